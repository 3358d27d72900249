"""The keys of st.session_state, all in one place, and how they outlive a change of page."""

import streamlit as st

DRAFT = "draft"
AUDIENCE = "audience"
DOMAIN = "domain"
EMPATHY = "empathy"
STRENGTH = "strength"
LOCKED = "locked"
SAMPLE = "sample"
WAITING = "waiting"  # the name of the page whose button was pressed and whose work is not done yet, or ""
PROBLEM = "problem"  # what went wrong with the last press of a button, and on which page: (page, sentence), or None
RESULT = "result"  # (goal, Rewrite): the last rewrite, with the goal it answers
ANALYSIS = "analysis"  # (goal, draft, Analysis): the last analysis
COMPARISON = "comparison"  # (original, rewrite, violations): the last comparison
COMPARE_SOURCE = "compare_source"
COMPARE_OTHER = "compare_other"
_PAGE = "page"

DEFAULTS: dict[str, object] = {
    DRAFT: "", AUDIENCE: "general", DOMAIN: "general", EMPATHY: 50, STRENGTH: 75, LOCKED: "", SAMPLE: None, WAITING: "",
    PROBLEM: None, RESULT: None, ANALYSIS: None, COMPARISON: None, COMPARE_SOURCE: "", COMPARE_OTHER: ""}


def keep(page: str) -> None:
    """Sets what is unset; on a change of page renews the rest, for Streamlit forgets a widget's value when its page is left.

    Not at every run: a renewed value is sent back to its box and would overwrite what is being typed there.
    """
    now = st.session_state
    arrived = now.get(_PAGE) != page
    for key, default in DEFAULTS.items():
        if arrived or key not in now:
            now[key] = now.get(key, default)
    now[_PAGE] = page
