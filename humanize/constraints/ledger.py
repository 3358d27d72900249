"""Two texts fact by fact: what is kept, what has changed, what is missing and what is new, in rows that belong together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from humanize.constraints.align import Similarity, align, partners
from humanize.constraints.differences import find_differences
from humanize.constraints.facts import Fact, plain
from humanize.constraints.lexicon import stem
from humanize.constraints.meaning import check_meaning
from humanize.constraints.pair import Pair, clipped, pair_texts
from humanize.constraints.passages import passages
from humanize.constraints.reading import read
from humanize.constraints.statements import KINDS, Statement, limit_span
from humanize.types import ComparedFact, Comparison, Document, Span, Violation

_VALUES = {"weekday": "date", "year": "date", "ordinal": "number", "rate": "unit", "zone": "time"}
# Kinds of violations that may be about a fact of another kind.
_TOUCHED_BY = {
    "criticism": ("praise", "criticism", "opposite", "negation", "dropped", "changed", "roles", "cause"),
    "praise": ("praise", "criticism", "opposite", "negation", "dropped", "changed", "roles", "cause"),
    "deadline": ("date", "time", "condition", "limit"),
    "negation": ("negation", "opposite", "condition"),
    "condition": ("condition", "negation"),
    "scope": ("scope", "quantity", "condition", "limit"),
    "modality": ("modality", "certainty", "negation"),
    "certainty": ("certainty", "modality"),
    "limit": ("limit", "number", "unit"),
    "number": ("limit", "number", "unit"),
}
_PASSAGES = ("dropped", "roles", "cause")  # told of whole passages: what stands inside may well be kept
_SENTENCES = ("criticism", "praise")
_CLAUSES = ("condition", "scope", "negation", "deadline", *_SENTENCES)  # more than one word: kept only if every word of it is


def compare_documents(source: Document, other: Document, violations: tuple[Violation, ...] | None = None, *,
                      similarity: Similarity | None = None) -> Comparison:
    """Both texts side by side, with every fact that we can tell and the violations of check_meaning that bear on it.

    `violations` are those already found; left out, they are looked for here. Each is a reason of one fact that is not kept;
    where there is none, every fact is kept.
    """
    if violations is None:
        violations = check_meaning(source, other, similarity=similarity)
    left, right = read(source), read(other)
    rows = passages(source, other, align(left, right, similarity))
    facts = _facts(pair_texts(left, right, rows), violations)
    return Comparison(source.text, other.text, rows, tuple(facts), violations)


def _facts(pair: Pair, violations: Sequence[Violation]) -> list[ComparedFact]:
    """All facts in the order of the rows. What a violation is about, or what is told already, is not told as kept."""
    found: dict[int | None, list[ComparedFact]] = defaultdict(list)
    for fact in find_differences(pair, violations):
        found[pair.row(fact)].append(fact)
    for fact in (*_kept_values(pair), *_kept_names(pair), *_kept_statements(pair)):
        beside = found[pair.row(fact)]
        if not _touched(fact, beside) and not (fact.kind in KINDS and _covered(fact, beside)):
            beside.append(fact)

    def place(fact: ComparedFact) -> tuple[int, bool, int]:
        row, span = pair.row(fact), fact.source_span or fact.other_span
        return len(pair.rows) if row is None else row, fact.source_span is None, span.start if span else 0

    return sorted((fact for row in found.values() for fact in row), key=place)


def _kept_values(pair: Pair) -> Iterator[ComparedFact]:
    source, other = pair.left.document.text, pair.right.document.text
    twins: dict[object, list[Fact]] = defaultdict(list)
    for fact in pair.right.facts:
        for key in fact.keys:
            twins[key].append(fact)
    used: set[int] = set()
    for fact in pair.left.facts:
        here = Span(fact.start, fact.end)
        agreeing = [f for key in fact.keys for f in twins[key]]
        fresh = [f for f in agreeing if id(f) not in used] or agreeing
        places = {Span(f.start, f.end): f for f in fresh}
        there = _nearest(pair, here, places) or _literal(pair, here)
        if there is None:
            continue  # one that may go unmatched
        twin = places.get(there)
        used.add(id(twin))
        kind = _VALUES.get(fact.kind, fact.kind)
        limit, limit_there = limit_span(source, fact), limit_span(other, twin) if twin else None
        if limit and limit_there:
            kind, here, there = "limit", limit, limit_there
        yield _kept(pair, kind, here, there)


def _kept_names(pair: Pair) -> Iterator[ComparedFact]:
    document = pair.left.document
    first = {s.start for s in document.sentences}
    for name in (p for p in document.protected if p.kind == "name"):
        here = Span(name.start, name.end)
        units = [u for u in pair.left.units if u.name and name.start <= u.start and u.end <= name.end]
        if not units and name.start in first and len(document.text[name.start : name.end].split()) == 1:
            continue  # its capital only opens the sentence
        there = _literal(pair, here)
        if there:
            yield _kept(pair, "name", here, there)
            continue
        for unit in units:
            part = Span(unit.start, unit.end)
            same = (Span(t.start, t.end) for t in pair.right.document.tokens if stem(t.lower) == stem(unit.lemma.lower()))
            nearest = _nearest(pair, part, same)
            if nearest:
                yield _kept(pair, "name", part, nearest)


def _kept_statements(pair: Pair) -> Iterator[ComparedFact]:
    for statement in pair.said_here:
        if statement.value == "sure":
            continue  # "make sure", "confirm your place": too seldom a claim to be counted as a fact
        here = Span(statement.start, statement.end)
        partner, row = pair.partner.get(id(statement)), pair.row_here(here)
        if partner:
            yield _kept(pair, statement.kind, here, Span(partner.start, partner.end))
        elif row is not None and pair.rows[row].other and _answered(pair, statement, pair.rows[row].other):
            # Nothing says that it was lost, and the passage beside it speaks of the same things in another way.
            there = pair.rows[row].other
            message = f"“{pair.here(here)}” is put in other words; we see no change of meaning."
            yield ComparedFact(statement.kind, "kept", message, here, Span(there[0].start, there[-1].end), reworded=True)


def _answered(pair: Pair, statement: Statement, there: Sequence[Span]) -> bool:
    """Whether a passage of the other text has the words that a statement is about; where it hasn't, nothing is claimed."""
    inside = [u for u in pair.left.heavy[statement.sentence] if statement.start <= u.start and u.end <= statement.end]
    words = [u for u in pair.right.units if any(s.start <= u.start < s.end for s in there)]
    told = sum(any(partners(u, v) for v in words) for u in inside)
    return bool(told) and told >= len(inside) * (0.5 if statement.kind in _SENTENCES else 1.0)


