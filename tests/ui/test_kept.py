"""Whose drafts the pages show: by who signed in, by machine, or by visit."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from humanize.store import MEMORY, batches, open_database
from humanize.store.place import LOCAL
from humanize.types import Goal
from humanize.ui import kept, state

ANA = {"is_logged_in": True, "iss": "https://id.example", "sub": "17", "email": "ana@example.org"}
BEN = {"is_logged_in": True, "iss": "https://id.example", "sub": "18", "email": "ben@example.org"}


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A visit of nobody in particular to a server that others reach, too; the test says who signed in and where it runs."""
    monkeypatch.delenv("HUMANIZE_TEAM", raising=False)
    options = {"server.address": "0.0.0.0"}
    place = SimpleNamespace(user={}, options=options, get_option=options.get, session_state={state.VISIT: None, state.KEEP: True})
    monkeypatch.setattr(kept, "st", place)
    return place


def test_each_who_signs_in_has_drafts_of_their_own(visit: Any) -> None:
    visit.user = ANA
    anas = kept.owner()
    visit.user = BEN
    assert kept.owner() != anas and kept.lasts() and kept.reviewer() == "ben@example.org"
    with open_database(MEMORY) as database:
        number = batches.make(database.of(anas), "feedback.csv", Goal(), {})
        assert [b.id for b in batches.batches(database.of(anas))] == [number]
        assert not batches.batches(database.of(kept.owner()))


def test_the_same_number_of_two_providers_is_not_the_same_person(visit: Any) -> None:
    visit.user = ANA
    anas = kept.owner()
    visit.user = ANA | {"iss": "https://other.example"}
    assert kept.owner() != anas


def test_a_team_shares_its_drafts(visit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANIZE_TEAM", "support")
    visit.user = ANA
    anas = kept.owner()
    visit.user = BEN
    assert kept.owner() == anas
    visit.user = {}
    assert kept.owner() != anas, "who has not signed in is not of the team"


@pytest.mark.parametrize("user", [{}, {"is_logged_in": False, "email": "x@example.org"}, {"is_logged_in": True}])
def test_who_did_not_sign_in_has_this_visit_only(visit: Any, user: dict[str, object]) -> None:
    visit.user = user
    first = kept.owner()
    assert kept.owner() == first and first.startswith("visit:") and not kept.lasts() and kept.reviewer() == ""
    visit.session_state = {state.VISIT: None}
    assert kept.owner() != first


@pytest.mark.parametrize(("address", "alone"), [("127.0.0.1", True), ("localhost", True), ("::1", True), ("", False),
                                                ("0.0.0.0", False), ("app.example.org", False)])
def test_on_this_machine_alone_there_is_one_user(visit: Any, address: str, alone: bool) -> None:
    visit.options["server.address"] = address
    assert (kept.owner() == LOCAL) is alone


def test_what_is_kept_too_long_goes_though_nobody_opens_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = tmp_path / "drafts.db"
    monkeypatch.setattr(kept, "default_place", lambda: str(where))
    for made in (kept._store, kept.sweep):
        made.clear()
    try:
        kept.sweep()
        assert not where.exists(), "a store is not made to be swept"
        with open_database(where) as database:
            batches.make(database.of(LOCAL), "feedback.csv", Goal(), {}, keep_days=-1)
            kept.sweep.clear()
            kept.sweep()
            assert not batches.batches(database.of(LOCAL))
        kept._store().close()
    finally:
        for made in (kept._store, kept.sweep):
            made.clear()
