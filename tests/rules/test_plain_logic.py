"""Every plain-words rule that looks at the grammar proves itself."""

import pytest

from humanize.rules.plain import RULES
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.proof import examples_of, fires, keeps_of, quoted_stays, stays, twice_is_once
from tests.shelf import parser, run

ODD = ("", "😀", "There that is which", "make a", "It is clear that", "and/or", "cannot unless")


@pytest.mark.parametrize(("rule", "example"), examples_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_examples(rule: Rule, example: Example) -> None:
    fires(rule, example)
    quoted_stays(rule, example)
    twice_is_once(rule, example)


@pytest.mark.parametrize(("rule", "text"), keeps_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_keeps(rule: Rule, text: str) -> None:
    stays(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_enough_proof(rule: Rule) -> None:
    assert len(rule.examples) >= 3
    assert len(rule.keeps) >= 3
    assert rule.source
    assert rule.family == "plain"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_odd_input(rule: Rule) -> None:
    for text in ODD:
        list(rule(parse(text, parser()), Goal(strength=1.0)))


def test_spelling_follows_the_draft() -> None:
    goal = Goal(strength=0.75)
    assert run(RULES, "We will carry out an analysis of the colour.", goal) == "We will analyse the colour."
    assert run(RULES, "We will carry out an analysis of the color.", goal) == "We will analyze the color."


def test_letters_say_need_rather_than_must() -> None:
    before = "Dear Ms Roe,\n\nYou are required to sign the form.\n\nKind regards,\nAna"
    assert "You need to sign the form." in run(RULES, before, Goal(strength=0.75))
