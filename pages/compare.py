"""The Compare page: an original beside any rewrite of it, fact by fact."""

import streamlit as st

from humanize.ui import state, work
from humanize.ui.compare import show_comparison
from humanize.ui.engine import rewriter
from humanize.ui.frame import frame


def start() -> None:
    """The button's callback."""
    if all(st.session_state[key].strip() for key in (state.COMPARE_SOURCE, state.COMPARE_OTHER)):
        work.ask("Compare")
    else:
        work.refuse("Compare", "Both boxes need a text. Paste the original on the left and the rewrite on the right.")


frame("Compare")
st.markdown("Paste an original and a rewrite of it, from a colleague, a chatbot or your own hand. "
            "You see what no longer says the same.")
left, right = st.columns(2, gap="medium")
left.text_area("The original", key=state.COMPARE_SOURCE, height=220, placeholder="The text whose facts must survive",
               persist_state="session")
right.text_area("The rewrite", key=state.COMPARE_OTHER, height=220, placeholder="The text to check against it",
                persist_state="session")
st.button("Compare", type="primary", on_click=start)
source, other = st.session_state[state.COMPARE_SOURCE], st.session_state[state.COMPARE_OTHER]
work.do("Compare", "Comparing …", state.COMPARISON, lambda: (source, other, rewriter().check_meaning(source, other)))
result = st.session_state[state.COMPARISON]
if result:
    if result[:2] != (source, other):
        st.warning("One of the texts has changed since. Press **Compare** to check again.")
    show_comparison(*result)
