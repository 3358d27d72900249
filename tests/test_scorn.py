"""What only demeans may go from a text and may not come into it; what says something beside stays."""

import pytest

from humanize.constraints.meaning import check_meaning
from humanize.text.parse import parse
from humanize.text.scorn import scorn
from tests.shelf import parser


def _kinds(source: str, other: str) -> set[str]:
    return {v.kind for v in check_meaning(parse(source, parser()), parse(other, parser()))}


@pytest.mark.parametrize("demeaning", [
    "Are you stupid or just lazy?", "It's pathetic for a girl of 14.", "A toddler could have drawn a better map.",
    "Nobody can help you if you don't want to help yourself.", "You should be ashamed of yourself.", "No more excuses!",
])
def test_a_demeaning_sentence_may_go(demeaning: str) -> None:
    kept = "Your graph has no title. Hand it in by Friday."
    source = f"Your graph has no title. {demeaning} Hand it in by Friday."
    assert [source[a:b] for a, b in scorn(source)] == [demeaning]
    assert not _kinds(source, kept)


def test_it_may_not_come() -> None:
    assert _kinds("Your graph has no title.", "Your graph has no title. Any toddler could have drawn a better map.")


@pytest.mark.parametrize("text", [
    "Are you blind in one eye?", "It's ridiculous that the road is closed.", "The fool in this play is wise.",
    "If you can't be bothered by the noise, call us.", "You are hopeless at nothing in particular.", "People like you help us a lot.",
    "My dog would eat the whole box.",
])
def test_what_says_something_stays(text: str) -> None:
    assert not scorn(text)


def test_a_fault_beside_it_does_not_go_with_it() -> None:
    assert _kinds("Are you stupid? Your graph has no title. Hand it in by Friday.", "Hand it in by Friday.")


def test_not_following_a_treatment_is_a_denial() -> None:
    source = "You were non-compliant with your tablets and you said that it hurt."
    assert not _kinds(source, "You were not taking your tablets as prescribed and you said that it hurt.")
    assert _kinds(source, "You were taking your tablets as prescribed and you said that it hurt.")
