"""Lists that rules write: lines in the text's own line ends, and what follows starts on a new line."""

from collections.abc import Sequence

from humanize.text.syntax import next_sentence
from humanize.types import Document, Sentence


def line_end(document: Document) -> str:
    """The line end that a text uses."""
    return "\r\n" if "\r\n" in document.text else "\n"


def as_list(document: Document, sentence: Sentence, end: int, opening: str, lines: Sequence[str]) -> tuple[int, str] | None:
    """The end of the span to replace and the list to put there; None where the rest of the paragraph cannot follow it."""
    mark = line_end(document)
    text = mark.join([opening, *lines] if opening else lines)
    after = next_sentence(document, sentence)
    if after is None:
        return end, text
    if document.text[end:after.start].strip():
        return None
    return after.start, text + mark
