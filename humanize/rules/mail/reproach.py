"""mail.reproach: "What were you thinking?" goes where the message says what is wrong."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, words_in
from humanize.rules.slogans import slogan_patterns
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_REPROACH = "|".join(slogan_patterns("reproaches"))
_WHOLE = re.compile(rf"(?:(?:and|but|so),? )?(?:{_REPROACH})[.?!]*$", re.I)
_TAIL = re.compile(rf"(?:,? ?(?:and|but|so)|,| [—–]) (?:{_REPROACH})(?=[.?!]+$)", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    sentences = list(sentences_of(document))
    for sentence in sentences:
        whole = _WHOLE.match(document.text, sentence.start, sentence.end)
        if whole and len(sentences) > 1 and not holds_fact(document, sentence.start, sentence.end):
            yield Hit(sentence.start, sentence.end, ("",))
            continue
        tail = _TAIL.search(document.text, sentence.start, sentence.end)
        if tail and words_in(document.text[sentence.start:tail.start()]) >= 3 and not holds_fact(document, *tail.span()):
            mark = document.text[tail.end():sentence.end]
            yield Hit(tail.start(), sentence.end, ("." if "?" in mark else mark,))


RULE = Rule(
    "mail.reproach",
    "This only hurts. What is wrong and what is needed stands beside it.",
    "Brown & Levinson 1987, Politeness",
    _find,
    When(domains=("general", "service"), empathy=0.25, not_flags=("grave",)),
    examples=(
        Example("The deck has 45 slides. What were you thinking?", "The deck has 45 slides."),
        Example("The sink is full again, I am not your mother.", "The sink is full again."),
        Example("The sink is full again. I am not you're mother.", "The sink is full again."),
        Example("Clause 9 says it and you should have read it.", "Clause 9 says it."),
        Example("There are 45 slides for 20 minutes, what were you thinking?", "There are 45 slides for 20 minutes."),
    ),
    keeps=(
        "What were you thinking of doing on 3 May?",
        "I am not your mother's doctor. Call room 4.",
        "You should have read clause 9 by now.",
        "He asked what you were thinking. It was late.",
    ),
    licence=("negation", "modality"),
)
