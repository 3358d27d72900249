"""What every family of rules is held to: examples fire, keeps stay, other people's words stay, a second pass changes nothing."""

from humanize.text.parse import parse
from humanize.types import Example, Rule
from tests.shelf import edited, goal_for, parser, run

Row = tuple[Rule, Example]


def example_rows(rules: tuple[Rule, ...]) -> list[Row]:
    """Every example with its rule."""
    return [(rule, example) for rule in rules for example in rule.examples]


def keep_rows(rules: tuple[Rule, ...]) -> list[tuple[Rule, str]]:
    """Every keep with its rule."""
    return [(rule, text) for rule in rules for text in rule.keeps]


def name(value: object) -> str:
    """A short id for a test's parameter."""
    return value.id if isinstance(value, Rule) else value.before[:40] if isinstance(value, Example) else str(value)[:40]


def chain(rule: Rule, example: Example, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rule and those that its example names."""
    by_id = {r.id: r for r in rules}
    return (rule, *(by_id[other] for other in example.chain))


def check_example(rule: Rule, example: Example, rules: tuple[Rule, ...]) -> None:
    """The example's text becomes what it says."""
    found = run(chain(rule, example, rules), example.before, goal_for(rule, example))
    assert found == example.after, found


def check_keep(rule: Rule, text: str) -> None:
    """The text stays as it is."""
    found = edited(parse(text, parser()), (rule,), goal_for(rule, rule.examples[0] if rule.examples else None))
    assert found == text, found


def check_quoted(rule: Rule, example: Example) -> None:
    """Inside quotation marks nothing changes."""
    if '"' in example.before or "“" in example.before or "\n" in example.before:
        return
    text = f'The second reader wrote: "{example.before}"'
    found = edited(parse(text, parser()), (rule,), goal_for(rule, example))
    assert found == text, found


def check_second_pass(rule: Rule, example: Example, rules: tuple[Rule, ...]) -> None:
    """What a rule wrote, it leaves alone."""
    found = edited(parse(example.after, parser()), chain(rule, example, rules), goal_for(rule, example))
    assert found == example.after, found
