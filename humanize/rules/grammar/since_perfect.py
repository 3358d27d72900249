"""grammar.since-perfect: "The printer is fixed since Monday" -> "The printer has been fixed since Monday"."""

import re
from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

_POINT = re.compile(
    r"\s+since\s+(?:last\s|this\s|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|"
    r"March|April|May\b|June|July|August|September|October|November|December|(?:19|20)\d\d\b|\d{1,2}\s+[A-Z][a-z]+)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for be in document.words(sentence):
            verb = document.tokens[be.head]
            if be.lower not in ("is", "are") or be.dep not in ("aux:pass", "cop") or be.index == be.head:
                continue
            negation = document.tokens[be.index + 1:verb.index]
            if any(t.lower not in ("not", "n't") for t in negation) or verb.tag not in ("VBN", "JJ", "VBD"):
                continue
            if _POINT.match(document.text, verb.end) and not untouchable(document, be.start, verb.end):
                have = "has" if be.lower == "is" else "have"
                middle = document.text[be.end:verb.start]
                yield Hit(be.start, verb.start, (f"{have}{middle}been ",))


RULE = Rule(
    id="grammar.since-perfect",
    message="“Since” with a point in time asks for “has been”: it began then and still holds.",
    source="The Cambridge Grammar of the English Language, chapter 3",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("The printer is fixed since Monday.", "The printer has been fixed since Monday."),
        Example("Both lifts are broken since last week.", "Both lifts have been broken since last week."),
        Example("The shop is closed since 2019.", "The shop has been closed since 2019."),
    ),
    keeps=(
        "The shop is closed since nobody came.",
        "The printer has been fixed since Monday.",
        "It is closed on Monday.",
    ),
)
