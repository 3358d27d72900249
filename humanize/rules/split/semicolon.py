"""split.semicolon: two complete clauses around a semicolon become two sentences."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import STEP_VERBS, full_stop, in_the_open, is_finite, restarted, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    clause_from,
    is_imperative_start,
    long_sentences,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_LEANING = frozenset({"otherwise", "and", "or", "but", "nor", "which", "who", "that", "because", "although", "whereas", "while",
    "e.g.",
                      "i.e.", "for", "so"})


_UNITS = frozenset({"mg", "g", "ml", "mcg", "tablet", "tablets", "capsule", "capsules", "drops", "puffs", "units", "times"})


def _stands_alone(right: Sequence[Token]) -> bool:
    """A finite verb early on, or an instruction ("use the other stop")."""
    if any(is_finite(t) for t in right[1:12]) and right[0].tag not in ("IN", "WDT", "WP", "TO", "VBG", "VBN"):
        return True
    first = right[0]
    return first.lower in STEP_VERBS or first.tag == "VB" and first.lower == first.lemma or first.lower == "please"


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The only semicolon of a long sentence, with a complete clause on either side."""
    for sentence in long_sentences(document, goal):
        marks = [t for t in document.words(sentence) if t.text == ";"]
        if len(marks) != 1 or ":" in document.text[sentence.start:marks[0].start]:
            continue
        mark = marks[0]
        right = document.tokens[mark.index + 1:sentence.last]
        if len(right) > 1 and right[0].tag == "CD" and right[1].lower in _UNITS:
            continue  # "4 mg on all other days" leans on the verb before
        if len(right) < 4 or words_in(right) < 4 or not in_the_open(document, sentence, mark.start):
            continue
        first = right[0]
        begin = first.index + 2 if first.lower in ("however", "therefore", "instead", "moreover", "otherwise") else first.index
        if first.lower in _LEANING or not (clause_from(document, sentence, begin) or _stands_alone(right)):
            continue
        left = document.tokens[sentence.first:mark.index]
        if not (any(is_finite(t) for t in left) or is_imperative_start(document, sentence)):
            continue
        word = restarted(document, first)
        if word is not None:
            yield Hit(mark.start, first.end, (f"{full_stop(document, mark.start)} {word}",))


RULE = Rule(
    id="split.semicolon",
    message="The semicolon joins two complete statements in a long sentence. A full stop gives the reader a rest.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The pool on Mill Lane is open from 6 to 9 every weekday and from 8 to 5 at weekends; the gym next door "
                "keeps the same hours "
                "but closes on Sundays.",
                "The pool on Mill Lane is open from 6 to 9 every weekday and from 8 to 5 at weekends. The gym next door "
                "keeps the same hours "
                "but closes on Sundays."),
        Example("We can't refund the fee of £12 for the first of the two tickets that you sent back to us in June; it was "
                "used on the train to "
                "Leeds on 4 May.",
                "We can't refund the fee of £12 for the first of the two tickets that you sent back to us in June. It was "
                "used on the train to "
                "Leeds on 4 May."),
        Example("The test does not hurt and it takes about 10 minutes; you can go home after it.",
                "The test does not hurt and it takes about 10 minutes. You can go home after it.",
                {"audience": "children", "strength": 1.0}),
    ),
    keeps=(
        "Take 5 mg of the white tablets every day on Monday and on Friday with your breakfast; 4 mg on all of the other days.",
        "Bring pens; paper; glue.",
        "The shop sells pens in blue, black and red; paper in all sizes, with or without lines; and glue for wood, card and "
        "glass at low "
        "prices all year.",
        "The pool is open; the gym is not.",
    ),
)
