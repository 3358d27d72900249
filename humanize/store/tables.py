"""The tables. Migrations (migrations/versions/) make them; a test holds the two together.

Whatever people write is kept as JSON text: that holds every character, also those that a database refuses (NUL, lone surrogates).
"""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKey, Index, Text, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Json(TypeDecorator[Any]):
    """Any JSON value, a text among them, as ASCII."""

    impl = Text
    cache_ok = True
    should_evaluate_none = True  # None is a value: null

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Moment(TypeDecorator[datetime]):
    """A time in UTC, also where the database knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The root of the tables."""


class BatchRow(Base):
    """A file of drafts, and how it is to be rewritten."""

    __tablename__ = "batches"
    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(Text, index=True)
    name: Mapped[Any] = mapped_column(Json)
    made: Mapped[datetime] = mapped_column(Moment)
    keep_until: Mapped[datetime | None] = mapped_column(Moment)
    state: Mapped[str] = mapped_column(Text)
    runner: Mapped[str] = mapped_column(Text)  # who works on it: only the last that began may write
    goal: Mapped[Any] = mapped_column(Json)
    layout: Mapped[Any] = mapped_column(Json)  # the kind of file, and which column is what
    fingerprint: Mapped[str] = mapped_column(Text)  # of the file, the goal and the columns


class ItemRow(Base):
    """One draft of a batch, and what became of it."""

    __tablename__ = "items"
    __table_args__ = (UniqueConstraint("batch_id", "number"), Index("ix_items_queue", "owner", "batch_id", "status", "urgency"))
    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(Text)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id", ondelete="CASCADE"))
    number: Mapped[int]  # of the row, from 1
    name: Mapped[Any] = mapped_column(Json)
    source: Mapped[Any] = mapped_column(Json)  # whatever stood there: not every row has a text
    fields: Mapped[Any] = mapped_column(Json)  # the other columns
    goal: Mapped[Any] = mapped_column(Json)  # where the row says otherwise than the batch
    status: Mapped[str] = mapped_column(Text)
    urgency: Mapped[int]  # how many flags
    result: Mapped[Any] = mapped_column(Json)
    edits: Mapped[Any] = mapped_column(Json)
    scores: Mapped[Any] = mapped_column(Json)
    flags: Mapped[Any] = mapped_column(Json)
    notices: Mapped[Any] = mapped_column(Json)
    masks: Mapped[Any] = mapped_column(Json)  # (placeholder, what it stands for)
    error: Mapped[Any] = mapped_column(Json)
    attempt: Mapped[int]


class ReviewRow(Base):
    """A person's decision about an item."""

    __tablename__ = "reviews"
    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(Text)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    reviewer: Mapped[Any] = mapped_column(Json)
    from_status: Mapped[str] = mapped_column(Text)
    to_status: Mapped[str] = mapped_column(Text)
    comment: Mapped[Any] = mapped_column(Json)
    at: Mapped[datetime] = mapped_column(Moment)


class VoiceRow(Base):
    """The profile of an owner's voice, where they asked for it to be kept."""

    __tablename__ = "voices"
    owner: Mapped[str] = mapped_column(Text, primary_key=True)
    profile: Mapped[Any] = mapped_column(Json)
    changed: Mapped[datetime] = mapped_column(Moment)


class AuditRow(Base):
    """What happened, who did it and when; never a draft's text. The database lets no entry of a batch that exists be changed."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(Text)
    batch_id: Mapped[int] = mapped_column(index=True)  # no foreign key: it outlives nothing, but must not be cut loose
    number: Mapped[int | None]
    who: Mapped[Any] = mapped_column(Json)
    what: Mapped[str] = mapped_column(Text)
    detail: Mapped[Any] = mapped_column(Json)
    at: Mapped[datetime] = mapped_column(Moment)
