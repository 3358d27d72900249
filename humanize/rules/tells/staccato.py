"""A row of fragments for effect ("No fluff. No gimmicks. Just results.")."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, words_in
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_FRAGMENT = phrase(r"(?:no|not|just|only|pure|simply|zero) [^.!?,]{2,30}[.!]$")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    short = {s.index: s for s, m in openings(document, _FRAGMENT) if m.end() == s.end and words_in(m.group()) <= 5}
    for index, sentence in short.items():
        if index - 1 not in short and index + 1 in short:
            end = sentence
            while end.index + 1 in short and short[end.index + 1].paragraph == sentence.paragraph:
                end = short[end.index + 1]
            if end is not sentence:
                yield Hit(sentence.start, end.end)


RULE = Rule(
    "tells.staccato",
    "A drum roll of fragments; one sentence can say what you do and don't offer.",
    "Strunk & White, The Elements of Style (Do not break sentences in two)",
    gated("tells.staccato", _find),
    PROSE,
    examples=(
        Example(
            "No fluff. No gimmicks. Just results.",
            "No fluff. No gimmicks. Just results.",
        ),
        Example(
            "We sell 9 teas. No bags. No sugar.",
            "We sell 9 teas. No bags. No sugar.",
        ),
        Example(
            "Not magic. Just physics. It works.",
            "Not magic. Just physics. It works.",
        ),
    ),
    keeps=("No dogs.", "No dogs. Children are welcome.", "Not today. We open on Monday."),
)
