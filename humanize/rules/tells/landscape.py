""" "In the ever-evolving landscape of X, ..."."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_ADJ = (
    r"(?:(?:ever-\w+|complex|modern|dynamic|rich|vast|fast-paced|rapidly \w+|constantly \w+|competitive|intricate|vibrant|"
    r"bustling|"
    r"shifting|digital|current)(?:, | and | ))*"
)
_FRONTED = phrase(
    rf"(?P<cut>in (?:the|this) {_ADJ}(?:landscape|realm|tapestry|world|arena|sphere|domain) of) "
    rf"(?P<np>[a-z][^,.;:!?\d]{{2,60}}), "
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in openings(document, _FRONTED):
        first = token_at(document, match.start("np"))
        # "the dales", "a child", "Tolkien": a place or a world of its own
        if first is None or first.pos not in ("NOUN", "ADJ", "VERB") or match["np"][0].isupper() or first.tag == "VBG":
            continue
        yield Hit(*match.span("cut"), ("in",))


RULE = Rule(
    "tells.landscape",
    "No landscape is meant; name the field itself.",
    "Wikipedia: Signs of AI writing (Words to watch)",
    gated("tells.landscape", _find),
    PROSE,
    examples=(
        Example("In the ever-evolving landscape of global trade, speed matters.", "In global trade, speed matters."),
        Example("In the realm of education, 4 tests do not make a school.", "In education, 4 tests do not make a school."),
        Example(
            "Ships are slow. In the vast and complex world of freight, that counts.", "Ships are slow. In freight, that counts."
        ),
    ),
    keeps=(
        "We walked in the landscape of the dales.",
        "In the world of the book, rain falls up.",
        "In the world of Narnia, animals talk.",
    ),
)
