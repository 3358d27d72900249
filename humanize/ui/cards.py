"""The cards of the Rewrite page: the draft's scores, and one card for each variant."""

from html import escape

import streamlit as st

from humanize.types import AUDIENCES, Analysis, Goal, Rewrite, Variant
from humanize.ui.copy import copy_button
from humanize.ui.labels import SCORES
from humanize.ui.marks import change_rows, chip, marked_changes, marked_facts, title

_NOTHING = "Nothing would make this text better without putting its facts at risk."


def draft_card(rewrite: Rewrite, goal: Goal) -> None:
    """The draft's scores, and its text with the facts marked."""
    words = rewrite.before.readability.words
    st.html('<div class="hz-chips">' + chip("Words", f"{words:,}", SCORES["Words"]) + _grade(rewrite.before, None, goal)
            + _warmth(rewrite.before, None) + "</div>")
    count = len(rewrite.facts)
    if count:
        with st.expander(f"{_many(count, 'fact')} that will stay"):
            st.html(marked_facts(rewrite.original, rewrite.facts))


def variant_card(rewrite: Rewrite, variant: Variant, goal: Goal, number: int, *, named: bool = True) -> None:
    """A variant: scores before and after, the marked text, copy and download, and every change with its reason."""
    changes = _many(len({e.group or n for n, e in enumerate(variant.edits)}), "change")
    head = title(escape(variant.name), changes) if named else ""
    if variant.text == rewrite.original:
        head = title("Your draft, as it is") + f'<p class="hz-quiet">{_NOTHING}</p>'
    st.html(f'{head}<div class="hz-chips">{_scores(rewrite, variant, goal)}</div>')
    st.html(marked_changes(rewrite.original, variant.edits))
    if variant.edits:
        with st.expander(f"{changes} and why"):
            st.html(change_rows(rewrite.original, variant.edits))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        copy_button(variant.text, key=f"copy_{number}")
        st.download_button("Download", variant.text, file_name="rewrite.txt", mime="text/plain", key=f"download_{number}",
                           on_click="ignore", help="As a plain text file")


def _scores(rewrite: Rewrite, variant: Variant, goal: Goal) -> str:
    facts = len(rewrite.facts)
    more = variant.analysis.readability.words - rewrite.before.readability.words
    meaning = variant.scores.get("similarity")
    chips = [chip("Facts", f"{facts} of {facts} kept", SCORES["Facts"], "ok")] if facts else []
    chips += [_grade(rewrite.before, variant.analysis, goal), _warmth(rewrite.before, variant.analysis),
              chip("Meaning", "–" if meaning is None else f"{100 * meaning:.0f}", SCORES["Meaning"]),
              chip("Grammar", _grammar(variant), SCORES["Grammar"]),
              chip("Words", f"{more:+d}" if more else "same", SCORES["Words"])]
    return "".join(chips)


def _grammar(variant: Variant) -> str:
    value = variant.scores.get("fluency")
    if value is None:
        return "–"
    corrected = sum(any(rule.startswith("grammar.") for rule in e.rule.split(" + ")) for e in variant.edits)
    # The guard lets no new mistake through, so whatever is left was in the draft.
    left = "clean" if value == 1.0 else "no new mistake"
    return f"{corrected} corrected, {left}" if corrected else left


def _grade(before: Analysis, after: Analysis | None, goal: Goal) -> str:
    old, new = before.readability.grade, (after or before).readability.grade
    target = AUDIENCES[goal.audience]
    aim = f" The aim for these readers is {target:.0f} or lower." if target is not None else " Experts set no limit."
    if old is None or new is None:
        return chip("Grade", "–", f"{SCORES['Grade']} This text is too short for it.")
    value = f"{old:.1f} → {new:.1f}" if after else f"{old:.1f}"
    return chip("Grade", value, SCORES["Grade"] + aim, "ok" if after and (target is None or new <= target) else "")


def _warmth(before: Analysis, after: Analysis | None) -> str:
    value = f"{100 * before.warmth:.0f}" + (f" → {100 * after.warmth:.0f}" if after else "")
    return chip("Warmth", value, SCORES["Warmth"])


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
