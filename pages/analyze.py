"""The Analyze page: what could be better in a draft, before anything is changed."""

import streamlit as st

from humanize.errors import HumanizeError
from humanize.ui import controls, state
from humanize.ui.analysis import show_analysis
from humanize.ui.engine import rewriter
from humanize.ui.frame import frame

frame("Analyze")
st.markdown("What a careful reader would notice in your draft. Nothing is changed here.")
controls.settings()
st.text_area("Your draft", key=state.DRAFT, height=240, placeholder="Paste your draft here.")
if st.button("Analyze", type="primary"):
    if not st.session_state[state.DRAFT].strip():
        st.error("There is nothing to read yet. Paste a draft first.")
    else:
        try:
            with st.spinner("Reading …"):
                analysis = rewriter().analyze(st.session_state[state.DRAFT], controls.goal())
            show_analysis(st.session_state[state.DRAFT], analysis)
        except HumanizeError as error:
            st.error(str(error))
