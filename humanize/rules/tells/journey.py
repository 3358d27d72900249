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


# "the journey of building a firm" is just building it
_OF_DOING = phrase(
    r"\b(?P<cut>(?:the|a|this|their|your|our) (?:transformative |personal |lifelong |rewarding |exciting |long |challenging "
    r")?journey of )"
    r"(?:building|learning|becoming|creating|finding|discovering|growing|starting|running|raising|writing|making|parenting) "
    r"(?=[a-z])"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _OF_DOING):
        yield Hit(*match.span("cut"), ("",))
    for _, match in matches(document, _JOURNEY):
        if not _OF_DOING.search(document.text, max(0, match.start() - 16), match.end() + 12):
            yield Hit(*match.span())


RULE = Rule(
    "tells.journey",
    "No road is meant. Name the steps, or the aim.",
    "Garner's Modern English Usage (vogue words)",
    gated("tells.journey", _find),
    PROSE,
    examples=(
        Example("The journey of building a firm is hard.", "Building a firm is hard."),
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
