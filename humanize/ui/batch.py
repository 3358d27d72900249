"""The Batch page before the run: the file, which column is what, what is to be kept, and a preview of ten."""

from html import escape

import streamlit as st

from humanize.batch import limits
from humanize.batch.columns import Columns
from humanize.batch.outcomes import FLAGS
from humanize.batch.read import FILE, TEXT, header
from humanize.batch.run import load, preview
from humanize.batch.source import Source
from humanize.errors import HumanizeError
from humanize.pii import unmask
from humanize.store import batches
from humanize.store.records import READING, NewItem, Outcome
from humanize.ui import controls, engine, kept, labels, state, work
from humanize.ui.jobs import Job
from humanize.ui.marks import title
from humanize.ui.upload import batch_file

PAGE = "Batch"
PREVIEW = 10
_NONE = "(none)"
_DAYS = {7: "7 days", 30: "30 days", 90: "90 days", None: "I delete them"}
_GUESSES = {"text": ("text", "draft", "comment", "feedback", "reply", "message", "body"),
            "name": ("name", "student", "pupil", "customer"), "audience": ("audience", "reader"), "group": ("group", "class")}


def hint() -> None:
    """How it works."""
    with st.container(border=True, key="card_hint"):
        st.html(title("How it works") + "<ol class='hz-steps'><li>Choose a table (.csv, .xlsx, .jsonl) or a .zip of .txt, .md "
                "and .docx files.</li><li>Say which column holds the drafts.</li><li>Look at ten rewrites, then run the rest. "
                "You can pause, cancel, and review each one before it goes out.</li></ol>")


def choose() -> tuple[Source, Columns] | None:
    """The file and what its columns are; None until there is one that can be used."""
    source = batch_file()
    if source is None:
        return None
    try:
        names = header(source, limits())
    except HumanizeError as error:
        st.error(labels.plain(str(error)))
        return None
    if names == [FILE, TEXT]:
        return source, Columns()
    with st.container(border=True, key="card_columns"):
        st.html(title("Which column is what?"))
        text = st.selectbox("The drafts", names, index=_guess("text", names) or 0, key=state.COLUMN_TEXT)
        left, middle, right = st.columns(3)
        found = [place.selectbox(label, [_NONE, *names], index=0 if guess is None else guess + 1, key=key, help=help_text)
                 for place, label, key, help_text, guess in (
                     (left, "Who it is for", state.COLUMN_NAME, "A name; shown in the review", _guess("name", names)),
                     (middle, "Kind of reader", state.COLUMN_AUDIENCE, "patients, parents, experts ... for each row",
                      _guess("audience", names)),
                     (right, "Group", state.COLUMN_GROUP, "For the table of tone by group", _guess("group", names)))]
        name, audience, group = ("" if f == _NONE else f for f in found)
        others = [n for n in names if n not in (text, name, audience, group)]
        keep = st.multiselect("Other columns to keep", others, others, key=state.COLUMN_KEEP) if others else []
    return source, Columns(text, audience, name, group, tuple(keep))


def choose_place() -> None:
    """Whether drafts lie in a store, or in this visit's memory alone."""
    st.toggle("Keep drafts and rewrites here", key=state.KEEP, persist_state="session", help=(
        "In a file on this machine, or in the store that its host has set up. Without it all is gone when you close the page."))


def options() -> None:
    """What is kept, for how long, and what is hidden."""
    choose_place()
    if st.session_state[state.KEEP]:
        st.selectbox("Forget them after", list(_DAYS), format_func=_DAYS.__getitem__, key=state.KEEP_DAYS,
                     persist_state="session")
        if not kept.lasts():
            st.info("You are not signed in, so your next visit won't find these drafts.")
    st.toggle("Hide personal details while working", key=state.MASK, persist_state="session", help=(
        "Names, addresses, phone and personal numbers give way to placeholders such as {{NAME_1}}, also in the review. "
        "The file that goes out has them again."))


def ask_preview(source: Source, columns: Columns) -> None:
    """The button for ten rewrites, and those."""
    st.button(f"Preview {PREVIEW}", on_click=work.ask, args=(PAGE,), key="preview")
    goal = controls.goal()
    work.do(PAGE, f"Rewriting the first {PREVIEW} …", state.PREVIEW, lambda: (
        (source.fingerprint(limits()), columns, goal), preview(source, columns, engine.rewriter(), goal, limits(), PREVIEW)))
    found = st.session_state[state.PREVIEW]
    if found and found[0][1:] == (columns, goal) and found[0][0] == source.fingerprint(limits()):
        _show_preview(found[1])


def start(source: Source, columns: Columns) -> None:
    """The callback of the button that runs it all: reads the file in, and begins."""
    now = st.session_state
    try:
        archive = kept.archive()
        number = load(archive, source, columns, controls.goal(), limits=limits(), masked=now[state.MASK],
                      keep_days=now[state.KEEP_DAYS] if now[state.KEEP] else None)
        now[state.BATCH] = number
        begin(number)
    except HumanizeError as error:
        work.refuse(PAGE, labels.plain(str(error)))


def begin(number: int) -> None:
    """Begins, or goes on with, the run of a batch."""
    archive = kept.archive()
    st.session_state[state.PROBLEM] = None
    st.session_state[state.JOBS][archive.owner, number] = Job(archive, number, engine.rewriter())


def earlier() -> None:
    """The batches that are there, to be opened again."""
    archive = kept.archive()
    found = [b for b in batches.batches(archive) if b.state != READING]
    if not found:
        return
    names = {b.id: f"{b.name}, {b.made:%d %B %H:%M}, {b.done} of {b.total}" for b in found}
    if st.session_state[state.BATCH] not in names:
        st.session_state[state.BATCH] = None
    st.selectbox("Your batches", list(names), format_func=names.__getitem__, key=state.BATCH, index=None,
                 placeholder="Open one", persist_state="session")


def _show_preview(rows: list[tuple[NewItem, Outcome]]) -> None:
    st.html(title("Preview", "nothing is kept of it"))
    for item, outcome in rows:
        name = f"{item.number}. {item.name}".rstrip(". ")
        told = outcome.error or ("Nothing would make it better." if outcome.text == item.source else "")
        flags = "".join(f'<span class="hz-chip open">{escape(labels.FLAGS[f])}</span>' for f in outcome.flags if f in FLAGS)
        st.html(f'<div class="hz-row-head"><span>{escape(name)} {flags}</span><span>{len(outcome.edits)} changes</span></div>'
                f'<div class="hz-row"><div class="hz-side hz-text">{escape(unmask(str(item.source or ""), item.masks))}</div>'
                f'<div class="hz-side hz-text">{escape(told or outcome.text)}</div></div>')


def _guess(what: str, names: list[str]) -> int | None:
    for word in _GUESSES[what]:
        for number, name in enumerate(names):
            if word in name.lower():
                return number
    return None
