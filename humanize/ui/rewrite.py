"""What stands beside the draft on the Rewrite page: a hint, or the rewrites."""

from html import escape

import streamlit as st

from humanize.types import Goal, Rewrite
from humanize.ui import controls, state
from humanize.ui.cards import variant_card
from humanize.ui.labels import SCORES
from humanize.ui.marks import title

_HOW = ("<ol class='hz-steps'><li>Paste a draft on the left, or try a sample.</li><li>Say who will read it, how warm it "
        "should be and how much may change.</li><li>Press <b>Rewrite</b>. You get a few rewrites, every change marked, "
        "with its reason.</li></ol>")
_PROMISE = "Numbers, names, dates, conditions and criticism stay. A rewrite that loses one of them is never shown."


def hint() -> None:
    """How it works, for someone who sees the page for the first time."""
    with st.container(border=True, key="card_hint"):
        st.html(title("How it works") + _HOW)
        st.html(f'<div class="hz-quiet">{_PROMISE}</div>')


def show_rewrite(goal: Goal, rewrite: Rewrite) -> None:
    """The notices, the best rewrite, and the others in tabs beside it."""
    if (controls.goal(), st.session_state[state.DRAFT]) != (goal, rewrite.original):
        st.warning("The draft or the settings have changed since. Press **Rewrite** for new rewrites.")
    for notice in rewrite.notices:
        st.info(notice)
    best, others = st.columns(2, gap="medium")
    with best.container(border=True, key="card_best"):
        variant_card(rewrite, rewrite.best, goal, 0)
    with others.container(border=True, key="card_others"):
        rest = rewrite.variants[1:]
        if rest:
            for number, (tab, variant) in enumerate(zip(st.tabs([v.name for v in rest]), rest, strict=True), 1):
                with tab:
                    variant_card(rewrite, variant, goal, number, named=False)
        else:
            st.html(title("No other rewrite"))
            st.write("No other version is different enough, and as safe, to be worth showing.")
    with st.expander("What the scores mean"):
        names = ("Facts", "Grade", "Warmth", "Meaning", "Grammar", "Words")
        st.html("".join(f'<div class="hz-change"><b>{name}</b><br>{escape(SCORES[name])}</div>' for name in names))
