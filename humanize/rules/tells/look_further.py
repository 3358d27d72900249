""" "Look no further"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.cuts import cut_sentences
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_ALONE = phrase(r"(?:well,? |then |so )?(?:you need )?look no further[.!]+$")
_INSIDE = phrase(r"\blook no further than\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if len(document.sentences) > 1:
        yield from cut_sentences(document, _ALONE)
    for _, match in matches(document, _INSIDE):
        yield Hit(*match.span(), (), "An advertising formula; say what your thing does instead.")


RULE = Rule(
    "tells.look-further",
    "An advertising formula that says nothing about your thing.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.look-further", _find),
    PROSE,
    examples=(
        Example("Look no further! Our 3 ovens are easy to clean.", "Our 3 ovens are easy to clean."),
        Example("The bay is calm. Look no further. Boats cost £9.", "The bay is calm. Boats cost £9."),
        Example("You want rest. Then look no further. We do not play music.", "You want rest. We do not play music."),
    ),
    keeps=("He could look no further.", "Look no further than the red line on the map.", "Look further!"),
    licence=("negation",),
)
