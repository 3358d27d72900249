"""Sentence frames: a memory of paraphrases for whole clauses, in rules/data/frames/*.toml. This module loads and runs them.

    [no-slot-in-work]                    # the id is "frames.no-slot-in-work"
    find = ["{x:np} has no {y:np}", "there is no {y:np} in {x:np}"]
    say = ["{x} still {need@x} {y}"]     # best first; the language is in frames/language.py
    message = "..."                      # or in [defaults], with `source` and `when`, as for phrase rules
    examples = ["Your essay has no title. → Your essay still needs a title."]
    keep = ["The shop has no chairs today, it says."]

Further key: `licence` (what the frame may change although the guard counts it). The result passes the guard like any change.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from humanize.rules.entries import check_ids, known, read_entries, read_proof, read_when, read_words, texts
from humanize.rules.frames.clauses import Clause, clauses
from humanize.rules.frames.language import SHORT, Pattern, Said, compile_find, compile_say
from humanize.rules.frames.match import fit, hit
from humanize.text.syntax import sentences_of
from humanize.types import Document, Finding, Goal, Hit, Rule

FOLDER = Path(__file__).parents[1] / "data" / "frames"
_KEYS = frozenset({"find", "say", "message", "source", "when", "licence", "examples", "keep"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame: what it looks like to the engine, what it matches and what it says."""

    rule: Rule
    patterns: tuple[Pattern, ...]
    said: tuple[tuple[str, tuple[Said, ...]], ...]


@lru_cache(maxsize=1)
def load_frames() -> "FrameShelf":
    """Every frame that ships with Humanize."""
    return FrameShelf(frame for path in sorted(FOLDER.glob("*.toml")) for frame in read_frames(path))


def read_frames(path: Path) -> tuple[Frame, ...]:
    """The frames of one file. Raises RuleError that names the file and the entry."""
    return read_entries(path, _frame, "humanize/rules/frames/__init__.py")


def _frame(name: str, entry: Mapping[str, Any], defaults: Mapping[str, Any]) -> Frame:
    known(entry, _KEYS)
    patterns = tuple(compile_find(t) for t in texts(entry, "find"))
    say = texts(entry, "say")
    if not patterns or not say:
        raise ValueError("`find` and `say` need at least one text each")
    slots = frozenset(e.name for p in patterns for e in p.elements if e.name)
    said = tuple((text, compile_say(text, slots)) for text in say)
    examples, keeps = read_proof(entry, say)
    message, source = read_words(entry, defaults)
    when = read_when({**defaults.get("when", {}), **entry.get("when", {})})
    rule = Rule(f"frames.{name}", message, source, partial(_find, patterns, said), when, examples, keeps,
                texts(entry, "licence"))
    return Frame(rule, patterns, said)


def _find(patterns: tuple[Pattern, ...], said: tuple[tuple[str, tuple[Said, ...]], ...], document: Document,
          goal: Goal) -> Iterator[Hit]:
    """The hits of one frame; the shelf is faster where all are wanted."""
    for clause in _all_clauses(document):
        found = _first(document, clause, patterns, said)
        if found is not None:
            yield found


def _all_clauses(document: Document) -> Iterator[Clause]:
    for sentence in sentences_of(document):
        yield from clauses(document, sentence)


def _first(document: Document, clause: Clause, patterns: Iterable[Pattern],
           said: tuple[tuple[str, tuple[Said, ...]], ...]) -> Hit | None:
    for pattern in patterns:
        filling = fit(document, clause, pattern)
        if filling is not None:
            found = hit(document, clause, pattern, filling, said)
            if found is not None:
                return found
    return None


class FrameShelf:
    """All frames, looked up by a word that each pattern must have."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._frames = tuple(frames)
        self.rules: tuple[Rule, ...] = tuple(f.rule for f in self._frames)
        check_ids(self.rules)
        self._rows = tuple((number, pattern) for number, frame in enumerate(self._frames) for pattern in frame.patterns)
        self._by_word: dict[str, list[int]] = {}
        for row, (_, pattern) in enumerate(self._rows):
            for word in pattern.anchors:
                self._by_word.setdefault(word, []).append(row)

    def findings(self, document: Document, goal: Goal) -> tuple[Finding, ...]:
        """What the frames that the goal allows see, in text order."""
        allowed: dict[int, bool] = {}
        found: list[Finding] = []
        for clause in _all_clauses(document):
            words = {t.lower for t in clause.tokens}
            words |= {SHORT[w] for w in words if w in SHORT} | ({"is", "has"} if "'s" in words else set())
            tried = {row for word in words for row in self._by_word.get(word, ())}
            done: set[int] = set()  # of a frame's patterns the first that fits counts
            for number, pattern in map(self._rows.__getitem__, sorted(tried)):
                if number in done or not all(need & words for need in pattern.needs):
                    continue
                rule = self._frames[number].rule
                if number not in allowed:
                    allowed[number] = rule.allows(document, goal)
                if not allowed[number]:
                    continue
                made = _first(document, clause, (pattern,), self._frames[number].said)
                if made is not None:
                    done.add(number)
                    found.append(rule.finding(made))
        return tuple(dict.fromkeys(found))
