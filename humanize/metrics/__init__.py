"""Scores of a candidate, 0 to 1, higher is better, and the total that ranks. Facts are no score: they are a condition."""

from collections.abc import Mapping
from types import MappingProxyType

from humanize.types import Goal

# Why these weights: a writer sees at once whether a text is easier and kinder, so those two lead; how close it stays to the
# draft's wording decides between texts that are equally easy and kind; new mistakes are rare after the checks, but cost trust.
# A voice is scored only for a writer who brought one: then it counts more than any other, less than ease and kindness together.
WEIGHTS: Mapping[str, float] = MappingProxyType({
    "readability": 0.25, "empathy": 0.25, "naturalness": 0.20, "similarity": 0.15, "fluency": 0.15, "voice": 0.35})


def total(scores: Mapping[str, float], goal: Goal) -> float:
    """The weighted mean of the scores there are; the dial scales what warmth is worth, strength what plainness is worth."""
    weights = dict(WEIGHTS)
    weights["empathy"] *= 2 * goal.empathy
    weights["readability"] *= 0.5 + goal.strength
    used = {name: weights[name] for name in scores if name in weights}
    return sum(scores[name] * weight for name, weight in used.items()) / (sum(used.values()) or 1.0)
