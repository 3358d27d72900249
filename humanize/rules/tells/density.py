"""Single tells in a person's text are left alone: most may act only where another one stands close by.

One habit is nobody's signature. Two different ones within 150 words, three in a text that has one in every 400 words, or a
writer who asked for strong editing, are a reason to act. Of 148 essays and articles by people, 4 have three different ones, of 39
long texts by language models 32. The signatures here are rough and cheap; the rules themselves look closely.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from humanize.rules.search import UNTOUCHABLE, phrase
from humanize.rules.tells.signatures import SIGNATURES
from humanize.types import Document, Goal, Hit

WINDOW = 150  # words
STEEPED, PER = 3, 400  # different habits in a text, and words for each habit, from where on single ones are company enough
STRONG = 0.75
_WORD = re.compile(r"\S+")
_PATTERNS = tuple((name, phrase(pattern)) for name, pattern in SIGNATURES.items())
Find = Callable[[Document, Goal], Iterable[Hit]]


@lru_cache(maxsize=2)
def _marks(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((name, *m.span()) for name, pattern in _PATTERNS for m in pattern.finditer(text))


@lru_cache(maxsize=2)
def _word_starts(text: str) -> tuple[int, ...]:
    return tuple(m.start() for m in _WORD.finditer(text))


def forget_texts() -> None:
    """Forgets the texts of the last calls."""
    _marks.cache_clear()
    _word_starts.cache_clear()


def marks(document: Document) -> tuple[tuple[str, int, int], ...]:
    """Every signature in a document as (rule id, start, end), outside quotations, code and the like."""
    shielded = [p for p in document.protected if p.kind in UNTOUCHABLE]
    return tuple(m for m in _marks(document.text) if not any(p.start < m[2] and m[1] < p.end for p in shielded))


def steeped(document: Document) -> bool:
    """Whether the whole text is full of different habits, so that each of them is in company wherever it stands."""
    found = marks(document)
    return len({name for name, _, _ in found}) >= STEEPED and len(found) * PER >= len(_word_starts(document.text))


def dense(document: Document, rule: str, start: int, end: int) -> bool:
    """Whether a different tell stands within 150 words of a span, or the text is steeped in them."""
    if steeped(document):
        return True
    starts = _word_starts(document.text)
    here = bisect_right(starts, start)
    return any(
        name != rule and (high <= start or low >= end) and abs(bisect_right(starts, low) - here) <= WINDOW
        for name, low, high in marks(document)
    )


def in_company(rule: str, document: Document, goal: Goal, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits that stand in company, or all of them where the writer asked for strong editing."""
    for hit in hits:
        if goal.strength >= STRONG or dense(document, rule, hit.start, hit.end):
            yield hit


def gated(rule: str, find: Find) -> Find:
    """The hits of `find` in company (in_company)."""
    return lambda document, goal: in_company(rule, document, goal, find(document, goal))
