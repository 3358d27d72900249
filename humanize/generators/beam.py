"""Chooses among findings: a bounded beam over compatible edits, sentence by sentence, under caps for the whole text."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from humanize.text.edits import compatible
from humanize.text.mend import to_edits
from humanize.types import Document, Edit, Finding

WIDTH = 6  # states kept per sentence; wider beams changed no choice on the development drafts
_MOST_FINDINGS = 40  # per sentence; a 3,000-word "sentence" must not stall the search

# What an edit of a family is worth. Where two overlap, the more needed kind wins (EDITORIAL section 0, composition 1),
# and between edits of one kind the wider.
FAMILY_VALUE: Mapping[str, float] = MappingProxyType({
    "own": 9.0, "grammar": 8.0, "tells": 4.0, "health": 6.0, "feedback": 6.0, "service": 6.0, "mail": 6.0, "dialogue": 5.0,
    "inclusive": 3.0, "office": 3.2, "plain": 3.0, "wordiness": 3.0, "discourse": 2.6, "split": 2.4, "voice": 2.2, "order": 2.0,
    "number": 1.8, "rhythm": 1.4, "contract": 1.2,
})
# Suggestions only: shown to the writer, never taken by the search (EDITORIAL 3.10), except the one that may apply.
_SUGGEST_ONLY = "inclusive."
_MAY_APPLY = ("inclusive.he-or-she",)

# Courtesies and softeners wear out: how often a text may have each (EDITORIAL section 0, composition 6).
_CAPS: tuple[tuple[re.Pattern[str], Callable[[int], int]], ...] = (
    (re.compile(r"\byet\b", re.I), lambda words: 2),
    (re.compile(r"\bplease\b", re.I), lambda words: max(1, 2 * words // 100)),
    (re.compile(r"\b(?:sorry|apologi[sz]e|apologies)\b", re.I), lambda words: 1),
    (re.compile(r"\bthank(?:s| you)\b", re.I), lambda words: 1),
    (re.compile(r"^next,|(?<=[.!?] )next,", re.I | re.M), lambda words: 1),
)

Gate = Callable[[Document, tuple[Edit, ...], str], bool]


@dataclass(frozen=True, slots=True)
class _State:
    edits: tuple[Edit, ...]
    value: float


def choose(document: Document, findings: Iterable[Finding], gate: Gate) -> tuple[Edit, ...]:
    """Compatible edits of the highest value, each passed by `gate` and within the caps.

    `gate(document, edits, rule id)` says whether one change keeps what must be kept.
    """
    by_sentence: dict[int, list[Finding]] = {}
    for finding in findings:
        if finding.replacements and may_apply(finding):
            by_sentence.setdefault(_sentence_at(document, finding.start), []).append(finding)
    chosen: tuple[Edit, ...] = ()
    for index in sorted(by_sentence):
        found = sorted(by_sentence[index], key=lambda f: (-_value(f), f.start, f.end, f.rule))[:_MOST_FINDINGS]
        options = [o for f in found if (o := _options(document, f, gate))]
        best = _beam(document, options, chosen)
        chosen = (*chosen, *best.edits)
    return chosen


def may_apply(finding: Finding) -> bool:
    """Whether the search may take a finding by itself."""
    return not finding.rule.startswith(_SUGGEST_ONLY) or finding.rule in _MAY_APPLY


def _options(document: Document, finding: Finding, gate: Gate) -> list[tuple[tuple[Edit, ...], float]]:
    options = []
    for rank, replacement in enumerate(finding.replacements[:4]):
        edits = to_edits(document, finding, replacement)
        if not compatible(edits):
            continue
        if all(document.text[e.start:e.end] == e.replacement for e in edits) or not gate(document, edits, finding.rule):
            continue
        options.append((edits, _value(finding) - 0.3 * rank))
    return options


def _beam(document: Document, options: Sequence[list[tuple[tuple[Edit, ...], float]]], taken: tuple[Edit, ...]) -> _State:
    states = [_State((), 0.0)]
    for alternatives in options:
        grown = list(states)
        for state in states:
            for edits, value in alternatives:
                together = (*taken, *state.edits, *edits)
                if compatible(together) and _within_caps(document, together, edits):
                    grown.append(_State((*state.edits, *edits), state.value + value))
        grown.sort(key=lambda s: -s.value)  # stable: ties go to the state found first
        states = grown[:WIDTH]
    return states[0]


def _within_caps(document: Document, edits: Sequence[Edit], new: Sequence[Edit]) -> bool:
    """Whether the new edits respect every cap; what the writer had counts, but is never itself refused."""
    for pattern, cap in _CAPS:
        if all(len(pattern.findall(e.replacement)) <= len(pattern.findall(document.text[e.start:e.end])) for e in new):
            continue
        total = len(pattern.findall(document.text)) + sum(
            len(pattern.findall(e.replacement)) - len(pattern.findall(document.text[e.start:e.end])) for e in edits)
        if total > cap(len(document.text.split())):
            return False
    return True


def _value(finding: Finding) -> float:
    base = FAMILY_VALUE.get(finding.kind, 2.5)
    if finding.rule.startswith("tells.debris"):
        base = 9.0
    return base + min(1.5, (finding.end - finding.start) / 80)


def _sentence_at(document: Document, offset: int) -> int:
    index = -1
    for sentence in document.sentences:
        if sentence.start > offset:
            break
        index = sentence.index
    return index
