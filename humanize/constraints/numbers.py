"""Reads numbers: figures in any style, number words, fractions."""

import re

from humanize.text.quantities import ONES, ORDINAL_TENS, ORDINALS, SCALES, TENS

_VALUES = {w: n for n, w in enumerate(ONES)} | {w: 20 + 10 * n for n, w in enumerate(TENS)}
_ORDINAL_VALUES = {w: n for n, w in enumerate(ORDINALS)} | {w: 20 + 10 * n for n, w in enumerate(ORDINAL_TENS)}
_FRACTIONS = {
    "half": 0.5,
    "halves": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
    "tenth": 0.1,
    "tenths": 0.1,
}
_ONE = "|".join(sorted([*_VALUES, *SCALES, "dozen"], key=len, reverse=True))
NUMBER_WORDS = (
    rf"(?:(?:a|an|half a)[ -](?:hundred|thousand|million|billion|dozen)|(?:{_ONE}))"
    rf"(?:(?:[ -]|(?<=hundred)[ ]and[ ]|(?<=thousand)[ ]and[ ]|(?<=million)[ ]and[ ])(?:{_ONE})\b)*"
)
FRACTION_WORDS = r"(?:half(?: of)?|(?:an? |one |two |three |four )?-?(?:thirds?|quarters?|fifths?|tenths?)(?= of| the))"


def read_figure(text: str) -> float | None:
    """The value of a figure: "1,250.00", "€1.250,00" without its sign, "1 200", "0,5"."""
    digits = re.sub(r"[ \u00a0\u202f\u2009'’]", "", text)
    if not re.fullmatch(r"\d+(?:[.,]\d+)*", digits):
        return None
    marks = re.findall(r"[.,]", digits)
    if len(set(marks)) == 2:  # the last kind is the decimal mark
        decimal = marks[-1]
        digits = digits.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif len(marks) > 1:
        digits = digits.replace(marks[0], "")
    elif marks and len(digits.split(marks[0])[1]) == 3 and marks[0] == "," and digits[0] != "0":
        digits = digits.replace(",", "")
    else:
        digits = digits.replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def read_words(text: str) -> float | None:
    """The value of number words: "one hundred and fifty", "two dozen", "a thousand", "half a million"."""
    total, part, seen = 0.0, 0.0, False
    words = re.findall(r"[a-z]+", text.lower())
    for n, word in enumerate(words):
        if word in _VALUES:
            part += _VALUES[word]
        elif word == "half":
            part += 0.5
        elif word in ("a", "an"):
            part += 1 if n == 0 else 0
        elif word == "hundred":
            part = (part or 1) * 100
        elif word == "dozen":
            part = (part or 1) * 12
        elif word in SCALES:
            total += (part or 1) * SCALES[word]
            part = 0.0
        elif word != "and":
            return None
        seen = True
    return total + part if seen else None


def read_ordinal(text: str) -> float | None:
    """The value of an ordinal: "3rd", "twenty-first", "third"."""
    text = text.lower()
    if match := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", text):
        return float(match.group(1))
    first, _, last = text.rpartition("-")
    if last in _ORDINAL_VALUES:
        return _ORDINAL_VALUES[last] + (_VALUES.get(first, 0) if first else 0)
    return None


def read_fraction(text: str) -> float | None:
    """The value of a fraction in words: "half", "a quarter", "three quarters"."""
    words = re.findall(r"[a-z]+", text.lower())
    words = [w for w in words if w != "of"]
    if not words or words[-1] not in _FRACTIONS:
        return None
    return _FRACTIONS[words[-1]] * (_VALUES.get(words[0], 1) if len(words) > 1 else 1)
