"""How well the intent of a sentence is told, against labels given by hand.

    python -m benchmarks.intent [--show]                    a few seconds

The sentences are those of tests/data/intents.jsonl, the guide to their labels is beside it. Its texts come in four parts: "tune" was in
view when the rules were written; "held" was not tuned on, but had been read for labelling before; "later" was unseen when the
rules were first measured on it, and in view afterwards; "last" was labelled after the last change of the rules.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

from humanize.analysis.intent import LABELS, intents
from humanize.backends.parser import SpacyParser
from humanize.text.parse import parse
from humanize.types import Intent

LABELLED = Path(__file__).parent.parent / "tests" / "data" / "intents.jsonl"
PARTS = ("tune", "held", "later", "last")


def f1(wanted: Sequence[bool], said: Sequence[bool]) -> float | None:
    """The harmonic mean of precision and recall; None where nothing is wanted."""
    both = sum(a and b for a, b in zip(wanted, said, strict=True))
    return 2 * both / (sum(wanted) + sum(said)) if any(wanted) else None


def main() -> None:
    """Prints one table a part."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--show", action="store_true", help="print the sentences where the main label is wrong")
    chosen = options.parse_args()
    texts = [json.loads(line) for line in LABELLED.read_text("utf-8").split("\n") if line]
    parser = SpacyParser()
    documents = [parse(text["text"], parser) for text in texts]
    started, told = time.perf_counter(), [intents(d) for d in documents]
    words = sum(len(d.text.split()) for d in documents)
    print(f"{len(texts)} texts, {words} words; {500_000 * (time.perf_counter() - started) / words:.1f} ms for 500 words beyond the parse")
    for part in PARTS:
        rows: list[tuple[dict[str, object], Intent, str]] = []
        for text, found in zip(texts, told, strict=True):
            at = {intent.start: intent for intent in found}
            rows += [(s, at[s["start"]], text["text"][s["start"]:s["end"]]) for s in text["sentences"] if text["half"] == part]
        if rows:
            report(part, rows, chosen.show)


def report(part: str, rows: Sequence[tuple[dict[str, object], Intent, str]], show: bool) -> None:
    """Prints the figures of one part."""
    wanted = [[str(label) for label in labelled["labels"]] for labelled, _, _ in rows]  # type: ignore[attr-defined]
    right = sum(w[0] == intent.main for w, (_, intent, _) in zip(wanted, rows, strict=True))
    exact = sum(set(w) == set(intent.labels) for w, (_, intent, _) in zip(wanted, rows, strict=True))
    scores = {label: f1([label in w for w in wanted], [label in intent.labels for _, intent, _ in rows]) for label in LABELS}
    counted = [score for score in scores.values() if score is not None]
    blamed = [labelled["target"] == intent.blames for labelled, intent, _ in rows if labelled.get("target") and intent.blames]
    print(f"\n{part}: {len(rows)} sentences; main label right {right / len(rows):.3f}, all labels {exact / len(rows):.3f}, "
          f"mean F1 {sum(counted) / len(counted):.3f}; blame right {sum(blamed)} of {len(blamed)}")
    for label, score in scores.items():
        count = sum(label in w for w in wanted)
        print(f"  {label:12} {'  – ' if score is None else f'{score:.2f}'}  of {count}")
    for w, (_, intent, text) in zip(wanted, rows, strict=True):
        if show and w[0] != intent.main:
            print(f"  {'+'.join(w)}, not {'+'.join(intent.labels)}: {' '.join(text.split())}")


if __name__ == "__main__":
    main()
