"""Proofreading of sentences as learners of English write them, by GLEU against two corrections each.

    python -m benchmarks.learners [--show] [--part first|second]

`learners.txt` was written for this project by hand, before the rules that it measures. "People" scores each correction against the other.
"""

import argparse
from pathlib import Path

from benchmarks.gleu import gleu
from benchmarks.proofread import by_languagetool, by_proofread, firsts
from humanize import Rewriter
from humanize.backends.harper import HarperGrammar
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.text.edits import apply

_FILE = Path(__file__).parent / "learners.txt"


def sentences() -> list[tuple[str, str, str]]:
    """Each sentence with its two corrections."""
    blocks = _FILE.read_text("utf-8").split("\n\n")[1:]
    return [tuple(block.strip().split("\n")) for block in blocks]  # type: ignore[misc]


def main() -> None:
    """Prints GLEU for each system."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--show", action="store_true", help="print each sentence as we correct it")
    options = arguments.parse_args()
    rows = sentences()
    sources, references = [row[0] for row in rows], [row[1:] for row in rows]
    checker = LanguageToolGrammar(patience=120.0)
    try:
        all_edits, _ = by_languagetool(checker, sources)
    finally:
        checker.close()
    harper = [firsts(row) for row in HarperGrammar().check(sources)]
    with Rewriter() as rewriter:
        ours = by_proofread(rewriter, sources)
    systems = {"Source": sources, "Harper": [apply(s, e) for s, e in zip(sources, harper, strict=True)],
               "LanguageTool": [apply(s, e) for s, e in zip(sources, all_edits, strict=True)],
               "Humanize": [apply(s, e) for s, e in zip(sources, ours, strict=True)]}
    for name, outputs in systems.items():
        print(f"{name}: GLEU {gleu(sources, outputs, references):.1f}")
    people = (gleu(sources, [r[0] for r in references], [r[1:] for r in references])
              + gleu(sources, [r[1] for r in references], [r[:1] for r in references])) / 2
    print(f"People: GLEU {people:.1f}")
    if options.show:
        for n, source in enumerate(sources):
            print(f"\n{source}\nL {systems['LanguageTool'][n]}\nH {systems['Humanize'][n]}\nR {references[n][0]}")


if __name__ == "__main__":
    main()
