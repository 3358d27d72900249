"""All of an owner's data: out as JSON lines, or away. And what is kept too long."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from humanize.store.audit import trail
from humanize.store.batches import batches, erase
from humanize.store.database import Archive, Database, open_database
from humanize.store.items import items
from humanize.store.reviews import history
from humanize.store.tables import BatchRow
from humanize.store.voices import forget_voice, kept_voice


def export_all(archive: Archive) -> Iterator[str]:
    """All that is kept of an owner, one JSON object a line: their voice, batches with items, reviews and audit trails."""
    voice = kept_voice(archive)
    if voice is not None:
        yield _line("voice", {"profile": voice})
    for batch in batches(archive):
        yield _line("batch", asdict(batch))
        for item in items(archive, batch.id):
            yield _line("item", {**asdict(item), "reviews": [asdict(r) for r in history(archive, item.id)]})
        for event in trail(archive, batch.id):
            yield _line("audit", asdict(event))


def audit_lines(archive: Archive, batch: int) -> Iterator[str]:
    """The audit trail of a batch, one JSON object a line."""
    for event in trail(archive, batch):
        yield _line("audit", asdict(event))


def delete_all(archive: Archive) -> int:
    """Deletes everything that is kept of an owner, and gives how many batches that were. Nothing of it stays in the file."""
    forget_voice(archive)
    with archive.transaction() as session:
        numbers = list(session.scalars(select(BatchRow.id).where(BatchRow.owner == archive.owner)))
        erase(session, numbers)
    _shrink(archive.database)
    return len(numbers)


def open_swept(where: str | Path) -> Database:
    """open_database, and what is kept too long is deleted first. For every store that outlives its caller."""
    database = open_database(where)
    try:
        forget_expired(database)
    except BaseException:
        database.close()
        raise
    return database


def forget_expired(database: Database) -> int:
    """Deletes the batches, whoever owns them, whose time is up; gives how many."""
    with database.transaction() as session:
        numbers = list(session.scalars(select(BatchRow.id).where(BatchRow.keep_until < datetime.now(UTC))))
        erase(session, numbers)
    if numbers:
        _shrink(database)
    return len(numbers)


def _shrink(database: Database) -> None:
    """Deleted pages are overwritten (secure_delete); the write-ahead log may still hold them, until it is cut."""
    if database.engine.dialect.name == "sqlite":
        connection = database.engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()


def _line(kind: str, values: dict[str, object]) -> str:
    return json.dumps({"kind": kind, **values}, ensure_ascii=True, default=_plain) + "\n"


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else str(value)
