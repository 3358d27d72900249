"""Golden cases: tests/cases/*.txt hold a goal line, a draft, and after "--- output" the best rewrite (none: it must stay)."""

from pathlib import Path

import pytest

from humanize import Goal, Rewriter

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


def read(path: Path) -> tuple[Goal, str, str]:
    head, _, rest = path.read_text("utf-8").partition("\n")
    fields = dict(part.split("=") for part in head.split())
    draft, mark, output = rest.partition("\n--- output\n")
    goal = Goal(audience=fields["audience"], domain=fields["domain"], empathy=float(fields["empathy"]),
                strength=float(fields["strength"]))
    return goal, draft.rstrip("\n"), (output if mark else draft).rstrip("\n")


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_the_best_rewrite_is_the_approved_one(rewriter: Rewriter, path: Path) -> None:
    goal, draft, expected = read(path)
    assert rewriter.rewrite(draft, goal).best.text == expected


def test_there_are_cases() -> None:
    assert len(CASES) >= 6
