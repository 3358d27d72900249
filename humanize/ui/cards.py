"""The cards of the Rewrite page: the draft, and one for each variant."""

import streamlit as st

from humanize.types import AUDIENCES, Analysis, Goal, Rewrite, Variant
from humanize.ui.marks import change_rows, chip, marked_changes, marked_facts


def draft_card(rewrite: Rewrite, goal: Goal) -> None:
    """The draft as it was, with its facts marked and its scores."""
    st.markdown("#### Your draft")
    words = rewrite.before.readability.words
    chips = [chip("Words", str(words), "How many words the draft has."), _grade(rewrite.before, None, goal),
             _warmth(rewrite.before, None), _facts(rewrite)]
    st.html(f'<div class="hz-chips">{"".join(chips)}</div>')
    st.html(marked_facts(rewrite.original, rewrite.facts))


def variant_card(rewrite: Rewrite, variant: Variant, goal: Goal, number: int) -> None:
    """A variant: scores before and after, the marked text, copy and download, and every change with its reason."""
    before = rewrite.before.readability.words
    more = variant.analysis.readability.words - before
    chips = [_facts(rewrite), _grade(rewrite.before, variant.analysis, goal), _warmth(rewrite.before, variant.analysis),
             _score("Meaning", variant, "similarity", "How close the sentences are to the draft's, by embeddings. It ranks; the "
                                                      "facts are checked one by one."),
             _score("Grammar", variant, "fluency", "100 means: no new mistake against the draft."),
             chip("Words", f"{more:+d}" if more else "same", "Length against the draft.")]
    st.html(f'<div class="hz-chips">{"".join(chips)}</div>')
    st.html(marked_changes(rewrite.original, variant.edits))
    with st.container(horizontal=True):
        with st.popover("Copy", icon=":material/content_copy:"):
            st.caption("Use the button at the top right of the box.")
            st.code(variant.text, language=None, wrap_lines=True)
        st.download_button("Download .txt", variant.text, file_name="rewrite.txt", mime="text/plain", key=f"download_{number}",
                           icon=":material/download:", on_click="ignore")
    count = len(variant.edits)
    with st.expander(f"{count} change{'' if count == 1 else 's'} and why", expanded=False):
        st.html(change_rows(rewrite.original, variant.edits))


def _facts(rewrite: Rewrite) -> str:
    count = len(rewrite.facts)
    return chip("Facts", f"{count} of {count} kept", "Numbers, dates, names, quotations, links and the like. A rewrite that loses "
                "one, or adds one, is never shown.", "ok")


def _grade(before: Analysis, after: Analysis | None, goal: Goal) -> str:
    old, new = before.readability.grade, (after or before).readability.grade
    target = AUDIENCES[goal.audience]
    aim = f" The aim for these readers is {target:.0f} or lower." if target is not None else " Experts set no limit."
    help_text = "School years needed to read it with ease (Flesch-Kincaid)." + aim
    if old is None or new is None:
        return chip("Grade", "–", help_text)
    value = f"{old:.1f} → {new:.1f}" if after else f"{old:.1f}"
    return chip("Grade", value, help_text, "ok" if target is None or new <= target + 1 else "")


def _warmth(before: Analysis, after: Analysis | None) -> str:
    value = f"{100 * before.warmth:.0f}" + (f" → {100 * after.warmth:.0f}" if after else "")
    return chip("Warmth", value, "How the text meets its reader, 0 to 100: it acknowledges, explains and invites, and does not "
                                 "blame, command or go cold.")


def _score(label: str, variant: Variant, name: str, help_text: str) -> str:
    value = variant.scores.get(name)
    return chip(label, "–" if value is None else f"{100 * value:.0f}", help_text)
