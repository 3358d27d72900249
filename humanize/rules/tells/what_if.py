"""The hook "But what if we told you that ...?"."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT
from humanize.types import Document, Example, Goal, Hit, Rule

_HOOK = phrase(
    r"(?:(?:but|and|so|now),? )?(?:what if (?:i|we) (?:told|said to) you|did you know|would you believe)(?: that)? "
    r"(?=(?:the|an?|you|your|we|our|this|that|these|those|it|they|[a-z]+s|\d+|there)\b[^.!?]{12,}\?)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in openings(document, _HOOK):
        first = match.end()
        statement = document.text[first:sentence.end].rstrip()
        if not statement.endswith("?") or "?" in statement[:-1]:
            continue
        yield Hit(match.start(), sentence.end, (f"{statement[0].upper()}{statement[1:-1]}.",))


RULE = Rule(
    "tells.what-if",
    "Say it: a reader needn't guess first.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.what-if", _find),
    CONTENT,
    examples=(
        Example("Rent is high. But what if we told you that a room could cost $9 a night?",
                "Rent is high. A room could cost $9 a night."),
        Example("Did you know that bees can count to 4?", "Bees can count to 4."),
        Example("What if I told you the moon does not shine by itself?", "The moon does not shine by itself."),
    ),
    keeps=(
        "What if it rains on 3 May?",
        "What if I told you?",
        "Did you know him?",
    ),
    licence=("condition",),
)
