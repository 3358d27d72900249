"""Sentences that state nothing ("The possibilities are endless.", "We can't wait to see what you'll build!")."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.slogans import slogan_patterns
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_SLOGAN = re.compile("|".join(slogan_patterns("sentences")), re.I)
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_COMMITMENT = phrase(
    r"(?:as part of|in line with|in keeping with|true to) our (?:ongoing |continued |continuing |unwavering |long-standing |"
    r"steadfast |deep )?(?:commitment|dedication|mission|promise|vision) (?:to|of) (?:"
    r"(?:you|our (?:customers|members|guests|users)),|"
    r"(?:providing|offering|delivering|being|giving|bringing|making)? ?[^,.;:\d]{0,60}?(?:best-in-class|world-class|"
    r"excellence|excellent|quality|innovation|outstanding|exceptional|satisfaction|"
    r"performance|best possible)\b[^,.;:\d]{0,30},) "
)
_GREETING = phrase(r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?:;\d]{0,40}, ")  # on one line with the text
_LEANS = re.compile(r"(?:it|they|this|that|these|those|he|she|and|but|so|yes|no|here)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yield from cut_openings(document, _COMMITMENT)
    sentences = list(sentences_of(document))
    done = -1
    for n, sentence in enumerate(sentences):
        block = document.paragraphs[sentence.paragraph]
        greeting = _GREETING.match(document.text, sentence.start, sentence.end) if n == 0 else None
        begin = greeting.end() if greeting else sentence.start
        start = _FIRST_LETTER.search(document.text, begin, sentence.end)  # behind an emoji
        match = _SLOGAN.match(document.text, start.start(), block.end) if start else None
        if match is None or sentence.start < done or len(sentences) < 2:
            continue
        last = next((s for s in sentences[n:n + 2] if s.end == match.end()), None)
        if last is None or _holds_what_must_stay(document, begin, last.end):
            continue
        after = sentences[last.index - sentence.index + n + 1:][:1]
        if n == 0 and after and _LEANS.match(document.text, after[0].start):
            continue
        done = last.end
        yield Hit(begin, last.end, ("",))


def _holds_what_must_stay(document: Document, start: int, end: int) -> bool:
    """Whether the span holds a literal that the rest of the text doesn't repeat."""
    rest = document.text[:start] + document.text[end:]
    return any(
        p.start < end and start < p.end and (p.kind != "name" or document.text[p.start:p.end] not in rest)
        for p in document.protected
    )


RULE = Rule(
    "tells.slogan",
    "This sentence would fit under any text. The facts beside it speak louder alone.",
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.slogan", _find),
    PROSE,
    examples=(
        Example("The new app runs on 3 systems. We can't wait to see what you'll build!", "The new app runs on 3 systems."),
        Example("The shop closes on 3 May. It's not an ending — it's a new beginning!", "The shop closes on 3 May."),
        Example("The tea is grown on 4 farms. But it's more than just tea. It's a celebration of care and community.",
                "The tea is grown on 4 farms."),
        Example("The walk is on 9 June. Let's build a culture of rest, together!", "The walk is on 9 June."),
        Example("As part of our ongoing commitment to best-in-class service, the 2 lifts close on 4 May.",
                "The 2 lifts close on 4 May."),
        Example("Hi Marta, I hope this email finds you well. Please send the 2 files.", "Hi Marta, Please send the 2 files."),
        Example("The form is due on 4 May. Your cooperation in this matter is expected.", "The form is due on 4 May."),
    ),
    keeps=(
        "We can't wait to see you on 3 May. Bring a coat.",
        "It's more than a shop. It's a bank with 3 counters.",
        "We are happy to announce the new times. The pool opens at 6.",
        "Let's build a shed on Sunday. It has 4 walls.",
        "As part of our commitment to plant 40 trees, the lawn closes. It reopens in May.",
        "Your cooperation is needed to move 4 tables. It takes an hour.",
    ),
    licence=("negation", "modality", "condition", "name", "number"),  # "Don't miss out!", "We can't wait", "your daily ritual"
)
