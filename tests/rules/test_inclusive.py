"""The inclusive family: every example fires, every keep stays, and small changes of the text change nothing in kind."""

import pytest

from humanize.rules.inclusive import RULES
from humanize.text.parse import parse
from humanize.types import Example, Rule
from tests.shelf import edited, goal_for, parser, run

EXAMPLES = [pytest.param(rule, example, id=f"{rule.id}: {example.before[:40]}") for rule in RULES for example in rule.examples]
KEEPS = [pytest.param(rule, text, id=f"{rule.id}: {text[:40]}") for rule in RULES for text in rule.keeps]
BY_ID = {rule.id: rule for rule in RULES}


def chain(rule: Rule, example: Example) -> tuple[Rule, ...]:
    return (rule, *(BY_ID[name] for name in example.chain))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example_fires(rule: Rule, example: Example) -> None:
    assert run(chain(rule, example), example.before, goal_for(rule, example)) == example.after


@pytest.mark.parametrize(("rule", "text"), KEEPS)
def test_keep_stays(rule: Rule, text: str) -> None:
    goal = goal_for(rule, rule.examples[0])
    assert edited(parse(text, parser()), (rule,), goal) == text


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_someone_elses_words_stay(rule: Rule, example: Example) -> None:
    if '"' in example.before or "“" in example.before:
        pytest.skip("a quotation inside a quotation")
    text = f'The second reader wrote: "{example.before}"'
    assert edited(parse(text, parser()), (rule,), goal_for(rule, example)) == text


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_second_pass_changes_nothing(rule: Rule, example: Example) -> None:
    assert edited(parse(example.after, parser()), chain(rule, example), goal_for(rule, example)) == example.after


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_carries_its_proof(rule: Rule) -> None:
    assert len(rule.examples) >= 3 or not any(e.before != e.after for e in rule.examples)
    assert len(rule.keeps) >= 3
    assert rule.message and rule.source and "EDITORIAL" not in rule.source


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_bullet_gets_the_same_edit_or_none(rule: Rule, example: Example) -> None:
    after = run(chain(rule, example), f"- {example.before}", goal_for(rule, example))
    assert after in (f"- {example.after}", f"- {example.before}")


@pytest.mark.parametrize("text", ["", "?", "You", "You failed to", "😀 you didn't", "you you you not not", "There is no", "No."])
def test_odd_text_is_left_alone(text: str) -> None:
    for rule in RULES:
        assert edited(parse(text, parser()), (rule,), goal_for(rule)) == text
