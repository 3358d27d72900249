"""What a writer wants at every draft: words that stay, words that they prefer, rules that are off. Values, and their file."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from humanize.errors import InputError

MOST = 500  # entries of each list
_LONGEST = 200  # characters of an entry
_ARROW = re.compile(r"\s*(?:→|->|=>|=)\s*")
_KIND = "humanize-wishes"


@dataclass(frozen=True, slots=True)
class Wishes:
    """The lists: `locked` phrases, `preferred` (old, new), and `off`, the ids of rules or families."""

    locked: tuple[str, ...] = ()
    preferred: tuple[tuple[str, str], ...] = ()
    off: tuple[str, ...] = ()


def read_lines(text: str) -> tuple[str, ...]:
    """The phrases of a box, one a line."""
    return tuple(dict.fromkeys(line.strip()[:_LONGEST] for line in text.splitlines() if line.strip()))[:MOST]


def read_pairs(text: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """The pairs of a box, one a line ("old → new"), and the lines that are none."""
    pairs: dict[str, str] = {}
    wrong = []
    for line in text.splitlines():
        sides = _ARROW.split(line.strip())
        if len(sides) == 2 and all(0 < len(side) <= _LONGEST for side in sides) and sides[0] != sides[1]:
            pairs.setdefault(*sides)
        elif line.strip():
            wrong.append(line.strip())
    return tuple(pairs.items())[:MOST], tuple(wrong)


def as_lines(pairs: Iterable[tuple[str, str]]) -> str:
    """The pairs as the box shows them."""
    return "\n".join(f"{old} → {new}" for old, new in pairs)


def as_json(wishes: Wishes) -> str:
    """The file."""
    return json.dumps({"kind": _KIND, "version": 1, "never_change": wishes.locked, "prefer": wishes.preferred,
                       "switched_off": wishes.off}, ensure_ascii=False, indent=2) + "\n"


def from_json(data: bytes) -> Wishes:
    """Reads the file. Raises InputError for any other file, and for a list that does not hold what it should."""
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("kind") != _KIND:
        raise InputError("This is not a file of your words and switches. Choose one that you downloaded from this page.")
    locked, prefer, off = (content.get(key, []) for key in ("never_change", "prefer", "switched_off"))
    if not _texts(locked) or not _texts(off) or not isinstance(prefer, list) or not all(
            _texts(pair) and len(pair) == 2 for pair in prefer):
        raise InputError("The lists in this file are damaged. Download your words again from where you made them.")
    pairs, _ = read_pairs(as_lines((old, new) for old, new in prefer))
    return Wishes(read_lines("\n".join(locked)), pairs, tuple(dict.fromkeys(off))[:MOST])


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) and len(text) <= _LONGEST for text in value)
