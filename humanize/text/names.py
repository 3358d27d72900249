"""Finds names: titles with a name, runs of capitals inside a sentence, acronyms, signatures. The parser's names come on top."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from humanize.text.calendar_slips import DAY_SLIPS, MONTH_SLIPS
from humanize.text.quantities import MONTHS, WEEKDAYS
from humanize.types import Document, Token

_W = r"[A-ZÀ-ÖØ-ÞĀ-Ż][\w’'\-\u0300-\u036f]*\w|[A-Z]\.(?:[A-Z]\.)*"
HONORIFIC = (
    r"(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lady|Lord|St|Rev|Revd|Fr|Captain|Capt|Col|Colonel|Sgt|Sergeant"
    r"|Major|Judge|Nurse|President|Queen|King|Prince|Princess|Saint|Mayor|Senator|Chairman)"
)
_TITLED = re.compile(rf"\b{HONORIFIC}\b\.?[ \u00a0](?:{_W})(?:[ \u00a0](?:{_W}))*")
_RUN = re.compile(
    rf"(?:{_W})(?:(?:[ \u00a0]|[ ](?:of|de|del|van|von|der|den|la|le|du|da|di|al|bin|ibn|y|the)[ ](?:(?:the|la"
    rf"|der|den)[ ])?|[ ]&[ ])(?:{_W}|\d{{1,4}}\b))*"
)
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\d?(?:[-/][A-Z\d]{1,6})*\b(?!['’][A-Z])")
_ADDRESS = re.compile(
    rf"\b\d{{1,4}}[A-Za-z]?[ \u00a0](?:{_W})(?:[ \u00a0](?:{_W})){{0,3}}[ \u00a0](?:Street|St|Road|Rd|Lane|Ln"
    rf"|Avenue|Ave|Court|Ct|Drive|Close|Way|Place|Square|Terrace|Crescent|Hill|Park|Gardens|Row|Mews"
    rf"|Boulevard|Blvd)\b(?:, flat \w+)?"
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]\d[A-Z]{2}\b")
with (Path(__file__).parent / "data" / "name_words.toml").open("rb") as _file:
    _WORDS = {name: frozenset(words.split()) for name, words in tomllib.load(_file).items()}
ORDINARY = _WORDS["ordinary"] | {*WEEKDAYS, *MONTHS, *DAY_SLIPS, *MONTH_SLIPS}
_EXPANDED = _WORDS["expanded"]
PERSON_WORDS = _WORDS["persons"]  # English words that are also names of people
_FUNCTION = frozenset({"AUX", "DET", "PART", "ADP", "CCONJ", "SCONJ", "PRON", "VERB", "ADV", "INTJ"})


def find_names(document: Document, hidden: str, parsed: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans of names; `hidden` is the text with literals that are already taken blanked out."""
    tokens = {t.start: t for t in document.tokens}
    openings = {s.start for s in document.sentences}
    for start, end in (piece for span in parsed for piece in _uncovered(hidden, *span)):
        block = next((p for p in document.paragraphs if p.start <= start < p.end), None)
        if _EXPANDED.issuperset(hidden[start:end].split()) or start in openings and _only_opens(document, tokens.get(start), end):
            continue
        if any(c.isalpha() for c in hidden[start:end]) and not (block and _shouted(hidden[block.start : block.end])):
            yield start, end
    for pattern in (_TITLED, _ADDRESS, _POSTCODE):
        for match in pattern.finditer(hidden):
            yield _trimmed(hidden, *match.span())
    seen = _names_inside(document, hidden, openings)
    for block in document.paragraphs:
        if block.kind == "signature":
            yield block.start, block.end
        if block.kind in ("heading", "table", "code", "signature"):
            continue
        text = hidden[block.start : block.end]
        if _shouted(text):
            continue
        for match in _ACRONYM.finditer(hidden, block.start, block.end):
            token = tokens.get(match.start())
            if match.group() not in _EXPANDED and (token is None or token.pos not in _FUNCTION):
                yield match.span()
        for match in _RUN.finditer(hidden, block.start, block.end):
            start, end = _trimmed(hidden, *match.span())
            words = list(re.finditer(r"[^\s\u00a0]+", hidden[start:end]))
            if _opens(hidden, start, openings) and words:
                first = words[0].group()
                token = tokens.get(start)
                proper = bool(token and token.pos == "PROPN") and not (len(words) == 1 and _only_opens(document, token, end))
                sure = proper or _bare(first) in seen
                if not sure or _bare(first) in ORDINARY:
                    if len(words) == 1:
                        continue
                    start += words[1].start()
                    words = words[1:]
            while (
                words
                and _bare(words[0].group()) in ORDINARY - {"will", "may"} | {"of", "de"}
                or words
                and words[0].group() in _EXPANDED
            ):
                shift = words[1].start() - words[0].start() if len(words) > 1 else len(words[0].group())
                start += shift
                words = words[1:]
            if words and end - start > 1 + hidden[start:end].count(".") and hidden[start].isupper():
                yield start, end


def _uncovered(hidden: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a parser's name that no stronger literal has taken."""
    for match in re.finditer(r"[^\ue000]+", hidden[start:end]):
        low, high = _trimmed(hidden, start + match.start(), start + match.end())
        if low < high:
            yield low, high


def _only_opens(document: Document, token: Token | None, end: int) -> bool:
    """Whether a single word at a sentence start owes its capital to that: a name there has a verb, a comma or "'s" after it."""
    if token is None or token.end < end:
        return False
    after = document.tokens[token.index + 1 : token.index + 2]
    return (
        token.pos != "PROPN"
        or not after
        or after[0].sentence != token.sentence
        or not (after[0].pos in ("VERB", "AUX", "PART", "CCONJ", "PROPN") or after[0].text in (",", "'s", "’s"))
    )


def _names_inside(document: Document, hidden: str, openings: set[int]) -> frozenset[str]:
    """Words that stand with a capital in the middle of a sentence somewhere: names wherever they occur."""
    found: set[str] = set()
    for match in _RUN.finditer(hidden):
        if not _opens(hidden, match.start(), openings):
            found.update(_bare(w) for w in match.group().split() if w[:1].isupper())
    lower = {t.lower for t in document.tokens if t.text.islower()}
    return frozenset(found - ORDINARY - lower)


def _opens(text: str, start: int, openings: set[int]) -> bool:
    """Whether a capital here may only mark a beginning: of a sentence, a line, a quotation, a list item, after a colon."""
    before = text[max(0, start - 400) : start].rstrip(" \u00a0\"'“‘([*_>#-•")[-1:]
    return start in openings or before in ("", "\n", "\r", ".", "!", "?", ":", "…", ")")


def _bare(word: str) -> str:
    return re.sub(r"['’]s$|['’]$", "", word).strip(".,").lower()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a possessive ending and without marks at its ends."""
    while end > start and text[end - 1] in ' \u00a0,;:!?"”)':
        end -= 1
    while start < end and text[start] in ' \u00a0,;:!?"“(':
        start += 1
    ending = re.search(r"['’]s?$", text[start:end])
    return start, end - len(ending.group()) if ending else end


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 12 and sum(c.isupper() for c in letters) > 0.7 * len(letters)
