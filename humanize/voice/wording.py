"""Words of a finding: what it takes away, and what it brings."""

import re

from humanize.backends.inflection import lemma
from humanize.types import Document

# Families of rules that exchange words for plainer ones: a matter of taste, in which the writer's own wins.
EASIER = frozenset({"plain", "words", "wordiness", "redundant", "business", "latin", "legalese", "tells", "education"})
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLASSES = ("VERB", "NOUN", "ADJ", "ADV")


def lemmas_in(document: Document, start: int, end: int) -> tuple[str, ...]:
    """The lemmas of the words of a document from `start` to `end`."""
    return tuple(t.lemma for t in document.tokens if start <= t.start and t.end <= end and t.pos not in ("PUNCT", "PROPN"))


def lemmas_of(text: str) -> frozenset[str]:
    """What the words of a text may be forms of; the words themselves are among them."""
    words = [w.lower() for w in _WORD.findall(text)]
    return frozenset(words) | {lemma(w, pos) for w in words for pos in _CLASSES}
