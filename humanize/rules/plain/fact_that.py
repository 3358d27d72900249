"""Conjunctions in four words ("due to the fact that")."""

import re
from collections.abc import Iterator

from humanize.rules.plain.scope import PLAIN
from humanize.rules.search import matches, phrase
from humanize.types import Document, Example, Goal, Hit, Rule

_PLAIN = {
    "due to": "because",
    "because of": "because",
    "owing to": "because",
    "on account of": "because",
    "as a result of": "because",
    "despite": "although",
    "in spite of": "although",
    "regardless of": "although",
    "notwithstanding": "although",
    "given": "since",
    "in view of": "since",
    "in light of": "since",
    "considering": "since",
    "except for": "except that",
    "apart from": "except that",
    "aside from": "except that",
}
_FACT = phrase(rf"\b(?P<lead>{'|'.join(_PLAIN)}) the (?:simple |mere |very )?fact that\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The long conjunctions, each with its short one."""
    for sentence, match in matches(document, _FACT):
        plain = _PLAIN[re.sub(r"\s+", " ", match["lead"].lower())]
        if plain != "except that" or match.start() > sentence.start:  # "Except that I was late, ..." can't open a sentence
            yield Hit(*match.span(), (plain,))


RULE = Rule(
    "plain.fact-that",
    "One word says it.",
    "Strunk & White, The Elements of Style (the fact that)",
    find,
    PLAIN,
    examples=(
        Example("We left due to the fact that it rained.", "We left because it rained."),
        Example(
            "Despite the fact that 3 pumps did not start, the hall stayed dry.",
            "Although 3 pumps did not start, the hall stayed dry.",
        ),
        Example("The fee is fair, given the fact that lunch is included.", "The fee is fair, since lunch is included."),
    ),
    keeps=("The fact that it rained helped.", "Due to rain, we left.", "He knew about the fact that hurt."),
)
