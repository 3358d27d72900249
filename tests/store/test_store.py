"""What the store promises, on each kind of database."""

import json
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, text, update

from humanize.errors import InputError, SetupError
from humanize.store import MEMORY, Archive, Database, open_database
from humanize.store import batches as stored
from humanize.store import items as rows
from humanize.store.audit import trail
from humanize.store.everything import audit_lines, delete_all, export_all, forget_expired, open_swept
from humanize.store.records import APPROVED, CANCELLED, EDITED, FAILED, NEW, PAUSED, REWRITTEN, SENT_BACK, NewItem, Outcome
from humanize.store.reviews import decide, history
from humanize.store.tables import AuditRow, Base, BatchRow
from humanize.types import Edit, Goal

ODD = "Zoë\x00\ud800 “3 < 4”\n🙂 'quoted' \\ %s :x"
EDIT = Edit(0, 3, "new", "plain.x", "Because.")


def filled(archive: Archive, count: int = 3, name: str = "feedback.csv", **given: object) -> int:
    batch = stored.make(archive, name, Goal(empathy=0.75, locked=("Zoë",)), {"kind": "csv"}, "print", **given)  # type: ignore[arg-type]
    rows.add(archive, batch, (NewItem(n, f"draft {n}", f"name {n}", {"class": "7b"}) for n in range(1, count + 1)))
    stored.ready(archive, batch)
    return batch


def run(archive: Archive, batch: int, **flags: tuple[str, ...]) -> None:
    token = stored.begin(archive, batch)
    for item in rows.waiting(archive, batch, token, 0, 1000):
        rows.finish(archive, token, item, Outcome(f"better {item.number}", (EDIT,), {"warmth": 0.5}, flags.get(f"n{item.number}", ())))
    stored.set_state(archive, batch, "done")


def test_what_goes_in_comes_out(mine: Archive) -> None:
    batch = stored.make(mine, ODD, Goal(locked=(ODD,)), {"text": ODD})
    rows.add(mine, batch, [NewItem(1, ODD, ODD, {ODD: [1, None, ODD]}, {"audience": "teens"}, (("{{A}}", ODD),)), NewItem(2, None)])
    stored.ready(mine, batch)
    token = stored.begin(mine, batch)
    first, second = rows.waiting(mine, batch, token, 0, 10)
    rows.finish(mine, token, first, Outcome(ODD, (EDIT,), {"warmth": 0.25}, ("harsh",), (ODD,)))
    rows.finish(mine, token, second, Outcome(error=ODD))
    one, two = rows.items(mine, batch)
    assert (one.source, one.name, one.fields, one.goal, one.masks) == (ODD, ODD, {ODD: [1, None, ODD]}, {"audience": "teens"}, (("{{A}}", ODD),))
    assert one.outcome == Outcome(ODD, (EDIT,), {"warmth": 0.25}, ("harsh",), (ODD,)) and one.status == REWRITTEN and one.attempt == 1
    assert two.source is None and two.status == FAILED and two.outcome.error == ODD
    found = stored.batch(mine, batch)
    assert found.goal == Goal(locked=(ODD,)) and found.name == ODD and found.total == 2 and found.done == 2
    assert found.made.tzinfo is not None and abs(datetime.now(UTC) - found.made) < timedelta(minutes=5)


def test_a_batch_that_was_not_read_to_its_end_does_not_run(mine: Archive) -> None:
    batch = stored.make(mine, "x", Goal(), {})
    rows.add(mine, batch, [NewItem(1, "a")])
    with pytest.raises(InputError, match="not read to its end"):
        stored.begin(mine, batch)
    rows.clear(mine, batch)
    assert rows.newest(mine, batch) == 0


def test_pages_lose_and_repeat_nothing(mine: Archive) -> None:
    batch = filled(mine, 250)
    assert [i.number for i in rows.items(mine, batch)] == list(range(1, 251))
    run(mine, batch)
    assert [i.number for i in rows.items(mine, batch, (REWRITTEN,))] == list(range(1, 251))
    assert not list(rows.items(mine, batch, (NEW,)))


def test_every_question_is_answered_for_its_owner_alone(database: Database) -> None:
    mine, theirs = database.of("me"), database.of("them")
    batch = filled(mine)
    token = stored.begin(mine, batch)
    item = rows.waiting(mine, batch, token, 0, 1)[0]
    rows.finish(mine, token, item, Outcome("better"))
    item = rows.item(mine, item.id)
    for forbidden in (lambda: stored.batch(theirs, batch), lambda: stored.begin(theirs, batch), lambda: stored.remove(theirs, batch),
                      lambda: stored.set_state(theirs, batch, PAUSED), lambda: rows.item(theirs, item.id),
                      lambda: stored.keep(theirs, batch, 1), lambda: stored.ready(theirs, batch),
                      lambda: rows.add(theirs, batch, [NewItem(9, "x")]), lambda: decide(theirs, item, "Eve", APPROVED)):
        with pytest.raises(InputError):
            forbidden()
    with pytest.raises(stored.TakenOver):
        rows.waiting(theirs, batch, token, 0, 9)
    with pytest.raises(stored.TakenOver):
        rows.finish(theirs, token, item, Outcome("worse"))
    rows.clear(theirs, batch)
    assert not stored.batches(theirs) and not list(rows.items(theirs, batch)) and not rows.queue(theirs, batch)
    assert not list(trail(theirs, batch)) and not history(theirs, item.id) and not list(export_all(theirs))
    assert delete_all(theirs) == 0
    assert len(list(rows.items(mine, batch))) == 3 and stored.batch(mine, batch).counts == {NEW: 2, REWRITTEN: 1}


