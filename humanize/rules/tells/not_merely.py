""" "Not merely X but Y", where "and" would not do: the point first, then what it is more than."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, negative, phrase, token_at, tokens_between, words_in
from humanize.rules.tells import not_only
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_PAIR = phrase(
    r"\b(?P<not>not (?:only|just|merely|simply|solely)) (?P<first>[^,.;:!?()—–]{2,90}?),? but (?P<second>[^,.;:!?()—–]{2,120})"
    r"(?=[.;!])"
)
LONGEST, LONGEST_POINT = 10, 15  # words of what it is not merely, and of the point
_FINITE = ("VBZ", "VBP", "VBD", "MD", "VB")
_ELSE = re.compile(r"(?:rather|instead|also|that|if|when|because)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    joined = {hit.start for hit in not_only.find(document, goal)}
    for sentence, match in matches(document, _PAIR):
        first, second = match["first"], match["second"]
        if match.start() in joined or match.start() == sentence.start or _ELSE.match(second):
            continue
        if words_in(first) > LONGEST or words_in(second) > LONGEST_POINT or negative(first) or negative(second):
            continue
        a, b = token_at(document, match.start("first")), token_at(document, match.start("second"))
        if a is None or b is None or not not_only.starts(a) & not_only.starts(b):
            continue
        inside = (*tokens_between(document, *match.span("first")), *tokens_between(document, *match.span("second")))
        if a.tag in _FINITE or b.tag in _FINITE or any(t.tag in _FINITE[:4] and t.dep in ("conj", "root") for t in inside):
            continue
        yield Hit(*match.span(), (f"{second.strip()}, not just {first.strip()}",))


RULE = Rule(
    "tells.not-merely",
    "Say what it is first; what it is more than can follow.",
    "Wikipedia: Signs of AI writing (Negative parallelisms)",
    gated("tells.not-merely", _find),
    PROSE,
    examples=(
        Example("The waste is not merely a cost but a threat.", "The waste is a threat, not just a cost."),
        Example(
            "The aim is not simply to build 3 roads but to save time.", "The aim is to save time, not just to build 3 roads."
        ),
        Example(
            "Her task was to find them, not merely by name, but by place.",
            "Her task was to find them, by place, not just by name.",
        ),
    ),
    keeps=(
        "Gains not merely happen but last.",
        "It is not a slogan but a plan.",
        "Not merely the town but the port was shut.",
        "It is not merely late but was never sent.",
    ),
    licence=("negation",),
)
