"""How a writer writes: the profile that Goal.voice carries as text, its file, and the strict reading of that file.

It holds figures, words, greetings and goodbyes. No sentence of the texts that it was learned from is in it.
"""

import json
import math
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from humanize.errors import InputError

MARKS = ("dash", "exclamation", "semicolon", "bracket")
MOST_WORDS = 300  # of each list
LONGEST_WORD = 60  # characters of a word, greeting or goodbye
_KIND, _VERSION = "humanize-voice", 1
_MOST_KNOWN = 2_000  # words with their counts, rules and swaps with theirs
_MOST_DECIDED = 1_000  # times that a rule was decided about
_LONGEST_FILE = 300_000  # characters
_NO_PROFILE = "This is not a profile of a voice. Choose a file that Humanize made: `python -m humanize voice` or the Voice page."
_CLEAR = 5  # places where a writer could contract, from which on we speak of a habit
_MARK_LIKED = MappingProxyType({"dash": 2.0, "exclamation": 2.0, "semicolon": 1.5, "bracket": 2.0})  # per 1,000 words


@dataclass(frozen=True, slots=True)
class Voice:
    """What is known of a writer.

    `mean` and `spread` are words of a sentence; `formality` runs from 0 to 100 (Heylighen & Dewaele 1999); `marks` are per
    1,000 words, in the order of MARKS; `known` are the words that the writer used more than once, with their counts. `rules`
    hold (rule, times kept, times taken back), `swaps` (old word, new word, times kept, times taken back), from what the writer
    decided in the editor.
    """

    words: int = 0
    sentences: int = 0
    mean: float = 0.0
    spread: float = 0.0
    contracted: int = 0
    written_out: int = 0
    formality: float = 50.0
    marks: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    known: tuple[tuple[str, int], ...] = ()
    favourites: tuple[str, ...] = ()
    avoided: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    goodbyes: tuple[str, ...] = ()
    rules: tuple[tuple[str, int, int], ...] = ()
    swaps: tuple[tuple[str, str, int, int], ...] = ()

    @property
    def contracts(self) -> bool | None:
        """Whether the writer contracts ("don't"); None where there is no clear habit."""
        places = self.contracted + self.written_out
        if places < _CLEAR or 0.25 < self.contracted / places < 0.6:
            return None
        return self.contracted / places >= 0.6

    def likes(self, mark: str) -> bool:
        """Whether the writer uses a mark (one of MARKS) as a matter of course."""
        rate = self.marks[MARKS.index(mark)]
        return rate >= _MARK_LIKED[mark] and (not self.words or rate * self.words >= 1_500)  # once is no habit

    def liking(self, marks: Iterable[str]) -> tuple[float, ...]:
        """The figures of a writer who likes these marks and no others; what fits already stays as it was measured."""
        wanted = set(marks)
        clear = 3_000 / self.words if self.words else 0.0
        said = {mark: max(clear, 2 * _MARK_LIKED[mark]) if mark in wanted else 0.0 for mark in MARKS}
        return tuple(rate if self.likes(mark) == (mark in wanted) else said[mark]
                     for mark, rate in zip(MARKS, self.marks, strict=True))

    def to_json(self) -> str:
        """The file, and the text that Goal.voice takes. Equal voices give equal texts."""
        return json.dumps({"kind": _KIND, "version": _VERSION, **asdict(self)}, ensure_ascii=False, indent=1) + "\n"


@lru_cache(maxsize=8)
def read_voice(text: str) -> Voice:
    """A voice from its file. Raises InputError for any other text, a newer version, and a value that does not fit."""
    content = _content(text)
    fields = _FIELDS.keys() | {"kind", "version"}
    odd = sorted(content.keys() ^ fields)
    if odd:
        raise InputError(f"The profile of the voice {'lacks' if odd[0] in fields else 'has an unknown part'} {odd[0]!r}. "
                         "Make it anew, or take back what was changed in the file by hand.")
    values: dict[str, Any] = {}
    for name, fits in _FIELDS.items():
        if not fits(content[name]):
            raise InputError(f"In the profile of the voice {name!r} does not hold what it should. Make the profile anew, or take "
                             "back what was changed in the file by hand.")
        values[name] = _frozen(content[name])
    return Voice(**values)


def forget_voices() -> None:
    """Empties the memory of profiles that were read."""
    read_voice.cache_clear()


def _content(text: str) -> dict[str, Any]:
    if not isinstance(text, str) or len(text) > _LONGEST_FILE:
        raise InputError(_NO_PROFILE)
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("kind") != _KIND:
        raise InputError(_NO_PROFILE)
    if content.get("version") != _VERSION:
        raise InputError(f"This profile of a voice is of version {str(content.get('version'))[:20]!r}; this program reads "
                         f"version {_VERSION}. Make the profile anew, or bring Humanize up to date.")
    return content


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value


def _count(value: object) -> bool:
    return type(value) is int and 0 <= value <= 10**9


def _decided(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST_DECIDED


def _number(most: float) -> Callable[[object], bool]:
    return lambda value: type(value) in (int, float) and math.isfinite(value) and 0 <= value <= most  # type: ignore[arg-type,operator]


def _word(value: object) -> bool:
    return isinstance(value, str) and len(value.strip()) > 0 and len(value) <= LONGEST_WORD and "\n" not in value


def _list_of(fits: Callable[[Any], bool], most: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(fits, value))


def _row(*parts: Callable[[Any], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, list) and len(value) == len(parts) and all(
        fits(v) for fits, v in zip(parts, value, strict=True))


_words = _list_of(_word, MOST_WORDS)
_FIELDS: dict[str, Callable[[Any], bool]] = {
    "words": _count, "sentences": _count, "mean": _number(1_000), "spread": _number(1_000), "contracted": _count,
    "written_out": _count, "formality": _number(100), "marks": _row(*[_number(1_000)] * len(MARKS)),
    "known": _list_of(_row(_word, _count), _MOST_KNOWN), "favourites": _words, "avoided": _words, "greetings": _words,
    "goodbyes": _words, "rules": _list_of(_row(_word, _decided, _decided), _MOST_KNOWN),
    "swaps": _list_of(_row(_word, _word, _decided, _decided), _MOST_KNOWN)}
