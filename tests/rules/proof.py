"""The proof that every family's rules owe: each example fires, each keep stays, quotations are safe, twice is once."""

import re

from humanize.text.parse import parse
from humanize.types import Example, Rule
from tests.shelf import goal_for, parser, run


def examples_of(rules: tuple[Rule, ...]) -> list[tuple[Rule, Example]]:
    """Every example with its rule."""
    return [(rule, example) for rule in rules for example in rule.examples]


def keeps_of(rules: tuple[Rule, ...]) -> list[tuple[Rule, str]]:
    """Every text that must stay, with its rule."""
    return [(rule, text) for rule in rules for text in rule.keeps]


def fires(rule: Rule, example: Example) -> None:
    """The example gives what it says; where it gives the text back, the rule must still have found something."""
    goal = goal_for(rule, example)
    found = list(rule(parse(example.before, parser()), goal))
    assert found, "found nothing"
    assert run((rule,), example.before, goal) == example.after
    if example.before == example.after:
        assert not any(f.replacements for f in found)


def stays(rule: Rule, text: str) -> None:
    """A text that the rule must leave alone."""
    assert run((rule,), text, goal_for(rule, rule.examples[0])) == text


def quoted_stays(rule: Rule, example: Example) -> None:
    """The same words in somebody else's mouth."""
    if re.search(r"[\n\"“]", example.before):
        return
    text = f"She wrote: “{example.before}”"
    assert run((rule,), text, goal_for(rule, example)) == text


def twice_is_once(rule: Rule, example: Example) -> None:
    """The result of an example is left alone."""
    goal = goal_for(rule, example)
    assert run((rule,), example.after, goal, rounds=1) == example.after
