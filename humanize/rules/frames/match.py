"""Lays a frame over the clauses of a document, and fills what the frame says with the words of the draft.

A frame fits only if it takes up the whole clause; where clauses begin and end is in clauses.py. "your essay" in a frame also
stands for "this essay" and "the essay", where the noun names a piece of work: what the frame says then points the same way.
"""

import re
from collections.abc import Mapping, Sequence

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.rules.feedback.work import is_work
from humanize.rules.frames.clauses import Clause
from humanize.rules.frames.language import POINTERS, SHORT, Pattern, Place, Said, Slot, Words
from humanize.rules.frames.slots import KINDS, LONGEST
from humanize.text.mend import capitalised, lowered
from humanize.text.syntax import plural
from humanize.types import Document, Hit, Token

_BE = {"is": ("is", "are"), "was": ("was", "were"), "has": ("has", "have"), "does": ("does", "do")}
_LABELS = frozenset({"table", "figure", "appendix", "chapter", "unit", "level", "act", "scene"})  # "Table 1" keeps its capital
_ARTICLE = re.compile(r"(?:an?|the|any|some) ", re.I)
_ASIDE = re.compile(r", (?:which|who|whose|whom|where|when)\b", re.I)
Filling = Mapping[str, Sequence[Token]]


def fit(document: Document, clause: Clause, pattern: Pattern) -> Filling | None:
    """What each slot holds if the pattern takes up the clause exactly; else None."""
    if pattern.asks != (clause.mark == "?" and clause.whole):
        return None
    found = _from(document, clause.tokens, 0, pattern.elements)
    if found is None or not _points_to_work(document, clause, pattern):
        return None
    return dict(found)


def _points_to_work(document: Document, clause: Clause, pattern: Pattern) -> bool:
    """Whether "this" or "the" at the start, where the frame has "your", points to a piece of work."""
    if not pattern.yours or clause.tokens[0].lower == "your":
        return True
    noun = document.tokens[clause.tokens[0].head]
    return clause.tokens[0].dep.startswith("det") and is_work(noun)


def _from(document: Document, tokens: Sequence[Token], at: int,
          elements: Sequence[Slot | Words]) -> list[tuple[str, Sequence[Token]]] | None:
    if not elements:
        return [] if at == len(tokens) else None
    first, rest = elements[0], elements[1:]
    if isinstance(first, Words):
        for option in first.options:
            if _stands(tokens, at, option):
                found = _from(document, tokens, at + len(option), rest)
                if found is not None:
                    return [(first.name, tokens[at:at + len(option)]), *found] if first.name else found
        return _from(document, tokens, at, rest) if first.optional else None
    shortest = max(1, len(tokens) - at) if not rest else 1
    for length in range(shortest, min(LONGEST, len(tokens) - at) + 1):
        words = tokens[at:at + length]
        if rest and isinstance(rest[0], Words) and not rest[0].optional and not any(
                _stands(tokens, at + length, o) for o in rest[0].options):
            continue
        if KINDS[first.kind](document, words):
            found = _from(document, tokens, at + length, rest)
            if found is not None:
                return [(first.name, words), *found]
    return None


def _stands(tokens: Sequence[Token], at: int, places: Sequence[Place]) -> bool:
    return at + len(places) <= len(tokens) and all(_is(tokens[at + n], p) for n, p in enumerate(places))


def _is(token: Token, place: Place) -> bool:
    if place.tags and token.tag not in place.tags and token.pos in ("VERB", "AUX", "NOUN"):
        return False
    return token.lower in place.forms or SHORT.get(token.lower) in place.forms or (
        token.lower == "'s" and token.lemma in ("be", "is", "have") and bool(place.forms & {"is", "has"}))


def hit(document: Document, clause: Clause, pattern: Pattern, filling: Filling,
        texts: Sequence[tuple[str, tuple[Said, ...]]]) -> Hit | None:
    """The clause with what the frame says in its place."""
    start, end = clause.tokens[0].start, clause.tokens[-1].end
    said = []
    for text, references in texts:
        closed = text[-1] in ".?!" or bool(re.search(r"[.?!] ", text))
        if closed and not clause.whole:
            continue
        filled = _say(document, text, references, filling)
        if filled is None:
            continue
        if pattern.yours and clause.tokens[0].lower in POINTERS:
            filled = re.sub(r"\byour\b", clause.tokens[0].lower, filled, count=1, flags=re.I)
        opens = start == clause.sentence.start
        filled = capitalised(filled) if opens else lowered(filled, proper=bool(re.match(r"I\b", filled)))
        if filled.casefold() != document.text[start:end].casefold():
            said.append((filled, closed))
    if not said:
        return None
    with_mark = said[0][1] and clause.mark and said[0][0][-1] in ".?!"
    stop = document.text.find(clause.mark, end) + len(clause.mark) if with_mark else end
    return Hit(start, stop, tuple(dict.fromkeys(t for t, closed in said if closed == said[0][1])))


def _say(document: Document, text: str, references: Sequence[Said], filling: Filling) -> str | None:
    """The text with its references filled; None if a slot is missing or cannot be put so."""
    parts, at = [], 0
    for reference in references:
        words = filling.get(reference.slot)
        if words is None:
            return None
        parts.append(text[at:reference.start])
        before = "".join(parts)
        piece = _piece(document, reference, words)
        if piece is None or _ASIDE.search(piece) and text[reference.end:reference.end + 1] == " ":
            return None  # "You use jargon, which confuses too often": what follows would belong to the aside
        if before.strip() and not re.search(r"[.?!:] $", before) and not reference.verb and _owes_capital(document, words[0]):
            piece = lowered(piece)
        parts.append(piece)
        at = reference.end
    return "".join([*parts, text[at:]])


def _owes_capital(document: Document, token: Token) -> bool:
    """Whether a word has its capital from the start of its sentence alone: no name, date, code or single letter."""
    if token.start != document.sentences[token.sentence].start or token.text == "I":
        return False
    if token.tag in ("NNP", "NNPS") and not word_classes(token.lower):
        return False
    if token.lower in _LABELS and any(t.tag == "CD" for t in document.tokens[token.index + 1:token.index + 2]):
        return False
    kept = any(p.start <= token.start < p.end and p.kind != "number" for p in document.protected)
    return not kept and not token.text[1:2].isupper() and (
        len(token.text) > 1 or token.lower == "a")


def _piece(document: Document, reference: Said, words: Sequence[Token]) -> str | None:
    """The words of a slot in the form that the reference asks for; None where they have no such form."""
    if reference.verb:
        several = _several(document, words)
        if reference.verb in _BE:
            return _BE[reference.verb][several]
        return inflect(reference.verb, "VBP" if several else "VBZ")
    text = document.text[words[0].start:words[-1].end]
    if reference.form == "bare":
        return _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text
    if reference.form:
        verb = next(t for t in words if t.pos != "ADV" or t is words[-1])
        # "eating and drinking": every verb of the row takes the form, or none.
        row = [verb, *(t for t in words if t.dep == "conj" and t.head == verb.index and t.tag == verb.tag)]
        if len(row) < 1 + sum(t.dep == "conj" and t.pos == "VERB" and t.head == verb.index for t in words):
            return None
        pieces, at = [], words[0].start
        for token in row:
            pieces += [document.text[at:token.start], inflect(lemma(token.text, "VERB"), reference.form)]
            at = token.end
        return "".join((*pieces, document.text[at:words[-1].end]))
    return text


def _several(document: Document, words: Sequence[Token]) -> bool:
    low, high = words[0].index, words[-1].index
    head = next((t for t in words if not low <= t.head <= high), words[-1])
    return plural(document, head)
