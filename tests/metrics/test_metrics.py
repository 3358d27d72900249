"""Each metric lies between 0 and 1 and rewards what its docstring says; the total follows the goal."""

import pytest

from humanize.backends.embeddings import FakeEmbeddings
from humanize.metrics import WEIGHTS, total
from humanize.metrics.empathy import empathy
from humanize.metrics.fluency import fluency
from humanize.metrics.naturalness import naturalness
from humanize.metrics.readability import readability
from humanize.metrics.similarity import similarity
from humanize.text.parse import parse
from humanize.types import Goal, Readability
from tests.shelf import parser

DRAFT = "The report was written by the team. It covers three towns. The council read it in May."


def doc(text):
    return parse(text, parser())


def test_similarity_is_whole_for_the_draft_itself():
    assert similarity(doc(DRAFT), [doc(DRAFT)], FakeEmbeddings()) == [pytest.approx(1.0)]


def test_similarity_forgives_a_split_and_a_new_order_but_not_another_text():
    split = "The report was written by the team. It covers. Three towns. The council read it in May."
    turned = "The council read it in May. The report was written by the team. It covers three towns."
    other = "Whales feed their young. Milk is rich. Seas are deep."
    scores = similarity(doc(DRAFT), [doc(split), doc(turned), doc(other)], FakeEmbeddings())
    assert scores[0] > 0.9
    assert scores[1] == pytest.approx(1.0)
    assert scores[2] < 0.5


def test_similarity_misses_what_was_dropped():
    shorter = "The report was written by the team. It covers three towns."
    assert similarity(doc(DRAFT), [doc(shorter)], FakeEmbeddings())[0] < 0.95


def test_similarity_of_nothing():
    assert similarity(doc(""), [doc("A line.")], FakeEmbeddings()) == [1.0]
    assert similarity(doc("A line."), [doc("")], FakeEmbeddings()) == [0.0]
    assert similarity(doc("A line."), [], FakeEmbeddings()) == []


@pytest.mark.parametrize("audience", ["children", "patients", "general", "college"])
def test_readability_pulls_towards_the_audience(audience):
    goal = Goal(audience=audience)
    easy, hard, harder = (readability(Readability(100, 5, grade=g), goal) for g in (3.0, 13.0, 16.0))
    assert easy == 1.0
    assert 1.0 > hard > harder >= 0.0


def test_experts_are_not_pulled():
    assert readability(Readability(100, 5, grade=19.0), Goal(audience="experts")) == 1.0
    assert readability(Readability(3, 1), Goal()) == 1.0


def test_naturalness_falls_with_tells_and_repeated_starts():
    lively = doc("We met in March. The talk about the harbour, which nobody had planned, went on until six. Ann left early.")
    same = doc("The team met in March. The team met the mayor. The team left in May. The team met in June.")
    assert naturalness(lively, 0) > 0.95
    assert naturalness(lively, 1) < naturalness(lively, 0)
    assert naturalness(same, 0) < naturalness(lively, 0)
    assert 0.0 <= naturalness(same, 90) <= 1.0
    assert naturalness(doc(""), 0) == 1.0


def test_naturalness_prefers_one_register():
    mixed = doc("We can't meet in March. The talk about the harbour, which nobody had planned, did not end until six. I don't "
                "know. It is not far.")
    kept = doc("We can't meet in March. The talk about the harbour, which nobody had planned, didn't end until six. I don't "
               "know. It isn't far.")
    assert naturalness(mixed, 0) < naturalness(kept, 0)


def test_naturalness_does_not_want_lists_to_vary():
    assert naturalness(doc("Bring these things:\n\n- The red book.\n- The blue pen.\n- The big map.\n- The old cup."), 0) == 1.0


def test_empathy_asks_for_more_as_the_dial_rises_and_never_punishes_warmth():
    scores = [empathy(0.4, 0.5, Goal(empathy=e)) for e in (0.2, 0.5, 0.8, 1.0)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0 > scores[-1]
    assert empathy(0.9, 0.9, Goal(empathy=0.2)) == 1.0
    assert empathy(0.9, 0.6, Goal(empathy=0.2)) < 1.0  # the draft's own warmth went
    assert empathy(0.4, 0.9, Goal(empathy=0.5)) >= empathy(0.4, 0.7, Goal(empathy=0.5))


def test_empathy_zero_keeps_the_tone():
    assert empathy(0.4, 0.4, Goal(empathy=0.0)) == 1.0
    assert empathy(0.4, 0.7, Goal(empathy=0.0)) < 1.0


def test_fluency():
    assert fluency(0, 100) == 1.0
    assert 0.0 < fluency(2, 100) < 1.0
    assert fluency(50, 10) == 0.0
    assert fluency(0, 0) == 1.0


def test_the_total_follows_the_goal():
    kind, plain = {"empathy": 1.0, "readability": 0.5}, {"empathy": 0.5, "readability": 1.0}
    assert total(kind, Goal(empathy=1.0, strength=0.3)) > total(plain, Goal(empathy=1.0, strength=0.3))
    assert total(kind, Goal(empathy=0.0)) < total(plain, Goal(empathy=0.0))
    assert total(dict.fromkeys(WEIGHTS, 1.0), Goal()) == pytest.approx(1.0)
    assert total({}, Goal()) == 0.0
    assert total({"other": 1.0, "fluency": 0.5}, Goal()) == pytest.approx(0.5)
