"""A text as the meaning check reads it: words and set phrases with their weight and polarity, padding and courtesy left out."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from humanize.backends.word_classes import word_classes
from humanize.constraints.facts import Fact, find_facts
from humanize.constraints.lexicon import lexicon
from humanize.constraints.negation import negated, own_negations, under, wanted
from humanize.types import Document, Span, Token

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN", "X", "INTJ", "NUM"})


# Lemmas that the dictionary gets wrong for everyday words.
_MISREAD = {
    "cum": "come",
    "wo": "will",
    "ca": "can",
    "sha": "shall",
    "n't": "not",
    "feed": "feed",
    "better": "good",
    "best": "good",
    "worse": "bad",
    "worst": "bad",
    "less": "less",
    "more": "more",
    "founded": "find",
}


_BARE_NOT = re.compile(r"\b(do|does|did|is|are|was|were|would|could|should|have|has|had|ca|wo)nt\b")  # "dont"


@dataclass(frozen=True, slots=True)
class Unit:
    """A content word or set phrase. `head` is the index of its last token; `sentence` that of its sentence."""

    lemma: str
    start: int
    end: int
    head: int
    sentence: int
    pos: str
    name: bool
    light: bool
    negated: bool  # an odd number of negations scope over it
    under: bool = False  # it is subject or object of something that is denied
    wanted: bool = False  # something needs or lacks it: neither affirmed nor denied


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, piece by piece."""

    document: Document
    text: str  # the document's text with padding and courtesy blanked out; only for what the scales count
    units: tuple[Unit, ...]
    facts: tuple[Fact, ...]
    heavy: tuple[tuple[Unit, ...], ...]  # by sentence: the units that carry weight
    facts_in: tuple[tuple[Fact, ...], ...]  # by sentence

    every: tuple[tuple[Unit, ...], ...]  # by sentence: all units
    plain: tuple[tuple[str, ...], ...]  # by sentence: its words, lower case, without padding

    def of(self, sentences: frozenset[int]) -> tuple[Unit, ...]:
        """The units of some sentences."""
        return tuple(u for s in sorted(sentences) for u in self.every[s])

    def span(self, sentences: frozenset[int]) -> Span | None:
        """The stretch from the first to the last of some sentences."""
        rows = [self.document.sentences[s] for s in sentences]
        return Span(min(r.start for r in rows), max(r.end for r in rows)) if rows else None

    def words(self, sentences: frozenset[int]) -> str:
        """The text of some sentences, lower case, straight quotes."""
        rows = self.document.sentences
        text = " ".join(self.text[rows[s].start : rows[s].end] for s in sorted(sentences)).lower().replace("’", "'")
        return _BARE_NOT.sub(r"\1n't", text).replace("with out ", "without ").replace(" later then ", " later than ")


