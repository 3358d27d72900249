"""How well the warmth of a text fits the dial."""

from humanize.types import Goal

name = "empathy"


def empathy(before: float, after: float, goal: Goal) -> float:
    """1 where the warmth reaches what the dial asks for; less the more it falls short. Warmer than asked costs nothing.

    `before` and `after` are warmths from 0 to 1. At empathy 0 the tone should stay: any difference costs.
    """
    if goal.empathy == 0.0:
        return 1.0 - abs(after - before)
    kept = 1.0 - 0.2 * max(0.0, before - after)  # to lose some of the writer's own warmth costs a little, whatever the dial
    return kept * min(1.0, 0.65 - 0.6 * goal.empathy + after)
