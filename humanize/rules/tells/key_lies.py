""" "The key lies in X"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_LIES = phrase(
    r"\b(?:the|its|their|our|your|this) (?:(?:real|true|main|core|only|central) )?(?:key|secret|answer|solution|difference|"
    r"challenge|trick|problem|beauty|"
    r"strength|advantage|appeal|benefit)(?: (?:to|of|here|for) [^.,;:!?]{2,40}?)? (?P<cut>(?P<verb>lies|lay) in) (?=[a-z])"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _LIES):
        yield Hit(*match.span("cut"), ("is" if match["verb"].lower() == "lies" else "was",))


RULE = Rule(
    "tells.key-lies",
    '"Is" says it plainly.',
    "Wikipedia: Signs of AI writing (Avoidance of copulas)",
    gated("tells.key-lies", _find),
    PROSE,
    examples=(
        Example("The key lies in practice.", "The key is practice."),
        Example("The real secret to the 3 sauces lay in the salt.", "The real secret to the 3 sauces was the salt."),
        Example("It is not hard; the answer lies in good soil.", "It is not hard; the answer is good soil."),
    ),
    keeps=("The town lies in a valley.", "He lies in bed.", "The secret lay hidden."),
)
