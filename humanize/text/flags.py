"""Finds the document flags of EDITORIAL section 0."""

from humanize.types import Document, Flag


def find_flags(document: Document) -> tuple[Flag, ...]:
    """The flags of a document, each with the words that show it."""
    return ()
