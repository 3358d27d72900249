"""Puts one and the same plain name in the place of every person's name, and the writer's names back at the end.

The parser, the spelling checkers and the models behind the scores know some names better than others. So none of them sees
whose name it is: they all work on the text with stand-ins, and two drafts that differ in a name alone get the same rewrite.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from humanize.name_places import person_spans
from humanize.text.edits import telling
from humanize.types import Analysis, Edit, Finding, Goal, Protected, Splice, Variant

# Names that the parser and the checkers read rightly in every place; common ones, of either gender.
_STAND_INS = (
    "Peter", "Susan", "Robert", "Linda", "Kevin", "Laura", "Brian", "Karen", "Jason", "Nancy", "Simon", "Helen", "Edward",
    "Julia", "Philip", "Sarah", "Daniel", "Emma", "Thomas", "Alice", "George", "Anna", "Richard", "Claire", "Stephen", "Rachel",
    "Andrew", "Diana", "Martin", "Louise", "Patrick", "Monica", "Arthur", "Martha", "Howard", "Sylvia")
_TITLE = re.compile(r"(?:Mrs?|Ms|Mx|Miss)\.?(?=[ \u00a0])")
_BARE_POSSESSIVE = re.compile(r"[sxzSXZ](['’])(?!\w)")


@dataclass(frozen=True, slots=True)
class StandIns:
    """A text with stand-ins for its names, and the way back. `pairs` are (stand-in, as the writer wrote it), longest first."""

    text: str
    pairs: tuple[tuple[str, str], ...] = ()

    def restored(self, text: str) -> str:
        """A text made from the one with stand-ins, with the writer's names."""
        if not self.pairs:
            return text
        names = dict(self.pairs)
        return self._pattern().sub(lambda m: names[m.group()], text)

    def places(self, text: str) -> "Places":
        """Where the offsets of such a text lie once the names are back."""
        names = dict(self.pairs)
        rows, shift = [], 0
        for match in self._pattern().finditer(text) if self.pairs else ():
            name = names[match.group()]
            rows.append((match.start(), match.end(), match.start() + shift, match.start() + shift + len(name)))
            shift += len(name) - len(match.group())
        return Places(tuple(rows))

    def left_in(self, text: str, original: str) -> bool:
        """Whether a stand-in shows in a restored text more often than in the draft."""
        return any(text.count(stand_in) > original.count(stand_in) + sum(name.count(stand_in) * text.count(name)
                   for _, name in self.pairs) for stand_in, _ in self.pairs)

    def hidden(self, goal: Goal) -> Goal:
        """The goal with stand-ins in its locked phrases."""
        locked = list(goal.locked)
        for stand_in, name in sorted(self.pairs, key=lambda pair: -len(pair[1])):
            pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
            locked = [pattern.sub(stand_in, phrase) for phrase in locked]
        return replace(goal, locked=tuple(locked))

    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(rf"\b{re.escape(stand_in)}(?!\w)" for stand_in, _ in self.pairs))


