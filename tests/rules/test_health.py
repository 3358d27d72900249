"""The health family: what every rule owes, and the safety of doses, prohibitions and lists."""

import pytest

from humanize.rules.health import RULES
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
    check_quoted(rule, example)


@pytest.mark.parametrize(("rule", "example"), example_rows(RULES), ids=name)
def test_example_is_found(rule: Rule, example: Example) -> None:
    """Rules that only leave a note must at least see their examples."""
    assert list(rule(parse(example.before, parser()), goal_for(rule, example)))


@pytest.mark.parametrize(("rule", "text"), keep_rows(RULES), ids=name)
def test_keep(rule: Rule, text: str) -> None:
    check_keep(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_rule_is_proven(rule: Rule) -> None:
    assert len(rule.examples) >= 3
    assert len(rule.keeps) >= 3


@pytest.mark.parametrize("audience", ["experts", "college"])
@pytest.mark.parametrize("rule", RULES, ids=name)
def test_professionals_get_notes_only(rule: Rule, audience: str) -> None:
    for example in rule.examples:
        goal = Goal(audience=audience, domain="health", strength=1.0)
        for finding in rule(parse(example.before, parser()), goal):
            assert not finding.replacements or rule.id == "health.warning-own-line"


@pytest.mark.parametrize(("before", "after"), [
    ("Tablets must not be crushed or chewed. Take 5 mg PO BID.",
     "Do not crush or chew the tablets. Take 5 mg by mouth twice a day."),
    ("Patients experiencing nausea, abdominal pain, or dyspnea should contact their physician.",
     "You should contact your physician if you have any of these:\n- nausea\n- abdominal pain\n- dyspnea"),
    ("Administer 5 mL every 4-6 hours prn, not to exceed 4 doses in 24 hours.",
     "Take 5 mL every 4 to 6 hours when needed. Do not take more than 4 doses in 24 hours."),
])
def test_rules_work_together(before: str, after: str) -> None:
    assert run(RULES, before, Goal(audience="patients", domain="health", strength=0.75)) == after


def test_a_list_takes_the_line_ends_of_its_text() -> None:
    text = "Hello.\r\n\r\nCall us if you have a fever, a rash, or chest pain. Keep this sheet."
    found = run(RULES, text, Goal(audience="patients", domain="health"))
    assert found == ("Hello.\r\n\r\nCall us if you have any of these:\r\n- a fever\r\n- a rash\r\n- chest pain\r\n"
                     "Keep this sheet.")


@pytest.mark.parametrize("text", ["", ".", "🙂", "BID", "PO", "Take.", "Should", "if " * 400, "( ; : )"])
def test_odd_texts_do_no_harm(text: str) -> None:
    document = parse(text, parser())
    for rule in RULES:
        list(rule(document, Goal(audience="patients", domain="health", strength=1.0, empathy=1.0)))
