"""A writer's voice in the store: kept for its owner alone, in the export, gone with everything; older stores get the table."""

import json

import pytest
from sqlalchemy import text

from humanize.store import MEMORY, Archive, Database, open_database
from humanize.store.everything import delete_all, export_all
from humanize.store.voices import forget_voice, keep_voice, kept_voice
from humanize.voice_profile import Voice, read_voice

VOICE = Voice(words=900, favourites=("naïve", "x\x00y"), greetings=("Hi",))


def test_it_is_kept_replaced_and_forgotten(mine: Archive) -> None:
    assert kept_voice(mine) is None
    keep_voice(mine, Voice().to_json())
    keep_voice(mine, VOICE.to_json())
    assert read_voice(kept_voice(mine) or "") == VOICE
    forget_voice(mine)
    assert kept_voice(mine) is None


def test_it_is_its_owners_alone(database: Database) -> None:
    mine, theirs = database.of("me"), database.of("them")
    keep_voice(mine, VOICE.to_json())
    assert kept_voice(theirs) is None and not list(export_all(theirs))
    forget_voice(theirs)
    delete_all(theirs)
    assert kept_voice(mine) == VOICE.to_json()


def test_it_is_taken_out_and_deleted_with_everything(mine: Archive) -> None:
    keep_voice(mine, VOICE.to_json())
    (line,) = map(json.loads, export_all(mine))
    assert line["kind"] == "voice" and read_voice(line["profile"]) == VOICE
    delete_all(mine)
    assert kept_voice(mine) is None and not list(export_all(mine))


def test_a_store_of_the_first_version_is_brought_up_to_date(where: str) -> None:
    if where == MEMORY:
        pytest.skip("Memory is always new.")
    with open_database(where) as first, first.transaction() as session:
        session.execute(text("DROP TABLE voices"))
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    with open_database(where) as second:
        keep_voice(second.of("me"), VOICE.to_json())
        assert kept_voice(second.of("me")) == VOICE.to_json()
