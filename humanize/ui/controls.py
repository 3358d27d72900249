"""The controls of the pages: who reads it, how warm, how much may change; the draft box; the samples; the button."""

from datetime import date

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from humanize.types import Goal
from humanize.ui import labels, state, switches, voice, work
from humanize.ui.samples import SAMPLES, Sample, of_the_day
from humanize.ui.upload import upload


def settings(page: str) -> None:
    """One row: audience, kind of text, empathy, strength. The page's address carries them to whom it is sent, but no text."""
    _open_today(page)
    who, what, warm, much = st.columns([1, 1, 1.2, 1.2], gap="medium", vertical_alignment="top")
    who.selectbox("Who will read it?", list(labels.AUDIENCES), format_func=labels.AUDIENCES.__getitem__, key=state.AUDIENCE,
                  persist_state="session", bind="query-params")
    what.selectbox("What is it?", list(labels.DOMAINS), format_func=labels.DOMAINS.__getitem__, key=state.DOMAIN,
                   persist_state="session", bind="query-params")
    warm.slider("Empathy", 0, 100, step=5, key=state.EMPATHY, help=labels.EMPATHY_HELP, persist_state="session",
                bind="query-params")
    much.slider("How much may change", 0, 100, step=5, key=state.STRENGTH, help=labels.STRENGTH_HELP,
                persist_state="session", bind="query-params")
    switches.told()
    voice.told()


def draft_box(page: str, button: str) -> DeltaGenerator:
    """The draft, the button that starts the work, own words, files and samples. Gives the place right under the button."""
    now = st.session_state
    if any(sample.title == now[state.TODAY] and sample.text == now[state.DRAFT] for sample in SAMPLES):
        st.caption(f"Today's sample: {now[state.TODAY]}. We made it up. Change it, or paste a draft of your own.")
    st.text_area("Your draft", key=state.DRAFT, height=330, placeholder="Paste your draft here.", persist_state="session")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.button(button, type="primary", key="go", on_click=_start, args=(page,), shortcut="Ctrl+Enter")
        with st.popover("Own words"):
            switches.word_boxes()
        upload(page)
    below = st.container()
    st.selectbox("Or try a sample draft", range(len(SAMPLES)), format_func=lambda n: SAMPLES[n].title, key=state.SAMPLE,
                 index=None, placeholder="Choose one", on_change=_take_sample, args=(page,))
    return below


def goal() -> Goal:
    """The goal that the controls show, with the writer's own words and switches."""
    now, wishes = st.session_state, switches.wishes()
    return Goal(audience=now[state.AUDIENCE], domain=now[state.DOMAIN], empathy=now[state.EMPATHY] / 100,
                strength=now[state.STRENGTH] / 100, locked=wishes.locked, disabled_rules=wishes.off,
                preferred=wishes.preferred, voice=voice.for_goal())


def _start(page: str) -> None:
    if st.session_state[state.DRAFT].strip():
        voice.settle()
        work.ask(page)
    else:
        work.refuse(page, "There is no draft yet. Paste one, or try a sample.")


def _take_sample(page: str) -> None:
    now = st.session_state
    if now[state.SAMPLE] is not None:
        _fill(SAMPLES[now[state.SAMPLE]])
        now[state.SAMPLE] = None
        work.ask(page)


def _open_today(page: str) -> None:
    """A link to the sample of the day shows it at work; what else the link sets stays."""
    if state.asked_for_today():
        sample = of_the_day(date.today())
        _fill(sample, keep=tuple(key for key in state.SHARED if state.linked(key)))
        st.session_state[state.TODAY] = sample.title
        work.ask(page)


def _fill(sample: Sample, keep: tuple[str, ...] = ()) -> None:
    boxes = {state.AUDIENCE: sample.audience, state.DOMAIN: sample.domain, state.EMPATHY: sample.empathy}
    st.session_state.update({key: value for key, value in boxes.items() if key not in keep})
    st.session_state[state.DRAFT], st.session_state[state.TODAY] = sample.text, ""
