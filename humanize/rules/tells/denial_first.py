"""The reveal "It isn't X. It's Y": the point first ("It's Y, not X"), with the denial kept."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, negative, phrase, token_at, untouchable, words_in
from humanize.rules.tells import not_just_its
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_REVEAL = phrase(
    r"(?P<be> is| are| was| were|'s|'re)(?P<not>n't| not) (?P<just>(?:just|only|merely|simply) )?"
    r"(?!(?:just|only|solely|so|that|yet|about|because|to)\b)"
    r"(?P<first>[^,.;:!?()—–]{2,60})(?P<break>[.;] |, | ?[—–] ?)"
    r"(?P<subject>it|they|this|that|these)(?P<again> is| are| was| were|'s|'re) "
    r"(?P<second>[^,.;:!?()—–\n]{2,110})(?=[.;!])"
)
_LONGEST = 240  # characters that the pattern can take
_TENSE = {"is": "is", "'s": "is", "are": "are", "'re": "are", "was": "was", "were": "were"}
_LEANS = re.compile(r"(?:also|still|because|that|when|what|how|why|if|not|just|only|simply|about|to)\b", re.I)
_ALIKE = ({"DET", "NOUN", "PRON", "PROPN", "NUM"}, {"ADJ"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not _REVEAL.search(document.text):
        return
    joined = [(hit.start, hit.end) for hit in not_just_its.find(document, goal)]
    for sentence in sentences_of(document):
        for match in _REVEAL.finditer(document.text, sentence.start, sentence.end + _LONGEST):
            if match.start() >= sentence.end:
                break
            if any(low < match.end() and match.start() < high for low, high in joined):
                continue
            if untouchable(document, *match.span()) or not _one_thing(document, match):
                continue
            if words_in(document.text[sentence.start:match.start()]) > 8 or negative(document.text[sentence.start:match.start()]):
                continue
            be = match["be"] if match["not"].lower() == " not" or match["again"].startswith(" ") else match["again"]
            denied = f"not just {match['first'].strip()}" if match["just"] else f"not {match['first'].strip()}"
            yield Hit(match.start(), match.end(), (f"{be} {match['second'].strip()}, {denied}",))
            break


def _one_thing(document: Document, match: re.Match[str]) -> bool:
    """Whether both halves say of one thing, in one tense and in phrases of one kind, what it is."""
    tenses = [_TENSE[match[name].strip().lower().replace("’", "'")] for name in ("be", "again")]
    first, second = match["first"], match["second"]
    a, b = token_at(document, match.start("first")), token_at(document, match.start("second"))
    if tenses[0] != tenses[1] or a is None or b is None or _LEANS.match(second) or negative(first) or negative(second):
        return False
    if words_in(first) > 7 or words_in(second) > 14 or holds_fact(document, *match.span("break")):
        return False
    return any(a.pos in group and b.pos in group for group in _ALIKE)


RULE = Rule(
    "tells.denial-first",
    "Say what it is first; what it is not can follow.",
    "Wikipedia: Signs of AI writing (Negative parallelisms)",
    gated("tells.denial-first", _find),
    PROSE,
    examples=(
        Example("It isn't a question; it's a demand.", "It's a demand, not a question."),
        Example("The march was not a riot. It was a walk of 90 people.", "The march was a walk of 90 people, not a riot."),
        Example("The plan is not merely helpful. It is essential for 3 towns.",
                "The plan is essential for 3 towns, not just helpful."),
        Example("The rules are not loose — they are strict.", "The rules are strict, not loose."),
    ),
    keeps=(
        "It is not cold. It was cold in May.",
        "It is not late. It is because of rain.",
        "The pool isn't open. They are away.",
    ),
    licence=("negation",),
)
