"""Two texts that were read and laid out in rows, with the statements of both that answer each other."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from humanize.constraints.lexicon import stem
from humanize.constraints.passages import row_finder
from humanize.constraints.reading import Reading
from humanize.constraints.statements import Statement, find_statements
from humanize.types import ComparedFact, ComparedPassage, Span, Violation

SHORT = 80  # characters: more is a passage, not a fact


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """`here` is the source, `there` the other text."""

    left: Reading
    right: Reading
    rows: tuple[ComparedPassage, ...]
    row_here: Callable[[Span | None], int | None]
    row_there: Callable[[Span | None], int | None]
    said_here: tuple[Statement, ...]
    said_there: tuple[Statement, ...]
    partner: Mapping[int, Statement]  # by the id of a statement of the source

    def row(self, fact: ComparedFact | Violation) -> int | None:
        """The row of a fact: that of its source where it has one."""
        row = self.row_here(fact.source_span)
        return row if row is not None else self.row_there(fact.other_span)

    def here(self, span: Span | None) -> str:
        """The words of the source on one line."""
        return _words(self.left, span)

    def there(self, span: Span | None) -> str:
        """The words of the other text on one line."""
        return _words(self.right, span)


def pair_texts(left: Reading, right: Reading, rows: tuple[ComparedPassage, ...]) -> Pair:
    """Finds the statements of both texts, and those that do the same in the same row, for the same word if possible."""
    row_here, row_there = row_finder(rows, in_source=True), row_finder(rows, in_source=False)
    said_here, said_there = find_statements(left), find_statements(right)
    free: dict[tuple[str, str, int | None], list[Statement]] = defaultdict(list)
    for statement in said_there:
        free[statement.kind, statement.value, row_there(Span(statement.start, statement.end))].append(statement)
    partner: dict[int, Statement] = {}
    for same_word in (True, False):
        for ours in said_here:
            rest = free[ours.kind, ours.value, row_here(Span(ours.start, ours.end))]
            theirs = next((s for s in rest if not same_word or stem(s.word) == stem(ours.word)), None)
            if theirs and id(ours) not in partner:
                partner[id(ours)] = theirs
                rest.remove(theirs)
    return Pair(left, right, rows, row_here, row_there, said_here, said_there, partner)


def clipped(reading: Reading, span: Span) -> Span:
    """A span of a few words without the full stop that ends the sentence ("2 pm.", but "2 p.m." and whole sentences stay)."""
    words = reading.document.text[span.start : span.end]
    few = words.endswith(".") and words.count(".") == 1 and 1 < len(words) <= SHORT
    whole = any(s.start == span.start and s.end == span.end for s in reading.document.sentences)
    return Span(span.start, span.end - 1) if few and not whole else span


def _words(reading: Reading, span: Span | None) -> str:
    return " ".join(reading.document.text[span.start : span.end].split()) if span else ""