def _kept(pair: Pair, kind: str, here: Span, there: Span) -> ComparedFact:
    here, there = clipped(pair.left, here), clipped(pair.right, there)
    old, new = pair.here(here), pair.there(there)
    if plain(old) == plain(new):
        return ComparedFact(kind, "kept", f"“{old}” is kept.", here, there)
    return ComparedFact(kind, "kept", f"“{old}” is kept, written as “{new}”.", here, there, reworded=True)


def _literal(pair: Pair, here: Span) -> Span | None:
    """The same words in the other text, those nearest."""
    words = plain(pair.here(here))
    if not words:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)".replace(r"\ ", r"\s+"), re.I)
    return _nearest(pair, here, (Span(*m.span()) for m in pattern.finditer(pair.right.document.text.replace("’", "'"))))


def _nearest(pair: Pair, here: Span, spans: Iterable[Span]) -> Span | None:
    return min(spans, key=lambda there: _distance(pair, here, there), default=None)


def _distance(pair: Pair, here: Span, there: Span) -> tuple[bool, bool, int]:
    """Smaller where they stand in the same row, then in the same words, then at about the same place."""
    return (pair.row_there(there) != pair.row_here(here), pair.here(here).lower() != pair.there(there).lower(),
            abs(there.start - here.start))


def _touched(fact: ComparedFact, beside: Sequence[ComparedFact]) -> bool:
    """Whether a fact that seems to be kept is, or holds, what one of the violations is about."""
    return any(
        _overlap(f.source_span, fact.source_span)
        and (f.kind in _TOUCHED_BY.get(fact.kind, (fact.kind,)) or fact.kind in _CLAUSES and f.kind not in _PASSAGES)
        for f in beside if f.reasons)


def _covered(fact: ComparedFact, beside: Sequence[ComparedFact]) -> bool:
    """Whether a fact's words are part of another fact that is told already."""
    span = fact.source_span
    return span is not None and any(
        f.kind not in _PASSAGES and f.source_span and f.source_span.start <= span.start and span.end <= f.source_span.end
        for f in beside)


def _overlap(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and a.overlaps(b.start, b.end)
