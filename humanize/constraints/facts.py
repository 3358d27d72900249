"""Typed facts of a text, normalised so that "2 hours" and "two hours" are one value and "1.5 mg" and "15 mg" are two."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from humanize.constraints.amounts import find_amounts
from humanize.constraints.moments import find_dates, find_times
from humanize.types import Document, Span, Violation

_LITERAL = {
    "url": "link",
    "email": "e-mail address",
    "code": "code",
    "placeholder": "placeholder",
    "citation": "citation",
    "quotation": "quotation",
    "foreign": "text in another language",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A value in a text. `keys` are its readings: two facts agree if they share one. `bound` is "min", "max", "" ..."""

    kind: str
    keys: frozenset[tuple[object, ...]]
    start: int
    end: int
    bound: str = ""
    optional: bool = False  # may go unmatched ("one", "a week")

    def agrees(self, other: "Fact") -> bool:
        """Whether both can mean the same value (limits aside)."""
        return bool(self.keys & other.keys)


def find_facts(document: Document) -> tuple[Fact, ...]:
    """The facts of a document from left to right."""
    text = document.text
    facts: list[Fact] = []
    hidden = list(text)

    def take(fact: Fact) -> None:
        facts.append(fact)
        hidden[fact.start : fact.end] = " " * (fact.end - fact.start)

    for span in document.protected:
        if span.kind in _LITERAL and text[span.start : span.end].strip():
            take(Fact(span.kind, frozenset({(plain(document.text[span.start : span.end]),)}), span.start, span.end))
    for find in (find_dates, find_times, find_amounts):
        for kind, keys, start, end, bound, optional in find("".join(hidden)):
            take(Fact(kind, frozenset(keys), start, end, bound, optional))
    return tuple(sorted(facts, key=lambda f: f.start))


def plain(text: str) -> str:
    """A literal without what may differ in writing it down: quotation marks, case of the first letter, spaces, Unicode form."""
    text = unicodedata.normalize("NFC", text).translate(str.maketrans("’‘“”\u00a0\u202f", "''\"\"  "))
    return re.sub(r"\s+", " ", text).strip("\"'`.,;:() ").lower()


def compare_facts(source: Iterable[Fact], other: Iterable[Fact], other_text: str, source_text: str) -> list[Violation]:
    """Facts of the source that the other text lacks or limits otherwise, and facts that only the other text has."""
    source, other = list(source), list(other)
    found: list[Violation] = []
    for fact in source:
        twins = [f for f in other if fact.agrees(f)]
        if not twins and not _elsewhere(fact, other_text, other):
            found.append(
                Violation(_kind(fact), f"“{_shown(source_text, fact)}” is not in the other text.", Span(fact.start, fact.end))
            )
        elif twins and not fact.optional and not any(_bounds_agree(fact.bound, f.bound) for f in twins):
            found.append(
                Violation(
                    "limit",
                    f"The limit on “{_shown(source_text, fact)}” has changed: the other text says "
                    f"“{_shown(other_text, twins[0], 12)}”.",
                    Span(fact.start, fact.end),
                    Span(twins[0].start, twins[0].end),
                )
            )
    for fact in other:
        if not any(fact.agrees(f) for f in source) and not _elsewhere(fact, source_text, source):
            found.append(
                Violation(
                    _kind(fact),
                    f"“{_shown(other_text, fact)}” is new: the source doesn't say it.",
                    None,
                    Span(fact.start, fact.end),
                )
            )
    return found


def _elsewhere(fact: Fact, text: str, facts: list[Fact]) -> bool:
    if fact.optional:
        return True
    if fact.kind in _LITERAL:
        literal = str(next(iter(fact.keys))[0])
        return literal in plain(text) or fact.kind == "quotation" and len(literal.split()) == 1
    if (
        fact.kind == "rate"
    ):  # "every day" beside "daily", "twice a week"; a lost rate is reported only where another takes its place
        return not any(f.kind == "rate" for f in facts) and next(iter(fact.keys))[1] == "day"
    return False


_ALIKE = ({"max", "within"}, {"max", "below"}, {"min", "above"}, {"within", "below"}, {"max", "only"})


def _bounds_agree(a: str, b: str) -> bool:
    loose = {"", "within", "only"}  # "only six" is "six", and "no more than six" where it belittles
    return a == b or {a, b} <= loose or {a, b} in _ALIKE


def _kind(fact: Fact) -> str:
    return {"weekday": "date", "year": "date", "ordinal": "number", "rate": "unit", "zone": "time"}.get(fact.kind, fact.kind)


def _shown(text: str, fact: Fact, around: int = 0) -> str:
    return text[max(0, fact.start - around) : fact.end].strip()
