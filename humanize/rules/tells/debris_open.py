"""A chat's first line that was copied along with the text ("Sure! Here is the revised version.")."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, untouchable
from humanize.rules.tells.scope import DEBRIS
from humanize.types import Document, Example, Goal, Hit, Rule

_MADE = (
    r"(?:rewritten|rewrite|reworked|revised|revision|polished|improved|edited|draft|version|essay|e-?mail|article|post|"
    r"summary|letter|story|paragraph|outline|text|response|reply|description|caption)"
)
_YES = r"(?:sure(?: thing)?|certainly|absolutely|of course|great question|no problem|happy to help|okay|ok)[!,.:–—-]+ *"
_HERE = (
    rf"(?:here (?:is|are)|here's|below is|i've (?:rewritten|revised|drafted|written|edited)|"
    rf"i(?:'d| would) be (?:happy|glad) to (?:help|rewrite|revise|write|draft))\b[^\n.!?:]{{0,160}}?\b{_MADE}\b"
    rf"[^\n.!?:]{{0,140}}[.!:]+"
)
_WITH_YES = phrase(rf"{_YES}{_HERE}")
# Without a "Sure!" only an announcement that ends in a colon and speaks of a reworked text is certain.
_ALONE = phrase(
    r"(?:here (?:is|are)|here's) (?:an?|the|your) (?:rewritten|reworked|revised|polished|improved|edited|updated) "
    r"[^\n.!?:]{0,140}:"
)


_MORE = phrase(r" (?:it|this|i've|i have|i) [^\n]{1,400}")
_LINE = re.compile(r"\s*(?:\*{3,}|-{3,}|_{3,})[ \t]*\n\s*")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The first line, if it only announces the text."""
    if not document.sentences:
        return
    start = document.sentences[0].start
    if document.text[:start].strip():
        return
    match = _WITH_YES.match(document.text, start) or _ALONE.match(document.text, start)
    if match is None or untouchable(document, start, match.end()) or not document.text[match.end() :].strip():
        return
    end = match.end()
    own_line = document.text[end : end + 1] == "\n"
    if document.has("signed") and not own_line:  # "Sure, here's the draft. Sam" is a letter of its own
        return
    yield Hit(start, _rest_of_announcement(document, end), ("",))


def _rest_of_announcement(document: Document, end: int) -> int:
    """The end of the announcement with the sentences that only go on about it, and the line drawn under it."""
    first = document.paragraphs[document.sentences[0].paragraph]
    more = _MORE.fullmatch(document.text, end, first.end)
    if more and document.text[first.end :].strip():
        end = first.end
    line = _LINE.match(document.text, end)
    return line.end() if line else end


RULE = Rule(
    "tells.debris-open",
    "This line answers a request for the text; it isn't part of the text.",
    "Wikipedia: Signs of AI writing (Collaborative communication)",
    find,
    DEBRIS,
    examples=(
        Example("Sure! Here is the revised version. The museum opens at 9.", "The museum opens at 9."),
        Example(
            "Certainly! Here's a shorter draft of your email:\n\nDear Ms Adler,\n\nThe room is free on 4 May.",
            "Dear Ms Adler,\n\nThe room is free on 4 May.",
        ),
        Example(
            "Of course. Here is an original 500-word essay on bees.\n\nBees find their way by the sun.",
            "Bees find their way by the sun.",
        ),
        Example(
            "Okay, here's an essay on bees, about 500 words long. It covers 2 kinds of hive.\n\n***\n\nBees use the sun.",
            "Bees use the sun.",
        ),
        Example("Here is the rewritten paragraph:\n\nThe pool does not open on Mondays.", "The pool does not open on Mondays."),
    ),
    keeps=(
        "Sure, here is my number.",
        "Sure, Tuesday works.",
        "Here is the timetable for the summer: buses run every hour.",
        "Of course the pool is open. Here is the essay list for May.",
    ),
)
