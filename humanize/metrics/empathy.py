"""How well the warmth of a text fits the dial."""

from humanize.types import Goal

name = "empathy"


def empathy(before: float, after: float, goal: Goal) -> float:
    """1 where the warmth reaches what the dial asks for; less the more it falls short. Warmer than asked costs nothing.

    `before` and `after` are warmths from 0 to 1. At empathy 0 the tone should stay: any difference costs.
    """
    if goal.empathy == 0.0:
        return 1.0 - abs(after - before)
    wanted = max(before, 0.35 + 0.6 * goal.empathy)
    return max(0.0, 1.0 - max(0.0, min(1.0, wanted) - after))
