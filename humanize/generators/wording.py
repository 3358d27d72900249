"""Chooses among easier words by how well each keeps the sense that the hard word has in its sentence.

The judge is the cosine of the token vectors at the swapped place, with and without the swap: of what we tried on rated
substitutes in context (SWORDS, Lee et al. 2021) it ranks best. It ranks what a person has vetted; it never makes up a word.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from humanize.backends.embeddings import Embeddings, Place
from humanize.rules.words import FAMILY
from humanize.types import Document, Finding

AROUND = 90  # characters of the sentence on either side that the judge reads; more costs time and changes no choice
LEAST = 0.25  # below this the word is meant in another sense (a stage PLAY, a CELL of a prison)


def fitting(document: Document, findings: Sequence[Finding], embeddings: Embeddings) -> tuple[Finding, ...]:
    """The findings, with easier words that don't fit their sentence left out and the best fitting first."""
    asked = [f for f in findings if _asks(f)]
    if not asked:
        return tuple(findings)
    places = [place for finding in asked for place in _places(document, finding)]
    vectors = iter(embeddings.span_vectors(places))
    chosen: dict[Finding, Finding | None] = {}
    for finding in asked:
        meant = next(vectors)
        scored = [(float(meant @ next(vectors)), word) for word in finding.replacements]
        fit = [word for score, word in sorted(scored, key=lambda s: -s[0]) if score >= LEAST]
        chosen[finding] = replace(finding, replacements=tuple(fit)) if fit else None
    return tuple(_kept(findings, chosen))


def without_easier_words(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings less those that only a judge of context may decide."""
    return tuple(f for f in findings if not _asks(f))


def _asks(finding: Finding) -> bool:
    return finding.rule.startswith(f"{FAMILY}.") and bool(finding.replacements)


def _kept(findings: Iterable[Finding], chosen: dict[Finding, Finding | None]) -> Iterator[Finding]:
    for finding in findings:
        found = chosen.get(finding, finding)
        if found is not None:
            yield found


def _places(document: Document, finding: Finding) -> Iterator[Place]:
    """The words around a finding with what stands there now, then with each replacement."""
    sentence = next(s for s in document.sentences if s.start <= finding.start < s.end)
    before = document.text[max(sentence.start, finding.start - AROUND):finding.start]
    after = document.text[finding.end:min(sentence.end, finding.end + AROUND)]
    for word in (document.text[finding.start:finding.end], *finding.replacements):
        yield before + word + after, len(before), len(before) + len(word)
