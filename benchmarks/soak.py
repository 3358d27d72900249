"""Many rewrites in a row, of different texts: does memory stay flat? Prints the resident memory of Python and of Java.

    python -m benchmarks.soak --data ../shared/data [--count 1000] [--every 50] [--words 60] [--batch]

With --batch the drafts go through a batch of the local kind, two at a time, its store included.
"""

import argparse
import gzip
import json
import random
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import psutil

from humanize import Goal, Rewriter
from humanize.batch import Progress
from humanize.batch.columns import Columns
from humanize.batch.run import load, run
from humanize.batch.source import Source
from humanize.store import open_database
from humanize.types import AUDIENCES, DOMAINS


def drafts(data: Path, words: int, seed: int = 0) -> Iterator[str]:
    """Distinct drafts of about so many words, cut from articles at the ends of paragraphs; each has a name of its own."""
    rng = random.Random(seed)
    paragraphs = []
    for name in ("onestopenglish", "llm_texts"):
        with gzip.open(data / name / "texts.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                paragraphs += [p for p in str(json.loads(line)["text"]).split("\n") if len(p.split()) > 15]
    paragraphs = sorted(set(paragraphs))
    rng.shuffle(paragraphs)
    draft: list[str] = []
    for paragraph in paragraphs:
        draft.append(paragraph)
        if sum(len(p.split()) for p in draft) >= words:
            stranger = "".join(rng.choices("abcdeilmnorstu", k=8)).capitalize()
            yield f"Dear {stranger},\n\n" + "\n\n".join(draft)
            draft = []


def megabytes() -> tuple[float, float]:
    """The resident memory of this process, and of the grammar server below it."""
    own = psutil.Process()
    below = 0
    for child in own.children(recursive=True):
        try:
            below += child.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return own.memory_info().rss / 2**20, below / 2**20


def report(done: int, words: int, began: float) -> None:
    """One line of the table."""
    own, server = megabytes()
    print(f"{done:8}  {words:6}  {own:9.0f}  {server:9.0f}  {time.perf_counter() - began:7.0f}", flush=True)


def through_a_batch(rewriter: Rewriter, texts: list[str], every: int, began: float) -> None:
    """All drafts as one batch, with its store in a file."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)

    def tell(progress: Progress) -> None:
        if progress.done % every == 0 or progress.done == 1:
            report(progress.done, sum(len(text.split()) for text in texts[:progress.done]), began)

    with tempfile.TemporaryDirectory() as folder, open_database(f"{folder}/soak.sqlite") as database:
        mine = database.of("soak")
        number = load(mine, Source("in.jsonl", data=lines.encode()), Columns(), Goal(empathy=0.6, strength=0.75))
        print(run(mine, number, rewriter, tell=tell).counts)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path("../shared/data"))
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--every", type=int, default=50)
    options.add_argument("--words", type=int, default=60)
    options.add_argument("--batch", action="store_true")
    chosen = options.parse_args()
    goals = [Goal(audience=a, domain=d, empathy=0.6, strength=0.75) for a in AUDIENCES for d in DOMAINS]
    notices: set[str] = set()
    done = total = 0
    began = time.perf_counter()
    print("rewrites  words   Python MB  server MB  seconds", flush=True)
    with Rewriter() as rewriter:
        if chosen.batch:
            through_a_batch(rewriter, list(islice(drafts(chosen.data, chosen.words), chosen.count)), chosen.every, began)
            return
        for done, draft in enumerate(drafts(chosen.data, chosen.words), 1):
            notices.update(rewriter.rewrite(draft, goals[done % len(goals)]).notices)
            total += len(draft.split())
            if done % chosen.every == 0 or done == 1:
                report(done, total, began)
            if done == chosen.count:
                break
    print(f"{done} rewrites of {total} words; notices: {sorted(notices) or 'none'}")


if __name__ == "__main__":
    main()
