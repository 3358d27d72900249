""" "Whether you're a beginner or a pro, ..." in advertising copy."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, rest_of
from humanize.rules.tells.cuts import cut_openings, cut_sentences
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_PERSON = r"(?:an? |new |just |the )?[^,.;:!?\d]{2,50}?"
_OPENING = phrase(rf"whether you(?:'re| are) (?:an? )?{_PERSON}(?:, {_PERSON}){{0,2}},? or {_PERSON}, ")
_FOR_EVERYONE = phrase(
    rf"(?:whether you(?:'re| are) {_PERSON} or {_PERSON}, )?there(?:'s| is) something (?:here )?for everyone[.!]+$"
)
_DEPENDS = re.compile(r"\b(?:you (?:must|need|can|may|should|pay|get)|either|both|each)\b", re.I)


def _refuses(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    return bool(_DEPENDS.search(rest_of(document, sentence, match.end())))


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for hit in cut_openings(document, _OPENING, _refuses):
        if not _FOR_EVERYONE.match(document.text, hit.start):
            yield hit
    if len(document.sentences) > 1:
        yield from cut_sentences(document, _FOR_EVERYONE)


RULE = Rule(
    "tells.whether-youre",
    "If it suits everybody, say what it does.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.whether-youre", _find),
    CONTENT,
    licence=("condition",), examples=(
        Example("Whether you're a novice or a pro, this oven is easy to clean.", "This oven is easy to clean."),
        Example("Whether you are a seasoned cook or just starting out, the 3 knives do not slip.", "The 3 knives do not slip."),
        Example(
            "The park is open. Whether you're a seasoned walker or just starting out, there's something here for everyone!",
            "The park is open.",
        ),
        Example("Whether you're a parent, a student on a budget, or a cook, the 3 pans are light.", "The 3 pans are light."),
        Example(
            "The shop is near. Whether you're a student or a parent, the staff are kind.", "The shop is near. The staff are kind."
        ),
    ),
    keeps=(
        "Tell us whether you're a member or a guest.",
        "Whether you're a member or a guest, you must sign in.",
        "Whether you're 16 or 60, the pool is open.",
    ),
)
