"""The rhythm of a text: how long its sentences are, how much that varies, and how they start."""

from dataclasses import dataclass
from statistics import fmean, pstdev

from humanize.text.syntax import previous_sentence, sentences_of, word_count
from humanize.types import Document, Sentence


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Words of each prose sentence, and the sentences that start with the word their neighbour starts with."""

    lengths: tuple[int, ...] = ()
    repeated_starts: tuple[int, ...] = ()  # indices of sentences

    @property
    def mean(self) -> float:
        """Mean length in words; 0.0 without sentences."""
        return fmean(self.lengths) if self.lengths else 0.0

    @property
    def spread(self) -> float:
        """Standard deviation of the lengths in words."""
        return pstdev(self.lengths) if self.lengths else 0.0

    @property
    def variation(self) -> float:
        """The spread as a share of the mean: people's prose mostly lies between 0.4 and 0.8."""
        return self.spread / self.mean if self.mean else 0.0


def rhythm(document: Document) -> Rhythm:
    """The rhythm of the prose; list items are alike on purpose, so they are left out."""
    lengths, repeated = [], []
    for sentence in sentences_of(document, "prose"):
        count = word_count(document, sentence)
        if not count:
            continue
        lengths.append(count)
        before = previous_sentence(document, sentence)
        if before is not None and (start := _start(document, sentence)) and start == _start(document, before):
            repeated.append(sentence.index)
    return Rhythm(tuple(lengths), tuple(repeated))


def _start(document: Document, sentence: Sentence) -> str:
    return next((t.lower for t in document.words(sentence) if any(c.isalnum() for c in t.text)), "")
