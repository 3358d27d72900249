"""A reload of the page keeps the draft: the browser tab holds it (memory.js), and gives it back to the new session.

Nothing is kept on the server, in the address or on a disk; closing the tab forgets it.
"""

from collections.abc import Mapping
from contextlib import suppress

import streamlit as st

from humanize.errors import InputError
from humanize.ui import state, voice
from humanize.ui.browser import script

# The boxes that a tab keeps, by the labels that they have on the page.
_BOXES = {"Your draft": state.DRAFT, "Never change these": state.LOCKED, "Always prefer these": state.PREFERRED,
          "The original": state.COMPARE_SOURCE, "The rewrite": state.COMPARE_OTHER}
_LONGEST = 200_000  # characters; a draft over the limit of 100,000 stays in its box, too
_MOST = 5_000  # rules


def remember() -> None:
    """Has the browser keep what the boxes hold now; after a reload it fills those that are empty."""
    component = st.components.v2.component("humanize_memory", html="<span hidden></span>", js=script("memory.js"))
    now = st.session_state
    boxes = {name: now[name] for name in _BOXES.values()} | {state.OFF: sorted(now[state.OFF]), state.VOICE: now[state.VOICE]}
    component(data={"boxes": boxes, "labels": _BOXES}, key=state.MEMORY, on_found_change=_take)


def _take() -> None:
    """Fills the empty boxes with what the tab kept; what does not fit is left."""
    now = st.session_state
    found = now[state.MEMORY].get("found")
    if not isinstance(found, Mapping):
        return
    for name in _BOXES.values():
        text = found.get(name)
        if not now[name] and isinstance(text, str) and len(text) <= _LONGEST:
            now[name] = text
    off = found.get(state.OFF)
    if not now[state.OFF] and isinstance(off, list) and len(off) <= _MOST:
        now[state.OFF] = {name for name in off if isinstance(name, str)}
    if not now[state.VOICE] and isinstance(found.get(state.VOICE), str) and found[state.VOICE]:
        with suppress(InputError):
            voice.opened(found[state.VOICE].encode())
