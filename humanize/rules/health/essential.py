"""health.essential: "it is essential that you rest" becomes "you must rest"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, capital_start, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"\b(?P<it>[Ii]t is (?:absolutely )?(?:essential|vital|imperative|crucial|mandatory|compulsory|necessary)) "
    r"(?:that (?P<who>you|your child)|for (?P<whom>you|your child) to) (?P<not>not |do not |does not )?(?P<next>[a-z]+)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"It is essential that you" before a verb in its base form."""
    for hit in found(document, _PATTERN):
        if re.search(r"\b(?:and|or|but) (?:that|to)\b", hit.text[hit.match.end():]):
            continue  # a second "that" would lose its verb
        if hit["next"] in ("are", "is", "has", "had", "were", "was"):
            continue
        who = hit["who"] or hit["whom"]
        who = capital_start(who) if hit["it"][0] == "I" else who
        yield Hit(hit.start(), hit.end(), offered(goal, f"{who} must {'not ' if hit['not'] else ''}{hit['next']}"))


RULE = Rule(
    id="health.essential",
    message="\"You must\" says the same and can't be skipped over.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("It is essential that you finish the tablets.", "You must finish the tablets."),
        Example("It is vital that you do not drive for 24 hours.", "You must not drive for 24 hours."),
        Example("For 2 days, it is necessary for you to keep the wound dry.", "For 2 days, you must keep the wound dry."),
    ),
    keeps=(
        "It is essential that the nurse checks your card.",
        "It is not essential that you fast.",
        "It was essential that you rest.",
    ),
    licence=("modality",),
)
