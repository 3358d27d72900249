"""How warmly a text meets its reader, from 0 to 1, and which words make it so.

Each cue of warmth_cues.py counts at most once a sentence. A cue's share grows with its density and levels off, so that the
first "please" does more than the fifth. Warm cues are measured against the words that stand outside warm sentences: to add a
warm sentence never lowers the score, to pad with neutral ones does not raise it. 0.5 means neither warm nor cold.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from humanize.analysis.warmth_cues import COLD, WARM, Cue
from humanize.text.syntax import children, final_mark, imperative, root, word_count
from humanize.types import Document, Sentence

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})
_HIDDEN = ("quotation", "code", "url", "email", "placeholder", "markup")  # not the writer's own voice
_UNIT = 15.0  # words: an average sentence; densities are per unit
_MARGIN = 2.0  # units that a text is taken to have besides its own, so that one word doesn't decide a short note
_COURTEOUS = ("please", "kindly", "let", "let's", "feel", "thank", "take", "don't", "keep", "have", "try", "want", "follow")

ORDERS = "orders"
PASSIVES = "nobody-acts"
CURT = "curt"
_SAYS = {ORDERS: "Gives a bare order.", PASSIVES: "Says what is done, but not who does it.", CURT: "Cuts the reader short."}
_CURT_WORDS = 3

# Fitted by training/warmth.py on pairs of a colder and a warmer text of one content. The warmer ranks higher in 24 of 24
# development letters (23 with each left out of the fit, though the cues were chosen with them in view) and in 97 % of held-out
# ParaDetox pairs that any cue tells apart. Of 24 pairs written after the first cues (tests/analysis/warm_pairs.py): 20 at
# first sight, which is the honest guess for new texts, and 24 once the cues were widened with those in view.
WEIGHTS: Mapping[str, float] = MappingProxyType({
    "acknowledges": 1.49, "apologises": 0.84, "thanks": 1.04, "courtesy": 1.40, "offers-help": 1.12, "guides": 1.09,
    "gives-choice": 1.30, "gives-reasons": 1.14, "looks-ahead": 1.30, "values-work": 1.19, "normalises": 1.21,
    "together": 1.03, "talks-plainly": 0.98, "greets": 1.08, "blames": 1.16, "labels": 1.20, "insults": 1.50,
    "controls": 1.11, "office-speak": 1.40, "washes-hands": 1.01, "threatens": 1.02, "talks-down": 1.14,
    "absolutes": 1.05, "shouts": 1.04, "gushes": 1.22, "hollow-sorry": 1.22, "speaks-past": 1.02, "orders": 0.86,
    "nobody-acts": 0.72, "curt": 1.23,
})


@dataclass(frozen=True, slots=True)
class Contribution:
    """Words that move the warmth: where, what they do, and by how much (in log-odds; negative is colder)."""

    start: int
    end: int
    feature: str
    says: str
    weight: float


@dataclass(frozen=True, slots=True)
class Warmth:
    """The score and what it is made of, strongest first."""

    score: float
    contributions: tuple[Contribution, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    feature: str
    says: str
    warm: bool


def warmth(document: Document, weights: Mapping[str, float] = WEIGHTS) -> Warmth:
    """The warmth of a document."""
    hits = tuple(_hits(document))
    shares = _shares(document, hits)
    counts: dict[str, int] = {}
    for hit in hits:
        counts[hit.feature] = counts.get(hit.feature, 0) + 1
    found = [Contribution(h.start, h.end, h.feature, h.says, weights.get(h.feature, 0.0) * shares[h.feature] / counts[h.feature]
                          * (1 if h.warm else -1)) for h in hits if weights.get(h.feature)]
    total = sum(c.weight for c in found)
    return Warmth(1 / (1 + math.exp(-total)), tuple(sorted(found, key=lambda c: (-abs(c.weight), c.start, c.feature))))


def shares(document: Document) -> dict[str, float]:
    """How much of each cue a document has, 0 to 1; cold ones too are positive. For fitting the weights."""
    return _shares(document, tuple(_hits(document)))


def _shares(document: Document, hits: tuple[_Hit, ...]) -> dict[str, float]:
    units = [(start, end) for start, end, _ in _units(document)]
    warm = [h for h in hits if h.warm]
    words = {unit: len(document.text[slice(*unit)].split()) for unit in units}
    everything = sum(words.values()) / _UNIT + _MARGIN
    plain = sum(n for (start, end), n in words.items() if not any(start <= h.start < end for h in warm)) / _UNIT + _MARGIN
    found: dict[str, float] = {}
    for feature, is_warm in {(h.feature, h.warm) for h in hits}:
        count = sum(h.feature == feature for h in hits)
        found[feature] = 1 - math.exp(-count / (plain if is_warm else everything))
    return found


def _units(document: Document) -> Iterator[tuple[int, int, Sentence | None]]:
    """Every sentence, and the sign-off, which is not parsed."""
    for sentence in document.sentences:
        yield sentence.start, sentence.end, sentence
    for paragraph in document.paragraphs:
        if paragraph.kind == "valediction":
            yield paragraph.start, paragraph.end, None


def _hits(document: Document) -> Iterator[_Hit]:
    written = _own_words(document)
    lower = written.lower()
    lower = lower if len(lower) == len(written) else written  # a few letters grow when lowered; offsets come first
    for start, end, sentence in _units(document):
        found = [_Hit(*match, cue.name, cue.says, cue.warm) for cue in (*WARM, *COLD)
                 if (match := _search(cue, written if cue.cased else lower, start, end))]
        yield from found
        if sentence is not None:
            yield from _parsed_hits(document, sentence, kind=any(h.warm for h in found))


def _search(cue: Cue, text: str, start: int, end: int) -> tuple[int, int] | None:
    found = cue.pattern.search(text[start:end])
    return (start + found.start(), start + found.end()) if found and found.end() > found.start() else None


def _parsed_hits(document: Document, sentence: Sentence, *, kind: bool) -> Iterator[_Hit]:
    head = root(document, sentence)
    if head is None:
        return
    words = document.words(sentence)
    courteous = any(t.lower in ("please", "kindly") for t in words)
    polite = courteous or head.lower in _COURTEOUS or final_mark(document, sentence) in ("?", "!")
    if not polite and imperative(document, head) and head.index - sentence.first <= 2:
        yield _Hit(head.start, head.end, ORDERS, _SAYS[ORDERS], False)
    elif not polite and not kind and final_mark(document, sentence) == "." and word_count(document, sentence) <= _CURT_WORDS and (
            document.paragraphs[sentence.paragraph].kind == "prose"):
        yield _Hit(sentence.start, sentence.end, CURT, _SAYS[CURT], False)
    for token in words:
        verb = document.tokens[token.head]
        if token.dep == "aux:pass" and token.lemma == "be" and verb.start > token.start and not children(
                document, verb, "obl:agent"):
            yield _Hit(token.start, verb.end, PASSIVES, _SAYS[PASSIVES], False)
            return


def _own_words(document: Document) -> str:
    text = list(document.text.translate(_STRAIGHT))
    for span in document.protected:
        if span.kind in _HIDDEN:
            text[span.start:span.end] = " " * (span.end - span.start)
    return "".join(text)
