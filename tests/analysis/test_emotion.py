"""Emotions of a text: passages, and how they come together."""

import pytest

from humanize.analysis.emotion import emotions, passages
from humanize.backends.emotion import LABELS, FakeEmotion
from humanize.text.parse import parse
from tests.shelf import parser

NEUTRAL = "The bus leaves the square at nine and stops at the school, the market and the station on its way to the lake."


def found(text):
    return emotions(parse(text, parser()), FakeEmotion())


def test_a_short_text_is_read_as_it_stands():
    text = "## Happy birthday!\n\n- thank you all"
    assert list(passages(parse(text, parser()))) == [text]


def test_long_texts_are_read_in_passages_of_whole_sentences():
    text = f"# Timetable\n\n{NEUTRAL} Thank you. {NEUTRAL}\n\n```\nhate()\n```"
    assert list(passages(parse(text, parser()))) == ["# Timetable", f"{NEUTRAL} Thank you.", NEUTRAL]


def test_all_labels_and_nothing_for_no_words():
    assert tuple(found("Thank you!")) == LABELS
    assert found("") == {}
    assert found("...") == {}


def test_a_strong_feeling_in_a_long_text_is_seen_but_weighed():
    short, long = found("Thank you!"), found("\n\n".join([NEUTRAL] * 5 + [f"Thank you. {NEUTRAL}"]))
    assert short["gratitude"] == pytest.approx(0.9)
    assert 0.5 < long["gratitude"] < 0.9
    assert found("\n\n".join([NEUTRAL] * 60 + ["Thank you."]))["gratitude"] < 0.5


def test_neutral_is_a_plain_mean():
    assert found("\n\n".join([NEUTRAL, f"Thank you. {NEUTRAL}"]))["neutral"] == pytest.approx(0.5, abs=0.05)
