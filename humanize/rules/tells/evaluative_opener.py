"""An adverb that praises the sentence it opens ("Notably, ...")."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_OPENING = phrase(
    r"(?:(?:perhaps )?(?:most |more )?(?:importantly|notably|crucially|critically|interestingly|significantly|remarkably|"
    r"excitingly|"
    r"fascinatingly|impressively|intriguingly)|interestingly enough|in essence|at its (?:core|heart)|simply put|"
    r"put simply|fundamentally), "
)
_INSIDE = phrase(r",? at its (?:very )?(?:core|heart),(?= [a-z])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yield from cut_openings(document, _OPENING)
    for sentence, match in matches(document, _INSIDE):
        if match.start() > sentence.start and match.group().startswith(","):
            yield Hit(*match.span(), ("",))


RULE = Rule(
    "tells.evaluative-opener",
    "Let the reader judge what is notable; the sentence stands without it.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.evaluative-opener", _find),
    PROSE,
    examples=(
        Example("Notably, the branch lends 40 laptops.", "The branch lends 40 laptops."),
        Example("The roof leaks. Most importantly, the walls do not.", "The roof leaks. The walls do not."),
        Example("Trade, at its core, is about 2 people.", "Trade is about 2 people."),
        Example("At its core, a healthy heap needs 2 parts brown material.", "A healthy heap needs 2 parts brown material."),
    ),
    keeps=("Notably large birds nest here.", "Prices rose significantly, but wages fell.", "Importantly for us, he agreed."),
)
