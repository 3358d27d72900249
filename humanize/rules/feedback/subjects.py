"""Reads the subject of a clause off its words ("your answer to question 3"): the parser loses "lacks", "fails" and numbers."""

from humanize.rules.feedback.clauses import starts_clause
from humanize.rules.feedback.phrases import base_phrase
from humanize.rules.feedback.work import is_part_of_work
from humanize.types import Document, Sentence, Token

_OPENERS = frozenset({"your", "the", "this", "these", "his", "her", "their", "that", "those"})
_INSIDE = ("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "VBG", "PRP$", "DT", "IN", "TO", "HYPH")
_OUTSIDE = frozenset(
    {
        "as",
        "because",
        "since",
        "if",
        "when",
        "that",
        "so",
        "while",
        "although",
        "though",
        "whether",
        "but",
        "unless",
        "than",
        "until",
        "once",
        "before",
        "after",
    }
)
_NUMBERED = frozenset({"paragraph", "section", "part", "table", "figure", "page", "chapter", "question", "step", "graph"})


def work_subject(document: Document, sentence: Sentence, end: int) -> tuple[Token, Token] | None:
    """The first word and the head of a phrase about work that fills its clause up to token `end`."""
    words = document.tokens
    if end - 1 < sentence.first:
        return None
    last = words[end - 1]
    first = end
    while first > sentence.first and end - first < 9 and _fits(words[first - 1], words[first] if first < end else None):
        first -= 1
    for start in range(first, end):  # the earliest opener that begins a clause
        opener = words[start]
        numbered = opener.lower in _NUMBERED and start + 1 < end and words[start + 1].tag == "CD"
        if not (opener.lower in _OPENERS or numbered) or not starts_clause(document, sentence, opener):
            continue
        base = base_phrase(document, sentence, start)
        if base is None or not (last.tag.startswith(("NN", "CD"))):
            return None
        nouns = [t for t in words[start : min(end, base[0])] if t.tag.startswith("NN") or numbered and t is opener]
        if not nouns or not is_part_of_work(nouns[-1]):
            return None
        return opener, nouns[-1]
    return None


def several(head: Token) -> bool:
    """Whether a head noun is plural."""
    return head.tag in ("NNS", "NNPS")


def _fits(token: Token, after: Token | None) -> bool:
    numbered = token.lower in _NUMBERED and after is not None and after.tag == "CD"
    return (token.tag in _INSIDE or numbered) and token.lower not in _OUTSIDE
