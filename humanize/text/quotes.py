"""Finds quotations: straight, curly, nested, double and single."""

import re
from collections import Counter
from collections.abc import Iterator

_STRAIGHT = re.compile(r"(?<![\w\d])\"(?=\S)[^\"\n]{1,1500}\"(?!\w)|\"(?=\S)[^\"\n]{1,1500}(?<=\S)\"")
_SINGLE = re.compile(
    r"(?<![\w'’.,!?])'(?=[\w(“\"‘.])(?!(?:tis|twas|em|til|cause|n|\d0s|bout)\b)((?:[^'\n]|(?<=\w)'(?=\w)){1,400})(?<!\s)'(?!\w)"
)
_PAIRS = {"“": "”", "„": "“", "«": "»", "‘": "’"}


def find_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the outermost quotations of a text, marks included, from left to right within each kind."""
    for line in re.finditer(r"[^\r\n]+", text):
        if any(mark in line.group() for mark in _PAIRS):
            yield from ((line.start() + a, line.start() + b) for a, b in _paired(line.group()))
    for pattern in (_STRAIGHT, _SINGLE):
        for match in pattern.finditer(text):
            yield match.span()


def _paired(line: str) -> Iterator[tuple[int, int]]:
    """Quotations with opening and closing marks of their own; an unclosed one counts for nothing."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()  # the closing marks that would end an open quotation
    for at, mark in enumerate(line):
        if waiting[mark] and not (mark == "’" and (line[at + 1 : at + 2].isalnum() or _PAIRS[opened[-1][0]] != "’")):
            while _PAIRS[opened[-1][0]] != mark:
                waiting[_PAIRS[opened.pop()[0]]] -= 1
            found.append((opened.pop()[1], at + 1))
            waiting[mark] -= 1
        elif mark in _PAIRS and (mark != "‘" or not line[at - 1 : at].isalnum()):
            opened.append((mark, at))
            waiting[_PAIRS[mark]] += 1
    last = -1
    for start, end in sorted(found):
        if start >= last:
            yield start, end
            last = end
