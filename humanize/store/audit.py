"""The audit trail: entries are added in the transaction of what they tell of, and read."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from humanize.store.database import Archive
from humanize.store.records import StoredEvent, event_of
from humanize.store.tables import AuditRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PAGE = 500


def note(session: "Session", archive: Archive, batch: int, what: str, *, who: str = "", number: int | None = None,
         **detail: object) -> None:
    """Adds an entry. `detail` must not hold a draft's text."""
    session.add(AuditRow(owner=archive.owner, batch_id=batch, number=number, who=who, what=what, detail=detail,
                         at=datetime.now(UTC)))


def trail(archive: Archive, batch: int) -> Iterator[StoredEvent]:
    """The entries of a batch, the oldest first."""
    last = 0
    while True:
        with archive.transaction() as session:
            rows = session.scalars(select(AuditRow).where(
                AuditRow.owner == archive.owner, AuditRow.batch_id == batch, AuditRow.id > last)
                .order_by(AuditRow.id).limit(_PAGE)).all()
            page, last = [event_of(r) for r in rows], rows[-1].id if rows else last
        yield from page
        if len(page) < _PAGE:
            return
