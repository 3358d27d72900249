"""Which word was meant? How far a misspelling lies from a word, counting likely slips as small, and what stands around it."""

from functools import lru_cache
from math import log10

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.backends.word_counts import follows, pair_count, word_count

_VOWELS = frozenset("aeiouy")
# Letters that are taken for one another by sound, each pair in the order of the alphabet.
_LIKE = frozenset({
    "cg", "ck", "cs", "sz", "gj", "dt", "bp", "fv", "mn", "kq", "vw", "iy", "ei", "ae", "ou", "ao", "io", "ai", "eo", "au",
    "eu", "iu"})
# Letters that English often writes without sounding them, before or after which letter.
_SILENT = frozenset({
    ("w", "h"), ("r", "h"), ("g", "h"), ("k", "n"), ("m", "b"), ("m", "n"), ("s", "c"), ("c", "h"), ("d", "g"), ("t", "h"),
    ("l", "d"), ("l", "k"), ("l", "f"), ("l", "m")})
# Chosen on misspellings put into 1,215 sentences (96 in 100 are read right): the weight of a slip, of how common the word is, of
# the words beside it, of a space, of a capital.
_PER_SLIP, _COMMON, _BEFORE, _AFTER, _PARTED, _NAME = 2.3, 0.3, 0.5, 0.8, 2.3, 1.6
_RARE = 3_000  # the count of a word that is not counted
# Forms of words that have a plural or no plural already.
_DOUBLED = {"childrens": "children", "womens": "women", "mens": "men", "everythings": "everything", "somethings": "something",
            "anythings": "anything", "nothings": "nothing", "theirself": "themselves", "theirselves": "themselves",
            "themself": "themselves", "hisself": "himself", "borned": "born", "ourself": "ourselves"}


@lru_cache(maxsize=20_000)
def distance(wrong: str, right: str) -> float:
    """The cost of the cheapest way from one spelling to the other (a weighted Damerau-Levenshtein distance)."""
    a, b = wrong.lower(), right.lower()
    before: list[float] = []
    row = [float(n) for n in range(len(b) + 1)]
    for i in range(1, len(a) + 1):
        row, previous = [row[0] + 1.0], row
        for j in range(1, len(b) + 1):
            x, y = a[i - 1], b[j - 1]
            best = min(previous[j - 1] + _swap(x, y), previous[j] + _extra(a, i - 1), row[j - 1] + _extra(b, j - 1))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y and x != y:
                best = min(best, before[j - 2] + 0.5)
            row.append(best)
        before = previous
    # People seldom get the first letter wrong.
    return row[-1] + (0.6 if a[:1] != b[:1] and a[1:2] != b[:1] else 0.0)


def _swap(x: str, y: str) -> float:
    if x == y:
        return 0.0
    return 0.55 if min(x, y) + max(x, y) in _LIKE or x in _VOWELS and y in _VOWELS else 1.0


def _extra(word: str, at: int) -> float:
    """The cost of a letter too many or too few."""
    letter = word[at]
    if letter in ("'", "-", " "):
        return 0.4
    if word[at - 1:at] == letter or word[at + 1:at + 2] == letter:  # "writting", "adress"
        return 0.35
    if (word[at - 1:at], letter) in _SILENT or (letter, word[at + 1:at + 2]) in _SILENT:
        return 0.45
    return 0.7 if letter in _VOWELS else 1.0


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
