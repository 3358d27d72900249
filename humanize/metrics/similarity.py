"""How much of each sentence of the draft is found again, by embeddings of the sentences."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from humanize.backends.embeddings import Embeddings
from humanize.types import Document

if TYPE_CHECKING:
    from humanize.backends.embeddings import Vectors

name = "similarity"


def similarity(original: Document, candidates: Sequence[Document], embeddings: Embeddings) -> list[float]:
    """For each candidate, the mean over the draft's sentences of the best cosine with a sentence of the candidate.

    A draft's sentence may have been split, so two neighbours in the candidate count as one sentence too, with the mean of their
    vectors. Cosine ranks; it never judges whether the meaning is kept (that is constraints/meaning.py).
    """
    import numpy as np

    source = _sentences(original)
    if not source:
        return [1.0] * len(candidates)
    options = [_sentences(c) for c in candidates]
    # A sentence that stands in both texts needs no vector: its best cosine is 1.
    changed = [[s for s in source if s not in set(option)] for option in options]
    new = [[s for s in option if s not in set(source)] for option in options]
    distinct = list(dict.fromkeys(s for rows in (*changed, *new) for s in rows))
    vectors = dict(zip(distinct, embeddings.encode(distinct), strict=True))
    scores = []
    for option, lost, come in zip(options, changed, new, strict=True):
        best = 0.0
        if lost and come:
            rows = np.stack([vectors[s] for s in come] + _of_pairs(option, vectors, frozenset(come)))
            cosines = np.stack([vectors[s] for s in lost]) @ rows.T
            best = float(cosines.max(axis=1).clip(0.0, 1.0).sum())
        scores.append((len(source) - len(lost) + best) / len(source))
    return scores


def _sentences(document: Document) -> list[str]:
    return [document.text[s.start:s.end] for s in document.sentences]


def _of_pairs(sentences: list[str], vectors: dict[str, "Vectors"], new: frozenset[str]) -> list["Vectors"]:
    """The vectors of two new sentences that follow each other."""
    import numpy as np

    sums = [vectors[a] + vectors[b] for a, b in zip(sentences, sentences[1:], strict=False) if a in new and b in new]
    return [s / np.linalg.norm(s) for s in sums]
