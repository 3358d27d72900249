"""The profile and its file: what goes in comes out, and nothing else is read."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from humanize import Goal
from humanize.errors import InputError
from humanize.voice_profile import MARKS, Voice, read_voice

FULL = Voice(900, 50, 14.5, 6.0, 9, 1, 48.5, (2.5, 0.0, 0.0, 1.0), (("hall", 7),), ("whilst",), ("very",), ("Hi",), ("Cheers",),
             (("plain.utilise", 1, 4),), (("use", "utilise", 0, 2),))
_words = some.lists(some.text(min_size=1, max_size=20).filter(lambda t: t.strip() and "\n" not in t), max_size=4).map(tuple)


@given(some.builds(Voice, words=some.integers(0, 10**6), mean=some.floats(0, 100), contracted=some.integers(0, 99),
                   formality=some.floats(0, 100), favourites=_words, avoided=_words, greetings=_words, goodbyes=_words))
def test_the_file_gives_back_what_it_took(voice: Voice) -> None:
    assert read_voice(voice.to_json()) == voice


def test_a_goal_carries_it_and_can_still_be_a_key() -> None:
    goals = {Goal(voice=FULL.to_json()), Goal(voice=replace(FULL).to_json()), Goal()}
    assert len(goals) == 2 and Goal().voice is None


def _changed(**values: object) -> str:
    return json.dumps(json.loads(FULL.to_json()) | values)


@pytest.mark.parametrize("text", [
    "", "null", "[]", "{}", "not JSON", "[" * 100_000, "x" * 400_000, _changed(kind="humanize-wishes"), _changed(version=2),
    _changed(version=None), _changed(extra=1), _changed(mean="14"), _changed(mean=-1), _changed(mean=True), _changed(words=1.5),
    FULL.to_json().replace("14.5", "NaN"), FULL.to_json().replace("14.5", "1e999"), _changed(marks=[1, 2, 3]), _changed(formality=101),
    _changed(known=[["hall"]]), _changed(known=[["hall", "7"]]), _changed(favourites="whilst"), _changed(favourites=[""]),
    _changed(favourites=["x" * 61]), _changed(favourites=["w"] * 301), _changed(greetings=["Hi\nBen"]), _changed(avoided=[7]),
    _changed(rules=[["plain.utilise", 1, 10**9]]), _changed(swaps=[["a", "b", 1]]),
    json.dumps({k: v for k, v in json.loads(FULL.to_json()).items() if k != "avoided"})])
def test_any_other_text_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match=r"[Pp]rofile of a voice|[Pp]rofile of the voice") as refused:
        Goal(voice=text)
    assert str(refused.value).endswith(".") and len(str(refused.value)) < 300


def test_a_habit_needs_places_to_show() -> None:
    assert Voice(contracted=4).contracts is None and Voice(contracted=5).contracts is True
    assert Voice(written_out=9, contracted=1).contracts is False and Voice(written_out=5, contracted=5).contracts is None


def test_a_mark_that_stands_once_is_no_habit() -> None:
    assert not Voice(words=300, marks=(0.0, 3.33, 0.0, 0.0)).likes("exclamation")
    assert Voice(words=300, marks=(0.0, 6.67, 0.0, 0.0)).likes("exclamation")
    assert Voice(words=160, marks=Voice(words=160).liking(["dash"])).likes("dash"), "but the writer's word counts"


def test_marks_that_a_writer_says_they_like_are_liked_and_the_others_are_not() -> None:
    edited = replace(FULL, marks=FULL.liking({"dash", "semicolon"}))
    assert [m for m in MARKS if edited.likes(m)] == ["dash", "semicolon"]
    assert edited.marks[0] == FULL.marks[0], "what fits stays as it was measured"
