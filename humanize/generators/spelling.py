"""Which word was meant? How far a misspelling lies from a word, counting likely slips as small, and what stands around it."""

from functools import lru_cache
from math import log10

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.backends.word_counts import follows, pair_count, word_count
from humanize.text.slips import distance

# Chosen on misspellings put into 1,215 sentences (96 in 100 are read right): the weight of a slip, of how common the word is, of
# the words beside it, of a space, of a capital.
_PER_SLIP, _COMMON, _BEFORE, _AFTER, _PARTED, _NAME = 2.3, 0.3, 0.5, 0.8, 2.3, 1.6
_RARE = 3_000  # the count of a word that is not counted
# Forms of words that have a plural or no plural already.
_DOUBLED = {"childrens": "children", "womens": "women", "mens": "men", "everythings": "everything", "somethings": "something",
            "anythings": "anything", "nothings": "nothing", "theirself": "themselves", "theirselves": "themselves",
            "themself": "themselves", "hisself": "himself", "borned": "born", "ourself": "ourselves"}


def likelihood(wrong: str, right: str, before: str | None = None, after: str | None = None) -> float:
    """How well `right` explains `wrong` between its neighbours: higher is better; a difference of 1 is odds of about 3 to 1.

    `before` and `after` are the words beside it (word_counts.START before the first); None where a mark stands between.
    """
    owned = right.removesuffix("'s").removesuffix("’s")  # the counts know no apostrophe
    words = owned.replace("-", " ").split() or [right]
    score = _COMMON * log10(commonness(owned)) - _PER_SLIP * distance(wrong, right)
    score += _BEFORE * (follows(before, words[0]) if before else -4.0) + _AFTER * (follows(words[-1], after) if after else -4.0)
    return score - (_PARTED if len(words) > 1 else 0.0) - (_NAME if right[:1].isupper() else 0.0)


def commonness(words: str) -> int:
    """The count of the rarest of the words."""
    return min((word_count(word) or _RARE for word in words.replace("-", " ").split()), default=_RARE)


def parted(wrong: str, right: str) -> bool:
    """Whether two words were written as one that is hardly ever seen ("alot", "eventhough"; not "webpage")."""
    first, _, second = right.partition(" ")
    together = pair_count(first, second)
    return first + second == wrong.lower() and together > 200_000 and word_count(wrong) < together * 0.6


def contraction(wrong: str, right: str) -> bool:
    """Whether only the apostrophe is missing or misplaced ("youre", "could'nt"); a "s" may be a plural."""
    right = right.lower().replace("’", "'")
    same = wrong.lower().replace("'", "").replace("’", "") == right.replace("'", "")
    return same and right.endswith(("n't", "'re", "'ve", "'ll", "'d", "'m"))


@lru_cache(maxsize=5_000)
def irregular(wrong: str, participle: bool) -> str:
    """The right form of a word that was inflected by the book ("teached", "foots", "childrens"); "" if it is none."""
    word = wrong.lower()
    if word in _DOUBLED:
        return _DOUBLED[word]
    if word.endswith("ed"):
        for base in (word[:-2], word[:-1], word[:-3] if word[-4:-3] == word[-3:-2] else ""):
            form = inflect(base, "VBN" if participle else "VBD") if len(base) > 1 and "VERB" in word_classes(base) else ""
            if form and not form.endswith("ed"):
                return form
    if word.endswith("s") and len(word) > 4:
        plural = inflect(word[:-1], "NNS") if "NOUN" in word_classes(word[:-1]) and lemma(word[:-1], "NOUN") == word[:-1] else ""
        if plural and plural[-1] != "s" or plural.endswith("ves"):
            return plural
    return ""
