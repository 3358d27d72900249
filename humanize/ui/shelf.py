"""Everything that Humanize may do to a text, as the Rules page lists it: rules, sentence frames, and lines of the bank."""

import re
from dataclasses import dataclass
from functools import lru_cache

from humanize.generators.bank import phrases
from humanize.rules import shelf

_WRITER = re.compile(r"\{(I'm|I|me)\}")
_SLOT = re.compile(r"\{[^}]*\}")  # a place that the draft's own words fill


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule in plain words; `examples` are texts before and after, `keeps` texts that stay."""

    id: str
    message: str
    source: str
    examples: tuple[tuple[str, str], ...]
    keeps: tuple[str, ...]

    @property
    def family(self) -> str:
        return self.id.partition(".")[0]

    def has(self, words: list[str]) -> bool:
        """Whether every word (in small letters) stands somewhere in the entry."""
        if not words:
            return True
        told = f"{self.id} {self.message} {self.source} {' '.join(map(' '.join, self.examples))}".casefold()
        return all(word in told for word in words)


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """The whole shelf, in the order of the ids; the lines of the bank are last."""
    rules = [Entry(r.id, r.message, r.source, tuple((e.before, e.after) for e in r.examples), r.keeps) for r in shelf().rules]
    bank = [Entry(f"bank.{p.id}", p.why, p.source, (("", _SLOT.sub("…", _WRITER.sub(r"\1", p.text))),), ()) for p in phrases()]
    return tuple(sorted([*rules, *bank], key=lambda entry: (entry.family == "bank", entry.id)))
