"""The rows of a comparison as HTML: facts by state, words that only one side has. Every piece of a user's text is escaped."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

from humanize.constraints.pair import SHORT
from humanize.report import facts_of_row, joint
from humanize.types import ComparedFact, ComparedPassage, Comparison, Span
from humanize.ui.labels import ROWS, STATES, violation

_WORD = re.compile(r"\w+(?:['’.,:@/-]+\w+)*")
_ALIKE = 0.3  # passages that share fewer words are read faster without a mark on nearly every one


def row_state(comparison: Comparison, row: ComparedPassage) -> str:
    """ "same", "reworded", "changed", "missing" or "new": the key of labels.ROWS."""
    if not row.source or not row.other:
        return "missing" if row.source else "new"
    if any(f.state != "kept" for f in facts_of_row(comparison, row)):
        return "changed"
    return "same" if _plain(comparison.source, row.source) == _plain(comparison.other, row.other) else "reworded"


def row_html(comparison: Comparison, row: ComparedPassage) -> str:
    """One row: its state, both passages, and a sentence for each fact in it that is not kept."""
    state = row_state(comparison, row)
    here, there = _lone_words(comparison, row)
    facts = comparison.facts
    left = _passage(comparison.source, row.source, [(f.source_span, f) for f in facts], here, "del")
    right = _passage(comparison.other, row.other, [(f.other_span, f) for f in facts], there, "ins")
    icon, name = ROWS[state]
    told = "".join(fact_html(f) for f in facts_of_row(comparison, row) if f.state != "kept")
    return (f'<div class="hz-row hz-row-{state}"><div class="hz-row-state"><b>{icon}</b> {name}</div>'
            f'<div class="hz-side"><span class="hz-side-name">The original</span>{left}</div>'
            f'<div class="hz-side"><span class="hz-side-name">The rewrite</span>{right}</div>'
            + (f'<div class="hz-row-told">{told}</div>' if told else "") + "</div>")


def fact_html(fact: ComparedFact) -> str:
    """A fact as a line of the ledger: its state as sign and word, its kind, its sentence."""
    icon, name = STATES[fact.state]
    return (f'<div class="hz-told hz-{fact.state}"><b><i class="hz-sign">{icon}</i> {name}</b> · '
            f"{escape(violation(fact.kind))}<br>{escape(fact.message)}</div>")


def _passage(text: str, spans: Sequence[Span], facts: Sequence[tuple[Span | None, ComparedFact]], words: Sequence[Span],
             tag: str) -> str:
    if not spans:
        return f'<div class="hz-quiet">This is not in the {"original" if tag == "del" else "rewrite"}.</div>'
    parts = []
    for number, passage in enumerate(spans):
        between = joint(text, spans[number - 1], passage) if number else ""
        marks = [(s, f) for s, f in facts if s and _worth_marking(s, f, passage)]
        parts += [between, *_marked(text, passage, _apart(marks), words, tag)]
    return f'<div class="hz-text">{"".join(parts)}</div>'


def _worth_marking(span: Span, fact: ComparedFact, passage: Span) -> bool:
    inside = passage.start <= span.start and span.end <= passage.end and span.end - span.start <= SHORT
    return inside and not (fact.state == "kept" and fact.kind in ("criticism", "praise"))  # these are whole sentences


def _apart(marks: Sequence[tuple[Span, ComparedFact]]) -> list[tuple[Span, ComparedFact]]:
    """Marks that don't overlap, those that are not kept first, then the shorter ones."""
    taken: list[tuple[Span, ComparedFact]] = []
    for span, fact in sorted(marks, key=lambda m: (m[1].state == "kept", m[0].end - m[0].start)):
        if not any(span.overlaps(s.start, s.end) for s, _ in taken):
            taken.append((span, fact))
    return sorted(taken, key=lambda m: m[0].start)


def _marked(text: str, passage: Span, marks: Sequence[tuple[Span, ComparedFact]], words: Sequence[Span],
            tag: str) -> Iterator[str]:
    position = passage.start
    for span, fact in marks:
        yield _tagged(text, position, span.start, words, tag)
        label = escape(f"{STATES[fact.state][1]}: {fact.message}", quote=True)
        yield f'<span class="hz-mark hz-{fact.state}" title="{label}">{escape(text[span.start:span.end])}</span>'
        position = span.end
    yield _tagged(text, position, passage.end, words, tag)


def _tagged(text: str, start: int, end: int, words: Sequence[Span], tag: str) -> str:
    """A stretch between two facts, with the words that only this side has in <del> or <ins>."""
    pieces, position = [], start
    for word in words:
        low, high = max(word.start, position), min(word.end, end)
        if low < high:
            pieces += [escape(text[position:low]), f"<{tag}>{escape(text[low:high])}</{tag}>"]
            position = high
    return "".join([*pieces, escape(text[position:end])])


def _lone_words(comparison: Comparison, row: ComparedPassage) -> tuple[list[Span], list[Span]]:
    """The stretches of words that only one side of a row has; none where both sides have little in common."""
    if not row.source or not row.other:
        return [], []
    left, right = _words(comparison.source, row.source), _words(comparison.other, row.other)
    matcher = SequenceMatcher(None, [w.lower() for w, _ in left], [w.lower() for w, _ in right], autojunk=False)
    if matcher.ratio() < _ALIKE:
        return [], []
    here: list[Span] = []
    there: list[Span] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            here += _runs([s for _, s in left[a:b]], row.source)
            there += _runs([s for _, s in right[c:d]], row.other)
    return here, there


def _runs(words: Sequence[Span], passages: Sequence[Span]) -> Iterator[Span]:
    """Neighbouring words as one stretch, each within its passage."""
    for passage in passages:
        inside = [w for w in words if passage.start <= w.start < passage.end]
        if inside:
            yield Span(inside[0].start, inside[-1].end)


def _words(text: str, spans: Sequence[Span]) -> list[tuple[str, Span]]:
    return [(m.group(), Span(*m.span())) for s in spans for m in _WORD.finditer(text, s.start, s.end)]


def _plain(text: str, spans: Sequence[Span]) -> list[str]:
    return [word for s in spans for word in text[s.start:s.end].split()]
