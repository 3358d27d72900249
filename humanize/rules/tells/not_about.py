"""The denial before the point: "It's not about X. It's about Y."."""

import re
from collections.abc import Iterator

from humanize.rules.search import negative, phrase, untouchable
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_DENIED = (
    r"(?:it|this|that)(?:'s not| is not| isn't|'s never| was not| wasn't) (?:really |simply )?about (?P<{0}>[^.;:!?—–,]{{2,70}}?)"
    r"(?: ?[.;—–,] ?)"
)
_ABOUT = phrase(
    r"(?:(?P<joiner>but|and|because|because,) )?" + _DENIED.format("first") + r"(?:" + _DENIED.format("second") + r")?"
    r"(?:rather, |instead, |but )?(?P<be>it's|this is|it is|that's|it was) (?:really |all )?about "
    r"(?P<point>[^.;:!?—–]{2,90}?)(?=[.!])"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    text = document.text
    for sentence in sentences_of(document):
        block = document.paragraphs[sentence.paragraph]
        match = _ABOUT.match(text, sentence.start, block.end)
        if match is None or untouchable(document, *match.span()) or match["joiner"]:
            continue
        denied = [d for d in (match["first"], match["second"]) if d]
        past = " was" in match.group().lower()
        if past != (match["be"].lower() == "it was") or any(negative(part) for part in (*denied, match["point"])):
            continue
        if re.search(r"\bit['’]?s\b|\bthey\b", match["point"], re.I) or "," in match["point"]:
            continue
        again = "about " if len(denied) > 1 else ""  # so that "not" holds for both
        yield Hit(match.start(), match.end(), (f"{match['be']} about {match['point']}, not {again}{' or '.join(denied)}",))


RULE = Rule(
    "tells.not-about",
    "Say first what it is about.",
    "Wikipedia: Signs of AI writing (Negative parallelisms)",
    gated("tells.not-about", _find),
    PROSE,
    examples=(
        Example(
            "It's not about expensive bins. It's not about fancy thermometers. It's about balance.",
            "It's about balance, not about expensive bins or fancy thermometers.",
        ),
        Example("It isn't about speed; it's about trust.", "It's about trust, not speed."),
        Example("We sold 9 boats. It is not about money — it is about time.", "We sold 9 boats. It is about time, not money."),
    ),
    keeps=(
        "It's not about you.",
        "The film is not about war. It's about 2 hours long.",
        "It's not about rain; it's not about wind.",
    ),
    licence=("negation",),
)
