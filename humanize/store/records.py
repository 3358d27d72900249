"""What the store holds, as values."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from humanize.store.tables import AuditRow, BatchRow, ItemRow, ReviewRow
from humanize.types import Edit, Goal

# An item is new, then rewritten (or failed), then a person decides; and may decide again.
NEW, REWRITTEN, FAILED, APPROVED, EDITED, SENT_BACK = "new", "rewritten", "failed", "approved", "edited", "sent back"
STATUSES = (NEW, REWRITTEN, FAILED, APPROVED, EDITED, SENT_BACK)
FINAL = (APPROVED, EDITED)
DECIDABLE = (REWRITTEN, FAILED, APPROVED, EDITED, SENT_BACK)
# A batch is read in, then runs; it may be paused or cancelled from anywhere.
READING, READY, RUNNING, PAUSED, CANCELLED, DONE = "reading", "ready", "running", "paused", "cancelled", "done"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one draft. `edits` make `text` from the draft; after a review they make the reviewer's text."""

    text: str = ""
    edits: tuple[Edit, ...] = ()
    scores: Mapping[str, float] = field(default_factory=dict)
    flags: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class NewItem:
    """A row as it was read."""

    number: int
    source: object
    name: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)
    goal: Mapping[str, object] = field(default_factory=dict)
    masks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StoredItem:
    """A row as it stands now."""

    id: int
    batch: int
    number: int
    name: str
    source: object
    fields: Mapping[str, object]
    goal: Mapping[str, object]
    status: str
    outcome: Outcome
    masks: tuple[tuple[str, str], ...]
    attempt: int


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch and how far it has come."""

    id: int
    name: str
    made: datetime
    keep_until: datetime | None
    state: str
    goal: Goal
    layout: Mapping[str, Any]
    fingerprint: str
    counts: Mapping[str, int]  # items by status

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        return self.total - self.counts.get(NEW, 0)


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A person's decision."""

    reviewer: str
    before: str
    after: str
    comment: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An entry of the audit trail; `number` is the row's, None for what concerns the whole batch."""

    batch: int
    number: int | None
    who: str
    what: str
    detail: Mapping[str, Any]
    at: datetime


def goal_values(goal: Goal) -> dict[str, Any]:
    """A goal as JSON values."""
    return asdict(goal)


def batch_of(row: BatchRow, counts: Mapping[str, int]) -> StoredBatch:
    """A row of the table as a value."""
    return StoredBatch(row.id, row.name, row.made, row.keep_until, row.state, Goal(**row.goal), row.layout, row.fingerprint,
                       counts)


def item_of(row: ItemRow) -> StoredItem:
    """A row of the table as a value."""
    outcome = Outcome(row.result, tuple(Edit(**e) for e in row.edits), row.scores, tuple(row.flags), tuple(row.notices),
                      row.error)
    return StoredItem(row.id, row.batch_id, row.number, row.name, row.source, row.fields, row.goal, row.status, outcome,
                      tuple((a, b) for a, b in row.masks), row.attempt)


def review_of(row: ReviewRow) -> StoredReview:
    """A row of the table as a value."""
    return StoredReview(row.reviewer, row.from_status, row.to_status, row.comment, row.at)


def event_of(row: AuditRow) -> StoredEvent:
    """A row of the table as a value."""
    return StoredEvent(row.batch_id, row.number, row.who, row.what, row.detail, row.at)
