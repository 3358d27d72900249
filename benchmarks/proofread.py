"""Proofreading against LanguageTool's first suggestion, on slips put into public-domain prose.

    python -m benchmarks.proofread --data ../shared/data [--count 40] [--seed 11] [--show "tense"]

Each sentence gets one slip. It is corrected if the place reads as before; made worse if it was changed into something else.
The same sentences without slips show the false edits. "all" takes every match of LanguageTool outside style and typography,
"errors" only those that Humanize counts as errors of grammar or spelling.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.prose import office_lines
from benchmarks.slips import Slip, slips
from humanize import Goal, Rewriter
from humanize.backends.grammar import Mistake, is_error
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.text.edits import apply
from humanize.types import Edit
from humanize.workbench import variant_of

_PAGE = 12  # sentences of one draft; each is a paragraph of its own, so that it is found again
OUTCOMES = ("corrected", "left", "worse")
Edits = list[tuple[Edit, ...]]  # of each sentence


def sentences(data: Path) -> list[str]:
    """Lines that hold one sentence of ordinary length, each once."""
    return [line for line in office_lines(data) if len(line.split()) <= 30 and not re.search(r"[.!?:;] |[\"“”()\[\]#*_/]", line)]


def by_languagetool(checker: LanguageToolGrammar, lines: Sequence[str]) -> tuple[Edits, Edits]:
    """The first suggestion of every match, and of every match that is an error."""
    found = [checker.check([line], variant_of(line))[0] for line in lines]
    return [firsts(row) for row in found], [firsts(m for m in row if is_error(m)) for row in found]


def firsts(mistakes: Iterable[Mistake]) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    for mistake in mistakes:
        if mistake.replacements and (not edits or mistake.start >= edits[-1].end):
            edits.append(Edit(mistake.start, mistake.end, mistake.replacements[0], mistake.rule, mistake.message))
    return tuple(edits)


def by_proofread(rewriter: Rewriter, lines: Sequence[str]) -> Edits:
    """The edits of Rewriter.proofread, sentence by sentence."""
    found: Edits = []
    for first in range(0, len(lines), _PAGE):
        page = lines[first:first + _PAGE]
        edits = rewriter.rewrite("\n\n".join(page), Goal(strength=0.0, empathy=0.0)).best.edits
        start = 0
        for line in page:
            here = [e for e in edits if start <= e.start and e.end <= start + len(line)]
            found.append(tuple(Edit(e.start - start, e.end - start, e.replacement, e.rule, e.reason) for e in here))
            start += len(line) + 2
    return found


def outcome(slip: Slip, edits: Sequence[Edit]) -> str:
    """What became of the slip."""
    near = [e for e in edits if e.start <= slip.end and slip.start <= e.end]
    if all(slip.text[e.start:e.end] == e.replacement for e in near):
        return "left"
    mended = apply(slip.text, near).replace("’", "'")
    return "corrected" if mended == slip.clean.replace("’", "'") else "worse"


def rows(kinds: dict[str, list[Slip]], judged: Sequence[tuple[str, list[str]]]) -> Iterator[str]:
    """The table: one line a kind, three numbers a system."""
    yield "| kind | slips | " + " | ".join(f"{name}: {' / '.join(OUTCOMES)}" for name, _ in judged) + " |"
    yield "|---|--:|" + "--:|" * len(judged)
    at = 0
    for kind, made in [*kinds.items(), ("all", [slip for row in kinds.values() for slip in row])]:
        first, last = (0, len(made)) if kind == "all" else (at, at + len(made))
        at = last
        counts = [Counter(outcomes[first:last]) for _, outcomes in judged]
        yield f"| {kind} | {len(made)} | " + " | ".join(" / ".join(str(c[o]) for o in OUTCOMES) for c in counts) + " |"


def main() -> None:
    """Prints the table and the false edits."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--count", type=int, default=40)
    arguments.add_argument("--seed", type=int, default=11)
    arguments.add_argument("--show", default="", help="a kind whose sentences are shown; \"clean\" for the false edits")
    options = arguments.parse_args()
    kinds = slips(sentences(options.data), options.count, options.seed)
    made = [slip for group in kinds.values() for slip in group]
    texts, clean = [slip.text for slip in made], [slip.clean for slip in made]
    checker = LanguageToolGrammar(patience=120.0)  # a benchmark may share its cores
    try:
        names = ("LanguageTool, all", "LanguageTool, errors")
        theirs, theirs_clean = by_languagetool(checker, texts), by_languagetool(checker, clean)
    finally:
        checker.close()
    with Rewriter() as rewriter:
        ours, ours_clean = by_proofread(rewriter, texts), by_proofread(rewriter, clean)
    systems = [*zip(names, theirs, theirs_clean, strict=True), ("Humanize", ours, ours_clean)]
    judged = [(name, [outcome(s, e) for s, e in zip(made, edits, strict=True)]) for name, edits, _ in systems]
    print("\n".join(rows(kinds, judged)))
    words = sum(len(line.split()) for line in clean)
    for name, _, edits in systems:
        print(f"{name}: {sum(map(len, edits))} false edits in {words} clean words")
    names_of = [kind for kind, group in kinds.items() for _ in group]
    for n, slip in enumerate(made):
        if names_of[n] == options.show:
            print(f"{judged[1][1][n]:9} {judged[2][1][n]:9} {slip.text}\n{'':20}{apply(slip.text, ours[n])}")
        if options.show == "clean" and ours_clean[n]:
            print(f"{clean[n]}\n    {apply(clean[n], ours_clean[n])}")


if __name__ == "__main__":
    main()
