"""Sentence after sentence of the form "By doing X, you can do Y"."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_BY = phrase(r"by [a-z]+ing [^.,;!?]{3,100}, (?:[\w-]+ ){1,5}?(?:can|will|could|may)\b")
_NEAR = 900  # characters, about 150 words


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    found = [sentence for sentence, _ in openings(document, _BY)]
    for before, sentence in zip(found, found[1:], strict=False):
        if sentence.start - before.start <= _NEAR:
            yield Hit(sentence.start, sentence.start + len("By"))


RULE = Rule(
    "tells.by-doing",
    "The second sentence of this shape in a row; begin it with who does what.",
    "Federal Plain Language Guidelines (Use active voice)",
    gated("tells.by-doing", _find),
    PROSE,
    examples=(
        Example(
            "By walking to work, you can save money. By eating less, you can lose weight.",
            "By walking to work, you can save money. By eating less, you can lose weight.",
        ),
        Example(
            "By mixing 2 paints, artists can make green. It dries fast. By adding oil, they can slow it down.",
            "By mixing 2 paints, artists can make green. It dries fast. By adding oil, they can slow it down.",
        ),
        Example(
            "By asking early, firms can save time. By not asking, they will lose it. By asking often, they can learn.",
            "By asking early, firms can save time. By not asking, they will lose it. By asking often, they can learn.",
        ),
    ),
    keeps=("By walking to work, you can save money.", "By noon, you can leave.", "By reading it twice, we found 3 gaps."),
)
