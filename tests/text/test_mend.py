"""The seams of edits: spaces, commas, capitals, articles."""

import pytest

from humanize.text.edits import apply
from humanize.text.mend import mend, takes_an
from humanize.types import Document, Edit, Sentence


def spliced(text: str, old: str, new: str) -> str:
    """The text with `old` replaced by `new`, mended; sentences end at ". "."""
    starts = [0, *(i + 2 for i in range(len(text)) if text[i:i + 2] == ". ")]
    ends = [*(s - 1 for s in starts[1:]), len(text)]
    sentences = tuple(Sentence(n, a, b, 0, 0, 0) for n, (a, b) in enumerate(zip(starts, ends, strict=True)))
    at = text.index(old)
    splice = mend(Document(text, sentences=sentences), at, at + len(old), new)
    return apply(text, [Edit(splice.start, splice.end, splice.text, "r", "w")])


@pytest.mark.parametrize(("text", "old", "new", "expected"), [
    ("Please be advised that the office closes.", "Please be advised that", "", "The office closes."),
    ("It is a very unique idea.", "very", "", "It is a unique idea."),
    ("It is a truly essential part.", "truly", "", "It is an essential part."),
    ("We use an apparatus.", "apparatus", "device", "We use a device."),
    ("We ate. However, it rained. We left.", "However,", "", "We ate. It rained. We left."),
    ("We ate. I hope so. We left.", "I hope so.", "", "We ate. We left."),
    ("We ate. I hope so.", "I hope so.", "", "We ate."),
    ("In order to win, run.", "In order to", "to", "To win, run."),
    ("It is, in fact, good.", ", in fact,", "", "It is good."),
    ("They met, of course, here.", "of course", "", "They met, here."),
    ("It ended, obviously.", ", obviously", "", "It ended."),
])
def test_seams(text: str, old: str, new: str, expected: str) -> None:
    assert spliced(text, old, new) == expected


@pytest.mark.parametrize("word", ["hour", "honest", "MRI", "8-week", "apple", "X-ray", "umbrella", "11", "unimportant", "FAQ", "SOS"])
def test_an(word: str) -> None:
    assert takes_an(word)


@pytest.mark.parametrize("word", ["user", "one-page", "European", "UK", "house", "university", "unique", "URL", "100", "useful", "DVD"])
def test_a(word: str) -> None:
    assert not takes_an(word)
