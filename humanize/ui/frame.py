"""The frame around every page: title, links, styles."""

from pathlib import Path

import streamlit as st

from humanize.ui import engine, state
from humanize.ui.memory import remember

# Every page, in the order of the links: file and label. Pages are found by Streamlit itself, so a deep link works first.
PAGES = (("streamlit_app.py", "Rewrite"), ("pages/analyze.py", "Analyze"), ("pages/compare.py", "Compare"),
         ("pages/batch.py", "Batch"), ("pages/review.py", "Review"), ("pages/rules.py", "Rules"),
         ("pages/voice.py", "Voice"))
_STYLE = (Path(__file__).parent / "style.css").read_text("utf-8")


def frame(title: str) -> None:
    """Draws the frame. Call it first on each page."""
    st.set_page_config(page_title=f"{title} · Humanize", page_icon="✎", layout="wide", initial_sidebar_state="collapsed")
    state.defaults()
    st.html(f"<style>{_STYLE}</style>")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.html('<span class="hz-brand">Humanize</span>', width="content")
        for file, label in PAGES:
            st.page_link(file, label=label)
        st.space("stretch")
        if engine.loading():
            _loading()
        keeps = st.session_state[state.KEEP]
        said = "Your batches are kept here, and not passed on" if keeps else "Your text is not stored or passed on"
        st.html(f'<span class="hz-quiet">{said}</span>', width="content")
        remember()

@st.fragment(run_every=10.0)  # seldom: after each run Streamlit searches all that is loaded for garbage
def _loading() -> None:
    """Tells that the parts are being loaded, until they are. A page that works meanwhile is not disturbed."""
    if engine.loading():
        st.html('<span class="hz-quiet" title="You can write meanwhile; the first rewrite waits for them">Loading the models …'
                "</span>", width="content")
    else:
        st.rerun()


def footer() -> None:
    """The last line of a page: what becomes of a text, and how to run the app oneself."""
    with st.container(horizontal=True, horizontal_alignment="center", key="footer"):
        st.page_link("pages/hosting.py", label="What a host can see, and how to host it yourself")
