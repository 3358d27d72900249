"""GLEU for corrected sentences (Napoles, Sakaguchi, Post and Tetreault 2015, in the form without tuning of 2016).

It is BLEU's likeness to the corrections, less the n-grams of the source that a correction removed and the system kept. It is not the GLEU
of machine translation that nltk has. Scores run from 0 to 100.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from math import exp, log
from statistics import fmean

_ORDER = 4
_TOKEN = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


def tokens(text: str) -> list[str]:
    """Words and marks; a contraction is one word, and curly apostrophes count as straight ones."""
    return _TOKEN.findall(text.replace("’", "'"))


def gleu(sources: Sequence[str], outputs: Sequence[str], references: Sequence[Sequence[str]], draws: int = 200) -> float:
    """The mean GLEU of a system over `draws` random choices of one reference a sentence, with a fixed seed."""
    chance = random.Random(2015)
    rows = [[_counts(tokens(s), tokens(o), tokens(r)) for r in several]
            for s, o, several in zip(sources, outputs, references, strict=True)]
    return 100 * fmean(_score([chance.choice(row) for row in rows]) for _ in range(draws))


def _counts(source: list[str], output: list[str], reference: list[str]) -> list[int]:
    """The lengths of output and reference, then hits and n-grams of the output for each n."""
    row = [len(output), len(reference)]
    for n in range(1, _ORDER + 1):
        out, wanted, before = _ngrams(output, n), _ngrams(reference, n), _ngrams(source, n)
        kept_wrongly = Counter({gram: count for gram, count in before.items() if gram not in wanted})
        row += [max(0, (out & wanted).total() - (out & kept_wrongly).total()), out.total()]
    return row


def _ngrams(words: list[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))


def _score(rows: Sequence[list[int]]) -> float:
    sums = [sum(column) for column in zip(*rows, strict=True)]
    if not all(sums):
        return 0.0
    brevity = min(0.0, 1 - sums[1] / sums[0])
    return exp(brevity + fmean(log(sums[i] / sums[i + 1]) for i in range(2, 2 + 2 * _ORDER, 2)))
