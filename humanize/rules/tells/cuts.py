"""Cutting empty words off the front of a sentence, and empty sentences."""

import re
from collections.abc import Callable, Iterator

from humanize.rules.search import holds_fact, openings, rest_of
from humanize.types import Document, Hit, Sentence

# What follows a cut may not lean on what was cut, nor start in the middle of a thought.
_LEANS = re.compile(r"(?:and|or|but|which|that|who)\b", re.I)
Refuses = Callable[[Document, Sentence, "re.Match[str]"], bool]


def cut_openings(document: Document, pattern: re.Pattern[str], refuses: Refuses | None = None) -> Iterator[Hit]:
    """A deletion for every match of `pattern` at the start of a sentence that goes on with at least three words."""
    for sentence, match in openings(document, pattern):
        rest = rest_of(document, sentence, match.end())
        if len(rest.split()) < 3 or _LEANS.match(rest) or holds_fact(document, match.start(), match.end()):
            continue
        if refuses is None or not refuses(document, sentence, match):
            yield Hit(match.start(), match.end(), ("",))


def cut_sentences(document: Document, pattern: re.Pattern[str]) -> Iterator[Hit]:
    """A deletion for every sentence that `pattern` matches as a whole."""
    for sentence, match in openings(document, pattern):
        if match.end() == sentence.end and not holds_fact(document, sentence.start, sentence.end):
            yield Hit(sentence.start, sentence.end, ("",))
