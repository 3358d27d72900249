"""The keys of st.session_state, all in one place, and how they outlive a change of page."""

import streamlit as st

DRAFT = "draft"
AUDIENCE = "audience"
DOMAIN = "domain"
EMPATHY = "empathy"
STRENGTH = "strength"
LOCKED = "locked"
SAMPLE = "sample"
RESULT = "result"  # (goal, rewrite): the last answer, with the goal it answers
PROBLEM = "problem"  # what went wrong with the last press of Rewrite, or ""
COMPARE_SOURCE = "compare_source"
COMPARE_OTHER = "compare_other"

DEFAULTS: dict[str, object] = {DRAFT: "", AUDIENCE: "general", DOMAIN: "general", EMPATHY: 50, STRENGTH: 75, LOCKED: "",
                               RESULT: None, PROBLEM: "", COMPARE_SOURCE: "", COMPARE_OTHER: ""}


def keep() -> None:
    """Sets what is unset, and renews the rest: Streamlit forgets a widget's value when its page is left."""
    for key, default in DEFAULTS.items():
        st.session_state[key] = st.session_state.get(key, default)
