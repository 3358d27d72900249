"""Learns from what a writer keeps and takes back in the editor: counts for each rule and each exchanged word, and what they say.

The model is the simplest that can be explained. A rule is kept with an unknown probability, of which nothing is known at first
(Beta(1, 1)); every decision is one draw. Where it is all but sure that a writer takes a rule back more often than not, they are
asked whether it shall go. Nothing is switched off unasked; in the ranking, what they mostly took back counts against a text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import comb
from statistics import fmean
from typing import Literal, TypeVar

from humanize.text.edits import changes
from humanize.types import Edit
from humanize.voice_profile import LONGEST_WORD, Voice

SURE = 0.95  # how sure a suggestion must be
_MOST = 1_000  # rules, and swaps, that a profile remembers
_LONGEST_MEMORY = 100  # decisions about each
_HAND = "hand"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?: [^\W\d_]+){0,2}")

Count = tuple[int, int]  # times kept, times taken back
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Decisions:
    """Counts: how often changes of a rule, and exchanges of a word for another, were kept and were taken back."""

    rules: Mapping[str, Count] = field(default_factory=dict)
    swaps: Mapping[tuple[str, str], Count] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the decisions suggest: switch a rule off, keep a word of the writer's, or always use one of theirs for another."""

    kind: Literal["switch off", "keep", "prefer"]
    subject: tuple[str, ...]  # the rule; the word; the old and the new word
    said: str


def decisions_in(original: str, decided: Iterable[tuple[Sequence[Edit], bool]]) -> Decisions:
    """The decisions of one editing: changes (edits that belong together), and whether each was kept."""
    rules: Counter[tuple[str, bool]] = Counter()
    swaps: Counter[tuple[str, str, bool]] = Counter()
    for edits, kept in decided:
        rules.update({(rule, kept) for e in edits for rule in e.rule.split(" + ") if rule != _HAND})
        for e in edits if len(edits) == 1 else ():
            old, new = original[e.start:e.end].strip(), e.replacement.strip()
            if _word(old) and _word(new) and old.lower() != new.lower() and (kept or e.rule != _HAND):
                swaps[old.lower(), new.lower(), kept] += 1
    return Decisions({rule: (rules[rule, True], rules[rule, False]) for rule, _ in rules},
                     {(a, b): (swaps[a, b, True], swaps[a, b, False]) for a, b, _ in swaps})


def added(voice: Voice, several: Iterable[Decisions]) -> Voice:
    """The voice with these decisions on top of those it holds; the rarest go where there are too many."""
    rules: dict[str, Count] = {rule: (a, b) for rule, a, b in voice.rules}
    swaps: dict[tuple[str, str], Count] = {(old, new): (a, b) for old, new, a, b in voice.swaps}
    for decisions in several:
        for rule, count in decisions.rules.items():
            rules[rule] = _sum(rules.get(rule, (0, 0)), count)
        for swap, count in decisions.swaps.items():
            swaps[swap] = _sum(swaps.get(swap, (0, 0)), count)
    return replace(voice, rules=tuple((rule, *count) for rule, count in _commonest(rules)),
                   swaps=tuple((old, new, *count) for (old, new), count in _commonest(swaps)))


def without_decisions(voice: Voice) -> Voice:
    """The voice as its texts show it, and as it was edited."""
    return replace(voice, rules=(), swaps=())


def suggestions(voice: Voice, off: Iterable[str] = (), preferred: Iterable[tuple[str, str]] = ()) -> tuple[Suggestion, ...]:
    """What the decisions suggest and is not done yet, the clearest first. `off` are rules or families that are switched off."""
    done, pairs = set(off), set(preferred)
    found = []
    for rule, kept, back in voice.rules:
        if rule not in done and rule.partition(".")[0] not in done and against(kept, back) >= SURE:
            found.append((against(kept, back), Suggestion("switch off", (rule,), (
                f"You took the rule {rule} back {_times(back, kept + back)}. Switch it off?"))))
    for old, new, kept, back in voice.swaps:
        if old not in voice.favourites and against(kept, back) >= SURE:
            found.append((against(kept, back), Suggestion("keep", (old,), (
                f"You put “{old}” back for “{new}” {_times(back, kept + back)}. Keep “{old}” from now on?"))))
        elif (old, new) not in pairs and against(back, kept) >= SURE:
            found.append((against(back, kept), Suggestion("prefer", (old, new), (
                f"You kept “{new}” for “{old}” {_times(kept, kept + back)}. Always say “{new}”?"))))
    return tuple(suggestion for _, suggestion in sorted(found, key=lambda row: -row[0]))


def against(kept: int, back: int) -> float:
    """How sure it is that a thing is taken back more often than it is kept.

    With k kept and b taken back the share kept is distributed as Beta(k + 1, b + 1); this is its part below one half, which is
    the chance of more than k heads in k + b + 1 throws of a coin.
    """
    throws = kept + back + 1
    return sum(comb(throws, heads) for heads in range(kept + 1, throws + 1)) / (1 << throws)


def taste(edits: Iterable[Edit], voice: Voice, unknown: float) -> float:
    """The mean chance, 0 to 1, that the writer keeps the rules of these changes; `unknown` for a rule without decisions."""
    known = {rule: (kept + 1) / (kept + back + 2) for rule, kept, back in voice.rules}
    rules = [rule for change in changes(edits) for rule in sorted({r for e in change for r in e.rule.split(" + ")})]
    return fmean(known.get(rule, unknown) for rule in rules) if rules else unknown


def _sum(a: Count, b: Count) -> Count:
    """Both counts; where they grow long, half of them, so that an old habit can be unlearned."""
    kept, back = a[0] + b[0], a[1] + b[1]
    while kept + back > _LONGEST_MEMORY:
        kept, back = (kept + 1) // 2, (back + 1) // 2
    return kept, back


def _commonest(counts: Mapping[_Key, Count]) -> list[tuple[_Key, Count]]:
    return sorted(counts.items(), key=lambda row: -sum(row[1]))[:_MOST]


def _times(times: int, of: int) -> str:
    return f"{times} of {of} times"


def _word(text: str) -> bool:
    return len(text) <= LONGEST_WORD and _WORD.fullmatch(text) is not None and text == text.lower()
