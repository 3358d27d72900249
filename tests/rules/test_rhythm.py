"""The rhythm rules prove themselves."""

import pytest

from humanize.rules.rhythm import RULES
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.proof import examples_of, fires, keeps_of, quoted_stays, stays, twice_is_once
from tests.shelf import parser, run

ODD = ("", "😀", "However,", "Also also. Also.")


@pytest.mark.parametrize(("rule", "example"), examples_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_examples(rule: Rule, example: Example) -> None:
    fires(rule, example)
    quoted_stays(rule, example)
    twice_is_once(rule, example)


@pytest.mark.parametrize(("rule", "text"), keeps_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_keeps(rule: Rule, text: str) -> None:
    stays(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_odd_input(rule: Rule) -> None:
    for text in ODD:
        list(rule(parse(text, parser()), Goal(strength=1.0)))


def test_one_linker_in_a_long_text_stays() -> None:
    text = "The boat is red and the sea is wide. " * 12 + "However, the fee is small."
    assert run(RULES, text, Goal(strength=0.75)) == text


def test_experts_keep_their_linkers() -> None:
    text = "However, the fee is small."
    assert run(RULES, text, Goal(audience="experts", strength=0.75)) == text
