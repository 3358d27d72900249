"""Where a correction may act: in prose, outside quotations and other literals."""

from collections.abc import Iterator

from humanize.text.syntax import sentences_of
from humanize.types import Document, Sentence, Token, When

# As nouns these want an article, so that "have start", "be start" can only be the verb.
COUNTED = frozenset({
    "start", "stop", "return", "repeat", "record", "order", "review", "report", "treat", "call", "visit", "print"})
ALWAYS = When(strength=0.0)


def sentences(document: Document) -> Iterator[Sentence]:
    """Sentences whose errors may be corrected."""
    yield from sentences_of(document, "prose", "list", "greeting")


def untouchable(document: Document, start: int, end: int) -> bool:
    """Whether a span touches a literal."""
    return any(p.start < end and start < p.end for p in document.protected)


def neighbour(document: Document, token: Token, step: int) -> Token | None:
    """The token `step` places on in the same sentence."""
    index = token.index + step
    if 0 <= index < len(document.tokens) and document.tokens[index].sentence == token.sentence:
        return document.tokens[index]
    return None


def adverb(token: Token) -> bool:
    """Whether a token may stand between a verb and what belongs to it: an adverb or "not"."""
    return token.pos == "ADV" or token.lower in ("not", "n't")
