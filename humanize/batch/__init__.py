"""Rewrites many drafts: the rows of a CSV, Excel or JSON Lines file, or the texts of a folder or zip.

A row that fails says so in its `error` column and stops nothing. The work survives the end of the program: see run.py.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from humanize.batch.columns import Columns, Row
from humanize.batch.outcomes import CanRewrite, outcome
from humanize.batch.run import Progress, load, run
from humanize.batch.source import Limits, Source, kind_of
from humanize.batch.write import write_changes, write_folder, write_rows
from humanize.errors import HumanizeError, InputError
from humanize.store import Archive, batches, open_database
from humanize.store.items import items
from humanize.store.records import FAILED, READING, StoredBatch
from humanize.types import Goal

__all__ = ["MAX_BYTES", "MAX_ROWS", "CanRewrite", "Columns", "Progress", "Row", "limits", "rewrite_file", "rewrite_rows"]

MAX_BYTES = 50_000_000
MAX_ROWS = 100_000
_OWNER = "local"


def limits() -> Limits:
    """How much a batch may hold."""
    return Limits(size=MAX_BYTES, rows=MAX_ROWS)


def rewrite_rows(rewriter: CanRewrite, rows: Iterable[Row], column: str, goal: Goal) -> Iterator[Row]:
    """Each row with `rewrite`, `changes`, `flags`, `notices` and `error` added, one at a time."""
    for row in rows:
        result: Row = {"rewrite": "", "changes": 0, "flags": "", "notices": "", "error": ""}
        try:
            found = outcome(rewriter, row.get(column), goal, column)
            result |= {"rewrite": found.text, "changes": len(found.edits), "flags": " ".join(found.flags),
                       "notices": " ".join(found.notices)}
        except HumanizeError as error:
            result["error"] = str(error)
        yield {**row, **result}


def rewrite_file(rewriter: CanRewrite, source: Path, target: Path, column: str, goal: Goal, *, columns: Columns | None = None,
                 resume: bool = False, archive: Archive | None = None, changes: Path | None = None, masked: bool = False,
                 workers: int = 2, keep_days: float | None = None, tell: Callable[[Progress], None] = lambda progress: None,
                 work: Callable[[Archive, int], StoredBatch] | None = None) -> tuple[int, int]:
    """Rewrites a whole file or folder; returns how many rows were written and how many of them failed.

    The source is read once through before the work begins, so that its last line can't spoil an hour's work; the target appears
    only when it is complete. Until then the finished rows lie in a store beside it (its name with .part), or in `archive`, where
    they stay. With `resume`, the work of a run that was ended is taken up, and left for the next if this one is ended, too.
    `changes` names a folder for Word files with tracked changes. `work` goes through the rows somewhere else (see
    cluster.on_ray); `rewriter`, `workers` and `tell` are then not used. Raises InputError for a file or column that
    can't be used.
    """
    columns = columns or Columns(text=column)
    given, kind = Source(source.name, source), kind_of(target)
    for path, found in ((source, given.kind), (target, kind)):
        if found == "folder" and path.exists() and not path.is_dir():
            raise InputError(f"{path.name} is neither .csv, .xlsx, .jsonl, .zip nor a folder.")
    if kind == "folder" and target.is_dir() and any(target.iterdir()):
        raise InputError(f"The folder {target.name} is not empty. Name a new one.")
    print_ = _fingerprint(given, goal, columns, masked=masked)
    with _store(target, archive, resume=resume) as place:
        number = _taken_up(place, print_, resume=resume, own=archive is None)
        if number is None:
            number = load(place, given, columns, goal, limits=limits(), masked=masked, fingerprint=print_, keep_days=keep_days)
        batch = work(place, number) if work else run(place, number, rewriter, workers=workers, tell=tell)
        if batch.done < batch.total:
            raise InputError(f"The batch was {batch.state} after {batch.done} of {batch.total} rows. Run it again with --resume.")
        _write(kind, target, place, batch, columns)
        if changes is not None:
            write_changes(changes, items(place, number), batch.made)
        return batch.total, batch.counts.get(FAILED, 0)


def _write(kind: str, target: Path, archive: Archive, batch: StoredBatch, columns: Columns) -> None:
    partial = target.with_name(target.name + ".new")
    try:
        if kind == "folder":
            partial.mkdir()
            write_folder(partial, items(archive, batch.id), columns)
            if target.is_dir():
                target.rmdir()
        else:
            with partial.open("wb") as out:
                write_rows(kind, out, items(archive, batch.id), columns, folder=target.parent)
        os.replace(partial, target)
    finally:
        if partial.is_dir():
            shutil.rmtree(partial)
        partial.unlink(missing_ok=True)


def _fingerprint(source: Source, goal: Goal, columns: Columns, *, masked: bool) -> str:
    from hashlib import sha256

    if source.kind != "folder":
        source.check_size(limits())
    parts = (source.fingerprint(limits()), repr(goal), repr(columns), masked)
    return sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _taken_up(archive: Archive, fingerprint: str, *, resume: bool, own: bool) -> int | None:
    """The number of the batch that an ended run left; None where there is none."""
    if not resume:
        return None
    found = [b for b in batches.batches(archive) if b.state != READING]
    same = [b for b in found if b.fingerprint == fingerprint and (own or b.done < b.total)]
    if own and found and not same:
        raise InputError("What is left of an earlier run belongs to another file or to other settings. Use those again, or run "
                         "it without --resume to start anew.")
    return same[0].id if same else None


@contextmanager
def _store(target: Path, archive: Archive | None, *, resume: bool) -> Iterator[Archive]:
    """Where finished rows are kept until the target is complete."""
    if archive is not None:
        yield archive
        return
    part = target.with_name(target.name + ".part")
    if not resume:
        _discard(part)
    done = False
    try:
        with open_database(part) as database:
            yield database.of(_OWNER)
        done = True
    except HumanizeError:
        with open_database(part) as database:
            done = not batches.batches(database.of(_OWNER))  # nothing to take up
        raise
    finally:
        if done or not resume:
            _discard(part)


def _discard(part: Path) -> None:
    for path in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm"))):
        with suppress(FileNotFoundError):
            path.unlink()
