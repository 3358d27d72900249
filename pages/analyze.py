"""The Analyze page: what could be better in a draft, before anything is changed."""

import streamlit as st

from humanize.ui import controls, state, work
from humanize.ui.analysis import hint, show_emotions, show_figures, show_findings
from humanize.ui.engine import rewriter
from humanize.ui.feelings import feelings, show_feelings
from humanize.ui.frame import footer, frame

frame("Analyze")
controls.settings("Analyze")
left, right = st.columns([1, 2], gap="medium")
with left:
    controls.draft_box("Analyze", "Analyze")
with right:
    goal, draft = controls.goal(), st.session_state[state.DRAFT]
    work.do("Analyze", "Reading …", state.ANALYSIS, lambda: (goal, draft, found := rewriter().analyze(draft, goal),
                                                           feelings(draft, rewriter().backends, found.intents)))
    result = st.session_state[state.ANALYSIS]
    if not result:
        hint()
    else:
        if result[:2] != (goal, draft):
            st.warning("The draft or the settings have changed since. Press **Analyze** to read it again.")
        show_figures(result[2])
        show_findings(result[1], result[2])
        show_feelings(result[3])
if result:
    with left:
        show_emotions(result[2])
footer()
