"""The Rules page: the whole shelf, searchable, with switches and the writer's own words."""

import streamlit as st

from humanize.ui.frame import footer, frame
from humanize.ui.rules import show_rules, show_wishes
from humanize.ui.work import show_problem

frame("Rules")
st.markdown("Every change that Humanize can make comes from one of these rules. Switch off what you don't want, and add words of "
            "your own: the Rewrite and Analyze pages obey.")
left, right = st.columns([1, 2], gap="medium")
with left:
    show_problem("Rules")
    show_wishes("Rules")
with right:
    show_rules()
footer()
