"""What every parser promises, held against the fake and the real one."""

import pytest

from humanize.backends.parser import FakeParser, SpacyParser
from humanize.types import Parser

TEXTS = ["You failed to cite 2 sources.", "“No,” said Dr. López 👩🏽‍⚕️ quietly.", "ok", "don't — it's 5 mg"]


@pytest.fixture(scope="module", params=[FakeParser, SpacyParser], ids=["fake", "real"])
def parser(request: pytest.FixtureRequest) -> Parser:
    return request.param()


def test_words_lie_in_their_sentence_in_order(parser: Parser) -> None:
    for text, parsed in zip(TEXTS, parser.parse(TEXTS), strict=True):
        ends = [0]
        for word in parsed.words:
            assert ends[-1] <= word.start < word.end <= len(text)
            assert 0 <= word.head < len(parsed.words)
            ends.append(word.end)
        assert sum(word.dep == "root" for word in parsed.words) == 1
        covered = "".join(text[w.start:w.end] for w in parsed.words)
        assert [c for c in text if c.isalnum()] == [c for c in covered if c.isalnum()]


def test_sentences_leave_no_word_out(parser: Parser) -> None:
    text = "One is here. Two left! Is three late?"
    spans = parser.split(text)
    assert [text[a:b] for a, b in spans] == ["One is here.", "Two left!", "Is three late?"]


def test_nothing_gives_nothing(parser: Parser) -> None:
    assert parser.split("") == [] and parser.parse([]) == []
