"""The human in the loop: a named person approves, edits or sends back; each decision is kept with its comment."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import select, update

from humanize.errors import InputError
from humanize.store.audit import note
from humanize.store.batches import own_batch
from humanize.store.database import Archive
from humanize.store.items import own_item, urgency
from humanize.store.records import APPROVED, DECIDABLE, EDITED, SENT_BACK, StoredItem, StoredReview, review_of
from humanize.store.tables import ItemRow, ReviewRow
from humanize.types import Edit


def decide(archive: Archive, item: StoredItem, reviewer: str, to: str, comment: str = "",
           edits: Sequence[Edit] | None = None, flags: Sequence[str] | None = None, text: str | None = None) -> None:
    """Keeps a person's decision about an item as they saw it. With "edited" come their text, its edits and its flags.

    Raises InputError without a reviewer, for a decision that does not exist or does not fit, and where someone else has decided
    in the meantime.
    """
    if not reviewer.strip():
        raise InputError("A decision needs a name. Write yours into the box 'Your name' and try again.")
    if to not in (APPROVED, EDITED, SENT_BACK) or (to == EDITED) != (edits is not None and text is not None):
        raise InputError(f"{to!r} is no decision. Approve, edit or send back.")
    if item.status not in DECIDABLE or to == APPROVED and item.outcome.error:
        raise InputError("There is no rewrite yet that could be approved. Run the batch first, or write one by hand.")
    if to == SENT_BACK and not comment.strip():
        raise InputError("Say in a few words why it goes back.")
    changed: dict[str, object] = {"status": to}
    final = item.outcome.text
    if edits is not None and text is not None:
        final, marks = text, item.outcome.flags if flags is None else flags
        changed |= {"result": text, "edits": [asdict(e) for e in edits], "flags": list(marks), "urgency": urgency(marks),
                    "error": ""}
    with archive.transaction() as session:
        row = own_item(session, archive, item.id)
        if row.result != item.outcome.text:
            raise InputError("Someone else has edited this draft in the meantime. Look at it again.")
        done = session.execute(update(ItemRow).where(
            ItemRow.owner == archive.owner, ItemRow.id == item.id, ItemRow.status == item.status).values(**changed))
        if not getattr(done, "rowcount", 0):
            raise InputError("Someone else has decided about this draft in the meantime. Look at it again.")
        session.add(ReviewRow(owner=archive.owner, item_id=item.id, reviewer=reviewer.strip(), from_status=item.status,
                              to_status=to, comment=comment.strip(), at=datetime.now(UTC)))
        note(session, archive, item.batch, to, who=reviewer.strip(), number=item.number, before=item.status,
             text_sha256=sha256(final.encode("utf-8", "surrogatepass")).hexdigest(), comment=comment.strip())


def history(archive: Archive, item: int) -> list[StoredReview]:
    """The decisions about an item, the oldest first."""
    with archive.transaction() as session:
        return [review_of(row) for row in session.scalars(select(ReviewRow).where(
            ReviewRow.owner == archive.owner, ReviewRow.item_id == item).order_by(ReviewRow.id))]


def exported(archive: Archive, batch: int, who: str, count: int, *, masked: bool) -> None:
    """Notes in the audit trail that the approved items went out."""
    with archive.transaction() as session:
        own_batch(session, archive, batch)
        note(session, archive, batch, "exported", who=who.strip(), rows=count, masked=masked)
