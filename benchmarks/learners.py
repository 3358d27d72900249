"""Proofreading of sentences as learners of English write them, by GLEU.

    python -m benchmarks.learners [--show]
    python -m benchmarks.learners --injected 150 --seed 909 --data ../shared/data

Without `--injected`: the sentences of `learners.txt`, which were written for this project by hand, with two corrections each.
With it: public-domain sentences into which two to four slips were put (`learner_slips.py`), against the clean ones.
"People" scores each correction against the other.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.gleu import gleu
from benchmarks.learner_slips import learners
from benchmarks.proofread import by_languagetool, by_proofread, firsts, sentences
from humanize import Rewriter
from humanize.backends.harper import HarperGrammar
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.text.edits import apply

_FILE = Path(__file__).parent / "learners.txt"

Row = tuple[str, tuple[str, ...]]  # a sentence and its corrections


def written() -> list[Row]:
    """The sentences of the file with their corrections."""
    blocks = [block.strip().split("\n") for block in _FILE.read_text("utf-8").split("\n\n")[1:]]
    return [(block[0], tuple(block[1:])) for block in blocks]


def systems(sources: Sequence[str]) -> dict[str, list[str]]:
    """The sentences as each system corrects them."""
    checker = LanguageToolGrammar(patience=120.0)
    try:
        theirs, _ = by_languagetool(checker, sources)
    finally:
        checker.close()
    harper = [firsts(row) for row in HarperGrammar().check(sources)]
    with Rewriter() as rewriter:
        ours = by_proofread(rewriter, sources)
    found = {"Source": list(sources)}
    for name, edits in (("Harper", harper), ("LanguageTool", theirs), ("Humanize", ours)):
        found[name] = [apply(s, e) for s, e in zip(sources, edits, strict=True)]
    return found


def main() -> None:
    """Prints GLEU for each system."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--injected", type=int, default=0)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--show", action="store_true", help="print each sentence as we correct it")
    options = arguments.parse_args()
    rows = written()
    if options.injected:
        rows = [(made.text, (made.clean,)) for made in learners(sentences(options.data), options.injected, options.seed)]
    sources, references = [row[0] for row in rows], [row[1] for row in rows]
    found = systems(sources)
    for name, outputs in found.items():
        print(f"{name}: GLEU {gleu(sources, outputs, references):.1f}")
    if not options.injected:
        people = [gleu(sources, [r[n] for r in references], [r[1 - n:2 - n] for r in references]) for n in (0, 1)]
        print(f"People: GLEU {sum(people) / 2:.1f}")
    if options.show:
        for n, source in enumerate(sources):
            print(f"\n{source}\nL {found['LanguageTool'][n]}\nH {found['Humanize'][n]}\nR {references[n][0]}")


if __name__ == "__main__":
    main()
