"""dialogue.vocative: a name said over and over sounds like a script; the first and the last stay."""

import re
from collections import defaultdict
from collections.abc import Iterator

from humanize.rules.dialogue.speech import Speech, fixed, speeches
from humanize.types import Document, Example, Goal, Hit, Rule, When

_VOCATIVE = re.compile(r"(?P<cut>,\s+(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?))(?=[.!?,…])")
_OPENING = re.compile(r"(?:^|(?<=[.!?] )|(?<=[.!?]\n))(?P<name>[A-Z][a-z]+), ")
_DRILL = re.compile(r"\b(?:sir|ma'am|sergeant|attention|at ease|yes, sir)\b", re.I)
_THREAT = re.compile(r"\b(?:warn\w*|kill|regret|dare|pay for|sorry you|last chance|or else|don't make me)\b", re.I)
_MONTHS = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)$")
_WINDOW = 6


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    rows = speeches(document)
    if _DRILL.search(document.text):
        return
    by_speaker: dict[str, list[tuple[int, Speech]]] = defaultdict(list)
    for n, speech in enumerate(rows):
        if speech.speaker:
            by_speaker[speech.speaker].append((n, speech))
    for own in by_speaker.values():
        calls: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
        for n, speech in own:
            for match in sorted([*_VOCATIVE.finditer(document.text, speech.start, speech.end),
                                 *_OPENING.finditer(document.text, speech.start, speech.end)], key=lambda m: m.start("name")):
                if not _MONTHS.match(match.group("name")):
                    calls[match.group("name")].append((n, match))
        for found in calls.values():
            if len(found) >= 3 and found[-1][0] - found[0][0] < _WINDOW:
                yield from _middle(document, [match for _, match in found[1:-1]])


def _middle(document: Document, found: list[re.Match[str]]) -> Iterator[Hit]:
    for match in found:
        if "cut" not in match.groupdict() or match.groupdict()["cut"] is None:
            continue
        start = max(document.text.rfind(mark, 0, match.start()) for mark in ".!?:\n") + 1
        if not _THREAT.search(document.text[start:match.end()]) and not fixed(document, match.start(), match.end()):
            yield Hit(*match.span("cut"), ("",))


RULE = Rule(
    id="dialogue.vocative",
    message="People rarely say a name so often. The first and the last time carry it.",
    source="Biber et al. 1999, Longman Grammar of Spoken and Written English",
    find=_find,
    when=When(domains=("entertainment",)),
    licence=("name",), examples=(
        Example("A: Listen, Sam. Run, Sam. Now, Sam.", "A: Listen, Sam. Run. Now, Sam."),
        Example("MIRA: Wait, Captain. I want to stay here, Captain.\nVOSS: No.\nMIRA: It's 9 minutes, Captain. Go.",
                "MIRA: Wait, Captain. I want to stay here.\nVOSS: No.\nMIRA: It's 9 minutes, Captain. Go."),
        Example("A: Look, Ann. It moved, Ann. It's not dead, Ann. Run, Ann!", "A: Look, Ann. It moved. It's not dead. Run, Ann!"),
    ),
    keeps=(
        "A: Hello, Sam. B: Hello.",
        "A: Yes, sir. Listen, Sam. Run, Sam. Now, Sam.",
        "She met Ann, Sam, and Bo. She met Sam, Ann, and Bo.",
    ),
)
