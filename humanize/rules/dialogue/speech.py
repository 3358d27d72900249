"""What is spoken in a story, a script or a game: who says it, and where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from humanize.types import Document

_LINE = re.compile(
    r"(?P<who>(?<![^\s.!?\"”)])[A-Z][A-Za-z0-9'’-]*(?: [A-Z][A-Za-z0-9'’.-]*){0,2})(?: ?\([^)\n]{1,40}\))?:[ \t]+(?=\S)")
_NOT_A_NAME = re.compile(
    r"(?:note|tip|hint|level|results?|answers?|questions?|warning|error|quiz|step|scene|chapter|act|part|cost|price|date|time|"
    r"location|title|summary|"
    r"example|goal|objective|reward|status|score|points?|subject|re|to|from|cc)\b", re.I)
_QUOTE = re.compile(r"[\"“](?P<said>[^\"“”\n]{2,400})[\"”]")
_GAME = re.compile(r"\{\w+\}|\[\[[^\]]+\]\]")


@dataclass(frozen=True, slots=True)
class Speech:
    """A stretch of speech; `speaker` is "" where the text doesn't say."""

    speaker: str
    start: int
    end: int


def speeches(document: Document) -> tuple[Speech, ...]:
    """The spoken lines of a document: "NAME: ..." lines, else quoted speech, else the words of a game character."""
    found = tuple(_named_lines(document))
    if found:
        return found
    found = tuple(Speech("", *m.span("said")) for m in _QUOTE.finditer(document.text))
    if found:
        return found
    spoken = any(t.text == "I" and t.dep.startswith("nsubj") for t in document.tokens) and _GAME.search(document.text)
    if not spoken:
        return ()
    return tuple(Speech("", p.start, p.end) for p in document.paragraphs if p.kind in ("prose", "verse", "greeting"))


def _named_lines(document: Document) -> Iterator[Speech]:
    for block in document.paragraphs:
        if block.kind not in ("prose", "verse", "greeting", "list"):
            continue
        heads = [m for m in _LINE.finditer(document.text, block.start, block.end) if not _NOT_A_NAME.match(m.group("who"))]
        if heads and heads[0].start() > block.start and document.text[block.start:heads[0].start()].strip():
            continue
        for n, head in enumerate(heads):
            stop = heads[n + 1].start() if n + 1 < len(heads) else block.end
            yield Speech(head.group("who"), head.end(), len(document.text[:stop].rstrip()))


def fixed(document: Document, start: int, end: int) -> bool:
    """Whether a span touches code, links, placeholders or the writer's locked words; quotations are open here."""
    kinds = ("url", "email", "code", "placeholder", "markup", "citation", "locked", "foreign")
    return any(p.kind in kinds and p.start < end and start < p.end for p in document.protected)
