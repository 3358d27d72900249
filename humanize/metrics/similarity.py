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
    options = [_with_pairs(_sentences(c)) for c in candidates]
    distinct = list(dict.fromkeys([*source, *(s for option in options for s in option)]))
    if not source:
        return [1.0] * len(candidates)
    vectors = embeddings.encode(distinct)
    row = {sentence: n for n, sentence in enumerate(distinct)}
    drafts = vectors[[row[s] for s in source]]
    scores = []
    for option in options:
        if not option:
            scores.append(0.0)
            continue
        best = (drafts @ vectors[[row[s] for s in option]].T).max(axis=1)
        scores.append(float(best.clip(0.0, 1.0).mean()))
    return scores


def _sentences(document: Document) -> list[str]:
    return [document.text[s.start:s.end] for s in document.sentences]


def _with_pairs(sentences: list[str]) -> list[str]:
    return sentences + [f"{a} {b}" for a, b in zip(sentences, sentences[1:], strict=False)]
