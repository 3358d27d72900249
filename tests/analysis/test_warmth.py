"""Warmth: it ranks, it explains itself, and it can't be farmed."""

from itertools import product

import pytest

from humanize.analysis.warmth import WEIGHTS, warmth
from humanize.analysis.warmth_cues import COLD, WARM
from humanize.text.parse import parse
from tests.analysis.warm_pairs import PAIRS
from tests.shelf import parser

PLAIN = "The parcel was sent to the wrong address. It will arrive on 4 June. The fee is 12 euros."
COLD_TEXT = "You failed to follow the instructions. This is unacceptable. You must redo the table at once."
KIND = ("Thank you for waiting.", "If anything here is unclear, please ask.", "I'm sorry that this happened.",
        "Here is what to do.",
        "This may be a lot to take in.", "I'm happy to talk through these notes.", "I know this isn't what you asked for.",
        "Please let me know if you have any questions.", "Take your time with this.")


def score(text):
    return warmth(parse(text, parser())).score


@pytest.mark.parametrize(("cold", "warm"), PAIRS, ids=range(len(PAIRS)))
def test_the_warmer_of_two_ranks_higher(cold, warm):
    assert score(warm) > score(cold)


def test_a_text_without_cues_is_neither_warm_nor_cold():
    assert score("The library opens at nine on weekdays.") == 0.5
    assert score("") == 0.5
    assert score("🎈") == 0.5


@pytest.mark.parametrize(("text", "phrase"), list(product((PLAIN, COLD_TEXT, PAIRS[1][1]), KIND)))
def test_a_kind_sentence_more_never_lowers_it(text, phrase):
    before = score(text)
    assert score(f"{text} {phrase}") >= before
    assert score(f"{phrase} {text}") >= before


def test_padding_does_not_raise_it():
    kind = "Thank you for waiting. I'm sorry about the delay."
    padding = " The shop has two floors and a lift." * 12
    assert 0.5 < score(kind + padding) < score(kind)


def test_saying_it_again_gains_less_each_time():
    scores = [score(PLAIN + " Thank you for waiting." * n) for n in (0, 1, 2, 3)]
    gains = [b - a for a, b in zip(scores, scores[1:], strict=False)]
    assert gains[0] > gains[1] > gains[2] > 0


def test_words_of_others_do_not_count():
    harsh, mild = "you failed to listen, you idiot", "it is on at nine today"
    assert score(f"She wrote “{harsh}” on the card.") == score(f"She wrote “{mild}” on the card.")


def test_it_shows_what_moves_it():
    text = "You failed to label the axes. Please add them, because readers need the units."
    found = warmth(parse(text, parser())).contributions
    shown = {c.feature: (text[c.start:c.end], c.weight) for c in found}
    assert shown["blames"][0] == "You failed"
    assert shown["blames"][1] < 0 < shown["courtesy"][1]
    assert shown["gives-reasons"][0] == "because"
    assert [abs(c.weight) for c in found] == sorted((abs(c.weight) for c in found), reverse=True)


def test_a_bare_order_is_colder_than_the_same_with_please():
    assert score("Send me the report by noon.") < 0.5 < score("Please send me the report by noon.")


def test_passives_that_hide_who_acts():
    assert score("The claim was not approved yesterday.") < score("The claim was not approved by Ms Okoro yesterday.")


@pytest.mark.parametrize("name", ["Emily", "Mohammed", "Lakisha", "Wei"])
def test_names_change_nothing(name):
    assert score(f"{name} hasn't handed in the form yet. Please ask {name} to bring it.") == pytest.approx(
        score("Anna hasn't handed in the form yet. Please ask Anna to bring it."))


@pytest.mark.parametrize("text", ["\x00 \x07", "!!! ???", "A" * 5000, "word " * 3000, "İİİ please thank you", "- \n- \n\n# \n"])
def test_odd_texts(text):
    assert 0 <= score(text) <= 1


def test_every_cue_has_a_weight_and_no_weight_turns_its_cue_round():
    assert {c.name for c in (*WARM, *COLD)} <= set(WEIGHTS)
    assert all(w > 0 for w in WEIGHTS.values())
    assert len({c.name for c in (*WARM, *COLD)}) == len(WARM) + len(COLD)
