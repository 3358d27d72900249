"""What a chat program leaves in a text: "As an AI language model", reference codes, open placeholders."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, openings, phrase
from humanize.rules.tells.scope import DEBRIS
from humanize.types import Document, Example, Goal, Hit, Rule

_AS_AI = phrase(r"as an ai(?: language)?(?: model| assistant)?, i\b[^.!?]*[.!?]+$")
_AS_OF = phrase(r"as of my (?:last|latest) (?:knowledge |training )?(?:update|cutoff|training)\b")
# Private-use characters wrap the codes in some programs' output.
_CODES = re.compile(
    r" ?[\ue000-\uf8ff]?(?::?contentReference)?\[?oaicite:\d+\]?(?:\{index=\d+\})?[\ue000-\uf8ff]?"
    r"| ?【\d+[†:][^】\n]{0,60}】"
    r"| ?[\ue000-\uf8ff]?(?:cite)?(?:[\ue000-\uf8ff]?turn\d+(?:search|view|news|image)\d+)+[\ue000-\uf8ff]?"
)
_LEFT_OPEN = re.compile(r"\[(?:your|insert|company|recipient|client|enter|add|date|name)\b[^\]\n]{0,60}\]", re.I)
_TRACKED = re.compile(r"[?&]utm_source=(?:chatgpt\.com|openai|copilot)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Sentences about being a program, stray codes, and notes on placeholders."""
    for sentence, match in openings(document, _AS_AI):
        only_that = match.end() == sentence.end and not re.search(r"\b(?:but|however)\b|;", match.group(), re.I)
        cut = (
            only_that and not holds_fact(document, sentence.start + len("As an AI"), sentence.end) and len(document.sentences) > 1
        )
        yield Hit(sentence.start, sentence.end, ("",) if cut else (), "A program speaks about itself here, not you.")
    for _, match in openings(document, _AS_OF):
        yield Hit(*match.span(), (), "A program speaks about its training here; check the fact and give its date.")
    code = [p for p in document.protected if p.kind in ("code", "locked", "quotation")]
    for match in _CODES.finditer(document.text):
        # A name inside the code is part of it; code or a quotation around it is the writer's.
        if not any(p.start < match.start() < p.end or p.start < match.end() < p.end for p in code):
            yield Hit(*match.span(), ("",), "A reference code of a chat program; it leads nowhere.")
    for match in _LEFT_OPEN.finditer(document.text):
        yield Hit(*match.span(), (), "A gap that is still to be filled in.")
    for match in _TRACKED.finditer(document.text):
        yield Hit(*match.span(), (), "This link carries a chat program's tracking code.")


RULE = Rule(
    "tells.debris-token",
    "Left over from a chat program.",
    "Wikipedia: Signs of AI writing (Markup)",
    find,
    DEBRIS,
    examples=(
        Example("As an AI language model, I can't visit places. The fort is old.", "The fort is old."),
        Example("The fort opened in 1904 :contentReference[oaicite:2]{index=2}.", "The fort opened in 1904."),
        Example("Rents did not rise in 2 of 5 towns turn0search3.", "Rents did not rise in 2 of 5 towns."),
        Example("The pier is shut【4†source】. As an AI, I do not have personal opinions.", "The pier is shut."),
    ),
    keeps=("As an AI company, we publish tests.", "As an AI engineer, I can't stand hype.", "Turn 3 is a hard search."),
)