def test_only_the_last_that_began_may_write(mine: Archive) -> None:
    batch = filled(mine)
    old = stored.begin(mine, batch)
    item = rows.waiting(mine, batch, old, 0, 1)[0]
    new = stored.begin(mine, batch)
    with pytest.raises(stored.TakenOver):
        rows.finish(mine, old, item, Outcome("late"))
    rows.finish(mine, new, item, Outcome("first"))
    rows.finish(mine, new, item, Outcome("second"))
    assert rows.item(mine, item.id).outcome.text == "first"
    assert [e.what for e in trail(mine, batch)].count(REWRITTEN) == 1


@pytest.mark.parametrize("state", [PAUSED, CANCELLED])
def test_a_paused_or_cancelled_batch_gives_no_more_work(mine: Archive, state: str) -> None:
    batch = filled(mine)
    token = stored.begin(mine, batch)
    stored.set_state(mine, batch, state)
    with pytest.raises(stored.TakenOver):
        rows.waiting(mine, batch, token, 0, 1)
    assert stored.batch(mine, batch).state == state
    assert len(rows.waiting(mine, batch, stored.begin(mine, batch), 0, 9)) == 3


def test_a_failed_transaction_leaves_nothing(mine: Archive) -> None:
    batch = filled(mine)
    with pytest.raises(KeyboardInterrupt), mine.transaction() as session:
        session.execute(update(BatchRow).values(state="broken"))
        raise KeyboardInterrupt
    assert stored.batch(mine, batch).state == "ready"


def test_decisions_are_named_kept_and_told(mine: Archive) -> None:
    batch = filled(mine)
    run(mine, batch)
    first, second, third = rows.items(mine, batch)
    with pytest.raises(InputError, match="needs a name"):
        decide(mine, first, " ", APPROVED)
    with pytest.raises(InputError, match="why it goes back"):
        decide(mine, first, "Ann", SENT_BACK)
    with pytest.raises(InputError, match="no decision"):
        decide(mine, first, "Ann", NEW)
    with pytest.raises(InputError, match="no decision"):
        decide(mine, first, "Ann", EDITED)
    decide(mine, first, "Ann", SENT_BACK, "Too cold.")
    with pytest.raises(InputError, match="in the meantime"):
        decide(mine, first, "Bob", APPROVED)
    decide(mine, rows.item(mine, first.id), "Bob", EDITED, "Warmer.", (replace(EDIT, replacement="own"),), ("facts",), "own 1")
    decide(mine, second, "Ann", APPROVED)
    edited = rows.item(mine, first.id)
    assert (edited.status, edited.outcome.text, edited.outcome.flags, edited.outcome.edits[0].replacement) == (
        EDITED, "own 1", ("facts",), "own")
    with pytest.raises(InputError, match="in the meantime"):
        decide(mine, replace(edited, outcome=replace(edited.outcome, text="as I saw it")), "Cid", APPROVED)
    assert [(r.reviewer, r.before, r.after, r.comment) for r in history(mine, first.id)] == [
        ("Ann", REWRITTEN, SENT_BACK, "Too cold."), ("Bob", SENT_BACK, EDITED, "Warmer.")]
    assert [(e.who, e.what, e.number) for e in trail(mine, batch) if e.who] == [
        ("Ann", SENT_BACK, 1), ("Bob", EDITED, 1), ("Ann", APPROVED, 2)]
    assert third.status == REWRITTEN and stored.batch(mine, batch).counts == {EDITED: 1, APPROVED: 1, REWRITTEN: 1}
    assert all("draft" not in line and "better" not in line for line in audit_lines(mine, batch)), "no text of a draft"


def test_what_was_not_rewritten_is_not_approved(mine: Archive) -> None:
    batch = filled(mine)
    new = next(rows.items(mine, batch))
    with pytest.raises(InputError, match="no rewrite yet"):
        decide(mine, new, "Ann", APPROVED)
    token = stored.begin(mine, batch)
    rows.finish(mine, token, rows.waiting(mine, batch, token, 0, 1)[0], Outcome(error="Too long."))
    failed = rows.item(mine, new.id)
    with pytest.raises(InputError, match="no rewrite yet"):
        decide(mine, failed, "Ann", APPROVED)
    decide(mine, failed, "Ann", EDITED, "", (), (), "by hand")
    assert rows.item(mine, new.id).outcome.error == ""


