"""Whether two texts say the same: typed facts first, then what the aligned sentences say about them."""

import re
from collections.abc import Callable, Iterator

from humanize.constraints.align import Block, Similarity, align
from humanize.constraints.conditions import check_conditions
from humanize.constraints.content import beside_praise, check_content
from humanize.constraints.facts import compare_facts
from humanize.constraints.lexicon import lexicon, related, stem
from humanize.constraints.polarity import check_polarity
from humanize.constraints.reach import check_reach
from humanize.constraints.reading import Reading, read
from humanize.constraints.roles import check_roles
from humanize.text.scorn import scorn
from humanize.types import Document, Span, Violation

name = "meaning"
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "captain", "the", "of"})


def check_meaning(source: Document, other: Document, *, similarity: Similarity | None = None) -> tuple[Violation, ...]:
    """The ways in which `other` does not say what `source` says; () where the meaning is kept.

    Warmth, courtesy and padding may come and go. `similarity` (of two sentences, 0..1) helps to align; it decides nothing.
    """
    return () if source.text == other.text else checker(source, similarity=similarity)(other)


def checker(source: Document, *, similarity: Similarity | None = None) -> Callable[[Document], tuple[Violation, ...]]:
    """check_meaning for many texts against one source, which is read once."""
    demeaning = tuple(source.text[a:b] for a, b in scorn(source.text))  # it may go; what is new of it counts
    left = read(source, demeaning)
    return lambda other: () if source.text == other.text else _compare(left, read(other, demeaning), similarity)


def _compare(left: Reading, right: Reading, similarity: Similarity | None) -> tuple[Violation, ...]:
    source, other = left.document, right.document
    found = compare_facts(left.facts, right.facts, other.text, source.text)
    found += _names(left, right)
    blocks = align(left, right, similarity)
    told = [min(b.verbatim) for b in blocks if b.source and b.other]
    for block in blocks:
        if not block.source or not block.other:
            found += _lone(left, right, block, strict=bool(told) and min(told) > 0.85)
            continue
        if _same(left, right, block):
            continue
        for check in (check_polarity, check_reach, check_conditions, check_roles, check_content):
            found += check(left, right, block)
    return tuple(dict.fromkeys(found))


def _same(source: Reading, other: Reading, block: Block) -> bool:
    return source.words(block.source) == other.words(block.other)


def _names(source: Reading, other: Reading) -> list[Violation]:
    """Names of the source that the other text lacks, and names that only the other text has."""
    found = []
    for here, there, is_source in ((source, other, True), (other, source, False)):
        known = {stem(u.lemma.lower()) for u in there.units} | {stem(t.lower) for t in there.document.tokens}
        known |= {stem(w) for w in _signed(there.document)}
        lemmas = {u.lemma for u in there.units}
        names = [u for u in here.units if u.name and not (is_source and u.light)]  # a greeting may go, not greet somebody else
        phrases = [u for u in here.units if "_" in u.lemma and any(related(u.lemma, v) for v in lemmas)] if names else []
        for unit in names:
            word = unit.lemma.lower()
            if (
                word in _TITLES
                or len(word) < 2
                or stem(word) in known
                or any(related(word, v) for v in lemmas)
                or any(u.start <= unit.start and unit.end <= u.end for u in phrases)
            ):
                continue
            span = Span(unit.start, unit.end)
            shown = here.document.text[unit.start : unit.end]
            found.append(
                Violation("name", f"The name “{shown}” is missing from the other text.", span, None)
                if is_source
                else Violation("name", f"The name “{shown}” is new: the source doesn't mention it.", None, span)
            )
    return found


def _signed(document: Document) -> Iterator[str]:
    """The words under a letter, lower case: no tokens stand there, but names do."""
    for paragraph in document.paragraphs:
        if paragraph.kind == "signature":
            yield from re.findall(r"[^\W\d_]+", document.text[paragraph.start:paragraph.end].lower())


def _is_show(source: Reading, block: Block) -> bool:
    """Whether a sentence only praises or beckons: "Health is wealth, as the saying goes!" No fact, no order, nothing denied."""
    units = [u for s in block.source for u in source.heavy[s]]
    known = lexicon()
    if any(source.facts_in[s] for s in block.source) or any(u.name or u.negated or u.lemma in known.bad for u in units):
        return False
    words = source.words(block.source)
    if re.search(r"\b(?:if|unless|until|must|should|may|can|cannot|need|have to|no|not|never|only)\b|n't\b", words):
        return False
    shown = sum(u.lemma in known.fluff or u.lemma in known.good or u.lemma in known.idle for u in units)
    return shown >= 0.34 * len(units) or bool(shown) and words.rstrip().endswith(("!", "?"))


def _lone(source: Reading, other: Reading, block: Block, *, strict: bool) -> list[Violation]:
    """A sentence that no sentence of the other text answers to; `strict` where all the others are the same."""
    reading, sentences, missing = (source, block.source, True) if block.source else (other, block.other, False)
    units = beside_praise(source, block.lost) if missing else block.new
    fluff = lexicon().fluff | lexicon().idle if missing else frozenset()
    weight = sum(u.pos in ("NOUN", "VERB", "ADJ", "PROPN", "X") and u.lemma not in fluff for u in units)
    if weight < (1 if strict else 3) or missing and _is_show(source, block):
        return []
    span = Span(min(u.start for u in units), max(u.end for u in units))
    shown = " ".join(reading.document.text[span.start : span.end].split()[:8])
    if missing:
        return [Violation("dropped", f"The other text leaves out “{shown} …”.", span, None)]
    return [Violation("added", f"“{shown} …” is new: the source doesn't say it.", None, span)]
