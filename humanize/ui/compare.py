"""The result of a comparison: both texts with the places marked, and a sentence for each difference."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from humanize.types import Span, Violation


def show_comparison(source: str, other: str, violations: Sequence[Violation]) -> None:
    """Draws both texts side by side and the list of differences."""
    if not violations:
        st.success("Every fact that we can check is in the rewrite, and nothing of these kinds is new.")
    else:
        st.warning(f"{len(violations)} difference{'' if len(violations) == 1 else 's'} that a reader would notice.")
    left, right = st.columns(2, gap="medium")
    with left.container(border=True):
        st.html(marked_spans(source, [v.source_span for v in violations], "del"))
    with right.container(border=True):
        st.html(marked_spans(other, [v.other_span for v in violations], "ins"))
    for violation in violations:
        st.html(f'<div class="hz-change hz-text"><b>{escape(violation.kind.replace("_", " "))}</b><br>{escape(violation.message)}</div>')


def marked_spans(text: str, spans: Sequence[Span | None], tag: str) -> str:
    """The text, escaped, with the spans in <ins> or <del>; overlapping spans are joined."""
    pieces, position = [], 0
    for start, end in _joined([s for s in spans if s]):
        pieces += [escape(text[position:start]), f"<{tag}>{escape(text[start:end])}</{tag}>"]
        position = end
    return f'<div class="hz-text">{"".join([*pieces, escape(text[position:])])}</div>'


def _joined(spans: Sequence[Span]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if joined and span.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        elif span.end > span.start:
            joined.append((span.start, span.end))
    return joined
