"""A "journey" without a road."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_JOURNEY = phrase(
    r"\b(?:transformative |personal |lifelong |rewarding |exciting |continuous |ongoing )?journey (?:of|to|towards?|into) "
    r"(?:self-discovery|discovery|growth|success|wellness|recovery|better|becoming|building|learning|self-\w+|a (?:greener|"
    r"better|healthier|brighter)|"
    r"excellence|mastery|healing|transformation|personal \w+|\w+ing)\b"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _JOURNEY):
        yield Hit(*match.span())


RULE = Rule(
    "tells.journey",
    "No road is meant. Name the steps, or the aim.",
    "Garner's Modern English Usage (vogue words)",
    gated("tells.journey", _find),
    PROSE,
    examples=(
        Example(
            "Start your journey to wellness today.",
            "Start your journey to wellness today.",
        ),
        Example(
            "It was a transformative journey of self-discovery.",
            "It was a transformative journey of self-discovery.",
        ),
        Example(
            "The 3 steps are a journey towards a greener town, not a race.",
            "The 3 steps are a journey towards a greener town, not a race.",
        ),
    ),
    keeps=("The journey to Leeds takes 2 hours.", "A journey of 9 miles.", "Her journey was long."),
)
