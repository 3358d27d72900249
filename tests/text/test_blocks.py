"""What paragraphs are taken for."""

import pytest

from humanize.text.blocks import paragraphs


def kinds(text: str) -> list[str]:
    return [p.kind for p in paragraphs(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Dear Ms Lund,\n\nThe bus is late.\n\nKind regards,\nTom", ["greeting", "prose", "valediction", "signature"]),
    ("# Plan\n\n- one\n- two\n\n1. three", ["heading", "list", "list", "list"]),
    ("Run this:\n\n```\nx = 1\n\ny = 2\n```\nDone.", ["prose", "code", "prose"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |", ["table"]),
    ("name,score,absent\nNg,17,0\nDea,9,3", ["table"]),
    ("We met Ann, Bob, and Cy.", ["prose"]),
    ("```\nnever closed", ["code"]),
    ("Good morning all, the lift is out of order today and will be mended on Friday by the firm.", ["prose"]),
    ("", []),
    ("\r\n \r\n", []),
])
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_a_line_broken_by_its_width_is_one_paragraph() -> None:
    text = "The committee met on Monday to talk about the budget for the coming\nyear and the repair of the roof."
    assert kinds(text) == ["prose"]


def test_verse_is_not_prose() -> None:
    assert set(kinds("The harbour keeps\n  its one lamp lit\nfor boats that are not\n\ncoming.\n\nI count:\nnone,\nnone.")) == {"verse"}


def test_windows_line_ends_are_outside() -> None:
    text = "One.\r\n\r\nTwo."
    assert [text[p.start:p.end] for p in paragraphs(text)] == ["One.", "Two."]
