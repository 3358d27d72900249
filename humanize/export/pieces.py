"""A rewrite word by word: what stayed, what went, what came, and which edit did it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from humanize.text.edits import ordered
from humanize.types import Edit

_WORD = re.compile(r"\w+(?:['’]\w+)*|\n|[^\S\n]+|[^\w\s]")
_ALIKE = 0.4  # below this share of common words a change reads better in one piece than as a patchwork
_SHORT = 2  # words that stay between two changes, if so few, go with them: "are not" is one change, not two


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed ("="), went ("-") or came ("+"); `edit` counts the edits from left to right."""

    kind: Literal["=", "-", "+"]
    text: str
    edit: int | None = None


def pieces(original: str, edits: Sequence[Edit]) -> Iterator[Piece]:
    """The whole text in order. Joined, "=" and "-" are the original, "=" and "+" the rewrite."""
    position = 0
    for number, edit in enumerate(ordered(edits)):
        if position < edit.start:
            yield Piece("=", original[position:edit.start])
        yield from (Piece(p.kind, p.text, number) for p in differences(original[edit.start:edit.end], edit.replacement))
        position = edit.end
    if position < len(original):
        yield Piece("=", original[position:])


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """Two wordings of one place, word by word; what went stands before what came."""
    left, right = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    blocks = _runs(matcher, left, right)
    found: list[Piece] = []
    a = b = 0
    for i, j, size in blocks:
        found += [Piece("-", "".join(left[a:i])), Piece("+", "".join(right[b:j])), Piece("=", "".join(left[i:i + size]))]
        a, b = i + size, j + size
    return tuple(p for p in found if p.text)


def _runs(matcher: "SequenceMatcher[str]", left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, int]]:
    """The matching stretches worth showing as unchanged; the last is empty and ends both sides."""
    blocks = matcher.get_matching_blocks()
    end = blocks[-1]
    inner = matcher.ratio() >= _ALIKE
    runs = []
    for i, j, size in blocks[:-1]:
        first, last = i == 0 and j == 0, i + size == len(left) and j + size == len(right)
        words = sum(w[0].isalnum() for w in left[i:i + size])
        if first or last or inner and words > _SHORT:
            runs.append((i, j, size))
    return [*runs, (end.a, end.b, 0)]
