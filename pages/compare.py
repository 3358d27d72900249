"""The Compare page: an original beside any rewrite of it, fact by fact."""

import streamlit as st

from humanize.ui import state, work
from humanize.ui.compare import hint, show_comparison, start, start_example
from humanize.ui.engine import rewriter
from humanize.ui.frame import footer, frame

frame("Compare")
st.markdown("Paste an original and a rewrite of it, from a colleague, a chatbot or your own hand. "
            "You see fact by fact what was kept, and what was not.")
left, right = st.columns(2, gap="medium")
left.text_area("The original", key=state.COMPARE_SOURCE, height=220, placeholder="The text whose facts must survive",
               persist_state="session")
right.text_area("The rewrite", key=state.COMPARE_OTHER, height=220, placeholder="The text to check against it",
                persist_state="session")
with st.container(horizontal=True, gap="small"):
    st.button("Compare", type="primary", on_click=start)
    st.button("Try an example", on_click=start_example, help="Fills both boxes with a letter and a rewrite that went wrong")
source, other = st.session_state[state.COMPARE_SOURCE], st.session_state[state.COMPARE_OTHER]
work.do("Compare", "Comparing …", state.COMPARISON, lambda: rewriter().compare(source, other))
comparison = st.session_state[state.COMPARISON]
if not comparison:
    hint()
else:
    if (comparison.source, comparison.other) != (source, other):
        st.warning("One of the texts has changed since. Press **Compare** to check again.")
    show_comparison(comparison)
footer()
