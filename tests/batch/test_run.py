"""How a batch runs: in order, some rows at once, stopped at will, with flat memory."""

import threading
import tracemalloc
from pathlib import Path

import pytest

from humanize.batch.columns import Columns
from humanize.batch.run import Progress, load, preview, run
from humanize.batch.source import Limits, Source
from humanize.batch.tone import tone_by_group
from humanize.errors import InputError
from humanize.store import MEMORY, Archive, batches, items, open_database
from humanize.store.records import CANCELLED, DONE, FAILED, NEW, PAUSED, REWRITTEN, RUNNING
from humanize.types import Goal
from tests.batch.shouter import Shouter


@pytest.fixture
def mine():  # type: ignore[no-untyped-def]
    with open_database(MEMORY) as database:
        yield database.of("me")


def table(*texts: str, column: str = "text") -> Source:
    return Source("in.csv", data="\n".join([column, *texts, ""]).encode())


def test_errors_of_a_row_stop_nothing(mine: Archive) -> None:
    batch = load(mine, table("small", "bad", "bug", "small"), Columns(), Goal())
    heard: list[Progress] = []
    done = run(mine, batch, Shouter(), tell=heard.append)
    assert done.state == DONE and done.counts == {REWRITTEN: 2, FAILED: 2}
    found = list(items.items(mine, batch))
    assert [i.outcome.text for i in found] == ["SMALL", "", "", "SMALL"]
    assert found[1].outcome.error == "Not this one."
    assert "ZeroDivisionError" in found[2].outcome.error and "bug" not in found[2].outcome.error, "the draft is not quoted"
    assert [(p.done, p.total) for p in heard] == [(1, 4), (2, 4), (3, 4), (4, 4)] and heard[-1].failed == 2
    assert heard[-1].left == 0 and all(p.rate and p.rate > 0 for p in heard)


@pytest.mark.parametrize("state", [PAUSED, CANCELLED])
def test_paused_or_cancelled_it_loses_nothing_under_way(mine: Archive, state: str) -> None:
    batch = load(mine, table(*["small"] * 20), Columns(), Goal())

    def stop(progress: Progress) -> None:
        if progress.done == 7:
            batches.set_state(mine, batch, state)

    stopped = run(mine, batch, Shouter(), workers=3, tell=stop)
    assert stopped.state == state and 7 <= stopped.done <= 10
    assert all(i.attempt == (i.status != NEW) for i in items.items(mine, batch)), "what was begun is finished"
    assert run(mine, batch, Shouter()).counts == {REWRITTEN: 20}


def test_a_batch_that_is_taken_over_or_deleted_is_let_go(mine: Archive) -> None:
    batch = load(mine, table(*["small"] * 20), Columns(), Goal())
    run(mine, batch, Shouter(), tell=lambda p: p.done == 5 and batches.begin(mine, batch))  # type: ignore[arg-type, func-returns-value]
    found = batches.batch(mine, batch)
    assert found.state == RUNNING and 5 <= found.done < 20
    other = load(mine, table(*["small"] * 20), Columns(), Goal())
    with pytest.raises(InputError, match="not here"):
        run(mine, other, Shouter(), tell=lambda p: batches.remove(mine, other) if p.done == 5 else None)


def test_a_row_that_ends_the_program_is_tried_alone_and_given_up(mine: Archive) -> None:
    """The end of a process is played by an error that nothing catches."""
    class Fragile(Shouter):
        def __init__(self) -> None:
            super().__init__()
            self.now, self.beside = 0, 0

        def rewrite(self, text, goal):  # type: ignore[no-untyped-def]
            self.now += 1
            try:
                if text == "poison":
                    self.beside = max(self.beside, self.now)
                    raise SystemExit
                return super().rewrite(text, goal)
            finally:
                self.now -= 1

    batch = load(mine, table("small 1", "poison", "small 2", "small 3"), Columns(), Goal())
    for _ in range(5):
        fragile = Fragile()
        with pytest.raises(SystemExit):
            run(mine, batch, fragile)
    assert fragile.beside == 1, "alone"
    done = run(mine, batch, Fragile())
    assert done.counts == {REWRITTEN: 3, FAILED: 1}
    assert "ended five times" in next(i for i in items.items(mine, batch) if i.number == 2).outcome.error


