"""Rhythm and register."""

import pytest

from humanize.analysis.rhythm import rhythm
from humanize.analysis.tone import contractions
from humanize.text.parse import parse
from tests.shelf import parser


def test_lengths_and_repeated_starts():
    found = rhythm(parse("The dog barked. The cat ran off into the garden. We laughed.\n\nWe went home.", parser()))
    assert found.lengths == (3, 7, 2, 3)
    assert found.mean == pytest.approx(3.75)
    assert found.spread == pytest.approx(1.92, abs=0.01)
    assert found.repeated_starts == (1,)  # a new paragraph starts afresh


def test_lists_are_alike_on_purpose():
    assert rhythm(parse("- Take one.\n- Take two.\n- Take three.", parser())).repeated_starts == ()


def test_nothing_to_measure():
    assert rhythm(parse("", parser())).variation == 0.0


@pytest.mark.parametrize(("text", "consistency"), [
    ("I can't come. We don't know. It isn't far.", 1.0), ("We did not know. It is not far. They are not here.", 1.0),
    ("I can't come, and we did not know.", 0.5), ("A plain line.", 1.0), ("", 1.0),
    ("He said “it is not”, but I don't care.", 1.0)])
def test_contractions(text, consistency):
    assert contractions(parse(text, parser())).consistency == consistency
