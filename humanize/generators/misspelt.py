"""Whether an unknown word is a slip at all, or a name, a term, a word of another language or of the other English."""

import re
from collections.abc import Sequence
from math import log10

from humanize.backends.grammar import Mistake
from humanize.backends.word_counts import word_count
from humanize.generators.spelling import commonness, contraction, irregular, parted
from humanize.text.slips import distance
from humanize.types import Document, Sentence

CALENDAR = frozenset({
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
    "June", "July", "August", "September", "October", "November", "December"})
# How far the word may lie, how many times commoner (log10) it must be, and how long the unknown word at least is.
_STEPS = ((0.5, 0.3, 5), (0.75, 1.2, 4), (1.05, 1.0, 5), (1.45, 1.6, 6), (1.75, 2.0, 7), (2.3, 2.8, 8))
_OFTEN = 2_000_000  # so often counted, an unknown word is a term rather than a slip
_SELDOM = 200_000  # a word so rare is seldom what was meant
_JARGON = 100_000
_TINY = 0.45  # a doubled letter, a silent one
_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_SIGNS_BEFORE = tuple("@#_/\\{}[]<>=$%&*`~^|0123456789")
_SIGNS_AFTER = tuple("@_/\\{}[]<>=$%&*`~^|0123456789")


def misspelt(document: Document, sentence: Sentence, start: int, end: int, new: str, others: Sequence[Mistake],
             both: bool) -> bool:
    """Whether text[start:end] is a slip for `new`. `others` are the mistakes there; `both` tells that both checkers looked."""
    old = document.text[start:end]
    if not _PLAIN_WORD.fullmatch(old) or _touches_a_sign(document.text, start, end) or same_word_elsewhere(old, new):
        return False
    seen_by = {m.source for m in others}
    if old[0].isupper():
        return _capitalised(document, sentence, start, old, new, seen_by, both)
    offered = {m.source for m in others if new in m.replacements[:6]}
    if both and len(offered) < 2 and len(old) < 7 and _in_strange_company(document, sentence, start, end):
        return False
    return _lower(old, new, others, seen_by, both)


def _in_strange_company(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word beside it is rare too: "bibasal creps" is jargon, "esse cillum" no English."""
    beside = [t for t in document.words(sentence) if t.end == start - 1 or t.start == end + 1]
    return any(len(t.text) > 3 and t.text.isalpha() and word_count(t.text) < _JARGON for t in beside)


def _capitalised(document: Document, sentence: Sentence, start: int, old: str, new: str, seen_by: set[str], both: bool) -> bool:
    """A capital may be a name: only days and months, or the first word of a sentence with a clear slip that both see."""
    if new in CALENDAR:
        return distance(old, new) <= 1.75 and not old.isupper()
    if old.isupper() or not old[1:].islower() or start != sentence.start or both and len(seen_by) < 2:
        return False
    named = sum(t.lower == old.lower() for t in document.tokens) > 1  # a word that comes back is meant
    if " " in new:
        return not named and parted(old, new)
    return not named and (
        contraction(old, new) or len(old) >= 5 and distance(old, new) <= 0.75 and _commoner(old, new) >= 1.5)


def _lower(old: str, new: str, others: Sequence[Mistake], seen_by: set[str], both: bool) -> bool:
    if old.lower() == new.lower():  # "friday"; but "per os" is no name
        return len(old) >= 4 and new[1:].islower()
    if new in CALENDAR:
        return distance(old, new) <= 1.75 and len(old) >= 6
    if new[:1].isupper() or old[0] == "e" and old[1:] == new or "-" in new:  # a name was not meant; "ebooks" are not books
        return False
    if both and len(seen_by) < 2:  # one of them knows the word
        agreed = {m.source for m in others if new in m.replacements}
        return distance(old, new) <= _TINY and len(old) >= 5 and " " not in new and (len(agreed) > 1 or _commoner(old, new) > 1.0)
    if new in (irregular(old, True), irregular(old, False)) or contraction(old, new):
        return True
    if " " in new:
        return parted(old, new)
    if len(old) < 3 or word_count(old) > _OFTEN and distance(old, new) > 0.6:
        return False
    if len(old) < 5 and (sorted(old) == sorted(new) or both and _same_guess(others, new)):  # "adn", "teh"
        return distance(old, new) <= 0.6 and _commoner(old, new) >= 1.5
    if distance(old, new) > 0.5 and commonness(new) < _SELDOM:
        return False
    return any(distance(old, new) <= gap and _commoner(old, new) >= more and len(old) >= letters for gap, more, letters in _STEPS)


def _same_guess(others: Sequence[Mistake], new: str) -> bool:
    return {m.replacements[0].lower() for m in others if m.replacements} == {new.lower()}


def _commoner(old: str, new: str) -> float:
    """How many powers of ten commoner the new word is."""
    return log10(commonness(new.removesuffix("'s").removesuffix("’s"))) - log10(word_count(old) + 1_000)


def _touches_a_sign(text: str, start: int, end: int) -> bool:
    """Part of a handle, a file name, a placeholder: no place for spelling."""
    before, after = text[start - 1:start], text[end:end + 1]
    return before in _SIGNS_BEFORE and before != "" or after in _SIGNS_AFTER and after != "" or (
        after == "." and text[end + 1:end + 2].isalnum())


def same_word_elsewhere(old: str, new: str) -> bool:
    """Whether the two are one word in British and American spelling ("oedema" and "edema")."""
    plain = [re.sub(r"[ao]e", "e", re.sub(r"our", "or", re.sub(r"ys(?=e|i)", "yz", re.sub(r"is(?=e|i|a)", "iz", re.sub(
        r"re$", "er", re.sub(r"ll(?=ed|ing|er)", "l", re.sub(r"ogue", "og", word.lower()))))))) for word in (old, new)]
    return plain[0] == plain[1] and old.lower() != new.lower()
