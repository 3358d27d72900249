"""Stacked linkers at the start of sentences ("Moreover, ... Furthermore, ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, openings, phrase, rest_of, text_of_sentence
from humanize.rules.tells.density import gated, steeped
from humanize.rules.tells.scope import EVERYWHERE
from humanize.text.syntax import child, children, negated, previous_sentence, root
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, Token

_LINK = phrase(r"(?P<cut>(?:moreover|furthermore|additionally|in addition|what is more|what's more),) ")
_POINTING = ("it", "they", "this", "these", "those", "he", "she", "we", "you", "i", "such")
_ALSO = re.compile(r"\b(?:also|too|as well|first(?:ly)?|second(?:ly)?|last(?:ly)?|finally)\b", re.I)
_FOCUS = ("even", "only", "just", "often", "always", "never", "still", "already", "now")  # "many even also have" reads badly
_FINITE = ("VBZ", "VBP", "VBD", "MD")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    found = list(openings(document, _LINK))
    if goal.strength < 0.75 and len(found) < 2 and not steeped(document):
        return
    for sentence, match in found:
        if holds_fact(document, *match.span("cut")) or len(rest_of(document, sentence, match.end()).split()) < 3:
            continue
        if document.text[match.end()].isdigit():  # a sentence does not begin with a figure
            yield Hit(*match.span("cut"), ("Also,",))
            continue
        if _also_near(document, sentence):
            yield Hit(*match.span("cut"), ("",))
            continue
        subject, verb = _clause(document, sentence)
        if verb is None:  # no sure place for "also"; the order of the sentences adds one to the other
            yield Hit(*match.span("cut"), ("",))
            continue
        if subject is None or subject.lower in _POINTING or _repeats(document, sentence, subject):
            yield Hit(*match.span("cut"), ("",))
            continue
        splice = _also(document, verb)
        yield Hit(*match.span("cut"), ("",), also=(splice,) if splice is not None else ())


def _clause(document: Document, sentence: Sentence) -> tuple[Token | None, Token | None]:
    """The subject and the head of the main clause; no head where the parse shows none that is sure."""
    top = root(document, sentence)
    if top is None:
        return None, None
    subject = child(document, top, "nsubj", "nsubj:pass", "expl", "csubj") or _name_before(document, sentence, top)
    if subject is None or subject.index > top.index or _broken_front(document, sentence, subject):
        return (subject, None)
    return subject, top


def _name_before(document: Document, sentence: Sentence, top: Token) -> Token | None:
    """A name or pronoun right before the verb, which the parser may have missed as its subject."""
    before = document.tokens[top.index - 1] if top.index > sentence.first else None
    return before if before is not None and before.pos in ("PROPN", "PRON") and top.tag in _FINITE else None


def _broken_front(document: Document, sentence: Sentence, subject: Token) -> bool:
    """Whether the parse found a subject inside a fronted phrase ("Moreover, like any car ... there are risks")."""
    words = document.words(sentence)
    start = next((n for n, t in enumerate(words) if t.text == ","), 0) + 1
    front = [t for t in words[start:] if t.index < subject.index]
    return bool(front) and front[0].pos in ("ADP", "SCONJ") and all(t.text != "," for t in front)


def _also(document: Document, top: Token) -> Splice | None:
    """Where "also" goes: after the first auxiliary or "be", else before the verb; before both if the verb is negated."""
    finite = sorted((*children(document, top, "aux", "aux:pass", "cop"), top), key=lambda t: t.index)[0]
    before = document.tokens[finite.index - 1] if finite.index else None
    if finite.tag not in _FINITE or before is not None and before.lower in _FOCUS:
        return None
    if finite is top and top.lemma != "be" or negated(document, top):
        return Splice(finite.start, finite.start, "also ")
    return Splice(finite.end, finite.end, " also")


def _repeats(document: Document, sentence: Sentence, subject: Token) -> bool:
    before = previous_sentence(document, sentence)
    top = root(document, before) if before else None
    old = child(document, top, "nsubj", "nsubj:pass") if top else None
    return old is not None and old.lemma == subject.lemma


def _also_near(document: Document, sentence: Sentence) -> bool:
    before = previous_sentence(document, sentence)
    texts = [text_of_sentence(document, s) for s in (before, sentence) if s]
    return any(_ALSO.search(text) for text in texts)


RULE = Rule(
    "tells.connective",
    "The order of the sentences already adds one to the other.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.connective", _find),
    EVERYWHERE,
    examples=(
        Example("The hall is free. Moreover, it has parking.", "The hall is free. It has parking."),
        Example("The hall is free. Furthermore, the 2 bars will sell tea.", "The hall is free. The 2 bars will also sell tea."),
        Example("Rents rose. Additionally, the pool has not reopened.", "Rents rose. The pool also has not reopened."),
        Example("Rents rose. In addition, buses will cost more.", "Rents rose. Buses will also cost more."),
        Example("Rents rose. Moreover, 2 of the 9 flats leak.", "Rents rose. Also, 2 of the 9 flats leak."),
        Example("Rents rose. Additionally, many shops even have a garden.", "Rents rose. Many shops even have a garden."),
    ),
    keeps=("Moreover is a village.", "In addition to tea, we sell cake.", "He came, and moreover, he stayed."),
)
