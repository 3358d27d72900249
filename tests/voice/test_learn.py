"""What a profile shows of its writer, and what it does not hold."""

import pytest

from humanize.errors import InputError
from humanize.voice.learn import learn
from humanize.voice_profile import read_voice
from tests.shelf import parser
from tests.voice.writers import CHATTY, OFFICE


@pytest.fixture(scope="module")
def chatty():
    return learn(CHATTY, parser())


@pytest.fixture(scope="module")
def office():
    return learn(OFFICE, parser())


def test_two_writers_are_told_apart(chatty, office) -> None:
    assert chatty.mean < 8 < 18 < office.mean
    assert chatty.contracts is True and office.contracts is False
    assert chatty.formality + 10 < office.formality
    assert chatty.likes("exclamation") and not chatty.likes("semicolon")
    assert office.likes("semicolon") and office.likes("bracket") and not office.likes("exclamation")


def test_their_words_are_found(chatty, office) -> None:
    assert "purchase" in office.favourites and "really" in chatty.favourites
    assert chatty.greetings[0] == "Hi" and chatty.goodbyes == ("Cheers",)
    assert not office.greetings and not office.goodbyes


def test_nothing_of_the_texts_is_kept_but_words_greetings_and_goodbyes(chatty) -> None:
    text = chatty.to_json()
    assert not [name for name in ("Ben", "Zoe", "Sam", "Ann") if name in text]
    once = ("plan", "fault", "council", "page", "rush", "map", "june")
    assert all(sum(w in draft.lower() for draft in CHATTY) == 1 for w in once)
    assert not set(once) & {w for w, _ in chatty.known}, "a word that was said once is no habit"
    assert not any(" " in w for w, _ in chatty.known)
    assert read_voice(text) == chatty


@pytest.mark.parametrize("kind", ["quotation", "code"])
def test_other_peoples_words_are_not_the_writers(office, kind) -> None:
    mark = {"quotation": "The sign said “{}” and nothing else.", "code": "```\n{}\n```"}[kind]
    shout = " ".join(["I can't believe it isn't butter!"] * 9)
    assert learn((*OFFICE, mark.format(shout)), parser()).contracts is False


def test_texts_that_are_too_short_or_too_long_are_refused() -> None:
    for texts, why in (([], "needs 150"), (["Hello there."], "needs 150"), (["word " * 101_000], "at most")):
        with pytest.raises(InputError, match=why):
            learn(texts, parser())
