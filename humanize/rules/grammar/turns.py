"""grammar.turns: "It depends of the weather" -> "It depends on the weather"; the table is turns.toml."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from humanize.rules.grammar.places import ALWAYS, untouchable
from humanize.text.mend import capitalised
from humanize.types import Document, Example, Goal, Hit, Rule

_MODALS = re.compile(r"(?:can|could|will|would|should|must|may|might)(?: not)? to ", re.I)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A row of the table."""

    pattern: re.Pattern[str]
    say: str | Mapping[str, str]  # by what the first group held

    def written(self, match: re.Match[str]) -> str:
        new = self.say if isinstance(self.say, str) else self.say[match.group(1).lower()]
        new = match.expand(new)
        return capitalised(new) if match.group()[0].isupper() else new


@lru_cache(maxsize=1)
def _rows() -> list[dict[str, object]]:
    with Path(__file__).with_suffix(".toml").open("rb") as file:
        rows: list[dict[str, object]] = tomllib.load(file)["turn"]
    return rows


@lru_cache(maxsize=1)
def _turns() -> tuple[_Turn, ...]:
    return tuple(_Turn(re.compile(rf"(?<![\w'’-])(?:{row['find']})(?:(?<= )|(?![\w'’-]))", re.I), row["say"])  # type: ignore[arg-type]
                 for row in _rows())


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for turn in _turns():
        for match in turn.pattern.finditer(document.text):
            start, end = match.span()
            free = not untouchable(document, start, end) and not any(a < end and start < b for a, b in taken)
            if free and _in_sentence(document, start, end) and _a_modal(document, match):
                taken.append((start, end))
                yield Hit(start, end, (turn.written(match),))


def _in_sentence(document: Document, start: int, end: int) -> bool:
    return any(s.start <= start and end <= s.end and document.paragraphs[s.paragraph].kind in ("prose", "list", "greeting")
               for s in document.sentences)


def _a_modal(document: Document, match: re.Match[str]) -> bool:
    """Whether a "can", "will" or "might" in the match is a verb, with a subject before it and a verb after "to"."""
    if not _MODALS.match(match.group()):
        return True
    first = next((t for t in document.tokens if t.start == match.start()), None)
    after = next((t for t in document.tokens if t.start >= match.end()), None)
    before = document.tokens[first.index - 1] if first is not None and first.index else None
    if first is None or after is None or before is None or before.sentence != first.sentence:
        return False
    verb = after.lower == after.lemma and after.pos in ("VERB", "AUX")
    return verb and first.tag == "MD" and before.tag in ("PRP", "NN", "NNS", "NNP", "RB", "WP", "EX")


def _example(row: Mapping[str, object]) -> Example:
    before, _, after = str(row["example"]).partition(" → ")
    return Example(before, after)


RULE = Rule(
    id="grammar.turns",
    message="English says it another way.",
    source="Swan, Practical English Usage",
    find=_find,
    when=ALWAYS,
    examples=tuple(map(_example, _rows())),
    keeps=tuple(str(keep) for row in _rows() for keep in row.get("keep", ())),  # type: ignore[attr-defined]
)
