"""A batch that is killed loses no row, repeats none that was finished, and ends with the same file."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from humanize.batch import rewrite_file
from humanize.errors import InputError
from humanize.store import batches, items, open_database
from humanize.types import Goal
from tests.batch.shouter import Shouter

ROOT = Path(__file__).parent.parent.parent
ROWS = 40
WORKERS = 2


def start(source: Path, target: Path, log: Path, seconds: float, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-m", "tests.batch.run_batch", str(source), str(target), str(log), str(seconds), *options],
                            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


def kill_after(process: "subprocess.Popen[str]", log: Path, rows: int) -> None:
    """Kills the process as soon as that many rows were begun."""
    until = time.monotonic() + 60
    while not log.exists() or log.read_bytes().count(b"\n") < rows:
        assert process.poll() is None and time.monotonic() < until, process.stdout and process.stdout.read()
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text("id,text\n" + "".join(f"{n},{'bad' if n % 9 == 4 else 'small'} {n}\n" for n in range(1, ROWS + 1)), "utf-8")
    return path


def test_killed_twice_and_resumed_it_gives_the_same(tmp_path: Path, source: Path) -> None:
    whole, target, log = tmp_path / "whole.csv", tmp_path / "out.csv", tmp_path / "log"
    rewrite_file(Shouter(), source, whole, "text", Goal(), changes=tmp_path / "whole")
    for rows in (9, 26):
        kill_after(start(source, target, log, 0.05, "--resume"), log, rows)
        assert not target.exists() and (tmp_path / "out.csv.part").exists()
    last = start(source, target, log, 0.0, "--resume")
    said, _ = last.communicate(timeout=60)
    assert last.returncode == 0 and said.strip() == "(40, 5)", said
    assert target.read_bytes() == whole.read_bytes()
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(p.name for p in (tmp_path / "whole").iterdir())
    assert not list(tmp_path.glob("out.csv.*")), "nothing is left of the work"
    seen = Counter(log.read_text("utf-8").splitlines())
    assert len(seen) == ROWS and sum(seen.values()) <= ROWS + 2 * WORKERS, "only what was under way is done again"


def test_killed_while_it_reads_or_writes_it_gives_the_same(tmp_path: Path, source: Path) -> None:
    """At any moment: the file is complete, or not there."""
    whole, target, log = tmp_path / "whole.csv", tmp_path / "out.csv", tmp_path / "log"
    rewrite_file(Shouter(), source, whole, "text", Goal())
    for tenths in range(4, 20, 3):
        process = start(source, target, log, 0.0, "--resume")
        time.sleep(tenths / 10)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=30)
        assert not target.exists() or target.read_bytes() == whole.read_bytes()
    process = start(source, target, log, 0.0, "--resume")
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0 and target.read_bytes() == whole.read_bytes(), said


def test_without_resume_it_starts_anew(tmp_path: Path, source: Path) -> None:
    target, log = tmp_path / "out.csv", tmp_path / "log"
    kill_after(start(source, target, log, 0.05), log, 9)
    log.unlink()
    assert rewrite_file(Shouter(log), source, target, "text", Goal()) == (40, 5)
    assert log.read_text("utf-8").count("\n") == ROWS


def test_another_file_or_goal_is_not_mixed_in(tmp_path: Path, source: Path) -> None:
    target, log = tmp_path / "out.csv", tmp_path / "log"
    kill_after(start(source, target, log, 0.05, "--resume"), log, 9)
    with pytest.raises(InputError, match="other settings"):
        rewrite_file(Shouter(), source, target, "text", Goal(empathy=1.0), resume=True)
    text = source.read_text("utf-8")
    source.write_text(text + "41,small\n", "utf-8")
    with pytest.raises(InputError, match="another file"):
        rewrite_file(Shouter(), source, target, "text", Goal(), resume=True)
    source.write_text(text, "utf-8")
    assert rewrite_file(Shouter(), source, target, "text", Goal(), resume=True) == (40, 5)


def test_a_kept_batch_is_taken_up_in_its_store(tmp_path: Path, source: Path) -> None:
    class Stopped(Shouter):
        def rewrite(self, text, goal):  # type: ignore[no-untyped-def]
            if text == "small 20":
                raise KeyboardInterrupt
            return super().rewrite(text, goal)

    target, log = tmp_path / "out.csv", tmp_path / "log"
    with open_database(tmp_path / "drafts.db") as database:
        mine = database.of("local")
        with pytest.raises(KeyboardInterrupt):
            rewrite_file(Stopped(), source, target, "text", Goal(), archive=mine)
        assert 15 <= batches.batches(mine)[0].done < 20 and not target.exists()
        assert rewrite_file(Shouter(log), source, target, "text", Goal(), archive=mine, resume=True) == (40, 5)
        assert [b.done for b in batches.batches(mine)] == [40], "the same batch"
        assert log.read_text("utf-8").count("\n") <= 40 - 15
        rewrite_file(Shouter(), source, target, "text", Goal(), archive=mine, resume=True)
        assert len(batches.batches(mine)) == 2, "a batch that was done is not taken up"
        assert [i.number for i in items.items(mine, batches.batches(mine)[0].id)] == list(range(1, ROWS + 1))
