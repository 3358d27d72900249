"""The grammar rules on their own examples, and outside literals."""

import pytest

from humanize.rules.grammar import RULES
from humanize.types import Example, Rule
from tests.shelf import goal_for, run

PAIRS = [pytest.param(rule, example, id=f"{rule.id}: {example.before[:40]}") for rule in RULES for example in rule.examples]
KEEPS = [pytest.param(rule, keep, id=f"{rule.id}: {keep[:40]}") for rule in RULES for keep in rule.keeps]


@pytest.mark.parametrize(("rule", "example"), PAIRS)
def test_an_example_is_corrected(rule: Rule, example: Example) -> None:
    assert run((rule,), example.before, goal_for(rule, example)) == example.after


@pytest.mark.parametrize(("rule", "keep"), KEEPS)
def test_a_keep_stays_whatever_rule_looks_at_it(rule: Rule, keep: str) -> None:
    assert run(RULES, keep, goal_for(rule)) == keep


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_quotation_is_evidence(rule: Rule) -> None:
    text = f"He wrote: “{rule.examples[0].before}” That is what he wrote."
    assert run((rule,), text, goal_for(rule)) == text


def test_the_rules_act_at_strength_zero() -> None:
    assert {rule.when.strength for rule in RULES} == {0.0}
