"""How often words, and pairs of neighbouring words, stand on the web (the counts that the package wordsegment carries)."""

from functools import lru_cache
from math import log10

from humanize.backends.package_file import package_file

_TOTAL = 1_024_908_267_229  # words that were counted
_LEAST_PAIR = 50_000  # pairs seen less often than twice this are not in the list
_UNLISTED = 1_000_000
START = "<s>"


@lru_cache(maxsize=1)
def _words() -> dict[str, int]:
    return {word: int(count) for word, count in _rows("unigrams.txt")}


@lru_cache(maxsize=1)
def _pairs() -> dict[str, int]:
    counts: dict[str, int] = {}
    for pair, count in _rows("bigrams.txt"):
        key = pair.lower()
        counts[key] = counts.get(key, 0) + int(count)
    return counts


def _rows(name: str) -> list[list[str]]:
    path = package_file("wordsegment", name)
    return [line.split("\t") for line in path.read_text("utf-8").split("\n") if line] if path else []


def word_count(word: str) -> int:
    """How often a word was counted, in a thousand billion words; 0 where it is rare or the package is missing.

    Misspellings are counted too; a contraction is counted without its apostrophe.
    """
    return _words().get(word.lower().replace("'", "").replace("’", ""), 0)


def word_share(word: str) -> float:
    """The share of a word among all words that were counted; a word that is in no list counts as seen a million times."""
    return max(word_count(word), _UNLISTED) / _TOTAL


def pair_count(first: str, second: str) -> int:
    """How often `second` came right after `first`; 0 below 100,000 times. START stands before the first word of a sentence."""
    return _pairs().get(f"{first.lower()} {second.lower()}", 0)


def follows(first: str, second: str) -> float:
    """log10 of how probable `second` is after `first`.

    A pair that is not listed is judged by the second word, but that counts half: a common word would have been seen there.
    """
    count, before = pair_count(first, second), word_count(first) or _TOTAL // 30
    if count:
        return log10(min(count / before, 1.0))
    unseen = log10((word_count(second) or 1_000) / _TOTAL) / 2 - 3.5
    return min(unseen, log10(_LEAST_PAIR / before)) if before > _LEAST_PAIR else unseen
