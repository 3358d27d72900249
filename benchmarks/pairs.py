"""Texts and their best rewrites, drawn by seed and pasted unedited, for a person to read.

    python -m benchmarks.pairs [--eval ../shared/eval] [--seed 7] [--count 30]
    python -m benchmarks.pairs --data ../shared/data --out PLACE-OUTSIDE-THE-PROJECT.md

The first takes the development drafts, which are ours and may be kept, each with the goal that it asks for. The second takes as
many drafts as paragraphs by language models and paragraphs of people's essays, these at the default settings; since nothing of
that data may be copied into the project, it must be told where to write.
"""

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.drafts import goal_of, load
from humanize import Goal, Rewriter

SHORTEST, LONGEST = 45, 150  # words of a paragraph


def paragraphs(texts: Iterable[str]) -> list[str]:
    """The paragraphs of running prose, of a length that is quickly read."""
    rows = (row.strip() for text in texts for row in re.split(r"\n\s*\n", text))
    return [row for row in rows if SHORTEST <= len(row.split()) <= LONGEST and not row.startswith(("#", "-", "*", "|"))]


def _texts(path: Path, key: str) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line)[key] for line in file]


def drawn(data: Path | None, drafts: Path, seed: int, count: int) -> Iterator[tuple[str, str, Goal]]:
    """The kind, the text and the goal of each."""
    chance, third = random.Random(seed), count // 3
    for draft in chance.sample(load(drafts / "drafts.jsonl"), third if data else count):
        yield f"draft {draft['id']}", str(draft["draft"]), goal_of(draft, 0.75)
    if data is None:
        return
    machine = paragraphs(_texts(data / "llm_texts/texts.jsonl.gz", "text"))
    yield from (("by a language model", text, Goal()) for text in chance.sample(machine, third))
    essays = paragraphs(_texts(data / "sherbold_essays/topics.jsonl.gz", "Student"))
    yield from (("by a pupil", text, Goal()) for text in chance.sample(essays, count - 2 * third))


def quoted(text: str) -> str:
    """The text as a Markdown quotation."""
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def main() -> None:
    """Writes the pairs."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path)
    arguments.add_argument("--eval", type=Path, default=Path("../shared/eval"))
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--count", type=int, default=30)
    arguments.add_argument("--out", type=Path)
    options = arguments.parse_args()
    if options.data and not options.out:
        arguments.error("--data needs --out, a file outside the project.")
    pages = [f"# Drafts and their best rewrites, unedited\n\n`python -m benchmarks.pairs --seed {options.seed} --count {options.count}`"]
    with Rewriter() as rewriter:
        for number, (kind, text, goal) in enumerate(drawn(options.data, options.eval, options.seed, options.count), 1):
            best = rewriter.rewrite(text, goal).best
            asked = f"{goal.domain}, {goal.audience}, empathy {goal.empathy:g}, strength {goal.strength:g}"
            pages.append(f"## {number}. {kind.capitalize()}\n\n{asked}; {best.name}; {len(best.edits)} edits\n\nBefore:\n\n{quoted(text)}\n\n"
                         f"After:\n\n{quoted(best.text)}")
            print(number, kind, best.name, len(best.edits), flush=True)
    (options.out or Path("benchmarks/pairs.md")).write_text("\n\n".join(pages) + "\n", "utf-8")


if __name__ == "__main__":
    main()
