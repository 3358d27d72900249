"""Finds the document flags: properties of a whole text, each with the words that show it.

They decide what a rule or an added phrase may take as true: who writes, whether it is a letter, what is asked, what went
wrong and whose fault it was, how serious it is. A missed flag costs a phrase; a wrong one could put a false sentence
into somebody's letter. So each search leans towards silence, except for `grave`, `urgent`, `legal` and `deadline`, which
only hold things back and lean towards speaking up.
"""

import re
from functools import lru_cache

from humanize.text.appraisal import appraisal_flags
from humanize.text.asks import ask_flags
from humanize.text.claims import claim_flags
from humanize.text.letter import letter_flags
from humanize.types import Document, Flag

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " ", "\r": " ", "\t": " "})
_QUOTED = re.compile(r'"[^"]{1,300}"')


@lru_cache(maxsize=8)
def plain_text(text: str) -> str:
    """The text in lower case with straight quotes, quotations blanked out, and every character at its old place."""
    lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_STRAIGHT))
    return _QUOTED.sub(lambda match: " " * len(match.group()), lower)


def find_flags(document: Document) -> tuple[Flag, ...]:
    """The flags of a document in the order of their evidence."""
    plain = plain_text(document.text)
    found = [*letter_flags(document), *claim_flags(document, plain), *ask_flags(document, plain), *appraisal_flags(document)]
    return tuple(sorted(dict.fromkeys(found), key=lambda flag: (flag.start, flag.end, flag.name)))
