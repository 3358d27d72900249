"""The Rewrite page: a draft on the left, its rewrites beside it."""

import streamlit as st

from humanize.ui import controls, state, work
from humanize.ui.cards import draft_card
from humanize.ui.frame import footer, frame
from humanize.ui.ranking import answer, make
from humanize.ui.rewrite import hint, jump, show_rewrite

frame("Rewrite")
controls.settings("Rewrite")
left, right = st.columns([1, 2], gap="medium")
with left:
    below = controls.draft_box("Rewrite", "Rewrite")
with right:
    goal, draft = controls.goal(), st.session_state[state.DRAFT]
    work.do("Rewrite", "Reading, rewriting and checking the facts …", state.RESULT, lambda: make(draft, goal))
    found = answer(draft, goal)
    if found:
        show_rewrite(found)
    else:
        hint()
if found:
    with below:
        jump()
    with left:
        draft_card(found.rewrite)
footer()
