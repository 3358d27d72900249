"""The Compare page: an original beside any rewrite of it, fact by fact."""

import streamlit as st

from humanize.errors import HumanizeError
from humanize.ui import state
from humanize.ui.compare import show_comparison
from humanize.ui.engine import rewriter
from humanize.ui.frame import frame

frame("Compare")
st.markdown("Paste an original and a rewrite of it, from a colleague, a chatbot or your own hand. You see what no longer says the same.")
left, right = st.columns(2, gap="medium")
left.text_area("The original", key=state.COMPARE_SOURCE, height=280, placeholder="The text whose facts must survive")
right.text_area("The rewrite", key=state.COMPARE_OTHER, height=280, placeholder="The text to check against it")
if st.button("Compare", type="primary"):
    source, other = st.session_state[state.COMPARE_SOURCE], st.session_state[state.COMPARE_OTHER]
    if not source.strip() or not other.strip():
        st.error("Both boxes need a text. Paste the original on the left and the rewrite on the right.")
    else:
        try:
            with st.spinner("Comparing …"):
                violations = rewriter().check_meaning(source, other)
            show_comparison(source, other, violations)
        except HumanizeError as error:
            st.error(str(error))
