"""What a voice changes about a rewrite, and what it never changes."""

from dataclasses import replace

import pytest

from humanize import Goal, Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.voice_profile import Voice

PLAIN = Voice(words=1_000, sentences=60, mean=14.0, spread=6.0)


@pytest.fixture(scope="module")
def plain() -> Rewriter:
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


def best(rewriter: Rewriter, text: str, voice: Voice | None, **goal: object) -> str:
    asked = {"empathy": 0.0, "strength": 0.75, **goal}
    return rewriter.rewrite(text, Goal(voice=voice and voice.to_json(), **asked)).best.text  # type: ignore[arg-type]


def test_favourite_words_stay_in_every_form(plain) -> None:
    text = "We utilised the hall prior to Friday."
    assert best(plain, text, PLAIN) == best(plain, text, None) == "We used the hall before Friday."
    assert best(plain, text, replace(PLAIN, favourites=("utilise",))) == "We utilised the hall before Friday."


def test_words_that_are_avoided_go_early(plain) -> None:
    text = "The 2 lifts are currently broken."
    changed = best(plain, text, None, strength=1.0)
    assert "currently" not in changed
    assert best(plain, text, PLAIN, strength=0.25) == text, "without the wish they are left at this strength"
    assert best(plain, text, replace(PLAIN, avoided=("currently",)), strength=0.25) == changed


def test_a_writer_who_contracts_contracts_and_one_who_does_not_writes_out(plain) -> None:
    text = "We don't charge you. It is not far, and you do not need the form."
    assert best(plain, text, replace(PLAIN, contracted=50)) == "We don't charge you. It isn't far, and you don't need the form."
    assert best(plain, text, replace(PLAIN, written_out=50)) == "We do not charge you. It is not far, and you do not need the form."
    assert best(plain, text, PLAIN) == text


@pytest.mark.parametrize(("mark", "text"), [
    ("semicolon", "The pool on Mill Lane is open from 6 to 9 every weekday and from 8 to 5 at weekends; the gym next door keeps the "
                  "same hours but closes on Sundays."),
    ("dash", "The new ferry can make up to 8 crossings between the harbour and Little Sorrel on a single charge — it replaces a "
             "diesel boat that has been in service since 1988.")])
def test_marks_that_the_writer_likes_stay(plain, mark, text) -> None:
    assert best(plain, text, PLAIN) != text
    assert best(plain, text, replace(PLAIN, marks=PLAIN.liking({mark}))) == text
    assert best(plain, text, replace(PLAIN, marks=PLAIN.liking({mark})), audience="children") != text, "easy readers come first"


def test_long_sentences_of_a_writer_who_means_them_stay_whole(plain) -> None:
    text = ("The pool on Mill Lane is open from 6 to 9 every weekday and from 8 to 5 at weekends; the gym next door keeps the same "
            "hours but closes on Sundays.")
    assert best(plain, text, replace(PLAIN, mean=30.0, spread=10.0)) == text


def test_greeting_and_goodbye_are_the_writers(plain) -> None:
    letter = "Dear Ms Lee,\n\nYou failed to send the form by 3 May, so I cannot pay the £9. Please send it to me.\n\nTom Reed"
    mine = best(plain, letter, replace(PLAIN, goodbyes=("Cheers",)), empathy=0.75, domain="service", audience="customers")
    assert "\nCheers,\nTom Reed" in mine and "Dear Ms Lee," in mine
    assert "\nCheers," not in best(plain, letter, PLAIN, empathy=0.75, domain="service", audience="customers")


def test_facts_kindness_and_grammar_come_before_taste(plain) -> None:
    text = "You failed to send the 3 forms prior to Friday."
    stubborn = replace(PLAIN, favourites=("fail", "failed"), mean=40.0)
    found = best(plain, text, stubborn, empathy=0.75, domain="service", audience="customers")
    assert "failed" not in found and "3 forms" in found and "Friday" in found


def test_a_voice_changes_nothing_where_nothing_is_changed(plain) -> None:
    text = "We utilise it. I don't know."
    assert best(plain, text, replace(PLAIN, written_out=50, avoided=("utilise",)), strength=0.0) == text


def test_what_was_taken_back_ranks_lower(plain) -> None:
    text = "We utilise the hall prior to Friday."
    made = plain.rewrite(text, Goal(empathy=0.0, strength=0.75)).best
    assert made.text == "We use the hall before Friday."
    for kept, back, first in ((9, 0, made.text), (0, 9, text)):
        assert best(plain, text, replace(PLAIN, rules=tuple((e.rule, kept, back) for e in made.edits))) == first
