"""What the shelf sees in six passages of our own. A change of a rule shows here as a changed line, to be read like code.

tests/corpus/*.txt hold a goal line and a passage, *.findings what the shelf finds: place, rule, words and first replacement.
After a change that is meant: python -m tests.test_corpus, then read the diff.
"""

from pathlib import Path

import pytest

from humanize.rules import shelf
from humanize.text.parse import parse
from humanize.types import Goal
from tests.shelf import parser
from tests.test_golden import read

PASSAGES = sorted((Path(__file__).parent / "corpus").glob("*.txt"))


def findings(path: Path) -> str:
    """One line for each finding, in the order of the text."""
    goal, text, _ = read(path)
    return "".join(f"{line}\n" for line in _lines(text, goal))


def _lines(text: str, goal: Goal) -> list[str]:
    document = parse(text, parser())
    return [f"{f.start}-{f.end} {f.rule}: {text[f.start:f.end]!r}" + "".join(f" -> {new!r}" for new in f.replacements[:1])
            for f in shelf().findings(document, goal)]


@pytest.mark.parametrize("path", PASSAGES, ids=lambda p: p.stem)
def test_the_shelf_finds_what_was_approved(path: Path) -> None:
    approved = path.with_suffix(".findings").read_text("utf-8")
    assert findings(path).splitlines() == approved.splitlines()


def test_there_are_passages_of_each_kind() -> None:
    assert len(PASSAGES) == 6
    assert sum(len(path.read_text("utf-8").split()) for path in PASSAGES) > 650


def test_a_passage_that_needs_no_change_gets_none() -> None:
    assert (PASSAGES[0].parent / "student_essay.findings").read_text("utf-8") == ""


if __name__ == "__main__":
    for passage in PASSAGES:
        passage.with_suffix(".findings").write_text(findings(passage), "utf-8")
