"""Openings about the state of the world ("In today's fast-paced world, ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import negative, phrase, rest_of
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import EVERYWHERE
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

ADJECTIVE = (
    r"(?:fast[- ]paced|modern(?:-day)?|digital|ever-(?:changing|evolving|shifting|growing)|(?:rapidly|constantly|increasingly|"
    r"highly) \w+|(?:inter|hyper-?)?connected|competitive|complex|dynamic|busy|hectic|globali[sz]ed|data-driven|"
    r"technology-driven|contemporary|current)"
)
WORLD = r"(?:global )?(?:world|age|era|society|landscape|times|marketplace|economy|environment)"
_SINCE = r"(?:since the dawn of (?:time|humanity|mankind|civili[sz]ation)|throughout (?:the ages|human history))"
_OPENING = phrase(
    rf"(?:in (?:today's (?:{ADJECTIVE}(?:, | and | ))*|(?:the|this|our|an) (?:{ADJECTIVE}(?:, | and | ))+){WORLD}"
    rf"(?: of today)?|{_SINCE}), "
)
_PRONOUN = re.compile(r"(?:it|they|this|these|those|he|she|its|their)\b", re.I)
_CONTRAST = re.compile(r"\b(?:unlike|whereas|in the past|compared (?:with|to)|back then|used to|no longer)\b", re.I)


def _refuses(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    rest = rest_of(document, sentence, match.end())
    return bool(_PRONOUN.match(rest) or _CONTRAST.search(rest)) or negative(match.group())


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    return cut_openings(document, _OPENING, _refuses)


RULE = Rule(
    "tells.opener-world",
    "This opening would fit any text; start with what is yours.",
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.opener-world", _find),
    EVERYWHERE,
    examples=(
        Example("In today's fast-paced world, libraries lend laptops.", "Libraries lend laptops."),
        Example("In the modern digital age, 3 of 4 shops do not take cheques.", "3 of 4 shops do not take cheques."),
        Example("The hall is new. In an increasingly connected world, we meet online.", "The hall is new. We meet online."),
        Example("Since the dawn of time, people have told stories.", "People have told stories."),
    ),
    keeps=(
        "In today's tutorial, we build a form.",
        "In today's world, it rarely snows.",
        "In the industrial age, towns grew fast.",
        "In today's fast-paced world, unlike in the past, nobody waits.",
        "In today's meeting, the board agreed.",
    ),
)
