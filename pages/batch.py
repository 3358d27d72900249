"""The Batch page: a file of drafts goes in, and comes out rewritten, scored and flagged."""

import streamlit as st

from humanize.ui import batch, batch_run, controls, state
from humanize.ui.frame import footer, frame

frame("Batch")
controls.settings("Batch")
left, right = st.columns([1, 2], gap="medium")
with left:
    batch.options()
    chosen = batch.choose()
    batch.earlier()
    batch_run.your_data()
with right:
    if chosen:
        source, columns = chosen
        with st.container(horizontal=True):
            st.button("Rewrite them all", type="primary", on_click=batch.start, args=(source, columns), key="run_all")
        batch.ask_preview(source, columns)
    number = st.session_state[state.BATCH]
    if number is not None:
        batch_run.show_batch(number)
    elif not chosen:
        batch.hint()
footer()
