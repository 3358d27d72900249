"""Batches: made, read, run by one process at a time, paused, deleted."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import delete, func, select, update

from humanize.errors import InputError
from humanize.store.audit import note
from humanize.store.database import Archive
from humanize.store.records import READING, READY, RUNNING, StoredBatch, batch_of, goal_values
from humanize.store.tables import AuditRow, BatchRow, ItemRow
from humanize.types import Goal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

GONE = "This batch is not here. It may have been deleted, or belong to someone else."


class TakenOver(Exception):
    """There is no more work here: another process has taken the batch over, or it was paused, cancelled or deleted."""


def make(archive: Archive, name: str, goal: Goal, layout: Mapping[str, Any], fingerprint: str = "", *,
         keep_days: float | None = None) -> int:
    """A new batch without items, in the state "reading"; gives its number."""
    now = datetime.now(UTC)
    with archive.transaction() as session:
        row = BatchRow(owner=archive.owner, name=name, made=now, state=READING, runner="", goal=goal_values(goal), layout=layout,
                       fingerprint=fingerprint, keep_until=None if keep_days is None else now + timedelta(days=keep_days))
        session.add(row)
        session.flush()
        note(session, archive, row.id, "batch made")
        return row.id


def ready(archive: Archive, batch: int) -> None:
    """All items of a batch have been read in."""
    with archive.transaction() as session:
        own_batch(session, archive, batch).state = READY
        note(session, archive, batch, "batch read", rows=_counts(session, archive, batch).get("new", 0))


def batches(archive: Archive) -> list[StoredBatch]:
    """All batches of the owner, the newest first."""
    with archive.transaction() as session:
        rows = session.scalars(select(BatchRow).where(BatchRow.owner == archive.owner).order_by(BatchRow.id.desc())).all()
        return [batch_of(row, _counts(session, archive, row.id)) for row in rows]


def batch(archive: Archive, number: int) -> StoredBatch:
    """One batch. Raises InputError where the owner has none of this number."""
    with archive.transaction() as session:
        return batch_of(own_batch(session, archive, number), _counts(session, archive, number))


def begin(archive: Archive, number: int) -> str:
    """Takes a batch over; whoever worked on it before can write no more. Gives the token to work with."""
    token = uuid4().hex
    with archive.transaction() as session:
        row = own_batch(session, archive, number)
        if row.state == READING:
            raise InputError("The file of this batch was not read to its end. Start it anew.")
        row.runner, row.state = token, RUNNING
        note(session, archive, number, "run begun")
    return token


def held(session: "Session", archive: Archive, number: int, token: str, states: tuple[str, ...]) -> None:
    """Raises TakenOver where the batch is no longer this runner's, or in another state; until the transaction ends it stays."""
    found = session.scalar(select(BatchRow).where(BatchRow.owner == archive.owner, BatchRow.id == number).with_for_update())
    if found is None or found.runner != token or found.state not in states:
        raise TakenOver


def set_state(archive: Archive, number: int, state: str) -> None:
    """Pauses, cancels or ends a batch; whoever works on it stops at the next row."""
    with archive.transaction() as session:
        own_batch(session, archive, number).state = state
        note(session, archive, number, state)


def remove(archive: Archive, number: int) -> None:
    """Deletes a batch with its items, reviews and audit trail."""
    with archive.transaction() as session:
        own_batch(session, archive, number)
        erase(session, [number])


def erase(session: "Session", numbers: list[int]) -> None:
    """Deletes batches and all that hangs on them; the caller has seen whose they are."""
    session.execute(delete(BatchRow).where(BatchRow.id.in_(numbers)))  # items and reviews go with it
    session.execute(delete(AuditRow).where(AuditRow.batch_id.in_(numbers)))


def own_batch(session: "Session", archive: Archive, number: int) -> BatchRow:
    """The row of an owner's batch. Raises InputError where there is none."""
    row: BatchRow | None = session.scalar(select(BatchRow).where(BatchRow.owner == archive.owner, BatchRow.id == number))
    if row is None:
        raise InputError(GONE)
    return row


def keep(archive: Archive, number: int, days: float | None) -> None:
    """Says for how many days from now a batch is kept; None: until it is deleted."""
    until = None if days is None else datetime.now(UTC) + timedelta(days=days)
    with archive.transaction() as session:
        own_batch(session, archive, number)
        session.execute(update(BatchRow).where(BatchRow.owner == archive.owner, BatchRow.id == number).values(keep_until=until))


def _counts(session: "Session", archive: Archive, number: int) -> dict[str, int]:
    rows = session.execute(select(ItemRow.status, func.count()).where(
        ItemRow.owner == archive.owner, ItemRow.batch_id == number).group_by(ItemRow.status)).all()
    return {status: count for status, count in rows}
