"""health.did-not-attend: clinic slang ("you DNA'd") in plain words."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r"\b(?P<who>[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|patient|child|son|daughter) (?P<have>have |has "
                      r")?(?:DNA['’]?e?d|did not attend|failed to attend|"
                      r"FTA['’]?e?d) (?P<what>your|the|his|her|their|an?|this|two|three|\d+)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Appointments that were "DNA'd" or "failed to attend"."""
    for hit in found(document, _PATTERN):
        if hit["have"] and "did not" in hit[0]:
            continue
        yield Hit(hit.start(), hit.end(), offered(goal, f"{hit['who']} {hit['have']}missed {hit['what']}"))


RULE = Rule(
    id="health.did-not-attend",
    message="\"DNA\" and \"failed to attend\" are clinic records, not words for a letter.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("You DNA'd your appointment on 12 May.", "You missed your appointment on 12 May."),
        Example("You failed to attend the clinic on 3 June.", "You missed the clinic on 3 June."),
        Example("He has DNA'd 2 visits.", "He has missed 2 visits."),
    ),
    keeps=(
        "The DNA test is on 12 May.",
        "You attend the clinic in May.",
        "Do not attend the clinic.",
    ),
    licence=("negation",),
)
