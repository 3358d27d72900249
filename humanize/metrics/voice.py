"""How like the writer a text is: its sentences, contractions, formality, marks and words beside those of their own texts."""

from collections.abc import Mapping
from functools import lru_cache
from math import exp, log, sqrt
from statistics import fmean
from types import MappingProxyType

from humanize.analysis.habits import Habits, habits
from humanize.backends.word_counts import word_count
from humanize.types import Document
from humanize.voice_profile import Voice

name = "voice"
NEUTRAL = 0.5  # without a profile
# Words say most of who is writing; the rest is worth about the same.
PARTS: Mapping[str, float] = MappingProxyType({
    "words": 0.35, "sentences": 0.25, "contractions": 0.15, "marks": 0.15, "formality": 0.10})
_APART = 0.35  # of the logarithm of the mean length: writers differ by so much
_STAGES = 12.0  # of formality, between an essay and a letter
_FEW_SENTENCES, _FEW_PLACES, _FEW_TOKENS = 2.0, 2.0, 50.0  # that much of the writer's own habit is added to a short text
_WEB = 1_024_908_267_229  # words behind the counts
_UNSEEN = 1_000_000  # of them: a word that is in no list
_BACKGROUND = 1_000.0  # words of general English that are mixed with the writer's, whose list is short


def voice(document: Document, profile: Voice | None) -> float:
    """0 to 1: how well the habits of a text fit the profile, as the weighted mean of its parts; 0.5 without a profile.

    A short text shows little, so the writer's own habit is mixed with what it shows: what can't be seen costs nothing.
    """
    if profile is None or not profile.words:
        return NEUTRAL
    return sum(PARTS[part] * score for part, score in parts(habits(document), profile).items())


def parts(found: Habits, profile: Voice) -> dict[str, float]:
    """The likeness of each part, 0 to 1."""
    return {"words": _words(found, profile), "sentences": _sentences(found, profile), "marks": _marks(found, profile),
            "contractions": _contractions(found, profile), "formality": _formality(found, profile)}


def _sentences(found: Habits, profile: Voice) -> float:
    """The mean length, and how much the lengths vary."""
    count = len(found.lengths)
    if not count or not profile.mean:
        return 1.0
    weight = count / (count + _FEW_SENTENCES)
    apart = weight * log(max(1.0, found.mean) / max(1.0, profile.mean)) / _APART
    uneven = weight * log((found.spread + 3.0) / (profile.spread + 3.0)) / (2 * _APART) if count > 2 else 0.0
    return exp(-(apart**2 + uneven**2) / 2)


def _contractions(found: Habits, profile: Voice) -> float:
    """The difference of the shares of places that are contracted."""
    own = (profile.contracted + 1) / (profile.contracted + profile.written_out + 2)
    places = found.contracted + found.written_out
    return 1.0 - abs(found.contracted - own * places) / (places + _FEW_PLACES)


def _formality(found: Habits, profile: Voice) -> float:
    apart = (found.formality - profile.formality) / _STAGES * found.tokens / (found.tokens + _FEW_TOKENS)
    return exp(-(apart**2) / 2)


def _marks(found: Habits, profile: Voice) -> float:
    """How far each mark is from the number that so many words of the writer would hold (as square roots of counts, which vary
    alike whether a mark is common or rare)."""
    expected = [rate * found.tokens / 1000 for rate in profile.marks]
    return fmean(exp(-abs(sqrt(seen + 0.375) - sqrt(own + 0.375))) for seen, own in zip(found.marks, expected, strict=True))


def _words(found: Habits, profile: Voice) -> float:
    """How much likelier each word is from this writer than from others, on average; what they avoid counts against it."""
    total = found.words.total()
    if not total:
        return NEUTRAL
    known, avoided, favourites = _known(profile.known), frozenset(profile.avoided), frozenset(profile.favourites)
    told = 0.0
    for word, times in found.words.items():
        others = max(word_count(word), _UNSEEN) / _WEB
        own = (known.get(word, 0) + _BACKGROUND * others) / (profile.words + _BACKGROUND)
        told += times * (log(own / others) + (1.0 if word in favourites else 0.0) - (2.0 if word in avoided else 0.0))
    return 1 / (1 + exp(-2 * told / total))


@lru_cache(maxsize=8)
def _known(rows: tuple[tuple[str, int], ...]) -> Mapping[str, int]:
    return MappingProxyType(dict(rows))
