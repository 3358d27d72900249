"""The phrase bank of rules/data/bank.toml, and the dial that says how much of it may be used."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from humanize.errors import RuleError

_FILE = Path(__file__).parents[1] / "rules" / "data" / "bank.toml"
_SLOTS = ("opener", "acknowledgement", "transition", "closer", "greeting", "valediction")
_KEYS = frozenset(("id", "domain", "slot", "level", "rank", "text", "needs", "forbids", "before", "calm", "why", "source"))

# domain -> step of the dial -> how many phrases, and in which slots (a tuple of slots shares one place).
_OPENING = ("acknowledgement", "opener")
_DIAL: dict[str, dict[int, tuple[int, tuple[tuple[str, ...], ...]]]] = {
    "education": {50: (1, (("opener", "closer"),)), 75: (2, (("opener", "transition"), ("closer",))),
                  100: (3, (("opener",), ("closer",), ("transition",)))},
    "service": {50: (1, (_OPENING,)), 75: (2, (_OPENING, ("closer",))), 100: (2, (_OPENING, ("closer",), ("transition",)))},
    "health": {50: (1, (("closer",),)), 75: (1, (("closer", "opener"),)), 100: (2, (("closer",), ("opener",)))},
    "general": {50: (1, (("opener", "closer"),)), 75: (2, (("opener",), ("closer",))),
                100: (3, (("opener",), ("closer",), ("transition",)))},
    "content": {100: (1, (("transition",),))},
    "entertainment": {step: (1, (("opener", "closer"),)) for step in (50, 75, 100)},
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of the bank; see bank.toml for the fields."""

    id: str
    domain: str
    slot: str
    level: int
    rank: int
    text: str
    needs: tuple[str, ...]
    forbids: tuple[str, ...]
    before: str
    calm: bool
    why: str
    source: str


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """The bank. Raises RuleError if the file is wrong, naming the entry."""
    data = tomllib.loads(_FILE.read_text("utf-8"))
    sources = data["source"]
    return tuple(_phrase(entry, sources) for entry in data["phrase"])


def _phrase(entry: dict[str, object], sources: dict[str, str]) -> Phrase:
    name = str(entry.get("id", "without id"))
    unknown = set(entry) - _KEYS
    if unknown:
        raise RuleError(f"bank.toml, phrase {name}: unknown key {sorted(unknown)[0]!r}. Known keys: {', '.join(sorted(_KEYS))}.")
    if entry["slot"] not in _SLOTS:
        raise RuleError(f"bank.toml, phrase {name}: unknown slot {entry['slot']!r}. Known slots: {', '.join(_SLOTS)}.")
    domain = str(entry["domain"])
    level, rank, needs, forbids = entry["level"], entry["rank"], entry.get("needs", []), entry.get("forbids", [])
    if not (isinstance(level, int) and isinstance(rank, int) and isinstance(needs, list) and isinstance(forbids, list)):
        raise RuleError(f"bank.toml, phrase {name}: level and rank are whole numbers, needs and forbids are lists.")
    return Phrase(name, domain, str(entry["slot"]), level, rank, str(entry["text"]), tuple(needs), tuple(forbids),
                  str(entry.get("before", "")), bool(entry.get("calm", False)), str(entry["why"]),
                  sources[str(entry.get("source", domain or "general"))])


def step_of(empathy: float) -> int:
    """The step of the dial at or below an empathy: 0, 25, 50, 75 or 100."""
    return int(empathy * 100 + 1e-6) // 25 * 25


def allowance(domain: str, step: int) -> tuple[int, tuple[tuple[str, ...], ...]]:
    """How many phrases a step of the dial allows in a domain, and the places for them, first choice first."""
    return _DIAL.get(domain, {}).get(step, (0, ()))


@lru_cache(maxsize=1)
def own_lines() -> re.Pattern[str]:
    """A pattern that finds a phrase of the bank in a text."""
    def pattern(text: str) -> str:
        bare = re.escape(text.rstrip(".")).replace(r"\{I'm\}", r"(?:I'm|we're)").replace(r"\{I\}", "(?:I|we)")
        bare = bare.replace(r"\{me\}", "(?:me|us)").replace("'", "['’]")
        return re.sub(r"\\\{\w+\\\}", r"[\\w'’-]+(?: [\\w'’-]+){0,2}", bare)

    lines = [pattern(p.text) for p in phrases() if p.slot not in ("greeting", "valediction")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(lines)})(?=[.])", re.I)
