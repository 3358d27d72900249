""" "More than just"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_MORE = phrase(r"\b(?P<more>more than|beyond) (?:just|simply|merely)(?= (?:an?|the|its?|their|our|your|his|her|[a-z]))")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _MORE):
        yield Hit(*match.span(), (match["more"],))


RULE = Rule(
    "tells.more-than-just",
    '"More than" already says it.',
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.more-than-just", _find),
    PROSE,
    examples=(
        Example("It is more than just a shop.", "It is more than a shop."),
        Example("The club is more than simply a place for 20 dogs.", "The club is more than a place for 20 dogs."),
        Example("Beyond merely paying rent, they did not help.", "Beyond paying rent, they did not help."),
    ),
    keeps=("It just costs more than mine.", "She has more than 3 cats.", "The shop is just beyond the bridge."),
)
