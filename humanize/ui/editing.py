"""What a writer does with a rewrite: accept or reject each change, take another wording, undo, redo, write by hand.

Values only; the editor on the page (editor.py, editor.js) and the downloads read them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256
from itertools import groupby

from humanize.export.pieces import differences
from humanize.text.edits import apply, changes, compatible, compose, ordered
from humanize.types import Edit, Finding

BY_HAND = "hand"
_MOST_STEPS = 100  # of undo
_MOST_WORDINGS = 5
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*")


@dataclass(frozen=True, slots=True)
class Change:
    """One decision: edits that belong together, and the wordings on offer for them (each a text for each edit)."""

    edits: tuple[Edit, ...]
    wordings: tuple[tuple[str, ...], ...]


Choices = tuple[int, ...]  # for each change: 0 is the draft's wording, n its nth


@dataclass(frozen=True, slots=True)
class Editing:
    """A rewrite in the writer's hands."""

    original: str
    changes: tuple[Change, ...]
    choices: Choices
    past: tuple[Choices, ...] = ()
    future: tuple[Choices, ...] = ()

    @property
    def name(self) -> str:
        """Equal for equal changes of equal drafts; says nothing of either."""
        return sha256(repr((self.original, self.changes)).encode("utf-8", "replace")).hexdigest()[:16]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits that are accepted, in the wording that was chosen."""
        taken = ((c, choice) for c, choice in zip(self.changes, self.choices, strict=True) if choice)
        return ordered(replace(edit, replacement=text) for change, choice in taken
                       for edit, text in zip(change.edits, change.wordings[choice - 1], strict=True))

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return apply(self.original, self.edits)

    def stepped(self, told: Mapping[str, object]) -> "Editing":
        """The state that the page tells of; a message that does not fit (from an older rewrite, say) changes nothing."""
        past, now, future = told.get("past"), told.get("now"), told.get("future")
        if not isinstance(past, list) or not isinstance(now, list) or not isinstance(future, list):
            return self
        if told.get("name") != self.name or not all(self._fits(step) for step in (*past, now, *future)):
            return self
        return replace(self, choices=tuple(now), past=tuple(map(tuple, past[-_MOST_STEPS:])),
                       future=tuple(map(tuple, future[-_MOST_STEPS:])))

    def _fits(self, step: object) -> bool:
        return isinstance(step, list) and len(step) == len(self.changes) and all(
            type(choice) is int and 0 <= choice <= len(change.wordings)
            for choice, change in zip(step, self.changes, strict=True))


def begin(original: str, edits: Sequence[Edit], findings: Sequence[Finding] = ()) -> Editing:
    """All changes accepted. `findings` of the draft lend a change the other wordings that its rule has."""
    made = tuple(Change(group, _wordings(original, group, findings)) for group in changes(ordered(edits)))
    return Editing(original, made, (1,) * len(made))


def by_hand(editing: Editing, text: str) -> Editing:
    """The state after the writer wrote `text` over the result: their own words become changes like all others.

    Changes that they had rejected stay on offer where their own words leave room.
    """
    if text == editing.text:
        return editing
    typed = [Edit(start, end, new, BY_HAND, "You wrote this yourself.") for start, end, new in _replaced(editing.text, text)]
    edits = compose(editing.original, editing.edits, typed)
    made = begin(editing.original, edits)
    offered, choices = list(made.changes), list(made.choices)
    for change, choice in zip(editing.changes, editing.choices, strict=True):
        if choice == 0 and compatible([*edits, *change.edits]):
            offered.append(change)
            choices.append(0)
    row = sorted(range(len(offered)), key=lambda n: (offered[n].edits[0].start, offered[n].edits[0].end))
    return Editing(editing.original, tuple(offered[n] for n in row), tuple(choices[n] for n in row))


def _replaced(old: str, new: str) -> list[tuple[int, int, str]]:
    """The places where two texts differ: start and end in the old, and the words that stand there in the new.

    Sentences are matched first, then words within those that differ: word by word a long text would take minutes.
    """
    left, right = _SENTENCE.findall(old), _SENTENCE.findall(new)
    found: list[tuple[int, int, str]] = []
    position = 0
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        before, after = "".join(left[a:b]), "".join(right[c:d])
        if tag != "equal":
            found += [(position + start, position + end, text) for start, end, text in _words_replaced(before, after)]
        position += len(before)
    return found


def _words_replaced(old: str, new: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    position = 0
    for same, group in groupby(differences(old, new), key=lambda piece: piece.kind == "="):
        gone = come = ""
        for piece in group:
            gone += piece.text if piece.kind != "+" else ""
            come += piece.text if piece.kind == "+" else ""
        if not same:
            found.append((position, position + len(gone), come))
        position += len(gone)
    return found


def _wordings(original: str, edits: Sequence[Edit], findings: Sequence[Finding]) -> tuple[tuple[str, ...], ...]:
    """The wording that was taken, then the others of the same rule at the same place."""
    taken = tuple(e.replacement for e in edits)
    if len(edits) != 1:
        return (taken,)
    edit = edits[0]
    here = (edit.start, edit.end, edit.rule)
    others = next((f.replacements for f in findings if (f.start, f.end, f.rule) == here and not f.also), ())
    opening = edit.replacement[:1].isupper() and edit.replacement not in others
    if opening:
        others = tuple(o[:1].upper() + o[1:] for o in others)
    if edit.replacement not in others or original[:edit.start].rstrip().lower().endswith((" a", " an")):
        return (taken,)  # the words around were mended for this wording alone
    other = [o for o in dict.fromkeys(others) if o and o not in (edit.replacement, original[edit.start:edit.end])]
    return (taken, *((o,) for o in other[:_MOST_WORDINGS - 1]))
