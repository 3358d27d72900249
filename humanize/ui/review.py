"""The Review page: one draft after the other, the flagged first, decided by a named person with the keyboard.

The text reaches the browser as data and is drawn there as text, never as HTML (reviewer.js).
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import streamlit as st

from humanize.batch.columns import columns_of
from humanize.batch.outcomes import FACTS, FLAGS, flags_of
from humanize.errors import HumanizeError, InputError
from humanize.export.pieces import pieces
from humanize.store import Archive, batches
from humanize.store.everything import audit_lines
from humanize.store.items import Queued, item, queue
from humanize.store.records import APPROVED, EDITED, FAILED, FINAL, NEW, REWRITTEN, SENT_BACK, STATUSES, StoredBatch, StoredItem
from humanize.store.reviews import decide, exported, history
from humanize.ui import engine, kept, labels, state, work
from humanize.ui.batch_run import MIME, table, word_files
from humanize.ui.browser import script, styles
from humanize.ui.editing import begin, by_hand
from humanize.ui.hints import show_hint

PAGE = "Review"
_OPEN = "open"
_SHOWN = {_OPEN: "To decide", APPROVED: "Approved", EDITED: "Edited", SENT_BACK: "Sent back", "": "All"}
_NARROWED = {_OPEN: (REWRITTEN, FAILED), "": tuple(s for s in STATUSES if s != NEW)}
_HOW = ("<ol class='hz-steps'><li>Run a file of drafts on the Batch page, or open a batch that is kept here.</li>"
        "<li>Look at one rewrite after the other; those with a flag come first.</li>"
        "<li>Decide by a click or a key: <b>A</b> approves, <b>E</b> edits, <b>R</b> sends back, "
        "<b>N</b> goes to the next.</li></ol>")
_PROMISE = "Only what a person approved or edited goes out as final. Your name and the time stand beside each decision."


def hint() -> None:
    """How it works, and the way to the page that comes first."""
    show_hint(_HOW, _PROMISE)
    st.page_link("pages/batch.py", label="Go to the Batch page", icon=":material/arrow_forward:")


def who() -> str:
    """The reviewer's name: that of the sign-in, or the one they write."""
    name = kept.reviewer()
    if name:
        st.caption(f"You review as {labels.plain(name)}.")
        return name
    return str(st.text_input("Your name", key=state.REVIEWER, persist_state="session",
                             placeholder="It stands beside each decision"))


def filters() -> None:
    """Which drafts are in the queue."""
    st.selectbox("Show", list(_SHOWN), format_func=_SHOWN.__getitem__, key=state.REVIEW_SHOWN, persist_state="session")
    st.selectbox("Only with", ["", *FLAGS], format_func=lambda flag: labels.FLAGS.get(flag, "Any flag or none"),
                 key=state.REVIEW_FLAG, persist_state="session")


def show_queue(archive: Archive, batch: StoredBatch, reviewer: str) -> None:
    """The draft whose turn it is."""
    rows = _rows(archive, batch.id)
    problem = st.session_state[state.PROBLEM]
    if problem and problem[0] == PAGE:
        st.error(problem[1])
    if not rows:
        st.markdown("There is nothing here to decide. Choose other drafts on the left, or take the final file.")
        return
    ids = [row.id for row in rows]
    at = st.session_state[state.REVIEWED]
    now = item(archive, at if at in ids else ids[0])
    component = st.components.v2.component(
        "humanize_reviewer", html='<div class="reviewer"></div>', css=styles("reviewer.css"), js=script("reviewer.js"))
    past = [f"{r.at:%d %b %Y %H:%M} {r.reviewer}: {r.after}{f': {r.comment}' if r.comment else ''}"
            for r in history(archive, now.id)]
    data = as_data(now, ids.index(now.id) + 1, len(ids), past) | {"focus": at is not None}
    component(data=data, key=state.REVIEW, on_told_change=lambda: _hear(archive, reviewer, now, ids))


def as_data(now: StoredItem, place: int, total: int, past: list[str]) -> dict[str, object]:
    """What the browser needs, as plain JSON values."""
    source = now.source if isinstance(now.source, str) else ""
    error = (now.outcome.error,) if now.outcome.error else ()
    notes = [*(labels.FLAGS_HELP[f] for f in now.outcome.flags), *now.outcome.notices, *error]
    final = {APPROVED: "Approved", EDITED: "Edited"}.get(now.status, "Rewrite")
    return {"key": version(now), "title": f"{now.number}. {now.name}".rstrip(". "), "status": labels.STATUSES[now.status],
            "flags": [labels.FLAGS[f] for f in now.outcome.flags], "place": f"{place} of {total}", "final_title": final,
            "pieces": [[p.kind, p.text] for p in pieces(source, now.outcome.edits)] if not now.outcome.error else [["-", source]],
            "text": now.outcome.text or source, "notes": list(dict.fromkeys(notes)), "history": past,
            "can_approve": not now.outcome.error and now.status != APPROVED}


