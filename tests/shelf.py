"""Runs single rules on texts, the way the tests of rules need it."""

from functools import lru_cache

from humanize.backends.parser import SpacyParser
from humanize.text.edits import apply, compatible
from humanize.text.mend import to_edits
from humanize.text.parse import RememberingParser, parse
from humanize.types import AUDIENCES, DOMAINS, Document, Edit, Example, Goal, Rule


@lru_cache(maxsize=1)
def parser() -> RememberingParser:
    """The real parser, loaded once."""
    return RememberingParser(SpacyParser())


def goal_for(rule: Rule, example: Example | None = None) -> Goal:
    """The goal at which an example of the rule is run."""
    when = rule.when
    audiences = when.audiences or tuple(a for a in ("general", *AUDIENCES) if a not in when.not_audiences)
    domains = when.domains or tuple(d for d in ("general", *DOMAINS) if d not in when.not_domains)
    fields: dict[str, object] = {"audience": audiences[0], "domain": domains[0], "empathy": max(0.5, when.empathy),
                                 "strength": max(0.75, when.strength)}
    return Goal(**(fields | dict(example.goal if example else {})))  # type: ignore[arg-type]


def edited(document: Document, rules: tuple[Rule, ...], goal: Goal) -> str:
    """The text after the first replacement of every finding, left to right, skipping overlaps."""
    edits: list[Edit] = []
    for rule in rules:
        for finding in rule(document, goal):
            if finding.replacements:
                made = to_edits(document, finding, finding.replacements[0])
                if compatible([*edits, *made]):
                    edits += made
    return apply(document.text, edits)


def run(rules: tuple[Rule, ...], text: str, goal: Goal, rounds: int = 4) -> str:
    """The text after the rules have acted until nothing changes."""
    for _ in range(rounds):
        after = edited(parse(text, parser(), goal.locked), rules, goal)
        if after == text:
            break
        text = after
    return text
