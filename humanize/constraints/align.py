"""Lays two texts side by side: blocks of sentences that tell the same, and the words in them that have no partner."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

from humanize.constraints.lexicon import opposite, related, stem, without_prefix
from humanize.constraints.reading import Reading, Unit
from humanize.types import Violation

Similarity = Callable[[str, str], float]


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Sentences of both texts that belong together, and their words without a partner (light words left out)."""

    source: frozenset[int]
    other: frozenset[int]
    lost: tuple[Unit, ...]
    new: tuple[Unit, ...]
    kept: int  # content words and facts of the source that have a partner
    shared: int  # content words and facts of the other text that have a partner
    words_here: list[str]  # the words of the source's sentences in order, without padding
    words_there: list[str]
    verbatim: tuple[float, float]  # how much of each side's words stands in the other in the same order

    @property
    def closeness(self) -> float:
        """1.0 where both say the same in the same words, 0.0 where no word has a partner."""
        return (self.kept + self.shared) / max(1, self.kept + self.shared + len(self.lost) + len(self.new))


def in_block(kind: str, message: str, source: Reading, other: Reading, block: Block) -> list[Violation]:
    """A violation that no single word shows: its spans are the sentences of the block, on both sides."""
    return [Violation(kind, message, source.span(block.source), other.span(block.other))]


def partners(a: Unit, b: Unit) -> bool:
    """Whether two words may stand for each other, or deny each other's opposite."""
    if a.name or b.name:
        left, right = a.lemma.lower(), b.lemma.lower()
        return stem(left) == stem(right) or related(left, right)  # "CVA" and "stroke"
    return (
        related(a.lemma, b.lemma)
        or a.negated != b.negated
        and opposite(a.lemma, b.lemma)
        or bool(
            without_prefix(a.lemma)
            and related(without_prefix(a.lemma), b.lemma)
            or without_prefix(b.lemma)
            and related(a.lemma, without_prefix(b.lemma))
        )
    )


def align(source: Reading, other: Reading, similarity: Similarity | None = None) -> tuple[Block, ...]:
    """Blocks in the order of the source. Each sentence joins the one that shares most words and facts with it."""
    left = [s.index for s in source.document.sentences]
    right = [s.index for s in other.document.sentences]
    groups = _Groups(len(left), len(right))
    twins = _identical(source, other)
    for i, j in twins:
        groups.join(i, j)
    scores = dict.fromkeys(twins, 1.0)
    known_left, known_right = {i for i, _ in twins}, {j for _, j in twins}
    scores |= {
        (i, j): _overlap(source, i, other, j, similarity)
        for i in left
        for j in right
        if (i not in known_left or j not in known_right) and _near(i, len(left), j, len(right))
    }
    for i in left:
        if i in known_left:
            continue
        row = [(scores.get((i, j), 0.0), -abs(i - j), j) for j in right]
        if row and max(row)[0] > 0:
            groups.join(i, max(row)[2])
    for j in right:
        if j in known_right:
            continue
        row = [(scores.get((i, j), 0.0), -abs(i - j), i) for i in left]
        if row and max(row)[0] > 0:
            groups.join(max(row)[2], j)
    # Sentences that share no word with any other: what is left on both sides at about the same place belongs together.
    alone = [i for i in left if not any(scores.get((i, j)) for j in right)]
    single = [j for j in right if not any(scores.get((i, j)) for i in left)]
    for i, j in zip(alone, single, strict=False):
        if source.heavy[i] and other.heavy[j] and _near(i, len(left), j, len(right)):
            groups.join(i, j)
    return tuple(_block(source, other, s, o) for s, o in groups.sets())


def _identical(source: Reading, other: Reading) -> list[tuple[int, int]]:
    """Pairs of sentences that are word for word the same, each sentence in one pair."""
    places: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(other.plain):
        places.setdefault(words, []).append(j)
    pairs = []
    for i, words in enumerate(source.plain):
        if words and places.get(words):
            pairs.append((i, places[words].pop(0)))
    return pairs


class _Groups:
    """Sets of sentences of both texts that were joined."""

    def __init__(self, left: int, right: int) -> None:
        self._left = left
        self._parent = list(range(left + right))

    def join(self, i: int, j: int) -> None:
        self._parent[self._root(i)] = self._root(self._left + j)

    def _root(self, n: int) -> int:
        while self._parent[n] != n:
            self._parent[n] = self._parent[self._parent[n]]
            n = self._parent[n]
        return n

    def sets(self) -> list[tuple[frozenset[int], frozenset[int]]]:
        found: dict[int, tuple[set[int], set[int]]] = {}
        for n in range(len(self._parent)):
            pair = found.setdefault(self._root(n), (set(), set()))
            pair[n >= self._left].add(n - self._left if n >= self._left else n)
        return [(frozenset(s), frozenset(o)) for s, o in sorted(found.values(), key=lambda p: min(p[0], default=10**9))]


def _near(i: int, n: int, j: int, m: int) -> bool:
    """In long texts only sentences at about the same place are compared."""
    return n * m < 400 or abs(i / n - j / m) < 0.2


def _overlap(source: Reading, i: int, other: Reading, j: int, similarity: Similarity | None) -> float:
    left, right = source.heavy[i], other.heavy[j]
    hits = sum(any(partners(a, b) for b in right) for a in left) + sum(any(partners(a, b) for a in left) for b in right)
    facts = sum(2 * any(f.agrees(g) for g in other.facts_in[j]) for f in source.facts_in[i])
    size = len(left) + len(right) + 2 * len(source.facts_in[i])
    score = (hits + facts) / size if size else 0.0
    if similarity is not None and 0 < score < 0.6:
        a, b = source.document.sentences[i], other.document.sentences[j]
        score += 0.2 * similarity(source.document.text[a.start : a.end], other.document.text[b.start : b.end])
    return score


def _block(source: Reading, other: Reading, left: frozenset[int], right: frozenset[int]) -> Block:
    here = [u for i in sorted(left) for u in source.heavy[i]]
    there = [u for j in sorted(right) for u in other.heavy[j]]
    all_here, all_there = source.of(left), other.of(right)
    lost = _single(here, all_here, all_there)
    new = _single(there, all_there, all_here)
    facts = sum(len(source.facts_in[i]) for i in left)
    words_here = [w for i in sorted(left) for w in source.plain[i]]
    words_there = [w for j in sorted(right) for w in other.plain[j]]
    same = sum(m.size for m in SequenceMatcher(None, words_here, words_there, autojunk=False).get_matching_blocks())
    return Block(
        left,
        right,
        lost,
        new,
        len(here) - len(lost) + facts,
        len(there) - len(new) + facts,
        words_here,
        words_there,
        (same / max(1, len(words_here)), same / max(1, len(words_there))),
    )


def _single(words: list[Unit], own: tuple[Unit, ...], others: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The words without a partner, neither of their own nor as part of a set phrase that has one."""
    phrases = [p for p in own if "_" in p.lemma and any(partners(p, v) for v in others)]
    return tuple(
        u
        for u in words
        if not any(p.start <= u.start and u.end <= p.end or p.head == u.head for p in phrases)
        and not any(partners(u, v) for v in others)
    )
