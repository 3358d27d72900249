"""What a host can see, and how to host the app: docs/host.md as a page."""

from pathlib import Path

import streamlit as st

from humanize.ui.frame import footer, frame

frame("Host it")
text = (Path(__file__).parent.parent / "docs" / "host.md").read_text("utf-8")
with st.container(border=True, key="card_guide"):
    st.markdown(text.replace("[SECURITY](../SECURITY.md)", "SECURITY.md in the repository"))
footer()
