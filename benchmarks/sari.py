"""SARI, the usual score of a simplification against several references (Xu et al. 2016), over a whole corpus.

N-grams of 1 to 4 words, lower case, tokens as in mteval 13a. An n-gram is counted as often as it occurs times the number of
references, so that each reference has one vote on keeping or deleting it; an added one counts once. Deletion is scored by F1,
as the corpus scores that papers report since 2019 are.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a

_ORDER = 4
_tokenize = Tokenizer13a()


@dataclass(frozen=True, slots=True)
class Sari:
    """The score and its three parts, each 0 to 100."""

    add: float
    keep: float
    delete: float

    @property
    def score(self) -> float:
        return (self.add + self.keep + self.delete) / 3


@dataclass(slots=True)
class _Tally:
    right: int = 0
    given: int = 0
    wanted: int = 0

    def count(self, right: int, given: int, wanted: int) -> None:
        self.right += right
        self.given += given
        self.wanted += wanted

    @property
    def f1(self) -> float:
        if not self.right:
            return 0.0
        precision, recall = self.right / self.given, self.right / self.wanted
        return 2 * precision * recall / (precision + recall)


def sari(sources: Sequence[str], outputs: Sequence[str], references: Sequence[Sequence[str]]) -> Sari:
    """The corpus score; `references[i]` are those of source i.

    Raises ValueError where the three differ in length.
    """
    adds, keeps, deletes = ([_Tally() for _ in range(_ORDER)] for _ in range(3))
    for source, output, refs in zip(sources, outputs, references, strict=True):
        every = zip(_ngrams(source), _ngrams(output), zip(*map(_ngrams, refs), strict=True), strict=True)
        for n, (before, after, several) in enumerate(every):
            voted: Counter[str] = sum(several, Counter())
            before_votes = Counter({g: c * len(refs) for g, c in before.items()})
            after_votes = Counter({g: c * len(refs) for g, c in after.items()})
            added, wanted = after.keys() - before.keys(), voted.keys() - before.keys()
            adds[n].count(len(added & wanted), len(added), len(wanted))
            kept, to_keep = before_votes & after_votes, before_votes & voted
            keeps[n].count((kept & voted).total(), kept.total(), to_keep.total())
            dropped, to_drop = before_votes - after_votes, before_votes - voted
            deletes[n].count((dropped & to_drop).total(), dropped.total(), to_drop.total())
    return Sari(*(100 * sum(t.f1 for t in part) / _ORDER for part in (adds, keeps, deletes)))


def _ngrams(text: str) -> Iterator[Counter[str]]:
    words = _tokenize(text.lower()).split()
    for n in range(1, _ORDER + 1):
        yield Counter(" ".join(words[i:i + n]) for i in range(len(words) - n + 1))
