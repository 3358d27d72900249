"""A draft, a writer's words and switches, their own texts, or the profile of their voice, from a file."""

from typing import TYPE_CHECKING

import streamlit as st

from humanize.errors import InputError
from humanize.export import MAX_BYTES, draft_from_file
from humanize.ui import state, switches, voice, work
from humanize.ui.wishes import from_json

if TYPE_CHECKING:
    from humanize.batch.source import Source

BATCH_MEGABYTES = 10


def upload(page: str) -> None:
    """A small window that takes a file; its text comes into the draft box."""
    with st.popover("Open a file"):
        st.file_uploader("A text, Markdown or Word file", key=state.UPLOAD, on_change=_take, args=(page,),
                         max_upload_size=MAX_BYTES // 1_000_000, help="It is read here and not kept.")


def _take(page: str) -> None:
    now = st.session_state
    file = now[state.UPLOAD]
    if file is None:
        return
    try:
        now[state.DRAFT] = draft_from_file(file.getvalue())
        now[state.PROBLEM] = None
    except InputError as error:
        work.refuse(page, str(error))


def batch_file() -> "Source | None":
    """A file of many drafts; it stays in this visit's memory."""
    from humanize.batch.source import Source  # with the store behind it, half a second that other pages need not wait for

    file = st.file_uploader("A file of drafts", key=state.BATCH_FILE, type=["csv", "xlsx", "jsonl", "zip"],
                            max_upload_size=BATCH_MEGABYTES, help="A table, or a zip of .txt, .md and .docx files")
    return None if file is None else Source(file.name, data=file.getvalue())


def upload_wishes(page: str) -> None:
    """Takes a file of words and switches; they replace those of this visit."""
    st.file_uploader("A file that you downloaded here", key=state.WISHES_FILE, on_change=_take_wishes, args=(page,), type="json",
                     max_upload_size=1)


def _take_wishes(page: str) -> None:
    now = st.session_state
    file = now[state.WISHES_FILE]
    if file is None:
        return
    try:
        switches.take(from_json(file.getvalue()))
        now[state.PROBLEM] = None
    except InputError as error:
        work.refuse(page, str(error))


def own_files() -> None:
    """Takes files that the writer wrote; their voice is learned from them when they ask for it."""
    st.file_uploader("Or files of yours", key=state.VOICE_FILES, accept_multiple_files=True, type=["txt", "md", "docx"],
                     max_upload_size=MAX_BYTES // 1_000_000, help="They are read here and not kept.")


def upload_voice() -> None:
    """Takes the profile of a voice; it replaces that of this visit."""
    st.file_uploader("A profile that you downloaded", key=state.VOICE_FILE, on_change=_take_voice, type="json", max_upload_size=1)


def _take_voice() -> None:
    now = st.session_state
    file = now[state.VOICE_FILE]
    if file is None:
        return
    try:
        voice.opened(file.getvalue())
        now[state.PROBLEM] = None
    except InputError as error:
        work.refuse(voice.PAGE, str(error))