def test_the_flagged_come_first(mine: Archive) -> None:
    batch = filled(mine, 4)
    run(mine, batch, n3=("personal",), n4=("crisis", "harsh"))
    assert [q.number for q in rows.queue(mine, batch)] == [4, 3, 1, 2]
    assert [q.number for q in rows.queue(mine, batch, flag="harsh")] == [4]
    assert not rows.queue(mine, batch, flag="h%") and not rows.queue(mine, batch, (APPROVED,))


@pytest.mark.parametrize("change", [
    update(AuditRow).values(what="nothing"), update(AuditRow).values(owner="them"), delete(AuditRow)], ids=["what", "owner", "delete"])
def test_the_audit_trail_is_append_only(mine: Archive, change: object) -> None:
    batch = filled(mine)
    with pytest.raises(SetupError), mine.transaction() as session:
        session.execute(change)  # type: ignore[call-overload]
    assert [e.what for e in trail(mine, batch)] == ["batch made", "batch read"]
    stored.remove(mine, batch)
    assert not list(trail(mine, batch)), "it goes with its batch"


def test_everything_can_be_taken_out_and_deleted(database: Database) -> None:
    mine, theirs = database.of("me"), database.of("them")
    batch, other = filled(mine), filled(theirs)
    run(mine, batch)
    decide(mine, next(rows.items(mine, batch)), "Ann", APPROVED, "Good.")
    lines = [json.loads(line) for line in export_all(mine)]
    assert [x["kind"] for x in lines].count("item") == 3 and lines[0]["kind"] == "batch" and lines[0]["goal"]["empathy"] == 0.75
    assert lines[1]["source"] == "draft 1" and lines[1]["outcome"]["text"] == "better 1" and lines[1]["reviews"][0]["reviewer"] == "Ann"
    assert lines[-1]["kind"] == "audit" and lines[-1]["what"] == APPROVED
    assert delete_all(mine) == 1
    assert not list(export_all(mine)) and stored.batch(theirs, other).total == 3
    with database.transaction() as session:
        for table in Base.metadata.tables:
            assert session.scalar(text(f"SELECT count(*) FROM {table} WHERE owner = 'me'")) == 0, table


def test_what_is_kept_too_long_is_forgotten(database: Database) -> None:
    mine = database.of("me")
    gone, stays, later = filled(mine, keep_days=-1), filled(mine), filled(mine, keep_days=7)
    assert forget_expired(database) == 1 and {b.id for b in stored.batches(mine)} == {stays, later}
    stored.keep(mine, stays, -0.5)
    assert forget_expired(database) == 1 and [b.id for b in stored.batches(mine)] == [later]
    assert gone not in (stays, later) and not list(trail(mine, gone))


def test_a_store_that_is_opened_forgets_what_is_kept_too_long(tmp_path: Path) -> None:
    where = tmp_path / "drafts.db"
    with open_database(where) as database:
        gone, stays = filled(database.of("me"), keep_days=-1), filled(database.of("me"), keep_days=7)
    with open_swept(where) as database:
        assert [b.id for b in stored.batches(database.of("me"))] == [stays] and gone != stays


def test_two_threads_finish_each_item_once(mine: Archive) -> None:
    batch = filled(mine, 40)
    token = stored.begin(mine, batch)
    work = rows.waiting(mine, batch, token, 0, 40)
    failures: list[BaseException] = []

    def finish(name: str) -> None:
        try:
            for item in work:
                rows.finish(mine, token, item, Outcome(name))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=finish, args=(n,)) for n in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert [e.what for e in trail(mine, batch)].count(REWRITTEN) == 40


def test_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_a_store_is_opened_again_with_all_it_holds(where: str) -> None:
    if where == MEMORY:
        pytest.skip("Memory forgets, and is meant to.")
    with open_database(where) as first:
        batch = filled(first.of("me"))
    with open_database(where) as second:
        assert stored.batch(second.of("me"), batch).total == 3


def test_deleted_words_are_not_left_in_the_file(tmp_path: Path) -> None:
    word = "flum" + "pfery"
    with open_database(tmp_path / "x.db") as database:
        mine = database.of("me")
        batch = stored.make(mine, word, Goal(), {})
        rows.add(mine, batch, [NewItem(n, f"{word} {n}" * 50) for n in range(200)])
        assert any(word.encode() in p.read_bytes() for p in tmp_path.iterdir())
        delete_all(mine)
        assert not any(word.encode() in p.read_bytes() for p in tmp_path.iterdir())


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    with open_database(tmp_path / "new" / "x.db"):
        if os.name == "posix":
            assert (tmp_path / "new" / "x.db").stat().st_mode & 0o077 == 0 and (tmp_path / "new").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("where", "error", "said"), [
    ("mysql://x", InputError, "postgresql"), ("postgresql://nobody@127.0.0.1:1/x", SetupError, "can't be opened")])
def test_an_address_that_can_not_be_used_is_told(where: str, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        open_database(where)


def test_a_file_that_is_no_store_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("This is my diary. " * 100)
    with pytest.raises(SetupError, match="can't be opened"):
        open_database(tmp_path / "x.db")
    assert (tmp_path / "x.db").read_text() == "This is my diary. " * 100
