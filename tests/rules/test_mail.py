"""The mail family."""

import pytest

from humanize.rules.mail import RULES
from humanize.types import Example, Rule
from tests.rules.family_checks import check_example, check_keep, check_quoted, check_second_pass, example_rows, keep_rows, name

EXAMPLES = pytest.mark.parametrize(("rule", "example"), example_rows(RULES), ids=name)


@EXAMPLES
def test_example_fires(rule: Rule, example: Example) -> None:
    check_example(rule, example, RULES)


@pytest.mark.parametrize(("rule", "text"), keep_rows(RULES), ids=name)
def test_keep_stays(rule: Rule, text: str) -> None:
    check_keep(rule, text)


@EXAMPLES
def test_someone_elses_words_stay(rule: Rule, example: Example) -> None:
    check_quoted(rule, example)


@EXAMPLES
def test_second_pass_changes_nothing(rule: Rule, example: Example) -> None:
    check_second_pass(rule, example, RULES)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_carries_its_proof(rule: Rule) -> None:
    assert len(rule.keeps) >= 3 and (len(rule.examples) >= 3 or not rule.examples)
    assert rule.source and rule.message
