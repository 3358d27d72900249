"""The Rules page: the whole shelf, searchable."""

import streamlit as st

from humanize.ui.frame import frame
from humanize.ui.rules import show_rules

frame("Rules")
st.markdown("Every change that Humanize can make comes from one of these rules. Each has a reason, a source and examples.")
show_rules()
