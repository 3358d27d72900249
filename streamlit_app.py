"""The Rewrite page: a draft on the left, its rewrites beside it."""

import streamlit as st

from humanize.ui import controls, state
from humanize.ui.frame import footer, frame
from humanize.ui.result import draft_card, jump, show_result

frame("Rewrite")
controls.settings("Rewrite")
left, right = st.columns([1, 2], gap="medium")
with left:
    below = controls.draft_box("Rewrite", "Rewrite")
with right:
    found = show_result(st.session_state[state.DRAFT], controls.goal())
if found:
    with below:
        jump()
    with left:
        draft_card(found)
footer()
