""" "It is clear that", "it is imperative that"."""

import re
from collections.abc import Iterator

from humanize.rules.plain.scope import SHAPE
from humanize.rules.search import negative, openings, phrase, tokens_between
from humanize.text.syntax import final_mark
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_CLEAR = phrase(r"(?P<cut>it(?: is|'s) (?:clear|evident|apparent|obvious) that) (?=[a-z0-9])")
_MUST = phrase(r"(?P<cut>it(?: is|'s) (?:imperative|essential|vital|crucial|critical|necessary) that) (?=[a-z0-9])")
_MAY = phrase(r"(?P<cut>it(?: is|'s) possible that) (?=[a-z0-9][^.!?]*\b(?:may|might|could)\b)")
_SUBJECT = ("nsubj", "nsubj:pass")
_ANNOUNCES = frozenset({"inform", "tell", "advise", "notify", "say", "mention", "remind"})  # a lead-in, and no duty


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The three templates, at the start of a statement."""
    for pattern in (_CLEAR, _MUST, _MAY):
        for sentence, match in openings(document, pattern):
            if final_mark(document, sentence) == "?":
                continue
            if pattern is _MUST:
                hit = _must(document, sentence, match)
                if hit:
                    yield hit
            elif pattern is _CLEAR:
                yield Hit(*match.span("cut"), ("clearly,",))
            else:
                yield Hit(*match.span("cut"), ("",))


def _must(document: Document, sentence: Sentence, match: re.Match[str]) -> Hit | None:
    words = tokens_between(document, match.end(), sentence.end)
    subject = next((t for t in words if t.dep in _SUBJECT), None)
    verb = _finite(document, words, subject) if subject else None
    if subject is None or verb is None or verb.start <= match.end():
        return None
    if subject.lower in ("i", "we") and verb.lemma in _ANNOUNCES:
        return None
    if negative(document.text[match.end():max(verb.end, document.tokens[subject.head].end)]):
        return None
    said = document.text[match.end() : verb.start].rstrip()
    return Hit(match.start("cut"), verb.end, (f"{said} must {verb.lemma}",))


def _finite(document: Document, words: tuple[Token, ...], subject: Token) -> Token | None:
    """The verb after the subject phrase: the first word of its clause, no modal, nothing between them but the phrase."""
    head = document.tokens[subject.head]
    chain = sorted(
        (
            t
            for t in words
            if t.index > subject.index
            and (t.index == head.index or (t.head == head.index and t.dep in ("aux", "aux:pass", "cop")))
        ),
        key=lambda t: t.index,
    )
    if not chain or chain[0].tag not in ("VB", "VBP", "VBZ") or chain[0].pos not in ("VERB", "AUX"):
        return None
    first = chain[0]
    between = [t for t in words if subject.index < t.index < first.index]
    if any(t.pos in ("VERB", "AUX", "PUNCT", "ADV", "PRON") for t in between):
        return None
    return first if first.lemma not in ("can", "must", "should", "do") else None


RULE = Rule(
    "plain.it-is",
    "Begin with who must do what.",
    'Federal Plain Language Guidelines (Use "must" to indicate requirements)',
    find,
    SHAPE,
    examples=(
        Example("It is imperative that we agree a date.", "We must agree a date."),
        Example("It is vital that you send the 2 forms, as we cannot start without them.",
                "You must send the 2 forms, as we cannot start without them."),
        Example("It is clear that 3 of the doors do not lock.", "Clearly, 3 of the doors do not lock."),
        Example("It is possible that the bus may be late.", "The bus may be late."),
        Example("The gate is old. It is essential that each form is signed.", "The gate is old. Each form must be signed."),
    ),
    keeps=(
        "It is not clear that she knew.",
        "It is clear to us.",
        "Is it essential that we go?",
        "It is essential that he not drive.",
        "It is necessary that I inform you that 2 ropes tore.",
        "It is possible that we are late.",
    ),
    licence=("modality",),
)
