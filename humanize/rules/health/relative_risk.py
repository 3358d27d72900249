"""health.relative-risk: a note where a risk is given only as a change."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import PLAIN_HEALTH, found
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"\b(?:doubles?|doubled|doubling|triples?|tripled|halves|halved|halving)\b[^.;]{0,25}?\b(?:risk|chance|odds|likelihood)\b|"
    r"\b\d+(?:\.\d+)? ?(?:%|per cent|percent) (?:higher|lower|greater|increased?|reduced|less|more)\b[^.;]{0,15}?\b(?:risk|"
    r"chance|likely|odds)\b|"
    r"\b(?:risk|chance|odds)\b[^.;]{0,20}?\bby \d+(?:\.\d+)? ?(?:%|per cent|percent)", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Relative risks."""
    for hit in found(document, _PATTERN):
        yield Hit(hit.start(), hit.end())


RULE = Rule(
    id="health.relative-risk",
    message="A change in risk says little without its start. Give the risk before and after, such as \"from 1 in 100 to 2 "
            "in 100\".",
    source="Gigerenzer et al. 2007, Helping Doctors and Patients Make Sense of Health Statistics",
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Smoking doubles the risk.", "Smoking doubles the risk."),
        Example("There is a 20% higher risk of a clot.", "There is a 20% higher risk of a clot."),
        Example("It cuts the chance of a stroke by 30%.", "It cuts the chance of a stroke by 30%."),
    ),
    keeps=("The risk is 2 in 100.", "We doubled the dose.", "Lose 5% of your weight."),
)
