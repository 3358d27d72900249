"""Finds the literals that every rewrite must keep."""

import re
from collections.abc import Iterator, Sequence

from humanize.text.codes import ADDRESSES, CARD, CODE, MARKDOWN, PHONE, is_phone
from humanize.text.language import OTHER_SCRIPT, language_of, not_english
from humanize.text.names import find_names
from humanize.text.quantities import date_pattern, number_pattern, time_pattern
from humanize.text.quotes import find_quotations
from humanize.types import Document, Protected, ProtectedKind

_FOREIGN = re.compile(rf"[{OTHER_SCRIPT}](?:[{OTHER_SCRIPT}\u0300-\u036f]|[ \u00a0'’.-](?=[{OTHER_SCRIPT}]))*")
_HIDDEN = "\ue000"  # stands for a character of a literal that is taken: a letter to nothing, a space to nothing
_Found = tuple[int, int, ProtectedKind]


def find_protected(document: Document, names: Sequence[tuple[int, int]], locked: Sequence[str]) -> tuple[Protected, ...]:
    """Protected spans of a document in order, without overlaps; `names` come from the parser.

    A span inside another one is dropped; of two that cross, the stronger gives its kind to both together.
    """
    text = document.text
    taken = _Taken(text)
    for phrase in locked:
        if phrase.strip():
            pattern = r"\s+".join(re.escape(word) for word in phrase.split())
            taken.add_all((*m.span(), "locked") for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.I))
    taken.add_all((p.start, p.end, "code") for p in document.paragraphs if p.kind == "code")
    taken.add_all((p.start, p.end, "markup") for p in document.paragraphs if p.kind == "table")
    for kind, pattern_ in (*CODE, *ADDRESSES):
        taken.add_all((*m.span(), kind) for m in pattern_.finditer(taken.hidden))
    taken.add_all((a, b, "quotation") for a, b in find_quotations(taken.hidden))
    taken.add_all((*m.span(), "foreign") for m in _FOREIGN.finditer(taken.hidden))
    taken.add_all((a, b, "foreign") for a, b in not_english(taken.hidden))
    taken.add_all(
        (s.start, s.end, "foreign")
        for s in document.sentences
        if language_of(taken.hidden[s.start : s.end]) not in ("", "English")
    )
    taken.add_all((*m.span(), "number") for m in CARD.finditer(taken.hidden))
    taken.add_all(_dates(taken.hidden))
    taken.add_all((m.start(), _stopped(taken.hidden, m), "time") for m in time_pattern().finditer(taken.hidden))
    taken.add_all((*m.span(), "number") for m in PHONE.finditer(taken.hidden) if is_phone(m.group()))
    taken.add_all(_numbers(document, taken.hidden))
    taken.add_all((a, b, "name") for a, b in find_names(document, taken.hidden, names))
    taken.add_all((*m.span(), "markup") for m in MARKDOWN.finditer(taken.hidden))
    return taken.spans()


class _Taken:
    """The spans found so far, strongest first, and the text with them blanked out."""

    def __init__(self, text: str) -> None:
        self.hidden = text
        self._found: list[_Found] = []

    def add_all(self, found: "Iterator[_Found] | Sequence[_Found]") -> None:
        new = [f for f in found if f[0] < f[1]]
        if not new:
            return
        self._found += new
        pieces, position = [], 0
        for start, end, _ in sorted(new):
            if end > position:
                pieces += [self.hidden[position:start], _HIDDEN * (end - max(start, position))]
                position = end
        self.hidden = "".join([*pieces, self.hidden[position:]])

    def spans(self) -> tuple[Protected, ...]:
        rank = {span: n for n, span in reversed(list(enumerate(self._found)))}
        merged: list[_Found] = []
        for span in sorted(self._found, key=lambda f: (f[0], -f[1])):
            if not merged or span[0] >= merged[-1][1]:
                merged.append(span)
            elif span[1] > merged[-1][1]:  # they cross: one literal
                last = merged[-1]
                kind = min((last, span), key=lambda f: rank.get(f, 0))[2]
                merged[-1] = (last[0], span[1], kind)
        return tuple(Protected(*span) for span in merged)


def _dates(text: str) -> Iterator[_Found]:
    for match in date_pattern().finditer(text):
        yield match.start(), _stopped(text, match), "date"


def _stopped(text: str, match: re.Match[str]) -> int:
    """The end of a match without the full stop of its sentence ("11 am." but not "11 a.m.", whose stop is both)."""
    end = match.end()
    closes = text[end - 1] == "." and not text[end : end + 2].strip().islower() and "." not in text[max(0, end - 4) : end - 1]
    return end - 1 if closes else end


def _numbers(document: Document, text: str) -> Iterator[_Found]:
    tokens = {t.start: t for t in document.tokens}
    for match in number_pattern().finditer(text):
        start, end = match.span()
        while start < end and text[start] in " \u00a0":
            start += 1
        while end > start and text[end - 1] in ".-–_" and match.group()[-2:] not in ("r.", "n."):
            end -= 1
        word = text[start:end].lower()
        if word == "one":
            token = tokens.get(start)
            if token is None or token.dep != "nummod":
                continue
        if word in ("once", "half") and (token := tokens.get(start)) is not None and token.pos in ("SCONJ", "ADV", "ADP"):
            continue
        if _HIDDEN in text[start:end] or not any(c.isalnum() for c in text[start:end]):
            continue
        yield start, end, "number"