@dataclass(frozen=True, slots=True)
class Places:
    """Stand-ins (from, to) and the names there (from, to), in the order of the text."""

    rows: tuple[tuple[int, int, int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text with names; one that begins or ends inside a stand-in holds the whole name."""
        return self._at(start, ends=False), self._at(end, ends=True)

    def ends(self, start: int, end: int) -> tuple[int, int]:
        """How many characters to add to a span of the text with stand-ins so that it cuts none of them: before, after."""
        before = next((start - low for low, high, _, _ in self.rows if low < start < high), 0)
        after = next((high - end for low, high, _, _ in self.rows if low < end < high), 0)
        return before, after

    def _at(self, offset: int, *, ends: bool) -> int:
        shift = 0
        for low, high, there, there_end in self.rows:
            if offset <= low:
                break
            if offset < high:
                return there_end if ends else there
            shift = there_end - high
        return offset + shift


def with_stand_ins(text: str, given: tuple[tuple[str, str], ...] = ()) -> StandIns:
    """The text with a stand-in for each person's name; forms of address count as part of it (Mr, Ms and Mx are as one).

    `given` are the pairs of another text about the same people, who keep their stand-ins.
    """
    spans = list(person_spans(text))
    rest = _rest(text, spans).lower()
    stand_ins: dict[str, str] = {name: stand_in for stand_in, name in given}
    taken = set(stand_ins.values())
    free: Iterator[str] = (name for name in _STAND_INS if name not in taken and not re.search(rf"\b{name.lower()}", rest))
    written: dict[str, str] = {}
    pieces, position = [], 0
    for start, end in spans:
        title = _TITLE.match(text, start, end)
        named = (title.end() + 1 if title else start)
        name = text[named:end]
        if name not in stand_ins:
            stand_in = next(free, None)
            if stand_in is None:
                continue
            stand_ins[name] = stand_in
        shown = ("Ms" + text[title.end()] if title else "") + stand_ins[name]
        mark = _BARE_POSSESSIVE.match(text, end - 1)
        if mark and f"{name}{mark.group(1)}s" not in text:
            end += 1
            shown += mark.group(1) + "s"
        if written.setdefault(shown, text[start:end]) != text[start:end]:  # "Ms Lee" and "Mr Lee" in one text: two people
            other = stand_ins.get(text[start:end]) or next(free, None)
            if other is None:
                continue
            stand_ins[text[start:end]] = other
            shown = other
        pieces += [text[position:start], shown]
        position = end
    shown_text = "".join((*pieces, text[position:]))
    for name, stand_in in stand_ins.items():
        written.setdefault(stand_in, name)
    names = StandIns(shown_text, tuple(sorted(written.items(), key=lambda pair: -len(pair[0]))))
    # Whatever went wrong above, a stand-in must never reach the reader: no way back, no stand-ins.
    return names if names.restored(shown_text) == text else StandIns(text)


def _rest(text: str, spans: list[tuple[int, int]]) -> str:
    pieces, position = [], 0
    for start, end in spans:
        pieces.append(text[position:start])
        position = end
    return " ".join((*pieces, text[position:]))


# --- the way back -----------------------------------------------------------------------------------------------

def restored_edits(edits: tuple[Edit, ...], original: str, names: StandIns) -> tuple[Edit, ...]:
    """Edits of the text with stand-ins as edits of the draft."""
    places = names.places(names.text)
    found = []
    for edit in edits:
        start, end = places.span(edit.start, edit.end)
        found.append(replace(edit, start=start, end=end, reason=names.restored(edit.reason),
                             replacement=_whole(edit.replacement, edit.start, edit.end, names.text, places, names)))
    return telling(original, found)


def _whole(replacement: str, start: int, end: int, text: str, places: Places, names: StandIns) -> str:
    """A replacement with the writer's names; what an edit left of a stand-in that it cut into ("that P" -> "P") is added."""
    before, after = places.ends(start, end)
    return names.restored(text[start - before:start] + replacement + text[end:end + after])


def restored_analysis(analysis: Analysis, text: str, names: StandIns) -> Analysis:
    """The analysis of a text with stand-ins as that of the text with names."""
    if not names.pairs:
        return analysis
    places = names.places(text)

    def moved(finding: Finding) -> Finding:
        start, end = places.span(finding.start, finding.end)
        new = [_whole(r, finding.start, finding.end, text, places, names) for r in finding.replacements]
        also = [Splice(*places.span(s.start, s.end), _whole(s.text, s.start, s.end, text, places, names)) for s in finding.also]
        return replace(finding, start=start, end=end, message=names.restored(finding.message), replacements=tuple(new),
                       also=tuple(also))

    intents = []
    for intent in analysis.intents:
        start, end = places.span(intent.start, intent.end)
        intents.append(replace(intent, start=start, end=end))
    return replace(analysis, findings=tuple(map(moved, analysis.findings)), tells=tuple(map(moved, analysis.tells)),
                   intents=tuple(intents))


def restored_variant(variant: Variant, original: str, names: StandIns) -> Variant:
    """A variant of the text with stand-ins as one of the draft."""
    text = variant.candidate.text
    candidate = replace(variant.candidate, text=names.restored(text), edits=restored_edits(variant.edits, original, names))
    return replace(variant, candidate=candidate, analysis=restored_analysis(variant.analysis, text, names))


def restored_facts(facts: tuple[Protected, ...], names: StandIns) -> tuple[Protected, ...]:
    """The literals of the text with stand-ins as those of the draft."""
    places = names.places(names.text)
    return tuple(Protected(*places.span(fact.start, fact.end), fact.kind) for fact in facts)
