"""What every rule of the shelf does to real prose: how often it fires in people's and in machines' texts, and what its edits break.

    python -m benchmarks.audit --data ../shared/data [--words 5000] [--seed 5] [--languagetool] [--out benchmarks/audit.md]

Each offer of a rule (its first replacement) is made alone, then judged by the gate of single edits, by the meaning check of
the whole passage, by the grammar check (Harper; with --languagetool both) and by the closeness of the sentence to what it
was. The report is kept, and a change in it is reviewed like code. Only public-domain prose is quoted in it.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.prose import Passage, sample
from humanize.backends.checkers import open_grammar
from humanize.backends.embeddings import MiniLM
from humanize.backends.grammar import Grammar
from humanize.backends.harper import HarperGrammar
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.constraints.edits import check_edit
from humanize.constraints.meaning import checker
from humanize.generators.beam import may_apply
from humanize.rules import shelf
from humanize.text.edits import apply, compatible
from humanize.text.mend import to_edits
from humanize.types import Document, Edit, Finding, Goal
from humanize.workbench import Workbench

PER = 10_000
DEFAULT = Goal()
# Every rule should have the chance to act: between them these cover all audiences and kinds of text.
FULL = tuple(Goal(audience, domain, empathy=1.0, strength=1.0) for audience, domain in (
    ("general", "content"), ("general", "general"), ("children", "education"), ("customers", "service"), ("patients", "health"),
    ("teens", "entertainment"), ("parents", "education"), ("college", "education"), ("experts", "general")))


@dataclass(slots=True)
class Record:
    """What one rule did."""

    default: Counter[bool] = field(default_factory=Counter)  # fires at strength 0.5, in machine text or not
    full: Counter[bool] = field(default_factory=Counter)
    offers: int = 0
    refused: int = 0  # by the gate of single edits
    changed: int = 0  # passed the gate, but the meaning check objects
    errors: int = 0  # new mistakes of edits that passed both
    passed: int = 0
    near: list[float] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


class Audit:
    """Collects the records, passage by passage."""

    def __init__(self, grammar: Grammar) -> None:
        self._backends = Backends(SpacyParser(), TextstatReadability(), None, grammar)
        self.records: defaultdict[str, Record] = defaultdict(Record)
        self.words: Counter[bool] = Counter()
        self._pairs: list[tuple[str, str, str]] = []  # rule, sentence before, sentence after

    def add(self, passage: Passage) -> None:
        """Counts one passage in."""
        bench = Workbench(self._backends, DEFAULT, passage.text)
        document = bench.parse(passage.text)
        self.words[passage.machine] += len(passage.text.split())
        for finding in shelf().findings(document, DEFAULT):
            self.records[finding.rule].default[passage.machine] += 1
        meaning = checker(document)
        for finding in _distinct(f for goal in FULL for f in shelf().findings(document, goal)):
            record = self.records[finding.rule]
            record.full[passage.machine] += 1
            edits = to_edits(document, finding, finding.replacements[0]) if finding.replacements and may_apply(finding) else ()
            if passage.free:
                record.shown.append(_shown(document, edits or (Edit(finding.start, finding.end, "", "", ""),), bool(edits)))
            if not edits or not compatible(edits):
                continue
            record.offers += 1
            if check_edit(document, edits, shelf().licence(finding.rule)):
                record.refused += 1
                continue
            candidate = bench.parse(apply(document.text, edits))
            if meaning(candidate):
                record.changed += 1
                continue
            record.passed += 1
            record.errors += len(bench.new_mistakes(document, candidate))
            self._pairs.append((finding.rule, *_sentences(document, candidate)))

    def measure_likeness(self) -> None:
        """Adds the cosine of each changed sentence to what it was."""
        model = MiniLM()
        before, after = (model.encode([pair[side] for pair in self._pairs]) for side in (1, 2))
        for (rule, _, _), cosine in zip(self._pairs, np.einsum("ij,ij->i", before, after), strict=True):
            self.records[rule].near.append(float(cosine))


def _distinct(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of several goals, each place of a rule once."""
    seen = set()
    for finding in findings:
        if (finding.rule, finding.start, finding.end) not in seen:
            seen.add((finding.rule, finding.start, finding.end))
            yield finding


def _shown(document: Document, edits: Sequence[Edit], changes: bool) -> str:
    """A change in its surroundings, on one line: ... [old → new] ..."""
    first, last = edits[0], edits[-1]
    old, new = document.text[first.start:last.end], apply(document.text, edits)[first.start:]
    new = new[:len(new) - (len(document.text) - last.end)]
    inside = f"{old} → {new or '∅'}" if changes else old
    line = f"{document.text[max(0, first.start - 30):first.start]}[{inside}]{document.text[last.end:last.end + 30]}"
    return " ".join(line.split()).replace("|", "/")[:240]


