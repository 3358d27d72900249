"""The violations of a meaning check as facts that were changed, that are missing or new, on the very words that show it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from humanize.constraints.pair import SHORT, Pair, clipped
from humanize.constraints.reading import Reading
from humanize.constraints.statements import Statement, limit_span
from humanize.types import ComparedFact, FactState, Span, Violation

# Kinds that may tell of one change of words, the most telling first.
_TELLING = ("condition", "praise", "criticism", "modality", "certainty", "quantity", "opposite", "negation", "changed")
_NARROWED = ("negation", "modality", "certainty", "quantity", "condition")  # their violations may span whole sentences
_LIKE_NAMES = 0.5  # share of letters: "Halloran" and "Hallam"


def find_differences(pair: Pair, violations: Sequence[Violation]) -> list[ComparedFact]:
    """Each violation is a reason of exactly one of these facts."""
    return _joined([*_replacements(pair, violations)])


def _replacements(pair: Pair, violations: Sequence[Violation]) -> Iterator[ComparedFact]:
    replaced = _replaced(pair, violations)
    for old, new in replaced:
        message = f"“{pair.here(old.source_span)}” has become “{pair.there(new.other_span)}”."
        yield ComparedFact(old.kind, "changed", message, _clip(pair.left, old.source_span), _clip(pair.right, new.other_span),
                           reasons=(old, new))
    paired = {id(v) for old_and_new in replaced for v in old_and_new}
    yield from (_narrowed(pair, v) for v in violations if id(v) not in paired)


def _replaced(pair: Pair, violations: Sequence[Violation]) -> list[tuple[Violation, Violation]]:
    """What is missing and what is new in its place: in the same row, of the same kind, alike or the only ones there."""
    gone = [v for v in violations if v.source_span and not v.other_span and v.kind not in ("dropped", "added")]
    come = [v for v in violations if v.other_span and not v.source_span]
    found: list[tuple[Violation, Violation]] = []
    for alike in (True, False):
        for old in list(gone):
            row = pair.row(old)
            fit = [v for v in come if v.kind == old.kind and pair.row(v) == row]
            rivals = [v for v in gone if v.kind == old.kind and pair.row(v) == row]
            only = fit[0] if len(fit) == len(rivals) == 1 else None
            new = next((v for v in fit if _alike(pair, old, v)), None) if alike else only
            if new:
                found.append((old, new))
                gone.remove(old)
                come.remove(new)
    return found


def _alike(pair: Pair, old: Violation, new: Violation) -> bool:
    """Whether two values have the same unit or the same figure, or two names many of their letters."""
    here, there = _keys(pair.left, old.source_span), _keys(pair.right, new.other_span)
    if here and there:
        return any(a[0] == b[0] and len(a) == len(b) and (len(a) < 3 or a[-1] == b[-1] != "" or a[1] == b[1])
                   for a in here for b in there)
    letters = SequenceMatcher(None, pair.here(old.source_span), pair.there(new.other_span), autojunk=False)
    return letters.ratio() >= _LIKE_NAMES


def _keys(reading: Reading, span: Span | None) -> set[tuple[object, ...]]:
    return {key for f in reading.facts if span and (f.start, f.end) == (span.start, span.end) for key in f.keys}


def _narrowed(pair: Pair, violation: Violation) -> ComparedFact:
    """A violation as a fact, on the very words where its own spans are whole sentences."""
    here, there = violation.source_span, violation.other_span
    state: FactState = "missing" if here and not there else "new" if there and not here else "changed"
    if here and there and violation.kind in _NARROWED:
        taken = {*pair.partner, *(id(s) for s in pair.partner.values())}
        ours = _loose(pair.said_here, violation.kind, here, taken)
        theirs = _loose(pair.said_there, violation.kind, there, taken)
        if violation.kind in ("modality", "condition") and bool(ours) != bool(theirs):
            state = "missing" if ours else "new"
            here, there = ours, theirs
        else:
            here, there = ours or here, theirs or there
    elif here and there and violation.kind == "limit":
        here, there = _with_limit(pair.left, here), _with_limit(pair.right, there)
    message = violation.message
    if (here, there) != (violation.source_span, violation.other_span):
        message = _quoted(pair, violation, here, there)
    return ComparedFact(violation.kind, state, message, _clip(pair.left, here), _clip(pair.right, there), reasons=(violation,))


def _quoted(pair: Pair, violation: Violation, here: Span | None, there: Span | None) -> str:
    """The sentence of a violation that names no words, or only their class, with the very words."""
    if violation.kind == "negation":
        return f"“{pair.here(here)}” stands against “{pair.there(there)}”: one text denies what the other affirms."
    if violation.kind == "limit":
        return f"The limit has changed: “{pair.here(here)}” in the source, “{pair.there(there)}” in the other text."
    what = violation.message.rstrip(".").partition(":")[0]
    if "“" in what:
        return violation.message
    places = [f"“{pair.here(here)}” in the source"] if here and here != violation.source_span else []
    places += [f"“{pair.there(there)}” in the other text"] if there and there != violation.other_span else []
    return f"{what}: {', '.join(places)}."


def _loose(statements: Sequence[Statement], kind: str, span: Span, taken: set[int]) -> Span | None:
    """The first statement of a kind in a span (or around it) that has no partner."""
    found = next((s for s in statements if s.kind == kind and id(s) not in taken and span.overlaps(s.start, s.end)), None)
    return Span(found.start, found.end) if found else None


def _with_limit(reading: Reading, span: Span) -> Span:
    """The span of a value with the words that limit it, where it has any."""
    limits = (limit_span(reading.document.text, f) for f in reading.facts if (f.start, f.end) == (span.start, span.end))
    return next((limit for limit in limits if limit), span)


def _clip(reading: Reading, span: Span | None) -> Span | None:
    return clipped(reading, span) if span else None


def _joined(found: list[ComparedFact]) -> list[ComparedFact]:
    """One fact where several checks have seen the same change ("weak" and "strong" are opposites and judgements)."""
    kept: list[ComparedFact] = []
    for fact in sorted(found, key=lambda f: _TELLING.index(f.kind) if f.kind in _TELLING else -1):
        wider = next((n for n, f in enumerate(kept) if fact.kind in _TELLING and f.kind in _TELLING
                      and _within(fact.source_span, f.source_span) and _within(fact.other_span, f.other_span)), None)
        if wider is None:
            kept.append(fact)
        else:
            kept[wider] = replace(kept[wider], reasons=(*kept[wider].reasons, *fact.reasons))
    return kept


def _within(inner: Span | None, outer: Span | None) -> bool:
    return inner is not None and outer is not None and outer.start <= inner.start and inner.end <= outer.end and (
        outer.end - outer.start <= SHORT)
