"""One block of text gets paragraphs: where it is long enough, never between what belongs together, and only once."""

import pytest

from humanize.generators.layout import breaks
from humanize.text.edits import apply
from humanize.text.parse import parse
from humanize.types import Goal
from tests.shelf import parser

REPLY = ("Dear Mr Petrov, your flight on 9 August was cancelled because of a strike at the airport. As this is outside our control, "
         "we will not pay compensation. You can take the next flight on 10 August at 06:40 or get your fare of $312 back. Please tell "
         "us which you want by 6 August. If we don't hear from you, we will book the next flight for you. Hotel costs are not covered. "
         "Regards, Repair desk")


def laid_out(text: str, **fields: object) -> str:
    return apply(text, breaks(parse(text, parser()), Goal(**fields)))  # type: ignore[arg-type]


def test_a_reply_in_one_block_gets_paragraphs() -> None:
    found = laid_out(REPLY, domain="service", audience="customers").split("\n\n")
    assert found[0] == "Dear Mr Petrov,"
    assert found[1].startswith("Your flight on 9 August")
    assert found[-1] == "Regards,\nRepair desk"
    assert len(found) >= 4


def test_nothing_but_space_and_a_capital_changes() -> None:
    found = laid_out(REPLY, domain="service", audience="customers")
    assert found.lower().split() == REPLY.lower().split()


def test_what_is_laid_out_stays() -> None:
    once = laid_out(REPLY, domain="service", audience="customers")
    assert laid_out(once, domain="service", audience="customers") == once


@pytest.mark.parametrize("first", ["Check them against the book.", "Please read it again.", "This is the last time."])
def test_no_paragraph_opens_with_words_that_look_back(first: str) -> None:
    text = ("Your essay lists 9 papers one after the other and never says how they relate. The second section is much too long for "
            f"what it says about the town. Three of your five quotes are copied wrong in the last part. {first} The map of the trade "
            "routes in the old town is clear and helps the reader. The survey has no caption, and its axis has no unit at all.")
    assert f"\n\n{first}" not in laid_out(text, domain="education", audience="college")


def test_a_line_stays_with_what_it_introduces() -> None:
    text = ("Your method was detailed and clear from the first page to the last. Your graph is a straight line, which is right. The "
            "axes have no labels, and your evaluation is too short for this task. It names no error and no size. Here is what to work "
            "on next. Please fix the units, label the axes and write 3 sentences of evaluation by Monday. Bring the sheet to room 4.")
    assert "Here is what to work on next. Please fix" in laid_out(text, domain="education", audience="teens")


@pytest.mark.parametrize(("text", "fields"), [
    ("The hall is closed. It opens on 4 May. Please use the side door. Thank you.", {"domain": "service"}),
    (REPLY, {"domain": "entertainment"}),
    (REPLY, {"domain": "service", "strength": 0.25}),
    (REPLY, {"domain": "service", "disabled_rules": ("layout",)}),
    (REPLY.replace(". ", ".\n"), {"domain": "service"}),
    ("", {}),
    ("🙂", {}),
])
def test_what_needs_no_layout_stays(text: str, fields: dict[str, object]) -> None:
    assert laid_out(text, **fields) == text
