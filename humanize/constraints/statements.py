"""What a text says besides values: what it denies, demands, allows, limits or makes depend on something, and whom it judges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from humanize.constraints.facts import Fact
from humanize.constraints.lexicon import scales
from humanize.constraints.negation import NEGATIVE
from humanize.constraints.reading import Reading
from humanize.types import Document, Span, Token

# Where two of them cover the same words the first one tells more: "must not" is a duty before it is a negation.
KINDS = ("condition", "scope", "modality", "certainty", "negation", "quantity", "deadline", "criticism", "praise")
_SCALES = {"modality": ("forbid", "free", "must", "should", "may"), "certainty": ("likely", "maybe", "sure"),
           "quantity": ("near_all", "none", "all", "most", "many", "some", "few")}
_CONDITION = re.compile(
    r"\b(?P<unless>unless|until|till|except (?:if|when))\b|\b(?:only )?(?:if|when|whenever)\b|"
    r"\b(?:provided|providing) (?:that|you|he|she|it|they|we|the|your|there)\b|\b(?:as|so) long as\b|\bin case\b|"
    r"\bin the event\b|\bon condition\b|\bsubject to\b")
_SCOPE = re.compile(r"\b(?P<only>only|solely|exclusively)\b(?! (?:if|when)\b)|\b(?:except|apart from)\b(?! (?:if|when)\b)")
_CLAUSE_END = re.compile(r"[,.;:!?()\n]|$")
_REQUEST = re.compile(r"\b(?:can|could|may) (?:you|i|we)\b")
_MOST = 60  # characters of a clause that are worth quoting
_LIMIT_BEFORE = re.compile(
    r"(?:\b(?:at least|no fewer than|no less than|not less than|(?:a |the )?minimum(?: of)?|min\.?|at most|up to|no more than|"
    r"not more than|(?:a |the )?maximum(?: of)?|max\.?|no later than|(?:not |to )?exceed(?:s|ing)?|limit of|"
    r"(?:more|less|fewer|longer|older|shorter|younger|greater) than|over|above|under|below)|[<>≤≥])(?: the)? ?[£$€]?$", re.I)
_LIMIT_AFTER = re.compile(
    r"(?: \w+){0,2}? (?:or (?:more|less|fewer|above|over|under|below|older|younger|longer|higher)|"
    r"at (?:the )?(?:least|most|latest|minimum|maximum))\b|\+(?!\d)", re.I)


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that do one of these things. `value`: in which way ("must", "may"); `word`: the word that it holds for, or itself."""

    kind: str
    value: str
    word: str
    start: int
    end: int
    sentence: int


def find_statements(reading: Reading) -> tuple[Statement, ...]:
    """The statements of a text, by kind, each kind from left to right. Courtesy and what stands inside literals is left out."""
    document = reading.document
    text = "".join(c.lower() if len(c.lower()) == 1 else c for c in reading.text.replace("’", "'"))
    literal = [Span(f.start, f.end) for f in reading.facts] + [
        Span(p.start, p.end) for p in document.protected if p.kind not in ("number", "locked")]
    found: list[Statement] = []
    for sentence in document.sentences:
        start, end, index = sentence.start, sentence.end, sentence.index
        for kind, values in _SCALES.items():
            taken: list[Span] = []
            for value in values:
                for match in scales()[kind][value].finditer(text, start, end):
                    if not any(t.overlaps(*match.span()) for t in taken) and not _REQUEST.match(text, match.start()):
                        taken.append(Span(*match.span()))
                        found.append(Statement(kind, value, match.group(), *match.span(), index))
        asked = text[start:end].rstrip().endswith("?")
        for match in _CONDITION.finditer(text, start, end):
            if not (asked and match.start() == start):  # "When will it end?"
                value = "unless" if match["unless"] else "if"
                found.append(Statement("condition", value, match.group(), match.start(), _clause_end(text, match, end), index))
        for match in _SCOPE.finditer(text, start, end):
            after = re.compile(r"(?: [\w'-]+){1,2}").match(text, match.end(), end)
            found.append(Statement("scope", "only" if match["only"] else "except", after.group().split()[0] if after else "",
                                   match.start(), after.end() if after else match.end(), index))
    found += _negations(reading)
    found += _flagged(document)
    clean = [s for s in found if s.kind in ("condition", "deadline", "criticism", "praise", "negation") or not any(
        span.overlaps(s.start, s.end) for span in literal)]
    return tuple(sorted(clean, key=lambda s: (KINDS.index(s.kind), s.start)))


def limit_span(text: str, fact: Fact) -> Span | None:
    """The stretch that holds a value and the words that limit it ("at least 800"), None if it has no limit."""
    if fact.bound not in ("min", "max", "above", "below"):
        return None
    low = max(0, fact.start - 30)
    before = _LIMIT_BEFORE.search(text[low : fact.start])
    after = _LIMIT_AFTER.match(text, fact.end)
    if not before and not after:
        return None
    return Span(low + before.start() if before else fact.start, after.end() if after else fact.end)


def _clause_end(text: str, match: re.Match[str], end: int) -> int:
    """Where the clause ends that a word opens; a long one is cut between words."""
    mark = _CLAUSE_END.search(text, match.end(), end)
    stop = mark.start() if mark else end
    if stop > match.start() + _MOST:
        stop = max(match.end(), text.rfind(" ", match.end(), match.start() + _MOST))
    return len(text[:stop].rstrip())


def _negations(reading: Reading) -> Iterator[Statement]:
    """Negations, each with the word that it denies where that comes soon after."""
    document = reading.document
    for token in document.tokens:
        if token.lower not in NEGATIVE - {"unless"} or reading.text[token.start].isspace() or _sets_off(document, token):
            continue
        start = token.start
        before = document.tokens[token.index - 1] if token.index else None
        if before and before.sentence == token.sentence and (before.end == token.start or before.lemma in ("do", "be")):
            start = before.start
        head = document.tokens[token.head]
        denied = head if head.sentence == token.sentence and token.index < head.index <= token.index + 4 else token
        yield Statement("negation", "not", head.lemma, start, denied.end, token.sentence)


def _sets_off(document: Document, token: Token) -> bool:
    """ "Not only", "no more than", "no doubt": these deny nothing."""
    after = document.tokens[token.index + 1 : token.index + 2]
    return bool(after) and after[0].lower in (
        "only", "just", "merely", "simply", "hesitate", "more", "fewer", "less", "later", "longer", "doubt", "matter")


def _flagged(document: Document) -> Iterator[Statement]:
    """Deadlines, criticism and praise, as the flags of the document show them."""
    dates = [p for p in document.protected if p.kind in ("date", "time")]
    for flag in document.flags:
        if flag.name not in ("deadline", "criticism", "praise"):
            continue
        index = next((s.index for s in document.sentences if s.start <= flag.start < s.end), None)
        if index is None:
            continue
        end = max([flag.end, *[p.end for p in dates if p.start < flag.end <= p.end]])
        yield Statement(flag.name, "", document.text[flag.start : flag.end].lower(), flag.start, end, index)
