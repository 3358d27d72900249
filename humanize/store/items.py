"""The items of a batch: read in, worked on, read out, always a page at a time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, case, delete, func, insert, select, type_coerce, update

from humanize.errors import InputError
from humanize.store.audit import note
from humanize.store.batches import held, own_batch
from humanize.store.database import Archive
from humanize.store.records import (
    CANCELLED,
    FAILED,
    NEW,
    PAUSED,
    REWRITTEN,
    RUNNING,
    NewItem,
    Outcome,
    StoredItem,
    item_of,
)
from humanize.store.tables import ItemRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PAGE = 100
_NOTHING: dict[str, Any] = {"result": "", "edits": [], "scores": {}, "flags": [], "notices": [], "error": ""}


@dataclass(frozen=True, slots=True)
class Queued:
    """What a list of items shows of each."""

    id: int
    number: int
    name: str
    status: str
    flags: tuple[str, ...]


def add(archive: Archive, batch: int, items: Iterable[NewItem]) -> int:
    """Reads items in; gives how many. What a failure leaves of them is deleted with the batch, which is not ready yet."""
    rows, count = iter(items), 0
    while page := list(islice(rows, _PAGE)):
        with archive.transaction() as session:
            own_batch(session, archive, batch)
            session.execute(insert(ItemRow), [
                {**asdict(item), "owner": archive.owner, "batch_id": batch, "status": NEW, "urgency": 0, "attempt": 0, **_NOTHING}
                for item in page])
        count += len(page)
    return count


def waiting(archive: Archive, batch: int, token: str, after: int, most: int, *, count: bool = True) -> list[StoredItem]:
    """The next items to work on, in the order of the file; each is counted as tried. Raises TakenOver.

    One that was tried before comes alone, so that nothing that it breaks is counted against another. Without `count` tries don't
    matter.
    """
    with archive.transaction() as session:
        held(session, archive, batch, token, (RUNNING,))
        rows = session.scalars(_own(archive, batch).where(ItemRow.status == NEW, ItemRow.number > after)
                               .order_by(ItemRow.number).limit(most)).all()
        if not count:
            return [item_of(row) for row in rows]
        fresh = list(takewhile(lambda row: not row.attempt, rows))
        rows = fresh or rows[:1]
        for row in rows:
            row.attempt += 1
        return [item_of(row) for row in rows]


def finish(archive: Archive, token: str, item: StoredItem, outcome: Outcome) -> None:
    """Keeps what became of an item, in one transaction. Raises TakenOver; an item that is finished already stays as it is."""
    status = FAILED if outcome.error else REWRITTEN
    with archive.transaction() as session:
        held(session, archive, item.batch, token, (RUNNING, PAUSED, CANCELLED))  # what is under way may end
        done = session.execute(update(ItemRow).where(
            ItemRow.owner == archive.owner, ItemRow.id == item.id, ItemRow.status == NEW)
            .values(status=status, **_values(outcome)))
        if getattr(done, "rowcount", 0):
            note(session, archive, item.batch, status, number=item.number, changes=len(outcome.edits), flags=list(outcome.flags))


def items(archive: Archive, batch: int, statuses: Sequence[str] = ()) -> Iterator[StoredItem]:
    """The items in the order of the file, a page in memory at a time; of the given statuses only, if there are any."""
    last = 0
    while True:
        with archive.transaction() as session:
            wanted = _own(archive, batch).where(ItemRow.number > last)
            if statuses:
                wanted = wanted.where(ItemRow.status.in_(statuses))
            page = [item_of(row) for row in session.scalars(wanted.order_by(ItemRow.number).limit(_PAGE))]
        yield from page
        if len(page) < _PAGE:
            return
        last = page[-1].number


def item(archive: Archive, number: int) -> StoredItem:
    """One item by its id. Raises InputError where the owner has none."""
    with archive.transaction() as session:
        return item_of(own_item(session, archive, number))


def queue(archive: Archive, batch: int, statuses: Sequence[str] = (), flag: str = "", most: int = 10_000) -> list[Queued]:
    """What is there to review, the flagged first; without the texts."""
    wanted = select(ItemRow.id, ItemRow.number, ItemRow.name, ItemRow.status, ItemRow.flags).where(
        ItemRow.owner == archive.owner, ItemRow.batch_id == batch)
    if statuses:
        wanted = wanted.where(ItemRow.status.in_(statuses))
    if flag:
        wanted = wanted.where(type_coerce(ItemRow.flags, Text).contains(f'"{flag}"', autoescape=True))
    order = (ItemRow.urgency.desc(), case((ItemRow.status == FAILED, 0), else_=1), ItemRow.number)
    with archive.transaction() as session:
        return [Queued(i, number, name, status, tuple(flags)) for i, number, name, status, flags in session.execute(
            wanted.order_by(*order).limit(most))]


def newest(archive: Archive, batch: int) -> int:
    """The highest row number of a batch, 0 where it is empty."""
    with archive.transaction() as session:
        found = session.scalar(select(func.max(ItemRow.number)).where(ItemRow.owner == archive.owner, ItemRow.batch_id == batch))
        return int(found or 0)


def clear(archive: Archive, batch: int) -> None:
    """Deletes the items of a batch that was not read to its end, so that it can be read again."""
    with archive.transaction() as session:
        session.execute(delete(ItemRow).where(ItemRow.owner == archive.owner, ItemRow.batch_id == batch))


def own_item(session: "Session", archive: Archive, number: int) -> ItemRow:
    """The row of an owner's item. Raises InputError where there is none."""
    row: ItemRow | None = session.scalar(select(ItemRow).where(ItemRow.owner == archive.owner, ItemRow.id == number))
    if row is None:
        raise InputError("This draft is not here. Its batch may have been deleted.")
    return row


def urgency(flags: Sequence[str]) -> int:
    """Where an item stands in the queue: the more it calls for a person, the higher."""
    weights = {"crisis": 8, "facts": 4, "personal": 2, "harsh": 2}
    return sum(weights.get(flag, 1) for flag in flags)


def _own(archive: Archive, batch: int) -> Any:
    return select(ItemRow).where(ItemRow.owner == archive.owner, ItemRow.batch_id == batch)


def _values(outcome: Outcome) -> dict[str, Any]:
    return {"result": outcome.text, "edits": [asdict(e) for e in outcome.edits], "scores": dict(outcome.scores),
            "flags": list(outcome.flags), "notices": list(outcome.notices), "error": outcome.error,
            "urgency": urgency(outcome.flags)}
