"""What the editor's decisions teach, and that it can be explained."""

from hypothesis import given
from hypothesis import strategies as some

from humanize.types import Edit
from humanize.voice.decisions import Decisions, added, against, decisions_in, suggestions, taste, without_decisions
from humanize.voice_profile import Voice, read_voice

DRAFT = "We utilise the hall. Customers pay £5."
USE = Edit(3, 10, "use", "plain.utilise", "Plainer.")
TYPED = Edit(21, 30, "Guests", "hand", "You wrote this yourself.")


def back(times: int, kept: int = 0) -> Voice:
    return added(Voice(), [decisions_in(DRAFT, [((USE,), False)])] * times + [decisions_in(DRAFT, [((USE,), True)])] * kept)


def test_a_rule_that_is_taken_back_again_and_again_is_asked_about() -> None:
    assert not suggestions(back(3))
    asked = suggestions(back(5))
    assert [(s.kind, s.subject) for s in asked] == [("switch off", ("plain.utilise",)), ("keep", ("utilise",))]
    assert asked[0].said == "You took the rule plain.utilise back 5 of 5 times. Switch it off?"
    assert asked[1].said == "You put “utilise” back for “use” 5 of 5 times. Keep “utilise” from now on?"
    assert not suggestions(back(5, kept=2)), "twice it was kept"


def test_what_is_done_is_not_asked_again() -> None:
    voice = back(5)
    assert [s.kind for s in suggestions(voice, off=("plain",))] == ["keep"]
    assert [s.kind for s in suggestions(voice, off=("plain.utilise",))] == ["keep"]


def test_a_word_that_is_typed_again_and_again_is_asked_about() -> None:
    draft = "We help customers."
    typed = decisions_in(draft, [((Edit(8, 17, "guests", "hand", ""),), True)])
    assert typed == Decisions({}, {("customers", "guests"): (1, 0)}), "a hand is no rule"
    asked = suggestions(added(Voice(), [typed] * 4))
    assert [(s.kind, s.subject) for s in asked] == [("prefer", ("customers", "guests"))]
    assert not suggestions(added(Voice(), [typed] * 4), preferred=[("customers", "guests")])


def test_names_numbers_and_sentences_are_not_learned() -> None:
    for old, new in (("Ann", "Ben"), ("5 June", "6 June"), ("the whole of a long sentence", "it"), ("", "new")):
        found = decisions_in(f"{old} x", [((Edit(0, len(old), new, "hand", ""),), True)])
        assert found == Decisions({}, {}), old


def test_a_chain_of_rules_and_a_group_count_once_for_each_rule() -> None:
    pair = (Edit(0, 2, "They", "a.one + b.two", "", group="g"), Edit(3, 10, "use", "a.one", "", group="g"))
    assert decisions_in(DRAFT, [(pair, False)]) == Decisions({"a.one": (0, 1), "b.two": (0, 1)}, {})


def test_taste_is_how_likely_the_changes_are_kept() -> None:
    assert taste([USE], Voice(), 0.7) == taste([], back(5), 0.7) == 0.7
    assert taste([USE], back(4), 0.7) == 1 / 6 and taste([USE], back(0, kept=4), 0.7) == 5 / 6
    assert taste([USE, TYPED], back(4), 0.5) == 1 / 3, "what was never decided is neither good nor bad"


def test_long_memories_fade_and_the_file_holds_them() -> None:
    voice = back(900)
    (_, kept, times), = voice.rules
    assert kept <= 50 < times <= 100 and read_voice(voice.to_json()) == voice
    assert without_decisions(voice) == Voice()


@given(some.integers(0, 20), some.integers(0, 20))
def test_the_evidence_is_a_chance_and_grows_with_what_is_taken_back(kept: int, taken: int) -> None:
    assert 0 < against(kept, taken) < 1
    assert against(kept, taken + 1) > against(kept, taken) > against(kept + 1, taken)
    assert abs(against(kept, taken) + against(taken, kept) - 1) < 1e-12
