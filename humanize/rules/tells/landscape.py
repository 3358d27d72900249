""" "In the ever-evolving landscape of X, ..."."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, openings, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import child
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

_INSIDE = phrase(rf"\b(?P<cut>(?:the|this|an?) {_ADJ}(?P<head>landscape|realm) of )(?=[a-z])")
_LAND = re.compile(r"\b(?:paint\w*|photo\w*|garden\w*|valleys?|hills?|mountains?|deserts?|coast\w*|view\w*|wild\w*)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yield from _fronted(document)
    for sentence, match in matches(document, _INSIDE):
        head, first = token_at(document, match.start("head")), token_at(document, match.end("cut"))
        if head is None or first is None or first.pos not in ("NOUN", "ADJ"):
            continue
        if _LAND.search(text_of_sentence(document, sentence)):
            continue
        field = child(document, head, "nmod")
        # As the subject the field takes over the verb, so it must be one thing too.
        if field is not None and (head.dep in ("obj", "obl", "nmod") or field.tag == "NN" and not child(document, field, "conj")):
            yield Hit(*match.span("cut"), ("",))


def _fronted(document: Document) -> Iterator[Hit]:
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
        Example("Apps changed the landscape of language learning.", "Apps changed language learning."),
        Example(
            "Ships are slow. In the vast and complex world of freight, that counts.", "Ships are slow. In freight, that counts."
        ),
    ),
    keeps=(
        "The realm of the queen was wide.",
        "We walked in the landscape of the dales.",
        "In the world of the book, rain falls up.",
        "In the world of Narnia, animals talk.",
    ),
)
