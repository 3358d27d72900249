"""Phrase rules: one TOML table each, in rules/data/phrases/<family>.toml. This module loads them and finds their hits.

    [defaults]                      # for every entry of the file; an entry may overrule each of them
    source = "Federal Plain Language Guidelines"
    message = "“{plain}” is plainer than “{term}”."
    when = { not_audiences = ["experts"], strength = 0.25 }

    [utilise]                       # the id is "<family>.utilise"
    find = "utilise:V"              # a phrase or a list of them; the language is in phrase_pattern.py
    replace = "use:V"               # a text or a list, best first; left out: a finding without a fix
    examples = ["We utilised the hall. → We used the hall."]
    keep = ["The Utilise Project starts in May."]

Further keys: `gates` (what may stand around the phrase, see phrase_gates.Gates), `gloss = true` (the first mention
becomes "plain (term)"), `licence` (what the rule may change although the guard counts it). An example with a goal of its
own is a table: { before = "...", after = "...", goal = { audience = "experts" } }.

The entries of tells.toml act, like the rest of that family, only where another habit of machine text stands close by.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

from humanize.rules.entries import check_ids, known, read_entries, read_proof, read_when, read_words, texts
from humanize.rules.phrase_gates import Gates, Reading
from humanize.rules.phrase_match import Phrase, hits
from humanize.rules.phrase_pattern import Pattern, compile_phrase
from humanize.rules.tells.density import in_company
from humanize.types import Document, Finding, Goal, Hit, Rule

FOLDER = Path(__file__).parent / "data" / "phrases"
_KEYS = frozenset({"find", "replace", "message", "source", "when", "gates", "gloss", "licence", "examples", "keep"})
_WORD = re.compile(r"[^\W_]+")


def read_phrases() -> Iterator["Entry"]:
    """Every entry of the phrase tables."""
    for path in sorted(FOLDER.glob("*.toml")):
        yield from read_table(path)


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase rule: what it looks like to the engine, and its compiled phrases."""

    rule: Rule
    phrase: Phrase


def read_table(path: Path) -> tuple[Entry, ...]:
    """The entries of one file. Raises RuleError that names the file and the entry."""
    return read_entries(path, lambda name, entry, defaults: phrase_entry(f"{path.stem}.{name}", entry, defaults),
                        "humanize/rules/table.py")


def phrase_entry(rule_id: str, entry: Mapping[str, Any], defaults: Mapping[str, Any], *, keeps: bool = True) -> Entry:
    """The rule of one entry; with `keeps`, it must name a text that it leaves alone. Raises ValueError where a key is wrong."""
    known(entry, _KEYS)
    if not re.fullmatch(r"[a-z0-9-]+\.[a-z0-9-]+", rule_id):
        raise ValueError("a name is made of small letters, digits and hyphens")
    find, replace = texts(entry, "find"), texts(entry, "replace")
    if not find:
        raise ValueError("`find` is missing")
    message, source = read_words(entry, defaults)
    message = message.replace("{term}", _shown(find[0])).replace("{plain}", _shown(replace[0]) if replace else "")
    phrase = Phrase(rule_id, tuple(compile_phrase(f) for f in find), replace, _gates(entry.get("gates", {})),
                    bool(entry.get("gloss", False)))
    examples, kept = read_proof(entry, replace, keeps=keeps)
    when = read_when({**defaults.get("when", {}), **entry.get("when", {})})
    rule = Rule(rule_id, message, source, partial(_find, phrase), when, examples, kept, texts(entry, "licence"))
    return Entry(rule, phrase)


def _shown(phrase: str) -> str:
    """A phrase as a reader should see it: without slots and choices."""
    phrase = re.sub(r"\s*\[[^\]]*\]\?", "", phrase)
    phrase = re.sub(r"\[([^|\]]*)[^\]]*\]", r"\1", phrase)
    return re.sub(r"<[^>]*>|\*|#", "…", re.sub(r":[A-Z/]+", "", phrase))


def _gates(values: Mapping[str, Any]) -> Gates:
    known(values, frozenset(f.name for f in fields(Gates)))
    if values.get("place", "") not in ("", "attributive", "predicative"):
        raise ValueError("`place` is \"attributive\" or \"predicative\"")
    given: dict[str, Any] = {k: v if isinstance(v, str | bool) else frozenset(v) for k, v in values.items()}
    return Gates(**given)


def _find(phrase: Phrase, document: Document, goal: Goal) -> Iterator[Hit]:
    """The hits of one entry; the shelf is faster where all entries are wanted."""
    reading = Reading(document)
    found = [(pattern, match) for pattern in phrase.patterns for match in pattern.regex.finditer(reading.text)]
    yield from _allowed(phrase, document, goal, hits(phrase, reading, sorted(found, key=_by_place)))


def _allowed(phrase: Phrase, document: Document, goal: Goal, found: Iterable[Hit]) -> Iterable[Hit]:
    """The hits of a phrase; of a habit of machine text, those in company."""
    return in_company(phrase.id, document, goal, found) if phrase.id.startswith("tells.") else found


def _by_place(found: tuple[Pattern, re.Match[str]]) -> tuple[int, int]:
    return found[1].start(), -found[1].end()


class PhraseShelf:
    """All phrase rules, found in one pass over a text by the first word of each phrase."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self.rules: tuple[Rule, ...] = tuple(e.rule for e in self._entries)
        check_ids(self.rules)
        self._by_word: dict[str, list[tuple[int, Pattern]]] = {}
        self._free: list[tuple[int, Pattern]] = []
        for number, entry in enumerate(self._entries):
            for pattern in entry.phrase.patterns:
                for word in pattern.first:
                    self._by_word.setdefault(word, []).append((number, pattern))
                if not pattern.first:
                    self._free.append((number, pattern))

    def findings(self, document: Document, goal: Goal) -> tuple[Finding, ...]:
        """What the rules that the goal allows see, in text order. Of two that overlap the wider one is kept."""
        reading = Reading(document)
        found: dict[int, list[tuple[Pattern, re.Match[str]]]] = {}
        for word in _WORD.finditer(reading.text):
            for number, pattern in self._by_word.get(word.group().lower(), ()):
                match = pattern.regex.match(reading.text, word.start())
                if match:
                    found.setdefault(number, []).append((pattern, match))
        for number, pattern in self._free:
            found.setdefault(number, []).extend((pattern, m) for m in pattern.regex.finditer(reading.text))
        findings: list[Finding] = []
        for number, matches in sorted(found.items()):  # of two equally wide the earlier table's is kept
            rule, phrase = self._entries[number].rule, self._entries[number].phrase
            if matches and rule.allows(document, goal):
                matches.sort(key=_by_place)
                findings += map(rule.finding, _allowed(phrase, document, goal, hits(phrase, reading, matches)))
        return _widest(findings)


def _widest(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Without edits that overlap a wider one; a finding without a fix stands beside an edit only where it is the wider."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start - f.end, not f.replacements, f.start)):
        if all(finding.end <= k.start or k.end <= finding.start for k in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda f: (f.start, f.end)))
