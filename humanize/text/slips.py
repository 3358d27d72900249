"""How far a misspelling lies from a word, counting the slips that people make as small."""

from functools import lru_cache

_VOWELS = frozenset("aeiouy")
# Letters that are taken for one another by sound, each pair in the order of the alphabet.
_LIKE = frozenset({
    "cg", "ck", "cs", "sz", "gj", "dt", "bp", "fv", "mn", "kq", "vw", "iy", "ei", "ae", "ou", "ao", "io", "ai", "eo", "au",
    "eu", "iu"})
# Letters that English often writes without sounding them, before or after which letter.
_SILENT = frozenset({
    ("w", "h"), ("r", "h"), ("g", "h"), ("k", "n"), ("m", "b"), ("m", "n"), ("s", "c"), ("c", "h"), ("d", "g"), ("t", "h"),
    ("l", "d"), ("l", "k"), ("l", "f"), ("l", "m")})


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