def version(now: StoredItem) -> str:
    """Changes with whatever a reviewer decides on."""
    return sha256(repr((now.id, now.status, now.outcome.text)).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _hear(archive: Archive, reviewer: str, now: StoredItem, ids: list[int]) -> None:
    """Keeps the decision that the page tells of, about what the reviewer saw, and goes on to the next draft."""
    told: Any = st.session_state[state.REVIEW].get("told")
    if not isinstance(told, Mapping) or told.get("key") != version(now):
        return
    held = st.session_state
    held[state.PROBLEM] = None
    place = ids.index(now.id)
    what = told.get("act")
    try:
        if what not in ("next", "previous"):
            _decide(archive, reviewer, now, str(what), told)
        held[state.REVIEWED] = ids[(place + (-1 if what == "previous" else 1)) % len(ids)]
    except HumanizeError as error:
        work.refuse(PAGE, labels.plain(str(error)))
        held[state.REVIEWED] = now.id


def _decide(archive: Archive, reviewer: str, now: StoredItem, what: str, told: Mapping[str, Any]) -> None:
    comment, text = told.get("comment", ""), told.get("text", "")
    if not isinstance(comment, str) or not isinstance(text, str):
        return
    if what == "approve":
        decide(archive, now, reviewer, APPROVED)
    elif what == "send_back":
        decide(archive, now, reviewer, SENT_BACK, comment)
    elif what == "edit":
        if not text.strip():
            raise InputError("Your version is empty. Write one, or send the draft back.")
        source = now.source if isinstance(now.source, str) else ""
        edits = by_hand(begin(source, now.outcome.edits), text).edits
        decide(archive, now, reviewer, EDITED, comment, edits, _flags(now, source, text), text)


def _flags(now: StoredItem, source: str, text: str) -> tuple[str, ...]:
    """What is to be seen in the reviewer's own words: the machine looks, and the person has decided."""
    rewriter = engine.rewriter()
    broken = bool(source) and bool(rewriter.check_meaning(source, text))
    names = (now.name,) if now.name else ()
    flags = flags_of(text, rewriter.analyze(text), now.outcome.notices, names, broken=broken, same=text == source)
    return flags if broken else tuple(f for f in flags if f != FACTS)


def _rows(archive: Archive, batch: int) -> list[Queued]:
    held = st.session_state
    shown = held[state.REVIEW_SHOWN]
    return queue(archive, batch, _NARROWED.get(shown, (shown,)), held[state.REVIEW_FLAG])


def ways_out(archive: Archive, batch: StoredBatch, reviewer: str) -> None:
    """The final file, which holds what a person approved, and the trail of who decided what."""
    ready = sum(batch.counts.get(status, 0) for status in FINAL)
    st.progress(ready / max(1, batch.total), f"{ready} of {batch.total} approved")
    kind = str(batch.layout["kind"])
    kind = "zip" if kind == "folder" else kind
    columns = columns_of(batch.layout["columns"])
    st.toggle("Mask personal details in the file", key=state.MASK_FILE)
    masked = bool(st.session_state[state.MASK_FILE])

    def told(made: bytes) -> bytes:
        exported(archive, batch.id, reviewer, ready, masked=masked)
        return made

    with st.container(horizontal=True):
        st.download_button("Final file", lambda: told(table(archive, batch, kind, columns, FINAL, masked=masked)),
                           file_name=f"final.{kind}", mime=MIME[kind], on_click="ignore", disabled=not ready, key="final",
                           help="Holds what a person approved or edited, and nothing else.")
        st.download_button("Final Word files", lambda: told(word_files(archive, batch, FINAL, masked=masked)),
                           file_name="final.zip", mime=MIME["zip"], on_click="ignore", disabled=not ready, key="final_word")
        st.download_button("Audit trail", lambda: "".join(audit_lines(archive, batch.id)).encode(), file_name="audit.jsonl",
                           mime=MIME["jsonl"], on_click="ignore", key="audit")


def chosen() -> tuple[Archive, StoredBatch] | None:
    """The batch that is reviewed; None where there is none."""
    archive = kept.archive()
    number = st.session_state[state.BATCH]
    if number is None:
        return None
    return archive, batches.batch(archive, number)
