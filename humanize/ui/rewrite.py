"""The rewrites in the writer's hands: the chosen one with its changes, its figures, and the ways out."""

from html import escape

import streamlit as st

from humanize.types import Rewrite, Variant
from humanize.ui import charts, engine, output, state, voice, work
from humanize.ui.cards import checked_scores, scores, unchecked_scores
from humanize.ui.check import Check, checked, show_check
from humanize.ui.copy import copy_button
from humanize.ui.editing import Editing, begin, by_hand
from humanize.ui.editor import edit_in_place
from humanize.ui.labels import SCORES
from humanize.ui.marks import title
from humanize.ui.ranking import Answer

_NOTHING = "Nothing would make this text better without putting its facts at risk."
_OLD = "The draft or the settings have changed since. Press **Rewrite** for new rewrites."
_RANKED = "Ranked anew for these settings, from the rewrites you have. Press **Rewrite** for ones made for them."
_REMEMBERED = 24  # variants whose changes are remembered


def show_rewrite(answer: Answer) -> None:
    """The notices, the chosen rewrite with its changes, the ways out, and the charts."""
    st.html('<div id="result"></div>')
    if answer.how != "made":
        st.info(_RANKED if answer.how == "ranked" else _OLD)
    for notice in answer.rewrite.notices:
        st.info(notice)
    _result(answer)


@st.fragment
def _result(answer: Answer) -> None:
    """Everything that a click on a change redraws; the rest of the page stays as it is."""
    rewrite = answer.rewrite
    with st.container(border=True, key="card_result"):
        variant = _chosen(answer)
        figures = st.empty()
        editing = _edited(rewrite, variant)
        check = _checked(answer, editing)
        figures.html(f'<div class="hz-chips">{_figures(answer, variant, editing, check)}</div>')
        if check and check.text == editing.text:
            show_check(check)
    with st.container(border=True, key="card_charts"):
        left, right = st.columns(2, gap="medium")
        with left:
            after = check.analysis if check and check.text == editing.text else variant.analysis
            charts.show_emotions(rewrite.before.emotions, after.emotions)
        with right:
            parts = engine.rewriter().backends
            charts.show_rhythm(charts.sentence_lengths(rewrite.original, parts), charts.sentence_lengths(editing.text, parts))
    with st.expander("What the scores mean"):
        names = ("Facts", "Grade", "Warmth", "Meaning", "Grammar", "Voice", "Words", "Reading time")
        st.html("".join(f'<div class="hz-change"><b>{name}</b><br>{escape(SCORES[name])}</div>' for name in names))


def _chosen(answer: Answer) -> Variant:
    """The variant that the writer looks at; the best one first, whenever the ranking is new."""
    variants = answer.rewrite.variants
    if variants[0].text == answer.rewrite.original:
        st.html(title("Your draft, as it is") + f'<p class="hz-quiet">{_NOTHING}</p>')
    if len(variants) == 1:
        return variants[0]
    picked = st.segmented_control("Rewrites, best first", range(len(variants)), format_func=lambda n: variants[n].name, default=0,
                                  required=True, key=f"variant_{hash((answer.goal, tuple(v.text for v in variants)))}")
    return variants[picked or 0]


def _edited(rewrite: Rewrite, variant: Variant) -> Editing:
    """The variant as the writer has it now: by the editor, or by hand."""
    held: dict[str, Editing] = st.session_state[state.EDITINGS]
    fresh = begin(rewrite.original, variant.edits, rewrite.before.findings)
    editing = held.pop(fresh.name, fresh)
    box = f"{state.HAND_TEXT}_{fresh.name}"
    if st.session_state[state.BY_HAND]:
        held[fresh.name] = editing  # what is written joins it when the box is closed
        return by_hand(editing, _typed(editing, variant.name, box))
    if box in st.session_state:
        editing = by_hand(editing, st.session_state.pop(box))
    held[fresh.name] = editing = edit_in_place(editing, variant.name)
    voice.hear(fresh.name, editing)
    while len(held) > _REMEMBERED:
        del held[next(iter(held))]
    return editing


def _typed(editing: Editing, name: str, key: str) -> str:
    left, right = st.columns(2, gap="medium")
    left.html(title("Your draft") + f'<div class="hz-text">{escape(editing.original)}</div>')
    right.text_area(f"{name}, in your own words", editing.text, key=key, height="content", persist_state="session")
    return str(st.session_state[key])


def _checked(answer: Answer, editing: Editing) -> Check | None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.toggle("Edit by hand", key=state.BY_HAND, help="Write over the result. Your own words become changes like all others.")
        st.button("Check again", on_click=work.ask, args=("Check",), key="check_again",
                  help="Checks your version against the draft: facts, grammar, reading grade and warmth")
        if st.session_state[state.BY_HAND]:
            copy_button(editing.text, key="copy")
        output.ways_out(editing)
    work.do("Check", "Checking your version …", state.CHECK,
            lambda: checked(answer.rewrite.original, editing.text, answer.goal))
    check: Check | None = st.session_state[state.CHECK]
    return check if check and check.comparison.source == answer.rewrite.original else None


def _figures(answer: Answer, variant: Variant, editing: Editing, check: Check | None) -> str:
    if check and check.text == editing.text:
        return checked_scores(answer.rewrite, check, answer.goal)
    if editing.text == variant.text:
        return scores(answer.rewrite, variant, answer.goal)
    return unchecked_scores(editing.text)