def _sentences(document: Document, candidate: Document) -> tuple[str, str]:
    """The sentences that only one of the two texts has."""
    ours, theirs = ([d.text[s.start:s.end] for s in d.sentences] for d in (document, candidate))
    return " ".join(s for s in ours if s not in theirs), " ".join(s for s in theirs if s not in ours)


def report(audit: Audit, kinds: Mapping[str, int], command: str) -> Iterator[str]:
    """The lines of the report, in an order that does not depend on chance."""
    fired = {rule: r for rule, r in audit.records.items() if r.full.total() or r.default.total()}
    yield "# What the shelf does to real prose\n"
    yield f"`{command}`; {sum(kinds.values())} passages: {', '.join(f'{n} {k}' for k, n in kinds.items())}; " \
          f"{audit.words[False]} words by people, {audit.words[True]} by language models.\n"
    yield ("Rates are fires per 10,000 words; \"full\" adds up all readers and kinds of text at full strength and empathy. Each "
           "offer was tried alone: \"gate\" and \"meaning\" tell how many of them were refused there (the search never sees those), "
           "\"errors\" how many new mistakes the rest brought, \"near\" is the mean cosine of the changed sentence to what it was. "
           "Quotations are from public-domain prose.\n")
    yield from _by_family(fired, audit.words)
    yield "\n## Every rule that fired\n"
    yield "| rule | human 0.5 | machine 0.5 | human full | machine full | offers | gate | meaning | errors | near | for example |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|"
    for rule, record in sorted(fired.items()):
        example = random.Random(rule).choice(record.shown) if record.shown else ""
        yield f"| {rule} | {' | '.join(_numbers([record], audit.words))} | {example} |"
    yield "\n## Rules that never fired\n"
    families: dict[str, list[str]] = {}
    for entry in sorted(shelf().rules, key=lambda r: r.id):
        if entry.id not in fired:
            families.setdefault(entry.family, []).append(entry.id.partition(".")[2])
    for family, names in families.items():
        yield f"- **{family}** ({len(names)}): {', '.join(names)}"


def _by_family(fired: Mapping[str, Record], words: Mapping[bool, int]) -> Iterator[str]:
    yield "| family | fired | human 0.5 | machine 0.5 | human full | machine full | offers | gate | meaning | errors | near |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    sizes = Counter(rule.family for rule in shelf().rules)
    groups: dict[str, list[Record]] = {family: [] for family in sorted(sizes)}
    for rule, record in fired.items():
        groups[rule.partition(".")[0]].append(record)
    for family, records in groups.items():
        yield f"| {family} | {len(records)} of {sizes[family]} | {' | '.join(_numbers(records, words))} |"
    yield f"| **all** | {len(fired)} of {sum(sizes.values())} | {' | '.join(_numbers(list(fired.values()), words))} |"


def _numbers(records: Sequence[Record], words: Mapping[bool, int]) -> list[str]:
    rates = [sum(getattr(r, kind)[machine] for r in records) / max(1, words[machine]) * PER
             for kind in ("default", "full") for machine in (False, True)]
    counts = [sum(getattr(r, name) for r in records) for name in ("offers", "refused", "changed", "errors")]
    near = [x for r in records for x in r.near]
    return [*(f"{rate:.1f}" for rate in rates), *map(str, counts), f"{sum(near) / len(near):.2f}" if near else ""]


def main() -> None:
    """Writes the report and prints its summary."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--words", type=int, default=5000, help="of each of the six kinds of prose")
    arguments.add_argument("--seed", type=int, default=5)
    arguments.add_argument("--languagetool", action="store_true")
    arguments.add_argument("--out", type=Path, default=Path("benchmarks/audit.md"))
    options = arguments.parse_args()
    passages = sample(options.data, options.words, options.seed)
    grammar: Grammar = open_grammar() if options.languagetool else HarperGrammar()
    try:
        audit = Audit(grammar)
        for passage in passages:
            audit.add(passage)
    finally:
        grammar.close()
    audit.measure_likeness()
    command = f"python -m benchmarks.audit --words {options.words} --seed {options.seed}" + " --languagetool" * options.languagetool
    lines = list(report(audit, Counter(p.source for p in passages), command))
    options.out.write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines[:lines.index("\n## Every rule that fired\n")]))


if __name__ == "__main__":
    main()
