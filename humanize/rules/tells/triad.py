"""Three adjectives that say one thing."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT_FULL
from humanize.types import Document, Example, Goal, Hit, Rule

# Closed sets of near-synonyms; the first word is the plainest of its set.
_SETS = (
    ("strong", "robust", "resilient", "reliable", "sturdy", "durable"),
    ("innovative", "new", "groundbreaking", "transformative", "revolutionary", "cutting-edge", "pioneering"),
    ("clear", "concise", "succinct", "crisp", "straightforward"),
    ("full", "complete", "thorough", "comprehensive", "exhaustive", "holistic", "in-depth"),
    ("lively", "vibrant", "dynamic", "energetic", "bustling"),
    ("simple", "easy", "effortless", "seamless", "intuitive", "frictionless"),
    ("important", "crucial", "vital", "essential", "pivotal", "critical"),
)
_TRIAD = re.compile(r"\b([a-z-]+),\s+([a-z-]+),?\s+and\s+([a-z-]+)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _TRIAD):
        words = [w.lower() for w in match.groups()]
        for group in _SETS:
            if all(w in group for w in words) and len(set(words)) == 3:
                yield Hit(*match.span(), (min(words, key=group.index),))


RULE = Rule(
    "tells.triad",
    "Three words, one meaning: the plainest is enough.",
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.triad", _find),
    CONTENT_FULL,
    examples=(
        Example("It is an innovative, groundbreaking, and transformative idea.", "It is an innovative idea."),
        Example("The 3 rules are clear, concise and succinct.", "The 3 rules are clear."),
        Example("We give a comprehensive, thorough, and complete answer.", "We give a complete answer."),
    ),
    keeps=("Bring water, food, and a map.", "It is red, white, and blue.", "The plan is clear, robust, and new."),
)
