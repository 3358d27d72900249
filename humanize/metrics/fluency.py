"""Whether the rewrite is at least as correct as the draft."""

name = "fluency"
_MISTAKES_TO_ZERO = 4.0  # in 100 words


def fluency(mistakes: int, words: int) -> float:
    """1 without mistakes, falling to 0 at four in 100 words."""
    return max(0.0, 1.0 - 100.0 * mistakes / max(1, words) / _MISTAKES_TO_ZERO)
