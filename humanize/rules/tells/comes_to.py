""" "When it comes to X, ..."."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import STRUCTURE
from humanize.types import Document, Example, Goal, Hit, Rule

_COMES = phrase(r"(?P<cut>when it comes to) (?P<np>[^.,;:!?—]{2,60}), ")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in openings(document, _COMES):
        first = token_at(document, match.start("np"))
        if first is not None and first.pos in ("NOUN", "PROPN", "DET", "ADJ", "VERB", "PRON"):
            yield Hit(*match.span("cut"), ("in" if first.tag == "VBG" else "with",))


RULE = Rule(
    "tells.comes-to",
    '"With" or "in" does the work of four words.',
    "Garner's Modern English Usage (when it comes to)",
    gated("tells.comes-to", _find),
    STRUCTURE,
    examples=(
        Example("When it comes to coffee, freshness matters.", "With coffee, freshness matters."),
        Example("When it comes to saving water, 3 habits do not cost a penny.", "In saving water, 3 habits do not cost a penny."),
        Example("The pool is warm. When it comes to the sea, take care.", "The pool is warm. With the sea, take care."),
    ),
    keeps=("I will sign when it comes to the house.", "When it comes to, the patient may be sick.", "When it comes, eat it."),
)
