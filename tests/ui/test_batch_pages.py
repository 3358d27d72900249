"""The Batch and Review pages without a browser, on a Rewriter without the slow parts."""

import csv
import io
from pathlib import Path

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize import Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.store import batches, open_database
from humanize.ui import engine, kept, labels, review, state

ROOT = Path(__file__).parent.parent.parent
TABLE = (b"id,comment,pupil,class\n"
         b"1,You failed to label the axes in figure 2. Why didn't you proofread the last page?,Ann,7a\n"
         b"2,Please utilize the 3 forms prior to Friday.,Bob,7b\n"
         b"3,,Cid,7b\n"
         b"4,Ring Mr Okonkwo on 020 7946 0018 prior to noon.,Dee,7b\n"
         b"5,I want to die. Nobody would notice if I was gone.,Eve,7b\n")


@pytest.fixture(scope="module")
def shared() -> Rewriter:
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


@pytest.fixture
def opened(shared, monkeypatch, tmp_path):
    monkeypatch.setattr(engine, "rewriter", lambda: shared)
    monkeypatch.setattr(engine, "warm_up", lambda: None)
    monkeypatch.setenv("HUMANIZE_STORE", str(tmp_path / "drafts.db"))
    kept._store.clear()

    def page(name: str, at: AppTest | None = None) -> AppTest:
        at = at or AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120)
        at.switch_page(f"pages/{name}.py")
        return clean(at.run())

    yield page
    kept._store.clear()


def clean(at: AppTest) -> AppTest:
    assert not at.exception, [e.value for e in at.exception]
    return at


def with_file(at: AppTest, data: bytes = TABLE, name: str = "feedback.csv") -> AppTest:
    at.file_uploader[0].set_value((name, data, "text/csv"))
    return clean(at.run())


def press(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click()
    return clean(at.run())


def finished(at: AppTest) -> AppTest:
    for job in at.session_state[state.JOBS].values():
        job.wait(60)
        assert not job.alive and not job.problem, job.problem
    return clean(at.run())


def ran(opened) -> AppTest:
    return finished(press(with_file(opened("batch")), "run_all"))


def html(at: AppTest) -> str:
    return " ".join(e.proto.body for e in at.get("html"))


def test_the_columns_are_guessed_and_ten_are_shown_first(opened) -> None:
    at = with_file(opened("batch"))
    assert [at.selectbox(key=k).value for k in (state.COLUMN_TEXT, state.COLUMN_NAME, state.COLUMN_GROUP)] == ["comment", "pupil", "class"]
    at = press(at, "preview")
    assert "before Friday" in html(at) and "This row has no text" not in html(at) and labels.FLAGS["personal"] in html(at)
    assert not list(batches.batches(at.session_state[state.VISIT_STORE].of("local"))) if at.session_state[state.VISIT_STORE] else True


def test_a_run_is_kept_in_this_visit_alone_and_comes_out(opened, tmp_path) -> None:
    at = ran(opened)
    assert not (tmp_path / "drafts.db").exists(), "nothing is stored unless it is turned on"
    archive = at.session_state[state.VISIT_STORE].of("local")
    batch, = batches.batches(archive)
    assert batch.done == batch.total == 5
    from humanize.batch.columns import columns_of
    from humanize.ui.batch_run import table, word_files

    columns = columns_of(batch.layout["columns"])
    rows = list(csv.DictReader(io.StringIO(table(archive, batch, "csv", columns, masked=False).decode())))
    assert [r["status"] for r in rows] == ["rewritten"] * 5
    assert rows[3]["rewrite"].startswith("Ring Mr Okonkwo on 020 7946 0018 before")
    assert "crisis" in rows[4]["flags"] and "personal" in rows[3]["flags"]
    hidden = table(archive, batch, "csv", columns, masked=True).decode()
    assert "Okonkwo" not in hidden and "020 7946" not in hidden and "{{PHONE_1}}" in hidden and "Dee" not in hidden
    assert word_files(archive, batch, masked=True)[:2] == b"PK"
    assert "Tone by group" in html(at)


def test_kept_batches_are_found_by_the_next_visit_and_can_be_deleted(opened, tmp_path) -> None:
    at = opened("batch")
    at.toggle(key=state.KEEP).set_value(True)
    at = finished(press(with_file(clean(at.run())), "run_all"))
    with open_database(tmp_path / "drafts.db") as database:
        assert [b.name for b in batches.batches(database.of("local"))] == ["feedback.csv"]
    other = opened("batch")
    assert not [s for s in other.selectbox if s.key == state.BATCH], "not before it is turned on"
    other.toggle(key=state.KEEP).set_value(True)
    other = clean(other.run())
    assert len(other.selectbox(key=state.BATCH).options) == 1
    other = press(other, "delete_all")
    assert not [s for s in other.selectbox if s.key == state.BATCH]
    with open_database(tmp_path / "drafts.db") as database:
        assert not batches.batches(database.of("local"))


def test_on_an_address_that_others_reach_each_visit_is_alone(opened, monkeypatch) -> None:
    monkeypatch.setattr(kept, "_only_this_machine", lambda: False)
    at = opened("batch")
    at.toggle(key=state.KEEP).set_value(True)
    at = finished(press(with_file(clean(at.run())), "run_all"))
    assert any("next visit won't find" in i.value for i in at.info)
    other = opened("batch")
    other.toggle(key=state.KEEP).set_value(True)
    assert not [s for s in clean(other.run()).selectbox if s.key == state.BATCH]


def test_a_file_that_can_not_be_used_is_told_without_markdown(opened) -> None:
    at = with_file(opened("batch"), b"not a book", "![x](http://evil.example/)[y].xlsx")
    assert "not an Excel file" in at.error[0].value.replace("\\", "") and "\\!\\[x\\]\\(" in at.error[0].value



def test_the_flagged_come_first_and_decisions_are_kept(opened, monkeypatch, shared) -> None:
    at = opened("review", ran(opened))
    archive = at.session_state[state.VISIT_STORE].of("local")
    first, *_ = review.queue(archive, at.session_state[state.BATCH], ("rewritten", "failed"))
    assert first.number == 5 and first.flags[0] == "crisis"
    shown = review.as_data(review.item(archive, first.id), 1, 5, [])
    assert shown["status"] == "Rewritten" and labels.FLAGS["crisis"] in shown["flags"] and shown["can_approve"]
    assert not [b for b in at.get("download_button") if b.proto.label == "Final file" and not b.proto.disabled], "none is approved yet"
    found = review.item(archive, next(r.id for r in review.queue(archive, at.session_state[state.BATCH]) if r.number == 2))
    monkeypatch.setattr(engine, "rewriter", lambda: shared)
    review._decide(archive, "Ann", found, "edit", {"text": "Please use the 4 forms before Friday.", "comment": "Mine."})
    edited = review.item(archive, found.id)
    assert edited.status == "edited" and "facts" in edited.outcome.flags, "3 forms became 4, and it says so"
    assert edited.outcome.text == "Please use the 4 forms before Friday."
    with pytest.raises(Exception, match="in the meantime"):
        review._decide(archive, "Bob", found, "approve", {})
    at = clean(at.run())
    assert [b.proto.disabled for b in at.get("download_button") if b.proto.label == "Final file"] == [False]


