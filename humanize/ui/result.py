"""What stands beside the draft on the Rewrite page.

The parts that rewrite take a second to import. They are, when there is something to rewrite: an empty page is drawn at once.
"""

import streamlit as st

from humanize.types import Goal, Rewrite
from humanize.ui import state, work
from humanize.ui.hints import show_hint
from humanize.ui.labels import many
from humanize.ui.marks import marked_facts

_HOW = ("<ol class='hz-steps'><li>Paste a draft on the left, or try a sample.</li><li>Say who will read it, how warm it "
        "should be and how much may change.</li><li>Press <b>Rewrite</b>. You get a few rewrites with every change marked: "
        "click one to see its reason, and to accept or reject it.</li></ol>")
_PROMISE = "Numbers, names, dates, conditions and criticism stay. A rewrite that loses one of them is never shown."


def show_result(draft: str, goal: Goal) -> Rewrite | None:
    """Does what the button asked for, and shows the rewrites, or how it works where there are none yet."""
    if not work.asked("Rewrite") and st.session_state[state.RESULT] is None:
        work.show_problem("Rewrite")
        show_hint(_HOW, _PROMISE)
        return None
    from humanize.ui.ranking import answer, make
    from humanize.ui.rewrite import show_rewrite

    work.do("Rewrite", "Reading, rewriting and checking the facts …", state.RESULT, lambda: make(draft, goal))
    found = answer(draft, goal)
    if found is None:
        show_hint(_HOW, _PROMISE)
        return None
    show_rewrite(found)
    return found.rewrite


def jump() -> None:
    """On a phone the result is below the draft: a link to it. The style sheet hides it elsewhere."""
    st.html('<a class="hz-jump" href="#result">Go to the result ↓</a>')


def draft_card(rewrite: Rewrite) -> None:
    """The draft's text with its facts marked."""
    count = len(rewrite.facts)
    if count:
        with st.expander(f"{many(count, 'fact')} that will stay"):
            st.html(marked_facts(rewrite.original, rewrite.facts))
