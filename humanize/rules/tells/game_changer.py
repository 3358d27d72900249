""" "A game-changer"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, negative, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_IS = phrase(
    r"\b(?P<verb>is|are|was|were|be|been) (?:an? |the )?(?:true |real |total |absolute |complete |potential |ultimate "
    r")?game[- ]?changers?(?= (?:for|in)\b|[.,;!])"
)
_TAG = {"is": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD", "be": "VB", "been": "VBN"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _IS):
        verb = token_at(document, match.start("verb"))
        if verb is not None and not negative(document.text[max(0, match.start() - 12) : match.start()]):
            yield Hit(*match.span(), (inflect("make", _TAG[match["verb"].lower()]) + " a big difference",))


RULE = Rule(
    "tells.game-changer",
    "Say what it changes; failing that, say it plainly.",
    "Garner's Modern English Usage (vogue words)",
    gated("tells.game-changer", _find),
    PROSE,
    examples=(
        Example("The new lamp is a game-changer for night work.", "The new lamp makes a big difference for night work."),
        Example("The 2 ramps were real game changers.", "The 2 ramps made a big difference."),
        Example(
            "This can be a game changer, but it does not help everyone.",
            "This can make a big difference, but it does not help everyone.",
        ),
    ),
    keeps=("It is not a game-changer.", "The game changer left the room.", "He is a money changer."),
)
