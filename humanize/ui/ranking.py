"""Answers at once when a dial is moved: rewrites of this visit are remembered, and ranked anew for the new settings.

Every text that is shown here has passed the guard when it was made. Only its place in the ranking depends on the dials.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import streamlit as st

from humanize.metrics import total
from humanize.metrics.empathy import empathy
from humanize.metrics.readability import readability
from humanize.rank import MOST
from humanize.rules import shelf
from humanize.types import Assessment, Candidate, Goal, Rewrite, Variant
from humanize.ui import engine, state
from humanize.ui.wordings import vetted

_REMEMBERED = 8  # rewrites; each holds its draft some ten times over
_LEAN = 0.25  # how far a variant may lean beyond the dial, as "Warmer" does


@dataclass(frozen=True, slots=True)
class Answer:
    """What to show: made for these settings, ranked for them from what was made before, or made for others ("old")."""

    goal: Goal
    rewrite: Rewrite
    how: Literal["made", "ranked", "old"]


def make(draft: str, goal: Goal) -> tuple[Goal, Rewrite]:
    """The rewrite of a draft, from memory if it was made before."""
    made: dict[tuple[str, Goal], Rewrite] = st.session_state[state.MADE]
    rewrite = made.pop((draft, goal), None) or vetted(engine.rewriter().rewrite(draft, goal), engine.rewriter())
    made[draft, goal] = rewrite
    while len(made) > _REMEMBERED:
        del made[next(iter(made))]
    return goal, rewrite


def answer(draft: str, goal: Goal) -> Answer | None:
    """The best answer that needs no new work; None before the first rewrite."""
    now = st.session_state
    if now[state.RESULT] is None:
        return None
    if (draft, goal) in now[state.MADE]:
        return Answer(goal, now[state.MADE][draft, goal], "made")
    ranked = ranked_anew(draft, goal, now[state.MADE])
    return Answer(goal, ranked, "ranked") if ranked else Answer(now[state.RESULT][0], now[state.RESULT][1], "old")


def ranked_anew(draft: str, goal: Goal, made: Mapping[tuple[str, Goal], Rewrite]) -> Rewrite | None:
    """The variants made for other settings of the dials, in the order that these ask for; None where none of them fits."""
    alike = [(g, r) for (text, g), r in made.items() if text == draft and goal == replace(
        g, audience=goal.audience, empathy=goal.empathy, strength=goal.strength)]
    if not alike:
        return None
    newest = alike[-1][1]
    pool = {v.text: v for _, r in alike for v in r.variants if _fits(v, goal)}
    own = Variant("Your draft", Candidate(draft, (), "Your draft"), Assessment({"similarity": 1.0}), newest.before)
    pool.setdefault(draft, own)
    best: dict[str, Variant] = {}
    for variant in sorted((_scored(v, newest, goal) for v in pool.values()), key=lambda v: -v.assessment.total):
        best.setdefault(variant.name, variant)
    changed = [v for v in best.values() if v.text != draft]
    return replace(newest, variants=tuple(changed[:MOST])) if changed else None


def _scored(variant: Variant, rewrite: Rewrite, goal: Goal) -> Variant:
    scores = {**variant.scores, "readability": readability(variant.analysis.readability, goal),
              "empathy": empathy(rewrite.before.warmth, variant.analysis.warmth, goal)}
    return replace(variant, assessment=replace(variant.assessment, scores=scores, total=total(scores, goal)))


def _fits(variant: Variant, goal: Goal) -> bool:
    """Whether the dials allow every rule that had a hand in a variant."""
    warm = min(1.0, goal.empathy + _LEAN) if goal.empathy else 0.0
    much = min(1.0, goal.strength + 2 * _LEAN) if goal.strength >= _LEAN else 0.0
    whens = {rule.id: rule.when for rule in shelf().rules}
    for rule in _rules(variant):
        if rule.startswith("bank.") and not goal.empathy:
            return False
        when = whens.get(rule)
        if when and (when.empathy > warm or when.strength > much or when.audiences and goal.audience not in when.audiences
                     or goal.audience in when.not_audiences):
            return False
    return True


def _rules(variant: Variant) -> Iterator[str]:
    for edit in variant.edits:
        yield from edit.rule.split(" + ")
