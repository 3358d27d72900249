"""How near the reading grade is to what the reader finds easy."""

from humanize.types import AUDIENCES, Goal, Readability

name = "readability"
_GRADES_TO_ZERO = 10.0  # a text ten school years too hard scores 0


def readability(measures: Readability, goal: Goal) -> float:
    """1 at or below the audience's grade, falling to 0 ten grades above; 1 for experts and for texts too short to measure."""
    target = AUDIENCES[goal.audience]
    if target is None or measures.grade is None:
        return 1.0
    return max(0.0, 1.0 - max(0.0, measures.grade - target) / _GRADES_TO_ZERO)
