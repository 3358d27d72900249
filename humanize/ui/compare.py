"""The result of a comparison: the counts, both texts in rows, and the ledger of facts with its filter."""

import streamlit as st

from humanize.report import STATES, as_lines, summary
from humanize.types import ComparedFact, Comparison
from humanize.ui import labels, state, work
from humanize.ui.hints import show_hint
from humanize.ui.marks import title
from humanize.ui.samples import PAIR
from humanize.ui.side_by_side import fact_html, row_html, row_state

_MOST = 300  # rows and facts that are drawn; a book would bring thousands
_HOW = ("<ol class='hz-steps'><li>Paste the original on the left and a rewrite of it on the right.</li><li>Press "
        "<b>Compare</b>.</li><li>You see the passages side by side, and for each number, date, name, negation, duty, limit and "
        "condition whether it was kept.</li></ol>")
_PROMISE = "Nothing is rewritten here, and neither text is stored or passed on."


def start() -> None:
    """The callback of "Compare"."""
    if all(st.session_state[key].strip() for key in (state.COMPARE_SOURCE, state.COMPARE_OTHER)):
        work.ask("Compare")
    else:
        work.refuse("Compare", "Both boxes need a text. Paste the original on the left and the rewrite on the right.")


def start_example() -> None:
    """The callback of "Try an example"."""
    st.session_state[state.COMPARE_SOURCE], st.session_state[state.COMPARE_OTHER] = PAIR
    work.ask("Compare")


def hint() -> None:
    """How it works, for someone who sees the page for the first time."""
    show_hint(_HOW, _PROMISE)


def show_comparison(comparison: Comparison) -> None:
    """Draws the verdict, the rows and the ledger."""
    found = len(comparison.facts) - comparison.count("kept")
    if found:
        st.warning(f"{found} difference{'' if found == 1 else 's'} that a reader would notice.")
    elif comparison.source == comparison.other:
        st.success("Both texts are the same, letter for letter.")
    else:
        st.success("Every fact that we can check is in the rewrite, and nothing of these kinds is new.")
    texts, facts = st.columns([2, 1], gap="medium")
    with texts.container(border=True, key="card_rows"):
        _rows(comparison)
    with facts.container(border=True, key="card_list"):
        _ledger(comparison)


def _rows(comparison: Comparison) -> None:
    st.html(title("Side by side"))
    differ = [r for r in comparison.rows if row_state(comparison, r) not in ("same", "reworded")]
    rows = comparison.rows
    if 0 < len(differ) < len(rows) and st.toggle("Only passages that differ in what they say", key=state.ONLY_DIFFERENT):
        rows = tuple(differ)
    head = '<div class="hz-row-head"><span>The original</span><span>The rewrite</span></div>'
    st.html(head + "".join(row_html(comparison, r) for r in rows[:_MOST]))
    if len(rows) > _MOST:
        st.caption(f"The first {_MOST} of {len(rows):,} passages are shown. The report has them all.")


def _ledger(comparison: Comparison) -> None:
    st.html(title("Fact by fact", summary(comparison)))
    facts = _chosen(comparison)
    nothing = "Neither text has a number, a date, a name or another fact that we can check."
    st.html("".join(map(fact_html, facts[:_MOST])) or f'<div class="hz-quiet">{nothing}</div>')
    if len(facts) > _MOST:
        st.caption(f"The first {_MOST} of {len(facts):,} facts are listed. The report has them all.")
    st.download_button("Download the report", "\n".join(as_lines(comparison)) + "\n", file_name="comparison.txt",
                       mime="text/plain", on_click="ignore", help="As a plain text file")


def _chosen(comparison: Comparison) -> list[ComparedFact]:
    """The facts of the states that are picked, what is not kept first."""
    facts = sorted(comparison.facts, key=lambda f: f.state == "kept")
    there = [s for s in STATES if comparison.count(s)]
    if len(there) < 2:
        return facts
    picked = st.pills("Show only", there, selection_mode="multi", key=state.STATES_SHOWN,
                      format_func=lambda s: f"{labels.STATES[s][0]} {labels.STATES[s][1]} {comparison.count(s)}")
    return [f for f in facts if not picked or f.state in picked]
