"""Rules about passages: lists, steps, paragraphs, short sentences."""

import pytest

from humanize.rules.discourse import RULES
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.family_checks import (
    check_example,
    check_keep,
    check_quoted,
    check_second_pass,
    example_rows,
    keep_rows,
    name,
)
from tests.shelf import goal_for, parser, run


@pytest.mark.parametrize(("rule", "example"), example_rows(RULES), ids=name)
def test_example(rule: Rule, example: Example) -> None:
    check_example(rule, example, RULES)
    check_second_pass(rule, example, RULES)


@pytest.mark.parametrize(("rule", "example"), [r for r in example_rows(RULES) if len(r[1].before) < 200], ids=name)
def test_quoted_example_stays(rule: Rule, example: Example) -> None:
    check_quoted(rule, example)


@pytest.mark.parametrize(("rule", "text"), keep_rows(RULES), ids=name)
def test_keep(rule: Rule, text: str) -> None:
    check_keep(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_rule_is_proven(rule: Rule) -> None:
    assert len(rule.examples) >= 3
    assert len(rule.keeps) >= 3


def test_steps_take_the_line_ends_of_their_text() -> None:
    text = "Hello.\r\n\r\nFirst, open the lid. Then press Start. Finally, close the lid. Wait for 3 minutes or so."
    found = run(RULES, text, Goal())
    assert found == "Hello.\r\n\r\n1. Open the lid.\r\n2. Press Start.\r\n3. Close the lid.\r\nWait for 3 minutes or so."


@pytest.mark.parametrize("text", [
    "You can return it to any shop, swap it for another size, or keep it and get a voucher.",
    "First, open the lid. Then press Start. Finally, close the lid.",
])
def test_stories_keep_their_prose(text: str) -> None:
    assert run(RULES, text, Goal(domain="entertainment", strength=1.0)) == text


@pytest.mark.parametrize("text", ["", ".", "🙂", "You can", "First,", "a: b", "It is. " * 40, "word " * 900])
def test_odd_texts_do_no_harm(text: str) -> None:
    document = parse(text, parser())
    for rule in RULES:
        list(rule(document, goal_for(rule)))
