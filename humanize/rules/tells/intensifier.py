"""Intensifiers that add no degree ("truly vital", "very unique")."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, negative, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_EMPTY = phrase(r"\b(?P<cut>truly|incredibly|undeniably|remarkably|genuinely|undoubtedly) (?P<adjective>[a-z-]+) (?=[a-z])")
_ABSOLUTE = phrase(
    r"\b(?P<cut>very|absolutely|completely|totally) (?P<adjective>unique|essential|crucial|impossible|perfect|vital|paramount|"
    r"invaluable)\b"
)
_BAD = re.compile(
    r"(?:bad|poor|weak|awful|terrible|horrible|wrong|sad|unfair|hard|difficult|dangerous|harmful|slow|late|rude|careless|ugly)$",
    re.I,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern in (_EMPTY, _ABSOLUTE):
        for sentence, match in matches(document, pattern):
            adjective = token_at(document, match.start("adjective"))
            said = text_of_sentence(document, sentence)
            if (
                adjective is None
                or adjective.pos != "ADJ"
                or _BAD.match(adjective.lower)
                or negative(said)
                or _CONDITION.search(said)
            ):
                continue
            if pattern is _EMPTY and adjective.dep != "amod":
                continue
            yield Hit(match.start("cut"), match.start("adjective"), ("",))


RULE = Rule(
    "tells.intensifier",
    "The adjective is stronger alone.",
    "Strunk & White, The Elements of Style (Avoid the use of qualifiers)",
    gated("tells.intensifier", _find),
    PROSE,
    examples=(
        Example("It is a truly vital service.", "It is a vital service."),
        Example("She has an incredibly large garden with 9 ponds.", "She has a large garden with 9 ponds."),
        Example("The gift is very unique.", "The gift is unique."),
    ),
    keeps=("It is very cold.", "He truly cares.", "This is a truly bad plan.", "It is not a truly new idea."),
)
