"""Finds the literals that every rewrite must keep."""

from collections.abc import Sequence

from humanize.types import Document, Protected


def find_protected(document: Document, names: Sequence[tuple[int, int]], locked: Sequence[str]) -> tuple[Protected, ...]:
    """Protected spans of a document in order, without overlaps; `names` come from the parser."""
    return tuple(Protected(a, b, "name") for a, b in names)
