"""How like the writer a text is: is it likelier to come from them, or from people in general?

Each habit of the profile is a simple model of the writer, beside the same model of people in general. What the text shows
speaks for one or the other, in nats (a log-likelihood ratio). So a habit that the writer shares with everybody says nothing, and
to lie in the middle of all that they write gains nothing. The score sets a candidate beside its draft.
"""

from math import exp, log, sqrt

from humanize.analysis.habits import Habits, habits
from humanize.backends.word_counts import word_share
from humanize.types import Document
from humanize.voice_profile import Voice

name = "voice"
NEUTRAL = 0.5  # without a profile, and for the draft itself
# People in general, as we found them in essays, plain guides and posts (benchmarks/RESULTS.md): the logarithm of the words of a
# sentence, the share of places that are contracted, formality, and the marks in 1,000 words.
_LENGTH, _LENGTH_SPREAD = 2.75, 0.6
_CONTRACTED = 0.45
_FORMALITY, _FORMALITY_SPREAD, _FORMALITY_OF_A_WORD = 57.0, 6.0, 46.0
_MARKS = (1.5, 1.5, 0.8, 2.0)
_MOST = 1.5  # nats that a single sentence or word may weigh
_STEEP = 25.0  # of the score: two nats in a hundred words make 0.62 of 0.5
_SHORT = 20.0  # words that are added to a text, so that a few words prove little


def voice(original: Document, candidate: Document, profile: Voice | None) -> float:
    """0 to 1: above one half, the candidate is more like the writer than the draft is; 0.5 without a profile."""
    return 1 / (1 + exp(-_STEEP * (closeness(candidate, profile) - closeness(original, profile)))) if profile else NEUTRAL


def closeness(document: Document, profile: Voice) -> float:
    """What a text says for the writer, in nats a word; 0.0 where the profile is of no texts.

    Words are compared with the web's, which is not quite the prose of people: compare texts, and don't read a single figure.
    """
    if not profile.words:
        return 0.0
    found = habits(document)
    return sum(evidence(found, profile).values()) / (found.tokens + _SHORT)


def evidence(found: Habits, profile: Voice) -> dict[str, float]:
    """What each kind of habit says for the writer, in nats; negative where it speaks against them."""
    return {"words": _words(found, profile), "sentences": _sentences(found, profile), "marks": _marks(found, profile),
            "contractions": _contractions(found, profile), "formality": _formality(found, profile)}


def _sentences(found: Habits, profile: Voice) -> float:
    """Lengths as logarithms, which are spread evenly about their mean."""
    if not profile.mean:
        return 0.0
    variance = log(1 + (profile.spread / profile.mean) ** 2)
    mean, spread = log(profile.mean) - variance / 2, max(0.3, sqrt(variance))
    return sum(_bounded(_normal(log(n), mean, spread) - _normal(log(n), _LENGTH, _LENGTH_SPREAD)) for n in found.rhythm.lengths)


def _contractions(found: Habits, profile: Voice) -> float:
    own = (profile.contracted + 2 * _CONTRACTED) / (profile.contracted + profile.written_out + 2)
    return found.contracted * log(own / _CONTRACTED) + found.written_out * log((1 - own) / (1 - _CONTRACTED))


def _marks(found: Habits, profile: Voice) -> float:
    """Counts of marks; a profile of few words leans on people in general."""
    total, thousands, read = 0.0, found.tokens / 1000, profile.words / 1000
    for seen, rate, others in zip(found.marks, profile.marks, _MARKS, strict=True):
        own = (rate * read + others * 0.5) / (read + 0.5)
        total += seen * _bounded(log(own / others)) - (own - others) * thousands
    return total


def _formality(found: Habits, profile: Voice) -> float:
    if not found.tokens:
        return 0.0
    spread = sqrt(_FORMALITY_SPREAD**2 + _FORMALITY_OF_A_WORD**2 / found.tokens)
    return _bounded(_normal(found.formality, profile.formality, spread) - _normal(found.formality, _FORMALITY, spread))


def _words(found: Habits, profile: Voice) -> float:
    """How much oftener the writer says each word than others do, as far as so many words of theirs can tell (a Gamma prior of
    mean 1 and weight 1 on that ratio); the words that they are known to like or avoid weigh more."""
    known, avoided, favourites = dict(profile.known), frozenset(profile.avoided), frozenset(profile.favourites)
    total = 0.0
    for word, times in found.words.items():
        expected = profile.words * word_share(word)
        ratio = log((known.get(word, 0) + 1) / (expected + 1)) if known else 0.0
        total += times * (_bounded(ratio) + (0.5 if word in favourites else 0.0) - (_MOST if word in avoided else 0.0))
    return total


def _normal(value: float, mean: float, spread: float) -> float:
    return -log(spread) - ((value - mean) / spread) ** 2 / 2


def _bounded(nats: float) -> float:
    return max(-_MOST, min(_MOST, nats))
