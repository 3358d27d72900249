"""The card that tells how a page works, where there is nothing else to show yet."""

import streamlit as st

from humanize.ui.marks import title


def show_hint(steps: str, promise: str) -> None:
    """The steps (safe HTML) and, quietly, what is promised."""
    with st.container(border=True, key="card_hint"):
        st.html(title("How it works") + steps)
        st.html(f'<div class="hz-quiet">{promise}</div>')
