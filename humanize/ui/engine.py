"""The one Rewriter of this server, shared by all its users; it keeps no text between calls."""

import threading
from contextlib import suppress

import streamlit as st

from humanize import Goal, Rewriter

_SECONDS = 1.0  # the first page is drawn before loading competes with it
_PHRASE = "You failed to send the form, and it is due to be sent at this point in time."


@st.cache_resource(show_spinner=False)
def rewriter() -> Rewriter:
    """The shared Rewriter; its parts open at first use."""
    return Rewriter()


@st.cache_resource(show_spinner=False)
def warm_up() -> threading.Timer:
    """Starts loading the parts in the background, once for this server."""
    timer = threading.Timer(_SECONDS, _load, (rewriter(),))
    timer.daemon = True
    timer.start()
    return timer


def _load(shared: Rewriter) -> None:
    # A part that can't start is reported where it is first needed.
    with suppress(Exception):
        shared.rewrite(_PHRASE, Goal())
