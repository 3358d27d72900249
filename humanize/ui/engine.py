"""The one Rewriter of this server, shared by all its users; it keeps no text between calls."""

import streamlit as st

from humanize import Rewriter


@st.cache_resource(show_spinner="Starting up: this takes a few seconds the first time.")
def rewriter() -> Rewriter:
    """The shared Rewriter; its parts open at first use."""
    return Rewriter()
