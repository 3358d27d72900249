"""Easier words are chosen by their sentence: the best fitting first, what is meant in another sense left out."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from humanize.backends.embeddings import Place
from humanize.generators.wording import fitting, without_easier_words
from humanize.text.parse import parse
from humanize.types import Finding
from tests.shelf import parser

_TEXT = "The path traverses the moor. It was cold."


class _Judge:
    """Knows how near each word is to “traverses”."""

    def __init__(self, nearness: dict[str, float]) -> None:
        self.nearness = nearness
        self.asked: list[str] = []

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        raise NotImplementedError

    def span_vectors(self, places: Sequence[Place]) -> NDArray[np.float32]:
        words = [text[start:end] for text, start, end in places]
        self.asked += words
        rows = [[x := self.nearness.get(word, 1.0), (1 - x * x) ** 0.5] for word in words]
        return np.array(rows, np.float32)


def _finding(*words: str, rule: str = "words.traverse-v") -> Finding:
    start = _TEXT.index("traverses")
    return Finding(start, start + len("traverses"), rule, "words", "easier", "source", tuple(words))


def test_the_word_nearest_in_sense_comes_first_and_far_ones_go() -> None:
    judge = _Judge({"crosses": 0.9, "blocks": 0.1, "walks": 0.6})
    found = fitting(parse(_TEXT, parser()), (_finding("blocks", "walks", "crosses"),), judge)
    assert [f.replacements for f in found] == [("crosses", "walks")]


def test_a_finding_with_no_fitting_word_goes_and_other_rules_stay() -> None:
    judge = _Judge({"blocks": 0.1})
    plain = _finding("blocks", rule="plain.traverse")
    assert fitting(parse(_TEXT, parser()), (_finding("blocks"), plain), judge) == (plain,)


def test_the_judge_reads_the_word_among_its_neighbours_and_no_other_sentence() -> None:
    class Reader(_Judge):
        def span_vectors(self, places: Sequence[Place]) -> NDArray[np.float32]:
            assert all("cold" not in text and text.startswith("The path ") for text, _, _ in places)
            return super().span_vectors(places)

    judge = Reader({"crosses": 0.9})
    fitting(parse(_TEXT, parser()), (_finding("crosses"),), judge)
    assert judge.asked == ["traverses", "crosses"]


def test_without_a_judge_easier_words_are_not_offered() -> None:
    plain = _finding("crosses", rule="plain.traverse")
    assert without_easier_words((_finding("crosses"), plain)) == (plain,)
