"""Readability: the same formulas as textstat, on our sentences, without the network and without a memory of texts."""

import math

import pytest

from humanize.backends.readability import (
    FakeReadability,
    TextstatReadability,
    _memories,
    _pyphen,
    grade,
    syllables,
    words_of,
)
from humanize.types import Readability

REAL = TextstatReadability()
SENTENCES = ["The committee considered the unprecedented proposal very carefully indeed.",
             "Nobody in the room disagreed with the chairman at the end.",
             "The cat sat on the mat by the door."]
ODD = [[], [""], ["..."], ["🎈🎈"], ["\x00\ud800 a"], ["1 2 3 4 5 6"], ["'' '' ''"], ["word " * 3000],
       ["Zürich naïve привет мир 東京 ok"], ["a-b-c-d-e f-g"],
       ["Stop.", "Go.", "Wait.", "Run.", "Sit."], ["—" * 50], ["_ _ _ _ _ _"], ["x" * 5000]]


@pytest.fixture(params=[REAL, FakeReadability()], ids=["real", "fake"])
def meter(request):
    return request.param


@pytest.mark.parametrize("sentences", ODD, ids=range(len(ODD)))
def test_odd_texts_give_finite_numbers_or_none(meter, sentences):
    found = meter.measure(sentences)
    for value in (found.grade, found.ease, found.smog, found.dale_chall, found.reading_seconds):
        assert value is None or math.isfinite(value)


def test_too_short_for_the_formulas(meter):
    assert meter.measure(["Only four words here."]) == Readability(4, 1, reading_seconds=pytest.approx(60 * 4 / 238))


def test_harder_text_scores_harder(meter):
    easy = meter.measure(["The cat sat on the mat.", "It was wet."])
    hard = meter.measure(["Notwithstanding considerable institutional opposition, the administration authorised comprehensive "
                          "organisational modernisation."])
    assert hard.grade > easy.grade + 5
    assert hard.ease < easy.ease
    assert hard.smog > easy.smog
    assert hard.dale_chall > easy.dale_chall


def test_equals_textstat_where_textstat_sees_the_sentences():
    found = REAL.measure(SENTENCES)  # first: it hands textstat the dictionary
    import textstat

    text = " ".join(SENTENCES)
    assert found.grade == pytest.approx(textstat.flesch_kincaid_grade(text), abs=0.01)
    assert found.ease == pytest.approx(textstat.flesch_reading_ease(text), abs=0.01)
    assert found.smog == pytest.approx(textstat.smog_index(text), abs=0.01)
    assert found.dale_chall == pytest.approx(textstat.dale_chall_readability_score(text), abs=0.01)


def test_cheap_grade_equals_the_meter():
    found = REAL.measure(SENTENCES)
    words = [w for s in SENTENCES for w in words_of(s)]
    assert grade(len(words), len(SENTENCES), sum(map(syllables, words))) == pytest.approx(found.grade)


def test_full_stops_inside_a_sentence_do_not_end_it():
    found = REAL.measure(["Dr. Lee paid $3.50 to the U.S. office at 4 p.m. on Monday."])
    assert (found.words, found.sentences) == (13, 1)


def test_two_word_sentences_count():
    assert REAL.measure(["Call us.", "We will gladly help you with it."]).sentences == 2


def test_no_text_stays_in_memory():
    REAL.measure(["A confidential letter about Zebulonia and Quixotelle arrived."])
    assert not _pyphen().hd.cache
    assert all(f.__self__.cache_info().currsize == 0 for f in _memories())


def test_the_dictionary_is_complete_and_nothing_is_fetched(monkeypatch):
    import nltk

    def refuse(*args, **more):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(nltk, "download", refuse)
    REAL.measure(SENTENCES)


@pytest.mark.parametrize(("word", "count"), [
    ("fire", 2), ("idea", 3), ("Cat", 1), ("don’t", 1), ("well-known", 2), ("beautiful", 3), ("rhythm", 2), ("", 1), ("3.5", 1),
    ("photosynthesis", 5), ("co-operate", 4)])
def test_syllables(word, count):
    assert syllables(word) == count


def test_words():
    assert words_of("It isn’t “well-known” (e.g. 3.5 kg) … – yet_") == ["It", "isn’t", "well-known", "e.g", "3.5", "kg", "yet"]
