"""The in-place editor: a rewrite beside its draft, each change to be accepted, rejected or reworded where it stands.

The text reaches the browser as data and is drawn there as text, never as HTML (editor.js).
"""

import re
from collections.abc import Iterator, Mapping

import streamlit as st

from humanize.export.pieces import differences
from humanize.text.edits import ordered
from humanize.types import Edit
from humanize.ui import state
from humanize.ui.browser import script, styles
from humanize.ui.editing import BY_HAND, Editing
from humanize.ui.labels import family

_GAP = re.compile(r"[^\S\n]*\n\s*")


def edit_in_place(editing: Editing, title: str) -> Editing:
    """Draws the editor, and gives the state after what was done in it."""
    component = st.components.v2.component(
        "humanize_editor", html='<div class="editor"></div>', css=styles("editor.css"), js=script("editor.js"))
    told = st.session_state[state.TOLD]
    editing = editing.stepped(told) if isinstance(told, Mapping) else editing
    component(data=as_data(editing, title), key=state.EDITOR, on_edited_change=_hear)
    return editing


def _hear() -> None:
    """Keeps what the page tells before anything is drawn, so that a step survives even a page that is left at once."""
    st.session_state[state.TOLD] = st.session_state[state.EDITOR].get("edited")


def as_data(editing: Editing, title: str) -> dict[str, object]:
    """What the browser needs, as plain JSON values."""
    return {"name": editing.name, "title": title, "rows": list(_rows(editing)),
            "changes": [_told(change.edits, len(change.wordings)) for change in editing.changes],
            "past": [list(c) for c in editing.past], "now": list(editing.choices), "future": [list(c) for c in editing.future]}


def _told(edits: tuple[Edit, ...], wordings: int) -> dict[str, object]:
    rules = list(dict.fromkeys(rule for e in edits for rule in e.rule.split(" + ")))
    families = list(dict.fromkeys(family(rule.partition(".")[0]) for rule in rules))
    return {"title": " · ".join(families), "rule": "" if rules == [BY_HAND] else ", ".join(rules),
            "reasons": _lines(e.reason for e in edits), "sources": _lines(e.source for e in edits), "wordings": wordings}


def _lines(texts: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(line for text in texts for line in text.splitlines() if line))


def _rows(editing: Editing) -> Iterator[dict[str, object]]:
    """Paragraphs of the draft with what becomes of them; paragraphs that one change joins are one row."""
    text = editing.original
    places = {(e.start, e.end): (n, k) for n, change in enumerate(editing.changes) for k, e in enumerate(change.edits)}
    edits = ordered(e for change in editing.changes for e in change.edits)
    gaps = [m.span() for m in _GAP.finditer(text) if not any(
        e.start < m.end() and m.start() < e.end or m.start() < e.start == e.end < m.end() for e in edits)]
    start = 0
    for low, high in (*gaps, (len(text), len(text))):
        inside = [e for e in edits if start <= e.start and e.end <= low]
        yield {"parts": list(_parts(editing, start, low, inside, places)), "gap": text[low:high]}
        start = high


def _parts(editing: Editing, start: int, end: int, edits: list[Edit], places: Mapping[tuple[int, int], tuple[int, int]]
           ) -> Iterator[dict[str, object]]:
    text = editing.original
    for edit in edits:
        if start < edit.start:
            yield {"text": text[start:edit.start]}
        number, part = places[edit.start, edit.end]
        old = text[edit.start:edit.end]
        yield {"change": number, "old": old, "wordings": [
            [[p.kind, p.text] for p in differences(old, texts[part])] for texts in editing.changes[number].wordings]}
        start = edit.end
    if start < end:
        yield {"text": text[start:end]}
