"""Whether it reads as a person writes: few machine habits, varied sentence lengths and openings, one register."""

from humanize.analysis.rhythm import Rhythm, rhythm
from humanize.analysis.tone import contractions
from humanize.types import Document

name = "naturalness"
_TELLS_TO_ZERO = 5.0  # machine habits in 100 words at which that part of the score is 0
_LIVELY = 5.0  # words: the spread of sentence lengths from which a text no longer sounds uniform (EDITORIAL 3.11)
_FEW = 3  # sentences: fewer have no rhythm to speak of


def naturalness(document: Document, tells: int) -> float:
    """0.6 for the absence of machine habits (`tells`, as the rules find them), the rest for rhythm, openings and register.

    Rhythm and openings are those of the prose: items of a list are alike on purpose.
    """
    words = max(1, len(document.text.split()))
    clean = max(0.0, 1.0 - 100.0 * tells / words / _TELLS_TO_ZERO)
    found = rhythm(document)
    register = 2 * contractions(document).consistency - 1
    return 0.6 * clean + 0.15 * _spread(found) + 0.15 * _openings(found) + 0.1 * register


def _spread(found: Rhythm) -> float:
    return min(1.0, found.spread / _LIVELY) if len(found.lengths) >= _FEW else 1.0


def _openings(found: Rhythm) -> float:
    count = len(found.lengths)
    return 1.0 - len(found.repeated_starts) / (count - 1) if count >= _FEW else 1.0
