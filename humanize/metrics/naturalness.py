"""Whether it reads as a person writes: few machine habits, varied sentence lengths and openings."""

import statistics

from humanize.types import Document

name = "naturalness"
_TELLS_TO_ZERO = 5.0  # machine habits in 100 words at which that part of the score is 0
_LIVELY = 5.0  # words: the spread of sentence lengths from which a text no longer sounds uniform (EDITORIAL 3.11)


def naturalness(document: Document, tells: int) -> float:
    """0.6 for the absence of machine habits (`tells`, as found by the rules), 0.2 each for rhythm and varied openings."""
    words = max(1, len(document.text.split()))
    clean = max(0.0, 1.0 - 100.0 * tells / words / _TELLS_TO_ZERO)
    return 0.6 * clean + 0.2 * _rhythm(document) + 0.2 * _openings(document)


def _rhythm(document: Document) -> float:
    lengths = [len(document.text[s.start:s.end].split()) for s in document.sentences]
    return min(1.0, statistics.pstdev(lengths) / _LIVELY) if len(lengths) >= 3 else 1.0


def _openings(document: Document) -> float:
    firsts = [document.tokens[s.first].lower for s in document.sentences if s.last > s.first]
    if len(firsts) < 3:
        return 1.0
    repeats = sum(a == b for a, b in zip(firsts, firsts[1:], strict=False))
    return 1.0 - repeats / (len(firsts) - 1)
