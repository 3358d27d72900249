"""A batch of 300 drafts through the command line: killed twice and resumed, beside an uninterrupted one; speed and memory.

    python -m benchmarks.batch [--data ../shared] [--rows 300] [--one 60]

The drafts are those of eval/drafts.jsonl and the sentences of the experts' feedback in data/argrewrite, put together to about 100
words each. `--one` drafts are also rewritten one at a time. Texts stay in a folder that is deleted at the end.
"""

import argparse
import csv
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

_COMMAND = (sys.executable, "-m", "humanize", "batch")


def drafts(shared: Path, count: int) -> list[str]:
    """So many different drafts of about 100 words."""
    found = [json.loads(line)["draft"] for line in (shared / "eval" / "drafts.jsonl").read_text("utf-8").splitlines()]
    lines = [json.loads(line)["expert_feedback"] for line in (shared / "data" / "argrewrite" / "half.jsonl").read_text("utf-8").splitlines()]
    said = list(dict.fromkeys(s.strip() for text in lines for s in text.splitlines()[2:] if len(s.split()) > 8))
    number = 0
    while len(found) < count:
        pieces: list[str] = []
        step = 1 + number // len(said)
        while sum(len(p.split()) for p in pieces) < 100:
            pieces.append(said[(number + step * len(pieces)) % len(said)])
        found.append(f"Feedback {number + 1}. " + " ".join(pieces))
        number += 1
    return found[:count]


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--one", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = drafts(options.data, options.rows)
        _write(folder / "in.csv", texts)
        _write(folder / "one.csv", texts[:: max(1, len(texts) // options.one)][:options.one])
        print(f"{len(texts)} drafts, {sum(len(t.split()) for t in texts) / len(texts):.0f} words on average", flush=True)
        whole = _run(folder, "in.csv", "whole.csv", "--workers", "2")
        print(f"uninterrupted, two at once: {whole}", flush=True)
        print(f"one at a time, {options.one} of them: {_run(folder, 'one.csv', 'one_at_a_time.csv', '--workers', '1')}", flush=True)
        print(f"two at once, the same {options.one}: {_run(folder, 'one.csv', 'two_at_once.csv', '--workers', '2')}", flush=True)
        for share in (0.3, 0.7):
            print(f"killed after {_killed(folder, 'in.csv', 'out.csv', round(share * len(texts)))} finished rows", flush=True)
        print(f"resumed: {_run(folder, 'in.csv', 'out.csv', '--resume')}", flush=True)
        same = (folder / "out.csv").read_bytes() == (folder / "whole.csv").read_bytes()
        print(f"the same bytes as uninterrupted: {same}; left behind: {[p.name for p in folder.glob('out.csv.*')]}")


def _write(path: Path, texts: list[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "text"])
        writer.writerows(enumerate(texts, 1))


def _start(folder: Path, source: str, target: str, *more: str) -> "subprocess.Popen[str]":
    return subprocess.Popen([*_COMMAND, str(folder / source), "--out", str(folder / target), "--domain", "education", *more],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def _run(folder: Path, source: str, target: str, *more: str) -> str:
    process, begun = _start(folder, source, target, *more), time.monotonic()
    first, memory, last, last_done = None, [], begun, 0
    for done, size in _watched(process, folder / f"{target}.part"):
        if done and first is None:
            first = (time.monotonic(), done)
        if done > last_done:
            last, last_done = time.monotonic(), done
            memory.append(size)
    said, wrong = process.communicate()
    if process.returncode:
        raise SystemExit(wrong)
    rate = (last_done - first[1]) / (last - first[0]) * 60 if first and last > first[0] else 0
    return (f"{time.monotonic() - begun:.0f} s in all, {rate:.1f} drafts a minute once loaded, memory of Python "
            f"{memory[0]:.0f} MB at the first row, {memory[len(memory) // 2]:.0f} in the middle, {memory[-1]:.0f} at the last; "
            f"{said.strip().splitlines()[-1].replace(str(folder), '')}")


def _killed(folder: Path, source: str, target: str, rows: int) -> int:
    process = _start(folder, source, target, "--resume")
    for done, _ in _watched(process, folder / f"{target}.part"):
        if done >= rows:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return done
    raise SystemExit(process.communicate()[1])


def _watched(process: "subprocess.Popen[str]", part: Path) -> Iterator[tuple[int, float]]:
    """Every half second: how many rows are finished, and the memory of the process in MB."""
    import sqlite3

    while process.poll() is None:
        time.sleep(0.5)
        done = 0
        if part.exists():
            try:
                with sqlite3.connect(f"file:{part}?mode=ro", uri=True) as connection:
                    done = connection.execute("SELECT count(*) FROM items WHERE status != 'new'").fetchone()[0]
                connection.close()
            except sqlite3.Error:
                continue
        try:
            yield done, psutil.Process(process.pid).memory_info().rss / 1e6
        except psutil.Error:
            return


if __name__ == "__main__":
    main()
