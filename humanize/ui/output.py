"""The ways out: the result as a file."""

import streamlit as st

from humanize.export import as_docx, as_html, as_markdown, as_text
from humanize.ui.editing import Editing

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def ways_out(editing: Editing) -> None:
    """A menu of downloads. The files are made when they are asked for."""
    original, edits = editing.original, editing.edits
    files = (("Word, with tracked changes", "rewrite.docx", _WORD, lambda: as_docx(original, edits)),
             ("Plain text", "rewrite.txt", "text/plain", lambda: as_text(original, edits)),
             ("Markdown, with the reasons", "rewrite.md", "text/markdown", lambda: as_markdown(original, edits)),
             ("Web page, with the reasons", "rewrite.html", "text/html", lambda: as_html(original, edits)))
    with st.popover("Download"):
        for label, name, mime, made in files:
            st.download_button(label, made, file_name=name, mime=mime, key=f"download_{name}", on_click="ignore", width="stretch")
