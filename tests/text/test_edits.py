"""apply() against a naive splice, and compose() against applying one after the other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanize.text.edits import apply, compatible, compose
from humanize.types import Edit


def edits_of(draw: st.DrawFn, text: str) -> tuple[Edit, ...]:
    points = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    found: list[Edit] = []
    for start, end in zip(points[::2], points[1::2], strict=False):
        edit = Edit(start, end, draw(st.text(alphabet="XYZ", max_size=4)), f"r{len(found)}", "why")
        if compatible([*found, edit]):
            found.append(edit)
    return tuple(found)


@st.composite
def two_layers(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...], tuple[Edit, ...]]:
    text = draw(st.text(alphabet="abcdef 😀é", max_size=30))
    first = edits_of(draw, text)
    return text, first, edits_of(draw, apply(text, first))


@given(two_layers())
def test_apply_is_a_splice_from_the_right(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]]) -> None:
    text, edits, _ = case
    naive = text
    for edit in sorted(edits, key=lambda e: (e.start, e.end), reverse=True):
        naive = naive[:edit.start] + edit.replacement + naive[edit.end:]
    assert apply(text, edits) == naive


@settings(max_examples=1000)
@given(two_layers())
def test_composed_edits_do_what_both_did(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]]) -> None:
    text, first, second = case
    together = compose(text, first, second)
    assert compatible(together)
    assert apply(text, together) == apply(apply(text, first), second)


def test_an_edit_on_an_edit_names_both_rules() -> None:
    text = "It is utilized by us."
    first = (Edit(0, 21, "We utilized it.", "voice.passive-agent", "Say who does it.", "A"),)
    second = (Edit(3, 11, "used", "plain.utilize", "Plainer.", "B"),)
    assert compose(text, first, second) == (
        Edit(0, 21, "We used it.", "voice.passive-agent + plain.utilize", "Say who does it.\nPlainer.", "A\nB"),)


def test_parts_of_one_change_stay_one_change_when_another_builds_on_them() -> None:
    text = "Bad end. Good start."
    move = (Edit(0, 0, "Good start. ", "order", "w", group="m"), Edit(8, 20, "", "order", "w", group="m"))
    both = compose(text, move, (Edit(0, 4, "Fine", "plain", "w"),))
    assert apply(text, both) == "Fine start. Bad end."
    assert {e.group for e in both} == {"m"}


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="compose"):
        apply("abcdef", [Edit(0, 3, "x", "r", "w"), Edit(2, 4, "y", "r", "w")])