def read(document: Document, empty: Collection[str] = ()) -> Reading:
    """Reads a document. `empty` are stretches that count as padding wherever they stand."""
    known = lexicon()
    text = document.text
    stretches = [re.compile(re.escape(s), re.I) for s in empty]
    for pattern in (*stretches, known.padding, known.warmth):
        text = pattern.sub(lambda m: re.sub(r"\S", " ", m.group()), text)
    idle = [text[n].isspace() and not document.text[n].isspace() for n in range(len(text))]
    facts = tuple(replace(f, optional=True) if idle[f.start] else f for f in find_facts(document))
    covered = bytearray(len(text))
    for fact in facts:
        covered[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
    names = bytearray(len(text))
    for span in document.protected:
        if span.kind == "name":
            names[span.start : span.end] = b"\1" * (span.end - span.start)
    tokens = document.tokens
    forms = [tuple({_lemma(t), t.lower, t.lemma}) for t in tokens]
    denied = [own_negations(document, t) for t in tokens]
    units: list[Unit] = []
    for token in tokens:
        if not token.text.strip():
            continue
        for parts, end in _phrases(document, token.index, forms, known.phrases):
            last = tokens[end]
            inside = tokens[token.index : last.index + 1]
            lemma = "_".join(parts)
            top = next((t for t in inside if not token.index <= t.head <= last.index), token)
            units.append(
                Unit(
                    lemma,
                    token.start,
                    last.end,
                    last.index,
                    token.sentence,
                    token.pos,
                    False,
                    True,
                    any(negated(document, t, denied) for t in (token, top, last)),
                    under(document, top, denied),
                )
            )
        particle = _distant_particle(document, token)
        if particle:
            lemma = f"{_lemma(token)}_{particle.lower}"  # "switch the saw off"
            units.append(
                Unit(lemma, token.start, token.end, token.index, token.sentence, token.pos, False, True,
                     negated(document, token, denied))
            )
        if covered[token.start] or not any(c.isalnum() for c in token.text):
            continue
        lemma = _lemma(token)
        name = token.text[:1].isupper() and bool(names[token.start]) and _is_name(document, token)
        light = (
            idle[token.start]
            or token.lemma in ("fail", "neglect") and _before_to(document, token)  # "fails to say" is "doesn't say"
            or not name
            and (lemma in known.light or token.lower in known.light or token.pos not in _CONTENT or len(lemma) < 2)
        )
        units.append(
            Unit(
                lemma,
                token.start,
                token.end,
                token.index,
                token.sentence,
                token.pos,
                name,
                light,
                negated(document, token, denied),
                under(document, token, denied),
                wanted(document, token),
            )
        )
    every: list[list[Unit]] = [[] for _ in document.sentences]
    plain: list[list[str]] = [[] for _ in document.sentences]
    for unit in units:
        every[unit.sentence].append(unit)
    for token in tokens:
        if not idle[token.start] and token.lower != "please" and any(c.isalnum() for c in token.text):
            plain[token.sentence].append(token.lower)
    facts_in = tuple(tuple(f for f in facts if s.start <= f.start < s.end) for s in document.sentences)
    return Reading(
        document,
        text,
        tuple(units),
        facts,
        tuple(tuple(u for u in row if not u.light) for row in every),
        facts_in,
        tuple(map(tuple, every)),
        tuple(map(tuple, plain)),
    )


def denied_at(reading: Reading, unit: Unit) -> bool:
    """Whether a word is denied itself, or describes what a denied verb acts on ("didn't use the right paper")."""
    token = reading.document.tokens[unit.head]
    if token.dep == "amod":
        noun = next((u for u in reading.units if u.head == token.head and "_" not in u.lemma), None)
        return unit.negated or noun is not None and (noun.negated or noun.under)
    return unit.negated or "_" in unit.lemma and unit.under


def _lemma(token: Token) -> str:
    lemma = _MISREAD.get(token.lemma, token.lemma).removesuffix("'s").strip(".")
    groups = lexicon().groups
    return token.lower if lemma not in groups and token.lower in groups else lemma  # "dyspnoea" is no plural


def _phrases(
    document: Document, index: int, forms: list[tuple[str, ...]], phrases: dict[tuple[str, str], tuple[tuple[str, ...], ...]]
) -> list[tuple[tuple[str, ...], int]]:
    """The set phrases that begin at a token, as the tables write them, each with its last token. Hyphens are passed over."""
    sentence = document.sentences[document.tokens[index].sentence]
    places = [n for n in range(index, min(index + 14, sentence.last)) if document.tokens[n].text != "-"]
    if len(places) < 2 or places[0] != index:
        return []
    return [
        (parts, places[len(parts) - 1])
        for first in forms[index]
        for second in forms[places[1]]
        for parts in phrases.get((first, second), ())
        if len(parts) <= len(places) and all(p in forms[places[n]] for n, p in enumerate(parts))
    ]


def _before_to(document: Document, token: Token) -> bool:
    return any(t.lower == "to" for t in document.tokens[token.index + 1 : token.index + 2])


def _distant_particle(document: Document, verb: Token) -> Token | None:
    """The particle of a phrasal verb that does not stand right behind it."""
    if verb.pos != "VERB":
        return None
    return next((t for t in (document.tokens[c] for c in document.children[verb.index])
                 if t.dep == "compound:prt" and t.index > verb.index + 1), None)


def _elsewhere(document: Document, token: Token) -> bool:
    """Whether a word stands with its capital inside a sentence too."""
    firsts = {s.first for s in document.sentences}
    return any(t.text == token.text and t.index not in firsts for t in document.tokens)


def _is_name(document: Document, token: Token) -> bool:
    """Whether a word inside a name span counts as a name: not where its capital may only open the sentence."""
    first = document.sentences[token.sentence].first
    if token.index != first:
        return True
    known = lexicon()
    if word_classes(token.lower) and not _elsewhere(document, token):
        return False  # a word of the dictionary: its capital may be the sentence's
    if token.pos != "PROPN" or token.lemma in known.groups or token.lemma in known.light or token.lemma in known.opposites:
        return False
    after = document.tokens[token.index + 1 : token.index + 2]
    return bool(after) and (after[0].pos in ("VERB", "AUX", "PART", "CCONJ", "PROPN") or after[0].text in (",", "'s", "’s"))
