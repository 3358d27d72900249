"""split.paren: a whole statement in brackets becomes a sentence after its host."""

import re
from collections.abc import Iterator

from humanize.rules.clause_chunks import in_the_open, named_again, restarted, words_in
from humanize.rules.split.cutting import PLAIN_GUIDE, clause_from, is_conditional, long_sentences
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, Token, When

_BORN = re.compile(r"born (?:on |in )?[A-Z0-9][\w ,]*\d{4}$")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Brackets that hold a clause with a verb (8 words or more), or a birth date after the name that opens a long sentence."""
    long = {s.index for s in long_sentences(document, goal)}
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        if text.count("(") != 1 or text.count(")") != 1 or not text.endswith(".") or text.endswith(")."):
            continue
        words = document.words(sentence)
        opening = next((n for n, t in enumerate(words) if t.text == "("), None)
        closing = next((n for n, t in enumerate(words) if t.text == ")"), None)
        if opening is None or closing is None or not 0 < opening < closing - 1:
            continue
        hit = _clause(document, sentence, words, opening, closing)
        if hit is None and sentence.index in long:
            hit = _birth(document, words, opening, closing)
        if hit:
            yield hit


def _clause(document: Document, sentence: Sentence, words: tuple[Token, ...], opening: int, closing: int) -> Hit | None:
    inside = words[opening + 1:closing]
    if words_in(inside) < 8 or is_conditional(inside) or is_conditional(words[:opening]) or inside[-1].text in (".", "!", "?"):
        return None
    if inside[0].lower in ("see", "e.g.", "i.e.", "which", "who", "or", "and", "but", "not", "this", "that", "these", "those"):
        return None
    clause = clause_from(document, sentence, inside[0].index)
    if clause is None or clause.verb >= inside[-1].index or not in_the_open(document, sentence, words[opening].start):
        return None
    # "It" leans on the noun before the bracket: that noun must be the host's subject.
    if inside[0].lower in ("it", "they", "he", "she") and any(t.tag in ("NN", "NNS", "NNP") for t in words[closing + 1:]):
        return None
    word = restarted(document, inside[0])
    if word is None or any(t.text in ('"', "“", "”") for t in inside):
        return None
    moved = word + document.text[inside[0].end:inside[-1].end]
    start = words[opening - 1].end
    return Hit(start, words[closing].end, ("",), also=(Splice(sentence.end, sentence.end, f" {moved}."),))


def _birth(document: Document, words: tuple[Token, ...], opening: int, closing: int) -> Hit | None:
    inside = document.text[words[opening].end:words[closing].start]
    name = words[:opening]
    if not _BORN.fullmatch(inside) or not 1 <= len(name) <= 4 or any(t.tag not in ("NNP", "NNPS") for t in name):
        return None
    again = named_again(document, name, words[closing:])
    if again is None:
        return None
    end = words[-1].end
    return Hit(name[-1].end, words[closing].end, ("",), also=(Splice(end, end, f" {again} was {inside}."),))


RULE = Rule(
    id="split.paren",
    message="The brackets hold a whole statement. As a sentence of its own, it doesn't interrupt.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The pool (it reopened in May after two years of repairs) is free.",
                "The pool is free. It reopened in May after two years of repairs."),
        Example("The Harlow branch (we moved the desk to the second floor in June) is open until 6.",
                "The Harlow branch is open until 6. We moved the desk to the second floor in June."),
        Example("Ines Reid (born May 8, 1974) is a captain on the new ferry to Little Sorrel.",
                "Ines Reid is a captain on the new ferry to Little Sorrel. Ines Reid was born May 8, 1974.",
                    {"audience": "children", "strength": 1.0}),
    ),
    keeps=(
        "The pool (see map) is free.",
        "The pool (if you have a card from the council that is valid in May) is free.",
        "The rule (which the council wrote in June and sent to all of us) is clear.",
    ),
)
