"""number.style: "twenty minutes" becomes "20 minutes" for readers who need figures."""

import re
from collections.abc import Iterator

from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_TEENS = {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
          "eighteen": 18, "nineteen": 19}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_SMALL = rf"(?:{'|'.join(_TEENS)}|(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES)}))?)"
_NUMBER = rf"(?:(?:(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)(?: and {_SMALL})?)|{_SMALL})"
_COUNTED = re.compile(rf"(?<![\w-])(?P<number>{_NUMBER})(?=[ \u00a0](?P<noun>(?:(?:more|other|new|working|full|whole|"
                      rf"different|extra|school|business|calendar) )?[a-z]+))(?![\w-])")
_DOUBLE = re.compile(rf"(?<![\w-])(?P<word>(?:{_NUMBER}|{'|'.join(_ONES)})) \((?P<figure>\d[\d,]*)\)")
_TWELVE = re.compile(r"(?<![\w:.-])12(?::00)? (?P<when>noon|midnight)\b")
_NOT_COUNTED = frozenset({"of", "to", "and", "or", "in", "at", "on", "past", "is", "are", "was", "were", "o'clock", "for",
    "percent", "a",
                          "the", "that", "who", "which", "but", "if", "as", "million", "billion", "thousand", "hundred", "has",
                          "have",
                          "commandments", "times", "something", "odd", "dozen", "so", "by", "from", "with", "will", "can", "per"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Number words from ten up before a counted noun, doubled numbers, and "12 noon"."""
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        for match in _COUNTED.finditer(text):
            noun = match["noun"].split()[-1]
            token = next((t for t in document.words(sentence) if t.start == sentence.start + match.end() + 1), None)
            plural = noun.endswith("s") and not noun.endswith("ss") or noun in ("people", "children", "men", "women")
            if match.start() == 0 or not plural or noun in _NOT_COUNTED or match["noun"].split()[
                0] in _NOT_COUNTED or token is None:
                continue
            number = value(match["number"])
            if number is not None and _free(document, sentence.start + match.start(), sentence.start + match.end()):
                yield Hit(sentence.start + match.start(), sentence.start + match.end(),
                    (f"{number:,}" if number >= 10_000 else str(number),))
        for match in _DOUBLE.finditer(text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if not _free(document, start, end):
                continue
            if value(match["word"]) == int(match["figure"].replace(",", "")) and match.start() > 0:
                yield Hit(sentence.start + match.start(), sentence.start + match.end(), (match["figure"],))
        for match in _TWELVE.finditer(text):
            if _free(document, sentence.start + match.start(), sentence.start + match.end()):
                yield Hit(sentence.start + match.start(), sentence.start + match.end(), (match["when"],))


def _free(document: Document, start: int, end: int) -> bool:
    return not any(p.start < end and start < p.end and p.kind not in ("number", "date", "time") for p in document.protected)


def value(words: str) -> int | None:
    """The number that words stand for ("two hundred and five" -> 205); None if they are no number."""
    total, current = 0, 0
    for word in re.split(r"[ -]", words.lower()):
        if word in _TEENS or word in _TENS or word in _ONES:
            current += {**_TEENS, **_TENS, **_ONES}[word]
        elif word == "a":
            current += 1
        elif word == "hundred":
            current = max(1, current) * 100
        elif word == "thousand":
            total, current = total + max(1, current) * 1000, 0
        elif word != "and":
            return None
    return total + current


RULE = Rule(
    id="number.style",
    message="Figures are faster to read and to find again than number words.",
    source="CDC Clear Communication Index",
    find=find,
    when=When(audiences=("patients", "children", "customers", "parents"), not_domains=("entertainment",), not_flags=("legal",)),
    examples=(
        Example("Wait twenty minutes.", "Wait 20 minutes."),
        Example("You have fifteen (15) days to reply.", "You have 15 days to reply."),
        Example("The desk closes at 12 noon.", "The desk closes at noon."),
        Example("It does not last more than twenty-five days.", "It does not last more than 25 days."),
    ),
    keeps=(
        "Twenty people came.",
        "He is one in a million.",
        "She won in the tenth minute.",
        "The Ten Rings is on at noon.",
        "The sum is fifteen (16) pounds.",
    ),
    licence=("number",),
)
