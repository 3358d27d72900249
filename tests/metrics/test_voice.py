"""The voice score: each writer's own text comes before the other's, and a habit that all share says nothing."""

from dataclasses import replace

import pytest

from humanize.analysis.habits import habits, together
from humanize.metrics import total
from humanize.metrics.voice import NEUTRAL, closeness, evidence, voice
from humanize.text.parse import parse
from humanize.types import Goal
from humanize.voice.learn import learn
from humanize.voice_profile import Voice
from tests.shelf import parser
from tests.voice.writers import CHATTY, OFFICE

TALK = "I don't think we can't do it. It's fine! We've got Ann. She's a help. You're right, though. I really like it."
LETTER = ("The council does not expect that the costs will be stated in the offer; the inspection of the building has not been "
          "completed. It is not the practice of the board to purchase materials (new or used).")


def doc(text: str):
    return parse(text, parser())


@pytest.fixture(scope="module")
def chatty() -> Voice:
    return learn(CHATTY, parser())


@pytest.fixture(scope="module")
def office() -> Voice:
    return learn(OFFICE, parser())


def test_it_is_neutral_without_a_profile() -> None:
    assert voice(doc(TALK), doc(LETTER), None) == NEUTRAL == voice(doc(TALK), doc(LETTER), Voice())


def test_the_draft_is_neutral_and_a_candidate_is_set_beside_it(chatty, office) -> None:
    assert voice(doc(TALK), doc(TALK), office) == NEUTRAL
    assert 0 < voice(doc(TALK), doc(LETTER), chatty) < NEUTRAL < voice(doc(TALK), doc(LETTER), office) < 1


def test_each_writer_knows_their_own(chatty, office) -> None:
    for own, other, profile in ((TALK, LETTER, chatty), (LETTER, TALK, office)):
        near, far = evidence(habits(doc(own)), profile), evidence(habits(doc(other)), profile)
        assert all(near[habit] > far[habit] for habit in near), (near, far)
        assert closeness(doc(other), profile) < closeness(doc(own), profile)


@pytest.mark.parametrize(("own", "other"), [
    ("We don't know.", "We do not know."), ("I really like it.", "I like it."),
    (TALK, TALK.replace("!", "."))])
def test_one_habit_is_enough_to_tell(chatty, own, other) -> None:
    assert voice(doc(other), doc(own), chatty) > NEUTRAL


def test_a_word_that_is_avoided_counts_against_a_text(office) -> None:
    text = "The committee will very likely approve it."
    assert closeness(doc(text), replace(office, avoided=("very",))) < closeness(doc(text), office)


@pytest.mark.parametrize("text", ["", "!!!", "42", "# Heading", "“Quoted only.”"])
def test_texts_without_words_of_the_writer_have_a_score(office, text) -> None:
    assert 0 < voice(doc(LETTER), doc(text), office) < 1 and 0 < voice(doc(text), doc(LETTER), office) < 1


def test_what_everybody_does_says_nothing() -> None:
    anybody = Voice(words=2_000, sentences=110, mean=18.7, spread=12.3, contracted=45, written_out=55, formality=57.0,
                    marks=(1.5, 1.5, 0.8, 2.0))
    told = evidence(habits(doc(f"{TALK} {LETTER}")), anybody)
    assert all(abs(nats) < 0.2 for habit, nats in told.items() if habit != "words"), told


def test_the_total_counts_it_only_where_it_was_measured() -> None:
    scores = {"readability": 0.5, "fluency": 0.5}
    assert total(scores, Goal()) == pytest.approx(0.5)
    assert total(scores | {"voice": 1.0}, Goal()) > 0.55


def test_the_habits_of_several_texts_are_those_of_all_together() -> None:
    one, two = habits(doc(TALK)), habits(doc(LETTER))
    both = together([one, two])
    assert both.tokens == one.tokens + two.tokens and both.rhythm.lengths == one.rhythm.lengths + two.rhythm.lengths
    assert both.words["purchase"] == 1 and together([]).rhythm.mean == 0.0
