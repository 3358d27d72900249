"""feedback.not-enough: "There is not enough detail in your method" -> "Your method needs more detail"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.missing import lackable, needed
from humanize.rules.feedback.phrases import noun_phrase
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_BE = (["is"], ["are"], ["'s"])


_FRAGMENT = re.compile(
    r"(?:not enough|too little|insufficient) (?P<thing>[a-z -]{3,30}?)(?: in (?P<place>(?:your|the) [a-z -]{3,30}))?[.!]", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if len(words) > 45 or final_mark(document, sentence) == "?":
            continue
        fragment = _FRAGMENT.fullmatch(document.text, sentence.start, sentence.end)
        if fragment and goal.domain == "education" and not any(t.pos in ("AUX", "CCONJ") for t in words):
            thing = noun_phrase(document, sentence, _at(words, fragment.start("thing")), sentence.last, only_of=True)
            if thing is not None and lackable(thing) and thing.last.end == fragment.end("thing"):
                place = fragment.group("place") or "This"
                verb = "need" if re.search(r"s$", place) and place != "This" and not place.endswith("sis") else "needs"
                yield Hit(sentence.start, sentence.end, (f"{place} {verb} more {fragment.group('thing')}.",))
            continue
        for token in words:
            at = _shortage(document, sentence, token)
            if at is not None:
                hit = needed(document, goal, sentence, token, at, "need more")
                if hit is not None:
                    yield hit


def _at(words: tuple[Token, ...], start: int) -> int:
    return next(t.index for t in words if t.start >= start)


def _shortage(document: Document, sentence: Sentence, start: Token) -> int | None:
    """The token after "there is not enough", "you don't have enough", "there is insufficient"; None for other words."""
    if start.lower not in ("there", "you") or not starts_clause(document, sentence, start):
        return None
    if start.dep not in ("expl", "nsubj") or not main_clause(document, document.tokens[start.head]):
        return None
    found = [t.lower for t in document.tokens[start.index + 1 : min(start.index + 6, sentence.last)]]
    at = start.index + 1
    if start.lower == "there" and [found[0]] in _BE if found else False:
        rest = found[1:]
        for shape in (["not", "enough"], ["n't", "enough"], ["too", "little"], ["too", "few"]):
            if rest[:2] == shape:
                return at + 3
        return at + 2 if rest[:1] in (["insufficient"], ["inadequate"]) else None
    for shape in (["do", "n't", "have", "enough"], ["do", "not", "have", "enough"], ["have", "n't", "got", "enough"]):
        if found[:4] == shape:
            return at + 4
    for shape in (["have", "insufficient"], ["have", "inadequate"]):
        if found[:2] == shape:
            return at + 2
    return at + 3 if found[:3] in (["have", "too", "little"], ["have", "too", "few"]) else None


RULE = Rule(
    id="feedback.not-enough",
    message="Say what the work needs more of: it names the next step instead of the shortfall.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("There is not enough detail in your method.", "Your method needs more detail."),
        Example("Not enough detail.", "This needs more detail."),
        Example("There aren't enough examples in your second paragraph.", "Your second paragraph needs more examples."),
        Example("There is insufficient evidence for your main claim.", "Your main claim needs more evidence."),
        Example("You don't have enough support for your thesis.", "Your thesis needs more support."),
        Example(
            "The title is fine, but there is too little analysis in paragraph 4.",
            "The title is fine, but paragraph 4 needs more analysis.",
        ),
    ),
    keeps=(
        "There was not enough time in class.",
        "There is not enough room in the hall.",
        "You don't have enough credits for the course.",
        "There aren't enough marks left for your essay to pass.",
        'The note says "There is not enough detail in your method."',
    ),
    licence=("negation",),
)
