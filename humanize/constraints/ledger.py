"""Two texts fact by fact: what is kept, what has changed, what is missing and what is new, in rows that belong together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from humanize.constraints.align import Similarity, align
from humanize.constraints.facts import Fact, plain
from humanize.constraints.lexicon import stem
from humanize.constraints.meaning import check_meaning
from humanize.constraints.passages import passages, row_finder
from humanize.constraints.reading import Reading, read
from humanize.constraints.statements import KINDS, Statement, find_statements, limit_span
from humanize.types import ComparedFact, ComparedPassage, Comparison, Document, FactState, Span, Violation

# Kinds of facts that a violation of each kind may have touched, beyond its own.
_TOUCHES = {
    "criticism": ("praise", "criticism", "opposite", "negation", "dropped", "changed", "roles", "cause"),
    "praise": ("praise", "criticism", "opposite", "negation", "dropped", "changed", "roles", "cause"),
    "deadline": ("date", "time", "condition", "limit"),
    "negation": ("negation", "opposite", "condition"),
    "condition": ("condition", "negation"),
    "scope": ("scope", "quantity", "condition", "limit"),
    "modality": ("modality", "certainty", "negation"),
    "certainty": ("certainty", "modality"),
}
_PASSAGES = ("dropped", "roles", "cause")  # told of whole passages: what stands inside may well be kept
_CLAUSES = ("condition", "scope", "negation", "deadline")  # more than one word: kept only if every word of it is
# Kinds that may tell of one change of words, the most telling first.
_TELLING = ("condition", "praise", "criticism", "modality", "certainty", "quantity", "opposite", "negation", "changed")
_SHORT = 80  # characters: more is a passage, not a fact
_NARROWED = ("negation", "modality", "certainty", "quantity", "condition")


def compare_documents(source: Document, other: Document, *, similarity: Similarity | None = None) -> Comparison:
    """Both texts side by side, with every fact that we can tell and the violations of check_meaning that bear on it.

    Every violation is a reason of one fact that is not kept; where there is none, every fact is kept.
    """
    violations = check_meaning(source, other, similarity=similarity)
    left, right = read(source), read(other)
    rows = passages(source, other, align(left, right, similarity))
    return Comparison(source.text, other.text, rows, tuple(_Ledger(left, right, rows).facts(violations)), violations)


class _Ledger:
    """The two readings while their facts are matched."""

    def __init__(self, left: Reading, right: Reading, rows: tuple[ComparedPassage, ...]) -> None:
        self._left, self._right, self._rows = left, right, rows
        self._row_here, self._row_there = row_finder(rows, in_source=True), row_finder(rows, in_source=False)
        self._said_here, self._said_there = find_statements(left), find_statements(right)
        self._partner = self._statement_partners()

    def facts(self, violations: Sequence[Violation]) -> list[ComparedFact]:
        """All facts in the order of the rows."""
        found: dict[int | None, list[ComparedFact]] = defaultdict(list)
        for fact in _joined(list(self._not_kept(violations))):
            found[self._row(fact)].append(fact)
        for fact in (*self._kept_values(), *self._kept_names(), *self._kept_statements()):
            beside = found[self._row(fact)]
            if not _touched(fact, beside) and not (fact.kind in KINDS and _covered(fact, beside)):
                beside.append(fact)
        return sorted((fact for row in found.values() for fact in row), key=self._place)

    def _place(self, fact: ComparedFact) -> tuple[int, int, int]:
        row = self._row(fact)
        start = fact.source_span.start if fact.source_span else fact.other_span.start if fact.other_span else 0
        return len(self._rows) if row is None else row, fact.source_span is None, start

    def _row(self, fact: ComparedFact | Violation) -> int | None:
        row = self._row_here(fact.source_span)
        return row if row is not None else self._row_there(fact.other_span)

    # --- what is not kept: the violations, each with the words that show it ---------------------------------------

    def _not_kept(self, violations: Sequence[Violation]) -> Iterator[ComparedFact]:
        gone = [v for v in violations if v.source_span and not v.other_span]
        come = [v for v in violations if v.other_span and not v.source_span]
        pairs = self._replaced(gone, come)
        paired = {id(v) for pair in pairs for v in pair}
        for old, new in pairs:
            message = f"{self._here(old.source_span)} has become {self._there(new.other_span)}."
            yield ComparedFact(old.kind, "changed", message, _clipped(self._left, old.source_span),
                               _clipped(self._right, new.other_span), reasons=(old, new))
        for violation in violations:
            if id(violation) not in paired:
                yield self._narrowed(violation)

    def _replaced(self, gone: list[Violation], come: list[Violation]) -> list[tuple[Violation, Violation]]:
        """What is missing and what is new in its place: in the same row, of the same kind, alike or the only ones there."""
        pairs: list[tuple[Violation, Violation]] = []
        come = list(come)
        for alike in (True, False):
            for old in gone:
                if old.kind in ("dropped", "added") or any(old is a for a, _ in pairs):
                    continue
                row = self._row(old)
                fit = [v for v in come if v.kind == old.kind and self._row(v) == row]
                rivals = [v for v in gone if v.kind == old.kind and self._row(v) == row and not any(v is a for a, _ in pairs)]
                new = next((v for v in fit if self._alike(old, v)), None) if alike else None
                if not alike and len(fit) == len(rivals) == 1:
                    new = fit[0]
                if new:
                    pairs.append((old, new))
                    come.remove(new)
        return pairs

    def _alike(self, old: Violation, new: Violation) -> bool:
        """Whether two values have the same unit or the same figure, or two names most of their letters."""
        here, there = (
            {k for f in reading.facts if span and f.start == span.start and f.end == span.end for k in f.keys}
            for reading, span in ((self._left, old.source_span), (self._right, new.other_span)))
        if here and there:
            return any(a[0] == b[0] and len(a) == len(b) and (len(a) < 3 or a[-1] == b[-1] != "" or a[1] == b[1])
                       for a in here for b in there)
        a, b = self._words(self._left, old.source_span), self._words(self._right, new.other_span)
        return SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.5

    def _narrowed(self, violation: Violation) -> ComparedFact:
        """A violation as a fact, on the very words where its own spans are whole sentences."""
        here, there = violation.source_span, violation.other_span
        state: FactState = "missing" if here and not there else "new" if there and not here else "changed"
        if here and there and violation.kind in _NARROWED:
            taken = {*self._partner, *(id(s) for s in self._partner.values())}
            ours = self._loose(self._said_here, violation.kind, here, taken)
            theirs = self._loose(self._said_there, violation.kind, there, taken)
            if violation.kind in ("modality", "condition") and bool(ours) != bool(theirs):
                state = "missing" if ours else "new"
                here, there = ours, theirs
            else:
                here, there = ours or here, theirs or there
        message = violation.message
        if (here, there) != (violation.source_span, violation.other_span):
            message = self._quoted(violation, here, there)
        return ComparedFact(violation.kind, state, message, _clipped(self._left, here), _clipped(self._right, there),
                            reasons=(violation,))

    def _quoted(self, violation: Violation, here: Span | None, there: Span | None) -> str:
        """The sentence of a violation that names no words, or only their class, with the very words."""
        if violation.kind == "negation":
            return f"{self._here(here)} stands against {self._there(there)}: one text denies what the other affirms."
        what = violation.message.rstrip(".").partition(":")[0]
        if "“" in what:
            return violation.message
        places = [f"{self._here(here)} in the source"] if here else []
        places += [f"{self._there(there)} in the other text"] if there else []
        return f"{what}: {', '.join(places)}."

    @staticmethod
    def _loose(statements: Sequence[Statement], kind: str, span: Span, taken: set[int]) -> Span | None:
        """The first statement of a kind in a span (or around it) that has no partner."""
        found = next((s for s in statements if s.kind == kind and id(s) not in taken and span.overlaps(s.start, s.end)), None)
        return Span(found.start, found.end) if found else None

    # --- what is kept ---------------------------------------------------------------------------------------------

    def _kept_values(self) -> Iterator[ComparedFact]:
        source, other = self._left.document.text, self._right.document.text
        twins: dict[object, list[Fact]] = defaultdict(list)
        for fact in self._right.facts:
            for key in fact.keys:
                twins[key].append(fact)
        used: set[int] = set()
        for fact in self._left.facts:
            here = Span(fact.start, fact.end)
            agreeing = [f for key in fact.keys for f in twins[key]]
            twin = min(agreeing, key=lambda f: (id(f) in used, *self._distance(fact, f)), default=None)
            there = Span(twin.start, twin.end) if twin else self._literal(source[fact.start : fact.end])
            if there is None:
                continue  # one that may go unmatched
            used.add(id(twin))
            kind = _KINDS.get(fact.kind, fact.kind)
            limit, limit_there = limit_span(source, fact), limit_span(other, twin) if twin else None
            if limit and limit_there:
                kind, here, there = "limit", limit, limit_there
            yield self._kept(kind, here, there)

    def _distance(self, fact: Fact, twin: Fact) -> tuple[bool, bool, int]:
        same_row = self._row_there(Span(twin.start, twin.end)) == self._row_here(Span(fact.start, fact.end))
        same_words = (self._left.document.text[fact.start : fact.end].lower()
                      == self._right.document.text[twin.start : twin.end].lower())
        return not same_row, not same_words, abs(twin.start - fact.start)

    def _literal(self, words: str) -> Span | None:
        at = self._right.document.text.lower().find(plain(words))
        return Span(at, at + len(plain(words))) if at >= 0 and plain(words) else None

    def _kept_names(self) -> Iterator[ComparedFact]:
        for span in (p for p in self._left.document.protected if p.kind == "name"):
            inside = [u for u in self._left.units if u.name and span.start <= u.start and u.end <= span.end]
            pieces = [(u.start, u.end, {stem(u.lemma.lower())}) for u in inside]
            words = self._left.document.text[span.start : span.end]
            if not pieces and len(words.split()) == 1 and any(s.start == span.start for s in self._left.document.sentences):
                continue  # its capital only opens the sentence
            there = self._literal(words)
            if there:
                yield self._kept("name", Span(span.start, span.end), there)
                continue
            for start, end, stems in pieces:
                twin = next((t for t in self._right.document.tokens if stem(t.lower) in stems), None)
                if twin:
                    yield self._kept("name", Span(start, end), Span(twin.start, twin.end))

    def _kept_statements(self) -> Iterator[ComparedFact]:
        for statement in self._said_here:
            if statement.value == "sure":
                continue  # "make sure", "confirm your place": too seldom a claim to be counted as a fact
            here = Span(statement.start, statement.end)
            partner = self._partner.get(id(statement))
            row = self._row_here(here)
            if partner:
                yield self._kept(statement.kind, here, Span(partner.start, partner.end))
            elif row is not None and self._rows[row].other:
                # Nothing says that it was lost, so the passage beside it says it in another way.
                there = self._rows[row].other
                message = f"{self._here(here)} is put in other words; we see no change of meaning."
                yield ComparedFact(statement.kind, "kept", message, here, Span(there[0].start, there[-1].end), reworded=True)

    def _statement_partners(self) -> dict[int, Statement]:
        """Statements of both texts that do the same in the same row, for the same word if possible, by the id of the source's."""
        free: dict[tuple[str, str, int | None], list[Statement]] = defaultdict(list)
        for statement in self._said_there:
            row = self._row_there(Span(statement.start, statement.end))
            free[statement.kind, statement.value, row].append(statement)
        found: dict[int, Statement] = {}
        for same_word in (True, False):
            for ours in self._said_here:
                rest = free[ours.kind, ours.value, self._row_here(Span(ours.start, ours.end))]
                theirs = next((s for s in rest if not same_word or stem(s.word) == stem(ours.word)), None)
                if theirs and id(ours) not in found:
                    found[id(ours)] = theirs
                    rest.remove(theirs)
        return found

    def _kept(self, kind: str, here: Span, there: Span) -> ComparedFact:
        here, there = _clipped(self._left, here) or here, _clipped(self._right, there) or there
        old, new = self._words(self._left, here), self._words(self._right, there)
        if plain(old) == plain(new):
            return ComparedFact(kind, "kept", f"“{old}” is kept.", here, there)
        return ComparedFact(kind, "kept", f"“{old}” is kept, written as “{new}”.", here, there, reworded=True)

    def _here(self, span: Span | None) -> str:
        return f"“{self._words(self._left, span)}”"

    def _there(self, span: Span | None) -> str:
        return f"“{self._words(self._right, span)}”"

    @staticmethod
    def _words(reading: Reading, span: Span | None) -> str:
        return " ".join(reading.document.text[span.start : span.end].split()) if span else ""


