"""Checks a text that the writer changed, by the same parts that made the rewrite: facts, grammar, grade, warmth."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from humanize.constraints.own_words import excused
from humanize.types import Analysis, ComparedFact, Comparison, Goal
from humanize.ui import engine
from humanize.ui.labels import many
from humanize.ui.marks import title
from humanize.ui.side_by_side import fact_html

_MOST = 100  # facts that are listed of each kind


@dataclass(frozen=True, slots=True)
class Check:
    """What was found in a text."""

    comparison: Comparison
    analysis: Analysis

    @property
    def text(self) -> str:
        return self.comparison.other

    @property
    def mistakes(self) -> int:
        """How many mistakes the grammar check sees."""
        return sum(f.kind == "grammar" for f in self.analysis.findings)

    @property
    def lost(self) -> tuple[ComparedFact, ...]:
        """The facts that are not kept, and those that are new."""
        return tuple(f for f in self.comparison.facts if f.state != "kept")


def checked(original: str, text: str, goal: Goal) -> Check:
    """Compares a text with the draft and reads it."""
    comparison = excused(engine.rewriter().compare(original, text), goal.preferred)
    return Check(comparison, engine.rewriter().analyze(text, goal))


def show_check(check: Check) -> None:
    """What was kept, changed, lost or added, and the mistakes, each with its explanation."""
    kept = [f for f in check.comparison.facts if f.state == "kept"]
    if check.lost:
        st.warning(f"{many(len(check.lost), 'difference')} that a reader would notice. Undo it, or keep it if it is meant.")
        st.html(_listed(check.lost))
    else:
        st.success("Every fact of your draft that we can check is kept.")
    mistakes = [f for f in check.analysis.findings if f.kind == "grammar"]
    if mistakes:
        rows = [ComparedFact("grammar", "new", f"“{check.text[f.start:f.end]}”: {f.message}") for f in mistakes]
        st.html(title("Grammar and spelling") + _listed(rows))
    if kept:
        with st.expander(f"{many(len(kept), 'fact')} kept"):
            st.html(_listed(kept))


def _listed(facts: Sequence[ComparedFact]) -> str:
    return "".join(map(fact_html, facts[:_MOST]))
