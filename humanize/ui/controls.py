"""The controls of the Rewrite page: who reads it, how warm, how much may change; the draft box; the button."""

import streamlit as st

from humanize.errors import HumanizeError
from humanize.types import Goal
from humanize.ui import labels, state
from humanize.ui.engine import rewriter
from humanize.ui.samples import SAMPLES


def settings() -> None:
    """One row: audience, kind of text, empathy, strength."""
    who, what, warm, much = st.columns([1, 1, 1.2, 1.2], gap="medium", vertical_alignment="top")
    who.selectbox("Who will read it?", list(labels.AUDIENCES), format_func=labels.AUDIENCES.__getitem__, key=state.AUDIENCE)
    what.selectbox("What is it?", list(labels.DOMAINS), format_func=labels.DOMAINS.__getitem__, key=state.DOMAIN)
    warm.slider("Empathy", 0, 100, step=5, key=state.EMPATHY, help=labels.EMPATHY_HELP)
    much.slider("How much may change", 0, 100, step=5, key=state.STRENGTH, help=labels.STRENGTH_HELP)


def draft_box() -> None:
    """The draft, samples to try, words to lock, and Rewrite."""
    st.text_area("Your draft", key=state.DRAFT, height=300, placeholder="Paste your draft here, or try a sample.")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.button("Rewrite", type="primary", key="go", on_click=_rewrite)
        with st.popover("Try a sample"):
            for number, sample in enumerate(SAMPLES):
                st.button(sample.title, key=f"sample_{number}", on_click=_take_sample, args=(number,), width="stretch")
        with st.popover("Lock words"):
            st.text_area("Never change these", key=state.LOCKED, placeholder="One word or phrase a line", height=120)


def answer_or_hint() -> None:
    """What stands beside the box: the last problem, a hint, or that the settings have changed."""
    problem = st.session_state[state.PROBLEM]
    result = st.session_state[state.RESULT]
    if problem:
        st.error(problem)
    elif not result:
        st.markdown("**How it works.** Paste a draft, say who will read it and how warm it should be, and press *Rewrite*. You get "
                    "a few rewrites side by side, every change with its reason. Numbers, names, dates, conditions and criticism "
                    "stay; a rewrite that loses one is never shown.")
    elif (goal(), st.session_state[state.DRAFT]) != (result[0], result[1].original):
        st.warning("The draft or the settings have changed since. Press *Rewrite* for new rewrites.")


def goal() -> Goal:
    """The goal that the controls show."""
    now = st.session_state
    locked = tuple(line.strip() for line in now[state.LOCKED].splitlines() if line.strip())
    return Goal(audience=now[state.AUDIENCE], domain=now[state.DOMAIN], empathy=now[state.EMPATHY] / 100,
                strength=now[state.STRENGTH] / 100, locked=locked)


def _take_sample(number: int) -> None:
    sample = SAMPLES[number]
    st.session_state[state.DRAFT] = sample.text
    st.session_state[state.AUDIENCE] = sample.audience
    st.session_state[state.DOMAIN] = sample.domain
    st.session_state[state.EMPATHY] = sample.empathy
    _rewrite()


def _rewrite() -> None:
    now = st.session_state
    now[state.PROBLEM] = ""
    draft = now[state.DRAFT]
    if not draft.strip():
        now[state.PROBLEM] = "There is nothing to rewrite yet. Paste a draft, or try a sample."
        return
    wanted = goal()
    try:
        with st.spinner("Reading, rewriting and checking the facts …"):
            now[state.RESULT] = (wanted, rewriter().rewrite(draft, wanted))
    except HumanizeError as error:
        now[state.PROBLEM] = str(error)
