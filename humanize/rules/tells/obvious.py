"""Saying that something need not be said ("It's no secret that ...", "Needless to say, ...")."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_OPENING = phrase(
    r"(?:it(?: is|'s) no (?:secret|surprise|wonder|coincidence) that |it goes without saying that |"
    r"it should come as no surprise that |there(?: is|'s) no denying(?: the fact)? that |"
    r"it(?: is|'s) (?:undeniable|widely acknowledged) that |needless to say, |make no mistake(?: about it)?[:,—–] ?)"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    return cut_openings(document, _OPENING)


RULE = Rule(
    "tells.obvious",
    "If it goes without saying, it can go; if not, say it plainly.",
    "Garner's Modern English Usage (needless to say)",
    gated("tells.obvious", _find),
    PROSE,
    examples=(
        Example("It's no secret that good bread takes time.", "Good bread takes time."),
        Example("Needless to say, 4 of the 9 pumps did not start.", "4 of the 9 pumps did not start."),
        Example("The pier is long. There is no denying that it needs paint.", "The pier is long. It needs paint."),
    ),
    keeps=("It is no secret.", "It's no surprise to me.", "Needless worry helps nobody.", "There is no denying it."),
    licence=("negation",),
)
