"""The Rewrite page: a draft on the left, rewrites beside it."""

import streamlit as st

from humanize.ui import controls, state, work
from humanize.ui.cards import draft_card
from humanize.ui.engine import rewriter
from humanize.ui.frame import frame
from humanize.ui.rewrite import hint, show_rewrite

frame("Rewrite")
controls.settings()
left, right = st.columns([1, 2], gap="medium")
with left:
    controls.draft_box("Rewrite", "Rewrite")
with right:
    goal, draft = controls.goal(), st.session_state[state.DRAFT]
    work.do("Rewrite", "Reading, rewriting and checking the facts …", state.RESULT,
            lambda: (goal, rewriter().rewrite(draft, goal)))
    if st.session_state[state.RESULT]:
        show_rewrite(*st.session_state[state.RESULT])
    else:
        hint()
if st.session_state[state.RESULT]:
    answered, rewrite = st.session_state[state.RESULT]
    with left:
        draft_card(rewrite, answered)
