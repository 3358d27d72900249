"""How hard a text is to read."""

from dataclasses import replace

from humanize.backends.readability import ReadabilityMeter, reading_seconds, words_of
from humanize.text.syntax import sentences_of
from humanize.types import Document, Readability, Sentence

# A link, an address or a piece of code is one thing to a reader, not ten hard words.
_ONE_WORD = ("url", "email", "code", "placeholder", "markup")


def measure(document: Document, meter: ReadabilityMeter) -> Readability:
    """The measures of the prose and list sentences; words and reading time are those of the whole text but code."""
    found = meter.measure([_plain(document, s) for s in sentences_of(document)])
    words = sum(len(words_of(document.text[p.start:p.end])) for p in document.paragraphs if p.kind != "code")
    return replace(found, words=words, reading_seconds=reading_seconds(words))


def _plain(document: Document, sentence: Sentence) -> str:
    text, at = [], sentence.start
    for span in sorted(document.protected, key=lambda p: p.start):
        if span.kind in _ONE_WORD and at <= span.start and span.end <= sentence.end:
            text += [document.text[at:span.start], "it"]
            at = span.end
    return "".join((*text, document.text[at:sentence.end]))
