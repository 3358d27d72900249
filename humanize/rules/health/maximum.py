"""health.maximum: "max. 4 g in 24 hours" becomes "no more than 4 g in 24 hours"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import DOSE, PLAIN_HEALTH, SAFE_USE, found_across, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r"\b(?P<max>[Uu]p to a maximum of|[Tt]o a maximum of|[Aa] maximum of|[Mm]ax\.?|[Mm]aximum(?: "
                      r"dose)?(?: of|:)?) (?=\d)")
_VERB = re.compile(r"\b(?:is|was|be|the|a|to)\s$", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A most dose written as "max."."""
    for hit in found_across(document, _PATTERN):
        after = hit.text[hit.match.end():]
        if DOSE.match(after) and not _VERB.search(hit.text[:hit.match.start()]):
            words = "No more than " if hit["max"][0].isupper() else "no more than "
            yield Hit(hit.start(), hit.end(), offered(goal, words))


RULE = Rule(
    id="health.maximum",
    message="\"No more than\" can't be taken for a target.",
    source=SAFE_USE,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Paracetamol 1 g by mouth (max. 4 g in 24 hours).", "Paracetamol 1 g by mouth (no more than 4 g in 24 hours)."),
        Example("Take 1 tablet at night, to a maximum of 3 tablets a week.", "Take 1 tablet at night, no more than 3 "
                                                                             "tablets a week."),
        Example("Two puffs when needed, maximum 8 puffs a day.", "Two puffs when needed, no more than 8 puffs a day."),
    ),
    keeps=(
        "Ask Max 4 questions.",
        "The maximum is 4 g.",
        "A maximum of 20 people can wait.",
    ),
    licence=("negation",),
)
