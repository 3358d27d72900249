"""A comparison as plain text, for the command line and a download, and as plain JSON values."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from textwrap import wrap
from typing import get_args

from humanize.types import ComparedFact, ComparedPassage, Comparison, FactState, Span

STATES: tuple[FactState, ...] = get_args(FactState)
SIGNS = {"kept": "=", "changed": "≠", "missing": "−", "new": "+"}
_WIDTH = 100  # characters of a line
_LABEL = 10


def summary(comparison: Comparison) -> str:
    """ "9 kept, 1 changed, 1 missing, 1 new"."""
    return ", ".join(f"{comparison.count(state)} {state}" for state in STATES)


def facts_of_row(comparison: Comparison, row: ComparedPassage) -> tuple[ComparedFact, ...]:
    """The facts that stand in a row: by their place in the source, or in the other text where the source has none."""
    return tuple(f for f in comparison.facts if _inside(f.source_span, row.source)
                 or f.source_span is None and _inside(f.other_span, row.other))


def joint(text: str, left: Span, right: Span) -> str:
    """What stands between two parts of a passage: a line break, or "…" for words of the text that lie between them."""
    return " … " if text[left.end:right.start].strip() else "\n"


def passage_text(text: str, spans: Sequence[Span]) -> str:
    """The text of one side of a row."""
    joints = ["", *(joint(text, a, b) for a, b in pairwise(spans))]
    return "".join(between + text[s.start:s.end] for between, s in zip(joints, spans, strict=False))


def as_lines(comparison: Comparison) -> Iterator[str]:
    """The counts, then each row with what became of its facts."""
    if not comparison.facts and not comparison.rows:
        yield "There is nothing to compare: both texts are empty."
        return
    yield f"Facts: {summary(comparison)}"
    for row in comparison.rows:
        here, there = passage_text(comparison.source, row.source), passage_text(comparison.other, row.other)
        yield ""
        if here.split() == there.split():
            yield from _block("both", here)
        else:
            yield from _block("original", here or "(nothing)")
            yield from _block("rewrite", there or "(nothing)")
        for fact in facts_of_row(comparison, row):
            yield from _fact(fact)
    shown = {id(f) for row in comparison.rows for f in facts_of_row(comparison, row)}
    rest = [f for f in comparison.facts if id(f) not in shown]
    if rest:
        yield ""
        for fact in rest:
            yield from _fact(fact)
    yield ""
    found = len(comparison.facts) - comparison.count("kept")
    yield f"{found} difference{'' if found == 1 else 's'} found." if found else "Nothing that we can check has changed."


def as_json(comparison: Comparison) -> dict[str, object]:
    """The comparison as plain JSON values; spans are [start, end) in characters of their text."""
    return {
        "kept": not comparison.violations,
        "counts": {state: comparison.count(state) for state in STATES},
        "facts": [{"kind": f.kind, "state": f.state, "message": f.message, "source_span": _pair(f.source_span),
                   "other_span": _pair(f.other_span), "reworded": f.reworded} for f in comparison.facts],
        "rows": [{"source": [_pair(s) for s in r.source], "other": [_pair(s) for s in r.other]} for r in comparison.rows],
        "violations": [{"kind": v.kind, "message": v.message, "source_span": _pair(v.source_span),
                        "other_span": _pair(v.other_span)} for v in comparison.violations],
    }


def _fact(fact: ComparedFact) -> Iterator[str]:
    return _block("", f"{SIGNS[fact.state]} {fact.state}  {fact.message}")


def _block(label: str, text: str) -> Iterator[str]:
    """A label and a text beside it, wrapped; line breaks of the text stay."""
    first = True
    for line in text.split("\n"):
        for part in wrap(line, _WIDTH - _LABEL, break_long_words=False, break_on_hyphens=False) or [""]:
            yield f"{label if first else '':<{_LABEL}}{part}".rstrip()
            first = False


def _inside(span: Span | None, spans: Sequence[Span]) -> bool:
    return span is not None and any(s.start <= span.start < s.end for s in spans)


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None
