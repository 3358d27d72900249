"""inclusive.he-or-she: "his or her plan" -> "their plan"."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import as_written, untouchable
from humanize.rules.inclusive.they import agreement, inverted
from humanize.types import Document, Example, Goal, Hit, Rule, Splice, When

_PAIRS = (
    (re.compile(r"\b(?:his or hers|hers or his|his/hers)\b", re.I), "theirs"),
    (re.compile(r"\b(?:his or her|her or his|his/her|her/his|his and/or her)\b(?!s)", re.I), "their"),
    (re.compile(r"\b(?:him or her|her or him|him/her|her/him)\b(?!self)", re.I), "them"),
    (
        re.compile(r"\b(?:himself or herself|herself or himself|himself/herself|him- or herself|him/herself)\b", re.I),
        "themselves",
    ),
    (re.compile(r"(?<![\w(])(?:\(s\)he|s/he|he or she|she or he|he/she|she/he)\b(?!/)", re.I), "they"),
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern, they in _PAIRS:
        for match in pattern.finditer(document.text):
            start, end = match.span()
            if untouchable(document, start, end) or re.search(
                r"\b(?:either|a|the|word|words|pronouns?) $", document.text[:start]
            ):
                continue
            if document.text[end : end + 3].startswith(("/it", " or")):  # "he/she/it", "his or her or their"
                continue
            also: tuple[Splice, ...] = ()
            if they == "they":
                token = next((t for t in document.tokens if t.start <= start < t.end), None)
                after = next((t for t in document.tokens if t.start >= end), None)
                if token is None or after is None:
                    continue
                turned = inverted(document, token)
                verb = (turned,) if turned else agreement(document, after.index, token.sentence)
                if verb is None:
                    continue
                also = verb
            yield Hit(start, end, (as_written(match.group().lstrip("("), they),), also=also)


RULE = Rule(
    id="inclusive.he-or-she",
    message="Singular “they” is shorter and includes everyone.",
    source="APA Style: Singular “They”",
    find=_find,
    when=When(not_domains=("entertainment",), empathy=0.25, strength=0.5, not_flags=("legal",)),
    examples=(
        Example("Every manager must submit his or her plan.", "Every manager must submit their plan."),
        Example("A pupil can say whether he or she is ready.", "A pupil can say whether they are ready."),
        Example(
            "Ask each of the 4 guests what he/she wants and give him or her a form.",
            "Ask each of the 4 guests what they want and give them a form.",
        ),
        Example("If a patient does not reply, (s)he has not read it.", "If a patient does not reply, they have not read it."),
        Example("Has he or she signed?", "Have they signed?"),
    ),
    keeps=(
        "Is the baby a he or a she?",
        'The sign says "his or her coat".',
        "The words he or she stand in line 2.",
        "He called, or she did.",
        "It may be his, or her mother may own it.",
    ),
)
