"""What a document says happened or was asked: reports, faults, delays, refusals, deadlines, and how serious it is."""

import re
from collections.abc import Iterator

from humanize.text.flag_words import CLAIM, DATE
from humanize.types import Document, Flag, Sentence

_BY_WORD = ("urgent", "deadline", "refused", "grave", "summative")  # the words alone set them
_ASSERTED = ("delay_ours", "fault_ours", "reported", "asked", "resolved")  # a denial or a condition does not

_NOT = re.compile(r"\b(?:not|never|no|neither|nor|without|hardly)\b|n't\b|\bcannot\b")
_PENDING = re.compile(
    r"\b(?:if|until|unless|once|when|whether|before|after|as soon as|should|may|might|please|in case)\b[^.!?;,]*$")
_WISH = re.compile(
    r"\b(?:value|welcome|appreciate|love|await|leave|send|give|submit|share|need)s?(?: us| me)? (?:to hear )?$")


def claim_flags(document: Document, plain: str) -> Iterator[Flag]:
    """The flags that single phrases show; `plain` is the text in lower case, straight quotes, quotations blanked."""
    spans = [(s.start, s.end) for s in document.sentences]
    for name in _ASSERTED:
        found = next((m for m in CLAIM[name].finditer(plain) if _stands(name, plain, m, spans)), None)
        if found:
            yield Flag(name, *found.span())
    for name in _BY_WORD:
        found = CLAIM[name].search(plain)
        if found:
            yield Flag(name, *found.span())
    found = next((m for m in CLAIM["revisable"].finditer(plain) if not _NOT.search(_clause_around(plain, m, spans))), None)
    if found:
        yield Flag("revisable", *found.span())
    legal = list(CLAIM["legal"].finditer(plain))
    if len({m.group()[:6] for m in legal}) >= 2 or sum(m.group() == "shall" for m in legal) >= 2:
        yield Flag("legal", *legal[0].span())


def _stands(name: str, plain: str, match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    """Whether a match is asserted: not negated, not a condition, not a wish."""
    before = _sentence_before(plain, match, spans)
    if name in ("reported", "asked"):
        if re.match(r"your\b", match.group()):
            after = plain[match.end():match.end() + 24]
            wish = _WISH.search(before)
            return not wish and not re.match(r" (?:is (?:very )?important|matters|means a lot)", after)
        return not re.search(
            r"\b(?:if|when|should|can|could|would|must|may|unless|whether|before|once|do|did|will)\s+$", before)
    if _NOT.search(match.group()) and not re.search(r"should not have", match.group()):
        return False
    if name == "resolved" and _PENDING.search(before):
        return False
    if name in ("fault_ours", "delay_ours") and re.search(r"\b(?:if|unless|in case|whether)\b[^.!?;,]*$", before):
        return False
    return not _NOT.search(before[-22:])


def _sentence_before(plain: str, match: re.Match[str], spans: list[tuple[int, int]]) -> str:
    start = next((a for a, b in spans if a <= match.start() < b), max(0, match.start() - 120))
    return plain[start:match.start()]


def _clause_around(plain: str, match: re.Match[str], spans: list[tuple[int, int]]) -> str:
    start, end = next(((a, b) for a, b in spans if a <= match.start() < b), (max(0, match.start() - 60), match.end() + 60))
    left = max(plain.rfind(mark, start, match.start()) for mark in ",;:.")
    rights = [at for at in (plain.find(mark, match.end(), end) for mark in ",;:.") if at >= 0]
    return plain[max(start, left + 1):min(rights, default=end)]


def sentence_has_date(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence names a day, date or time."""
    return DATE.search(plain, sentence.start, sentence.end) is not None
