"""The result of a comparison: both texts with the places marked, and a sentence for each difference."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from humanize.types import Violation
from humanize.ui import labels
from humanize.ui.marks import marked_spans, title


def show_comparison(source: str, other: str, violations: Sequence[Violation]) -> None:
    """Draws the list of differences and both texts side by side."""
    if not violations:
        st.success("Every fact that we can check is in the rewrite, and nothing of these kinds is new.")
    else:
        st.warning(f"{len(violations)} difference{'' if len(violations) == 1 else 's'} that a reader would notice.")
    left, right, what = st.columns(3, gap="medium")
    with left.container(border=True, key="card_source"):
        st.html(title("The original"))
        st.html(marked_spans(source, [v.source_span for v in violations]))
    with right.container(border=True, key="card_other"):
        st.html(title("The rewrite"))
        st.html(marked_spans(other, [v.other_span for v in violations]))
    with what.container(border=True, key="card_list"):
        st.html(title("What changed"))
        st.html("".join(f'<div class="hz-change"><b>{escape(labels.violation(v.kind))}</b><br>{escape(v.message)}</div>'
                        for v in violations) or '<div class="hz-quiet">Nothing that we can check.</div>')