_KINDS = {"weekday": "date", "year": "date", "ordinal": "number", "rate": "unit", "zone": "time"}


def _touched(fact: ComparedFact, found: Sequence[ComparedFact]) -> bool:
    """Whether a fact that seems to be kept holds, or is, what one of the violations is about."""
    own = ("limit", "number", "unit") if fact.kind in ("limit", "number") else (fact.kind,)
    return any(
        not _apart(f.source_span, fact.source_span)
        and (f.kind in _TOUCHES.get(fact.kind, own) or fact.kind in _CLAUSES and f.kind not in _PASSAGES)
        for f in found if f.reasons)


def _covered(fact: ComparedFact, found: Sequence[ComparedFact]) -> bool:
    """Whether a fact's words are part of another fact that is told already."""
    return any(f.kind not in _PASSAGES and f.source_span and fact.source_span and f.source_span.start <= fact.source_span.start
               and fact.source_span.end <= f.source_span.end for f in found)


def _apart(a: Span | None, b: Span | None) -> bool:
    return a is None or b is None or not a.overlaps(b.start, b.end)


def _clipped(reading: Reading, span: Span | None) -> Span | None:
    """A span of a few words without the full stop that ends the sentence ("2 pm.", but "2 p.m." and whole sentences stay)."""
    if span is None:
        return None
    words = reading.document.text[span.start : span.end]
    few = words.endswith(".") and words.count(".") == 1 and 1 < len(words) <= _SHORT
    return Span(span.start, span.end - 1) if few and not any(
        s.start == span.start and s.end == span.end for s in reading.document.sentences) else span


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
        outer.end - outer.start <= _SHORT)
