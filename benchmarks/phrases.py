"""How long the phrase tables take, and how often each entry fires on human prose.

    python -m benchmarks.phrases --data ../shared/data [--audience general] [--words 100000] [--examples 3]
"""

import argparse
import gzip
import json
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from humanize.backends.parser import SpacyParser
from humanize.rules import load_phrases
from humanize.text.mend import to_edits
from humanize.text.parse import parse
from humanize.types import Document, Finding, Goal

LINES = 40  # of a page of the long files


def pages(data: Path, words: int, seed: int) -> Iterator[str]:
    """Pages of plain-language prose and of news, drawn by seed, about `words` words in all."""
    found: list[str] = []
    for path in sorted((data / "plain_prose").glob("*.gz")):
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
        found += ["\n".join(lines[n:n + LINES]) for n in range(0, len(lines), LINES)]
    with gzip.open(data / "onestopenglish" / "texts.jsonl.gz", "rt") as file:
        found += [json.loads(line)["text"] for line in file]
    random.Random(seed).shuffle(found)
    taken = 0
    for page in found:
        if taken >= words:
            return
        taken += len(page.split())
        yield page


def shown(document: Document, finding: Finding) -> str:
    """A finding in its sentence, as {old→new}."""
    if not finding.replacements:
        return "note: " + document.text[max(0, finding.start - 60):finding.end + 40].replace("\n", " ")
    edit = to_edits(document, finding, finding.replacements[0])[0]
    before, after = document.text[max(0, edit.start - 60):edit.start], document.text[edit.end:edit.end + 60]
    return f"{before}{{{document.text[edit.start:edit.end]}→{edit.replacement}}}{after}".replace("\n", " ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--audience", default="general")
    parser.add_argument("--domain", default="general")
    parser.add_argument("--words", type=int, default=100_000)
    parser.add_argument("--examples", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    start = time.perf_counter()
    shelf = load_phrases()
    print(f"{len(shelf.rules)} entries load in {1000 * (time.perf_counter() - start):.0f} ms")
    real = SpacyParser()
    documents = [parse(page, real) for page in pages(options.data, options.words, options.seed)]
    words = sum(len(d.text.split()) for d in documents)
    goal = Goal(audience=options.audience, domain=options.domain, strength=1.0)
    start = time.perf_counter()
    found = [shelf.findings(document, goal) for document in documents]
    spent = time.perf_counter() - start
    print(f"{words} words: {1000 * spent / words * 500:.1f} ms per 500 words")
    hits: dict[str, list[str]] = defaultdict(list)
    for document, findings in zip(documents, found, strict=True):
        for finding in findings:
            hits[finding.rule].append(shown(document, finding))
    for rule, places in sorted(hits.items(), key=lambda item: -len(item[1])):
        print(f"{100_000 * len(places) / words:6.1f} per 100,000  {rule}")
        for place in random.Random(options.seed).sample(places, min(options.examples, len(places))):
            print(f"        {place}")


if __name__ == "__main__":
    main()
