"""The Batch page during the run and after it: progress, pause and cancel, what was found, the ways out."""

from collections.abc import Iterator
from html import escape
from io import BytesIO

import streamlit as st

from humanize.batch.columns import Columns, columns_of
from humanize.batch.tone import FEW, MEASURES, Estimate, tone_by_group
from humanize.batch.write import masked_item, write_rows, zip_changes
from humanize.store import Archive, batches
from humanize.store.everything import delete_all, export_all
from humanize.store.items import items, queue
from humanize.store.records import CANCELLED, DONE, FAILED, NEW, PAUSED, READY, RUNNING, StoredBatch, StoredItem
from humanize.ui import batch as page
from humanize.ui import kept, labels, state
from humanize.ui.jobs import Job
from humanize.ui.marks import chip, title

_STATES = {RUNNING: "Running", PAUSED: "Paused", CANCELLED: "Cancelled", DONE: "Done", READY: "Not begun"}
MIME = {"csv": "text/csv", "jsonl": "application/jsonl", "zip": "application/zip",
         "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_NO_CONCLUSION = ("Means with 95 % intervals. A difference has many possible reasons, the work itself among them: the figures "
                  "judge nobody.")


def show_batch(number: int) -> None:
    """A batch: how far it is, and what can be done with it."""
    archive = kept.archive()
    batch = batches.batch(archive, number)
    job: Job | None = st.session_state[state.JOBS].get((archive.owner, number))
    running = job is not None and job.alive
    with st.container(border=True, key="card_run"):
        st.html(title(escape(batch.name), _STATES[batch.state] if running or batch.state != RUNNING else "Stopped"))
        if running and job is not None:
            st.fragment(_progress, run_every=1.0)(archive, number, job)
            return
        if job is not None and job.problem:
            st.error(labels.plain(job.problem))
        st.progress(batch.done / max(1, batch.total), f"{batch.done} of {batch.total}"
                    + (f", {batch.counts.get(FAILED, 0)} could not be rewritten" if batch.counts.get(FAILED) else ""))
        if batch.done < batch.total:
            st.button("Go on", type="primary", on_click=page.begin, args=(number,))
    if batch.done:
        with st.container(border=True, key="card_found"):
            _found(archive, batch)
            _ways_out(archive, batch)
        _tone(archive, batch)


def _progress(archive: Archive, number: int, job: Job) -> None:
    if not job.alive:
        st.rerun()
    now = job.progress
    if now is None:
        st.progress(0.0, "The first drafts are being rewritten …")
    else:
        left = f", about {_time(now.left)} left" if now.left else ""
        wrong = f", {now.failed} could not be rewritten" if now.failed else ""
        st.progress(now.done / max(1, now.total), f"{now.done} of {now.total}{wrong}, {now.rate or 0:.0f} a minute{left}")
    with st.container(horizontal=True):
        st.button("Pause", on_click=batches.set_state, args=(archive, number, PAUSED), key="pause")
        st.button("Cancel", on_click=batches.set_state, args=(archive, number, CANCELLED), key="cancel")


def _found(archive: Archive, batch: StoredBatch) -> None:
    rows = queue(archive, batch.id)
    counts = {flag: sum(flag in row.flags for row in rows) for flag in labels.FLAGS}
    st.html(title("What was found") + '<div class="hz-chips">' + "".join(
        chip(labels.FLAGS[flag], str(count), labels.FLAGS_HELP[flag]) for flag, count in counts.items() if count) + "</div>")
    if counts["personal"]:
        st.warning(f"{counts['personal']} of {batch.total} drafts hold personal details. Mask them before you pass the file on.")
    st.page_link("pages/review.py", label="Review them one by one")


def _ways_out(archive: Archive, batch: StoredBatch) -> None:
    kind = str(batch.layout["kind"])
    kind = "zip" if kind == "folder" else kind
    columns = columns_of(batch.layout["columns"])
    st.toggle("Mask personal details in the file", key=state.MASK_FILE, help="Also in the columns that were kept.")
    masked = bool(st.session_state[state.MASK_FILE])
    with st.container(horizontal=True):
        st.download_button("Working copy, with scores and flags", lambda: table(archive, batch, kind, columns, masked=masked),
                           file_name=f"working-copy.{kind}", mime=MIME[kind], on_click="ignore", key="working_copy",
                           help="Not for sending: nobody has approved these. The Review page gives the final file.")
        st.download_button("Word, with tracked changes", lambda: word_files(archive, batch, masked=masked),
                           file_name="changes.zip", mime=MIME["zip"], on_click="ignore", key="word_files")


def table(archive: Archive, batch: StoredBatch, kind: str, columns: Columns, statuses: tuple[str, ...] = (), *,
          masked: bool) -> bytes:
    """The batch as a file of its kind."""
    out = BytesIO()
    write_rows(kind, out, _items(archive, batch, statuses, masked=masked), columns, status=True)
    return out.getvalue()


def word_files(archive: Archive, batch: StoredBatch, statuses: tuple[str, ...] = (), *, masked: bool) -> bytes:
    """A zip of Word files."""
    out = BytesIO()
    zip_changes(out, _items(archive, batch, statuses, masked=masked), batch.made)
    return out.getvalue()


def _items(archive: Archive, batch: StoredBatch, statuses: tuple[str, ...], *, masked: bool) -> Iterator[StoredItem]:
    for item in items(archive, batch.id, statuses):
        yield masked_item(item) if masked else item


def _tone(archive: Archive, batch: StoredBatch) -> None:
    columns = columns_of(batch.layout["columns"])
    if not columns.group or batch.counts.get(NEW):
        return
    groups = tone_by_group(items(archive, batch.id), columns)
    if not groups:
        return
    with st.container(border=True, key="card_tone"):
        st.html(title("Tone by group", "as the drafts came, and as they were rewritten"))
        rows = [{"Group": g.group, "Drafts": g.count, **{
            f"{labels.MEASURES[m]}{when}": _estimate(found[m], 100 if m == "warmth" else 1)
            for m in MEASURES for when, found in (("", g.before), (" after", g.after))}} for g in groups]
        st.dataframe(rows, hide_index=True)
        few = [g.group for g in groups if g.few]
        if few:
            st.warning(f"Fewer than {FEW} drafts in {labels.plain(', '.join(few))}: a single draft can move these figures.")
        st.html(f'<p class="hz-quiet">{_NO_CONCLUSION}</p>')


def _estimate(found: Estimate, times: float) -> str:
    mean = f"{found.mean * times:.1f}"
    return mean if found.interval is None else f"{mean} ({found.interval[0] * times:.1f} to {found.interval[1] * times:.1f})"


def your_data() -> None:
    """Everything out, or away."""
    with st.expander("What is kept"):
        archive = kept.archive()
        st.markdown("Batches, drafts, rewrites, reviews and their trail, and your voice if you asked for it on its page."
                    if st.session_state[state.KEEP] else "Nothing beyond this visit.")
        with st.container(horizontal=True):
            st.download_button("Take everything out", lambda: "".join(export_all(archive)).encode(),
                               file_name="humanize-data.jsonl", mime=MIME["jsonl"], on_click="ignore", key="export_all")
            with st.popover("Delete everything"):
                st.markdown("This can't be undone.")
                st.button("Yes, delete all my batches", on_click=_delete, key="delete_all")


def _delete() -> None:
    delete_all(kept.archive())
    now = st.session_state
    now[state.BATCH], now[state.PREVIEW] = None, None


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
