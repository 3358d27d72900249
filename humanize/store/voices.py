"""The profile of a writer's voice, for those who ask for it to be kept: one for each owner."""

from datetime import UTC, datetime

from sqlalchemy import delete

from humanize.store.database import Archive
from humanize.store.tables import VoiceRow


def keep_voice(archive: Archive, profile: str) -> None:
    """Keeps a profile in the place of the one before."""
    with archive.transaction() as session:
        session.merge(VoiceRow(owner=archive.owner, profile=profile, changed=datetime.now(UTC)))


def kept_voice(archive: Archive) -> str | None:
    """The profile that is kept of the owner, if there is one."""
    with archive.transaction() as session:
        row = session.get(VoiceRow, archive.owner)
        return None if row is None else str(row.profile)


def forget_voice(archive: Archive) -> None:
    """Deletes it."""
    with archive.transaction() as session:
        session.execute(delete(VoiceRow).where(VoiceRow.owner == archive.owner))
