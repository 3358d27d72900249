"""When inclusive wording is suggested, and the guard that leaves quotations, names and literals alone."""

import re

from humanize.types import Document, When

SUGGEST = When(not_domains=("entertainment",), empathy=0.25)
_SELF = re.compile(r"\b(?:i am|i'm|we are|we're|i was|as an?|myself)\b", re.I)


def untouchable(document: Document, start: int, end: int) -> bool:
    """Whether a span touches a name, a quotation, code or another literal, or lies outside the sentences that may be edited."""
    if any(p.start < end and start < p.end for p in document.protected):
        return True
    return not any(
        s.start <= start and end <= s.end and document.paragraphs[s.paragraph].kind in ("prose", "list", "greeting")
        for s in document.sentences
    )


def before_name(document: Document, end: int) -> bool:
    """Whether a capitalised word follows: then the word is a title ("Chairman Reed")."""
    return re.match(r" [A-Z][a-z]", document.text[end : end + 3]) is not None


def self_description(document: Document, start: int) -> bool:
    """Whether the writer speaks of themselves ("I am a fireman")."""
    before = document.text[max(0, start - 30) : start].replace("’", "'")
    return _SELF.search(before.rpartition(".")[2]) is not None


def in_history(document: Document, start: int) -> bool:
    """Whether the sentence speaks of a year before 1980: the word of the time stands."""
    sentence = next((s for s in document.sentences if s.start <= start < s.end), None)
    return (
        sentence is not None
        and re.search(r"\b1[0-9]{3}\b(?<!19[89]\d)", document.text[sentence.start : sentence.end]) is not None
    )


def as_written(old: str, new: str) -> str:
    """The new word with the old one's capital."""
    return new[0].upper() + new[1:] if old[:1].isupper() else new