def test_rows_run_at_once_and_no_more_than_asked(mine: Archive) -> None:
    meet = threading.Barrier(3, timeout=20)

    class Waiting(Shouter):
        def rewrite(self, text, goal):  # type: ignore[no-untyped-def]
            meet.wait()  # passes only when three are here
            return super().rewrite(text, goal)

    batch = load(mine, table(*["small"] * 12), Columns(), Goal())
    assert run(mine, batch, Waiting(), workers=3).counts == {REWRITTEN: 12}


def test_memory_does_not_grow_with_the_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humanize.batch.outcomes.find_personal", lambda text: ())  # slow where memory is traced
    def peak(rows: int) -> int:
        source = tmp_path / f"{rows}.csv"
        with source.open("w") as out:
            out.write("text\n" + "".join(f"{'small words ' * 400}{n}\n" for n in range(rows)))
        with open_database(tmp_path / f"{rows}.db") as database:
            mine = database.of("me")
            tracemalloc.start()
            batch = load(mine, Source(source.name, source), Columns(), Goal())
            run(mine, batch, Shouter())
            most = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return most

    peak(5)
    few, many = peak(50), peak(250)
    assert many < few + 500_000, f"{few:,} {many:,}"  # 200 more rows have 1 MB of drafts, and more of rewrites


def test_a_preview_keeps_nothing_and_reads_no_further() -> None:
    rows = preview(table("small", "bad", *["small"] * 20), Columns(), Shouter(), Goal(), Limits(), 10)
    assert len(rows) == 10 and rows[0][1].text == "SMALL" and rows[1][1].error == "Not this one."


def test_a_batch_that_can_not_be_read_leaves_nothing(mine: Archive) -> None:
    with pytest.raises(InputError):
        load(mine, Source("in.jsonl", data=b'{"text": "small"}\n{oops'), Columns(), Goal())
    assert batches.batches(mine) == []


def test_flags(mine: Archive) -> None:
    class Checking(Shouter):
        def check_meaning(self, source, other):  # type: ignore[no-untyped-def]
            return ("broken",) if "lost" in source else ()

    data = (b"text,name\nsmall,\nplain,\nsmall cold,\nsmall lost,\n\"Dear Priya, small\",Priya\n\"Dear Priya, small\",Ann\n"
            b"small 020 7946 0018,\n")
    batch = load(mine, Source("in.csv", data=data), Columns(name="name"), Goal())
    run(mine, batch, Checking())
    assert [i.outcome.flags for i in items.items(mine, batch)] == [
        (), ("unchanged",), ("harsh",), ("facts",), (), ("personal",), ("personal",)]
    assert [q.number for q in items.queue(mine, batch)][:2] == [4, 3]


def test_masks_are_kept_beside_the_draft(mine: Archive) -> None:
    batch = load(mine, table("small 020 7946 0018"), Columns(), Goal(), masked=True)
    run(mine, batch, Shouter())
    item = next(items.items(mine, batch))
    assert (item.source, item.outcome.text, item.masks) == ("small {{PHONE_1}}", "SMALL {{PHONE_1}}", (("{{PHONE_1}}", "020 7946 0018"),))


def test_tone_by_group_gives_intervals_and_marks_small_groups(mine: Archive) -> None:
    lines = [f"{'small cold' if n % 5 == 0 else 'small'},a" for n in range(30)] + ["small one,b", "bad,b", "bad,c", "small,"]
    batch = load(mine, table(*lines, column="text,class"), Columns(group="class"), Goal())
    run(mine, batch, Shouter())
    none, a, b = tone_by_group(items.items(mine, batch), Columns(group="class"))
    assert (none.group, a.group, b.group) == ("(none)", "a", "b") and (a.count, b.count) == (30, 1)
    assert not a.few and b.few and b.before["warmth"].interval is None and b.before["words"].mean == 2
    mean, (low, high) = a.before["warmth"].mean, a.before["warmth"].interval or (0, 0)
    assert mean == pytest.approx(0.65)
    assert (low, high) == pytest.approx((0.65 - 2.04523 * 0.203419 / 30**0.5, 0.65 + 2.04523 * 0.203419 / 30**0.5), abs=1e-4)
    assert tone_by_group(items.items(mine, batch), Columns()) == []
