"""Makes a candidate that passes every check, or none: what fails is taken back, what was innocent given back."""

from collections.abc import Callable, Iterable, Sequence
from time import monotonic

from humanize.text.edits import apply, changes, ordered
from humanize.types import Candidate, Document, Edit, Span, Violation

MAX_REPAIRS = 4
MAX_TRIALS = 24  # of giving back; each costs a check of the whole text, some 50 ms for 500 words

# What a candidate must not do: change the meaning of the original, or bring mistakes of grammar.
Violations = Callable[[Document], Sequence[Violation]]
Parse = Callable[[str], Document]


def settle(original: Document, edits: Sequence[Edit], origin: str, parse: Parse, violations_of: Violations,
           until: float) -> tuple[Candidate, Document] | None:
    """The candidate of these edits, less those that change the meaning or break the grammar.

    Returns None if none of them stands, or if time (monotonic) runs out before one is proven.
    """
    def checked(chosen: Sequence[Edit]) -> tuple[Document, Sequence[Violation]]:
        document = parse(apply(original.text, chosen))
        return document, violations_of(document) if chosen else ()

    kept = ordered(edits)
    suspects: list[Edit] = []
    for attempt in range(MAX_REPAIRS + 1):
        document, violations = checked(kept)
        if not violations:
            break
        guilty = _guilty(original, document, kept, violations, widen=attempt > 1)
        if not guilty or attempt == MAX_REPAIRS or monotonic() > until:
            suspects, kept, document = [*edits], (), original  # nobody can be blamed: what stands is found by trying
            break
        if len(guilty) > 1:  # some of them only stood beside the guilty one
            suspects += [e for e in kept if e in guilty]
        kept = tuple(e for e in kept if e not in guilty)
    waiting = [changes(suspects)] if suspects else []
    for _ in range(MAX_TRIALS):
        if not waiting or monotonic() > until:
            break
        groups = waiting.pop()
        tried = ordered((*kept, *(e for group in groups for e in group)))
        more, violations = checked(tried)
        if not violations:
            kept, document = tried, more
        elif len(groups) > 1:
            half = len(groups) // 2
            waiting += [groups[half:], groups[:half]]
    return (Candidate(document.text, kept, origin), document) if kept or not edits else None


def _guilty(original: Document, candidate: Document, edits: Sequence[Edit], violations: Iterable[Violation], *,
            widen: bool) -> set[Edit]:
    """The edits that touch a violation; from the third attempt on, or if none does, those of its whole sentence."""
    guilty: set[Edit] = set()
    for violation in violations:
        found = set() if widen else _touching(edits, violation.source_span, violation.other_span)
        if not found:
            found = _touching(edits, _sentence(original, violation.source_span), _sentence(candidate, violation.other_span))
        guilty |= found
    groups = {e.group for e in guilty if e.group}
    return guilty | {e for e in edits if e.group in groups}


def _touching(edits: Sequence[Edit], source: Span | None, other: Span | None) -> set[Edit]:
    found: set[Edit] = set()
    shift = 0
    for edit in edits:
        here = edit.start + shift
        there = here + len(edit.replacement)
        shift += len(edit.replacement) - (edit.end - edit.start)
        if source and edit.start <= source.end and source.start <= edit.end:
            found.add(edit)
        if other and here <= other.end and other.start <= there:
            found.add(edit)
    return found


def _sentence(document: Document, span: Span | None) -> Span | None:
    """The sentences that a span touches, as one span."""
    if span is None:
        return None
    touched = [s for s in document.sentences if s.start <= span.end and span.start <= s.end]
    return Span(touched[0].start, touched[-1].end) if touched else span
