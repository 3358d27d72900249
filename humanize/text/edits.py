"""Applying edits to a text, and composing edits made one after the other into edits of the original."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from humanize.types import Edit


def ordered(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits from left to right."""
    return tuple(sorted(edits, key=lambda e: (e.start, e.end)))


def compatible(edits: Sequence[Edit]) -> bool:
    """Whether no two edits overlap, and no two insert at the same place."""
    row = ordered(edits)
    return all(a.end <= b.start and (a.start, a.end) != (b.start, b.end) for a, b in zip(row, row[1:], strict=False))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text after compatible edits, all given in offsets of `text`. Raises ValueError if two of them overlap."""
    row = ordered(edits)
    if not compatible(row):
        raise ValueError("Edits overlap: compose them first.")
    pieces, position = [], 0
    for edit in row:
        pieces += [text[position:edit.start], edit.replacement]
        position = edit.end
    return "".join([*pieces, text[position:]])


def compose(original: str, first: Iterable[Edit], second: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits of `original` with the effect of `first`, then `second` (in offsets of the text after `first`).

    Where a second edit touches text that a first one wrote, the two become one edit that names both rules.
    """
    edits = ordered(first)
    for edit in reversed(ordered(second)):
        edits = _add(original, edits, edit)
    return telling(original, edits)


def telling(original: str, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits without those that change nothing on their own."""
    return tuple(e for e in edits if e.group or original[e.start:e.end] != e.replacement)


def changes(edits: Iterable[Edit]) -> list[tuple[Edit, ...]]:
    """The edits one change at a time: those of one group together, in the order of their first."""
    found: dict[object, list[Edit]] = {}
    for edit in edits:
        found.setdefault(edit.group or edit, []).append(edit)
    return [tuple(change) for change in found.values()]


def _add(original: str, edits: tuple[Edit, ...], new: Edit) -> tuple[Edit, ...]:
    shift = 0  # current offset = original offset + shift
    shift_before = 0
    before: list[Edit] = []
    merged: list[Edit] = []
    after: list[Edit] = []
    spans: list[tuple[int, int]] = []
    for edit in edits:
        here = edit.start + shift
        there = here + len(edit.replacement)
        shift += len(edit.replacement) - (edit.end - edit.start)
        if here < new.end and new.start < there or new.start < here == there < new.end or (
                new.start == new.end and here <= new.start <= there):
            merged.append(edit)
            spans.append((here, there))
        elif there <= new.start:
            before.append(edit)
            shift_before = shift
        else:
            after.append(edit)
    if not merged:
        # An edit that starts where a deletion stood begins after it; one that ends there ends before it.
        moved = replace(new, start=new.start - shift_before, end=new.end - shift_before)
        return ordered([*before, moved, *after])
    low, high = spans[0][0], spans[-1][1]
    left = merged[0].start - max(0, low - new.start)
    right = merged[-1].end + max(0, new.end - high)
    # The text that the merged edits now show between low and high, around and inside the new edit.
    current = _between(original, merged)
    text = current[:max(0, new.start - low)] + new.replacement + (current[new.end - low:] if new.end < high else "")
    groups = {e.group for e in (*merged, new) if e.group}
    group = min(groups) if groups else ""
    whole = Edit(left, right, text, _joined([*[e.rule for e in merged], new.rule], " + "),
                 _joined([*[e.reason for e in merged], new.reason], "\n"),
                 _joined([*[e.source for e in merged], new.source], "\n"), group)
    rest = [replace(e, group=group) if e.group in groups else e for e in (*before, *after)]
    return ordered([*rest, whole])


def _between(original: str, edits: Sequence[Edit]) -> str:
    pieces, position = [], edits[0].start
    for edit in edits:
        pieces += [original[position:edit.start], edit.replacement]
        position = edit.end
    return "".join(pieces)


def _joined(texts: Sequence[str], by: str) -> str:
    parts = [part for text in texts for part in text.split(by) if part]
    return by.join(dict.fromkeys(parts))
