"""Finding phrases in the sentences that rules may edit, outside what is protected."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from humanize.text.syntax import sentences_of
from humanize.types import Document, Sentence, Token

# Nothing inside these is ours to edit; numbers, dates and names may stand in an edit that repeats them.
UNTOUCHABLE = frozenset({"quotation", "url", "email", "code", "placeholder", "markup", "citation", "locked", "foreign"})
_NEGATION = re.compile(r"\b(?:not|no|never|none|nor|neither|without|hardly|cannot|nothing|nobody)\b|n['’]t\b", re.I)


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern in which a space matches any white space and an apostrophe either kind; letter case doesn't count."""
    spaced = re.sub(r" (?![*?+{])", r"\\s+", pattern).replace(" ", r"\s")
    return re.compile(spaced.replace("'", "['’]"), re.I)


def untouchable(document: Document, start: int, end: int) -> bool:
    """Whether a span touches a quotation, code, a link or the like."""
    return any(p.kind in UNTOUCHABLE and p.start < end and start < p.end for p in document.protected)


def holds_fact(document: Document, start: int, end: int) -> bool:
    """Whether a span holds a literal that must survive, or any figure: it can't simply be cut."""
    return any(p.start < end and start < p.end for p in document.protected) or any(c.isdigit() for c in document.text[start:end])


def cased(original: str, replacement: str) -> str:
    """The replacement with a capital where the original has one."""
    if original[:1].isupper() and replacement:
        return replacement[0].upper() + replacement[1:]
    return replacement


def negative(text: str) -> bool:
    """Whether a stretch of text holds a negation."""
    return bool(_NEGATION.search(text))


def _running(document: Document) -> Iterator[Sentence]:
    """The sentences of running text; a line that is bold from end to end is a heading in all but name."""
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end]
        if not (text.startswith(("**", "__")) and text.endswith(("**", "__"))):
            yield sentence


def matches(document: Document, pattern: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every match inside one sentence of prose or of a list, outside untouchable spans."""
    for sentence in _running(document):
        for match in pattern.finditer(document.text, sentence.start, sentence.end):
            if not untouchable(document, match.start(), match.end()):
                yield sentence, match


def openings(document: Document, pattern: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every match at the start of a sentence, outside untouchable spans."""
    for sentence in _running(document):
        match = pattern.match(document.text, sentence.start, sentence.end)
        if match and not untouchable(document, match.start(), match.end()):
            yield sentence, match


def token_at(document: Document, offset: int) -> Token | None:
    """The token that starts at an offset."""
    at = bisect_left(document.tokens, offset, key=lambda t: t.start)
    found = document.tokens[at : at + 1]
    return found[0] if found and found[0].start == offset else None


def tokens_between(document: Document, start: int, end: int) -> tuple[Token, ...]:
    """The tokens that lie inside a span."""
    first = bisect_left(document.tokens, start, key=lambda t: t.start)
    last = bisect_left(document.tokens, end, key=lambda t: t.start)
    return tuple(t for t in document.tokens[first:last] if t.end <= end)


def text_of_sentence(document: Document, sentence: Sentence) -> str:
    """The text of a sentence."""
    return document.text[sentence.start : sentence.end]


def rest_of(document: Document, sentence: Sentence, start: int) -> str:
    """What a sentence says from an offset on, without the space before it."""
    return document.text[start : sentence.end].lstrip()


def words_in(text: str) -> int:
    """How many words a stretch of text has."""
    return len(text.split())
