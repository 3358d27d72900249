"""An adverb that praises the sentence it opens ("Notably, ...")."""

from collections.abc import Iterator

from humanize.rules.search import phrase
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


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    return cut_openings(document, _OPENING)


RULE = Rule(
    "tells.evaluative-opener",
    "Let the reader judge what is notable; the sentence stands without it.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.evaluative-opener", _find),
    PROSE,
    examples=(
        Example("Notably, the branch lends 40 laptops.", "The branch lends 40 laptops."),
        Example("The roof leaks. Most importantly, the walls do not.", "The roof leaks. The walls do not."),
        Example("At its core, a healthy heap needs 2 parts brown material.", "A healthy heap needs 2 parts brown material."),
    ),
    keeps=("Notably large birds nest here.", "Prices rose significantly, but wages fell.", "Importantly for us, he agreed."),
)
