"""The one Rewriter of this server, shared by all its users; it keeps no text between calls."""

import gc
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import streamlit as st

from humanize.types import Goal

if TYPE_CHECKING:
    from humanize import Rewriter

_SECONDS = 1.0  # the first page is drawn before loading competes with it
_PHRASE = "You failed to send the form, and it is due to be sent at this point in time."


@st.cache_resource(show_spinner=False)
def rewriter() -> "Rewriter":
    """The shared Rewriter; its parts open at first use."""
    from humanize import Rewriter  # a second of imports, which the first page need not wait for

    return Rewriter()


@st.cache_resource(show_spinner=False)
def warm_up() -> threading.Timer:
    """Starts loading the parts in the background, once for this server."""
    timer = threading.Timer(_SECONDS, _load)
    timer.daemon = True
    timer.start()
    return timer


def loading() -> bool:
    """Whether the parts are still being loaded."""
    timer = warm_up()
    return timer is not None and timer.is_alive()


def _load() -> None:
    # A part that can't start is reported where it is first needed.
    with suppress(Exception):
        from humanize.ui import kept  # loads SQLAlchemy, which the first page need not wait for

        kept.sweep()
    with suppress(Exception):
        rewriter().rewrite(_PHRASE, Goal())
    # Streamlit collects garbage after each run of a page. What was loaded here stays for good; without a word to the collector
    # it would be searched every time, which takes longer than to draw the page.
    gc.collect()
    gc.freeze()
