"""discourse.request-first: a note where a message asks late for what it needs."""

import re
from collections.abc import Iterator

from humanize.rules.clause_chunks import words_in
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_REQUEST = re.compile(r"\b(?:could|can|would|will) you\b|^please\b|, please\b|\bplease (?:send|let|reply|call|confirm|check|"
                      r"fill|sign|return|tell|bring)\b|"
                      r"\bI need you to\b|\bI(?:['’]d| would) like you to\b|\bkindly\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The first request, where it comes after 60 % of the words of a message of 40 words or more."""
    total = words_in(document.tokens)
    if total < 40:
        return
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        match = _REQUEST.search(text)
        if match:
            if words_in(document.tokens[:sentence.first]) > 0.6 * total:
                yield Hit(sentence.start, sentence.end)
            return


_LONG = ("Hi Dana,\n\nThe team met on 4 May in the old hall. We went through the figures for March and April, and all of "
         "them look right to us. "
         "The new desk will come on 9 May. The lift is fixed, and the hall is dry again after the rain. {}\n\nSam")
RULE = Rule(
    id="discourse.request-first",
    message="Say what you need near the top: many readers stop before the end.",
    source="Federal Plain Language Guidelines (put the main message first)",
    find=find,
    when=When(domains=("general",), strength=0.75, flags=("mail",)),
    examples=tuple(Example(_LONG.format(ask), _LONG.format(ask)) for ask in (
        "Could you send form B?", "Please reply by Friday.", "I need you to sign page 2.")),
    keeps=("Could you send form B? Thanks.", _LONG.format("See you."), "Please send form B."),
)
