"""How much of each sentence of the draft is found again, by embeddings of the sentences."""

from collections.abc import Sequence

from humanize.backends.embeddings import Embeddings
from humanize.types import Document

name = "similarity"


def similarity(original: Document, candidates: Sequence[Document], embeddings: Embeddings) -> list[float]:
    """For each candidate, the mean over the draft's sentences of the best cosine with a sentence of the candidate.

    A draft's sentence may have been split, so pairs of neighbours in the candidate count as one sentence too. Cosine ranks;
    it never judges whether the meaning is kept (that is constraints/meaning.py).
    """
    source = _sentences(original)
    if not source:
        return [1.0] * len(candidates)
    options = [_sentences(c) for c in candidates]
    # A sentence that stands in both texts needs no vector: its best cosine is 1.
    changed = [[s for s in source if s not in set(option)] for option in options]
    new = [_with_pairs(option, frozenset(source)) for option in options]
    distinct = list(dict.fromkeys(s for rows in (*changed, *new) for s in rows))
    vectors = embeddings.encode(distinct)
    row = {sentence: n for n, sentence in enumerate(distinct)}
    scores = []
    for lost, come in zip(changed, new, strict=True):
        best = 0.0
        if lost and come:
            cosines = vectors[[row[s] for s in lost]] @ vectors[[row[s] for s in come]].T
            best = float(cosines.max(axis=1).clip(0.0, 1.0).sum())
        scores.append((len(source) - len(lost) + best) / len(source))
    return scores


def _sentences(document: Document) -> list[str]:
    return [document.text[s.start:s.end] for s in document.sentences]


def _with_pairs(sentences: list[str], known: frozenset[str]) -> list[str]:
    """The sentences that are not known, and pairs of such neighbours."""
    pairs = [f"{a} {b}" for a, b in zip(sentences, sentences[1:], strict=False) if a not in known and b not in known]
    return [s for s in sentences if s not in known] + pairs
