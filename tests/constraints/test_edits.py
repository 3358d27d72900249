"""The cheap gates: what an edit may not touch, and what a candidate must still hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanize.constraints.edits import check_edit, survivors
from humanize.text.parse import parse
from humanize.types import Edit
from tests.shelf import parser


def broken(text: str, old: str, new: str, *licence: str) -> set[str]:
    start = text.index(old)
    return {v.kind for v in check_edit(parse(text, parser()), [Edit(start, start + len(old), new, "test.rule", "")], licence)}


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("In order to pay £40, call us.", "In order to", "To"),
        ("You do not need it.", "do not", "don't"),
        ("We cannot come on 3 May.", "cannot", "can't"),
        ("Wait twenty minutes.", "twenty minutes", "20 minutes"),
        ("In the event of a fire, leave.", "In the event of", "If there is"),
        ("You will get it.", "You will", "You'll"),
        ("She could not see it.", "could not", "couldn't"),
    ],
)
def test_harmless_edits_pass(text: str, old: str, new: str) -> None:
    assert broken(text, old, new) == set()


@pytest.mark.parametrize(
    ("text", "old", "new", "kind"),
    [
        ("Take 5 mg now.", "5 mg", "50 mg", "number"),
        ("Ask Ms Okafor today.", "Ms Okafor", "her", "literal"),
        ("You must not go.", "must not", "must", "negation"),
        ("You should go.", "should", "must", "modality"),
        ("Go if it rains.", " if it rains", "", "condition"),
        ("Take up to 4 pills.", "up to 4", "4", "condition"),
        ("See https://a.example now.", "https://a.example", "the site", "literal"),
        ("He saw the letter.", "the letter", "the letter of 3 May", "number"),
        ("She told the man about it.", "the man", "the man Boris", "name"),
    ],
)
def test_harmful_edits_are_named(text: str, old: str, new: str, kind: str) -> None:
    assert kind in broken(text, old, new)


def test_a_licence_allows_its_own_kind_only() -> None:
    assert broken("You failed to sign it.", "failed to", "did not", "negation") == set()
    assert broken("You failed to sign 3 forms.", "failed to sign 3", "did not sign", "negation") == {"number"}


def test_a_group_is_judged_as_one_change() -> None:
    text = "On 3 May, we met."
    edits = [Edit(0, 10, "We", "test.move", "", group="g"), Edit(12, 17, "met on 3 May.", "test.move", "", group="g")]
    assert (
        check_edit(
            parse(text, parser()),
            [Edit(0, 12, "We ", "test.move", "", group="g"), Edit(13, 17, "met on 3 May.", "test.move", "", group="g")],
        )
        == ()
    )
    assert check_edit(parse(text, parser()), edits[:1]) != ()


def test_survivors_counts_literals_and_finds_new_values() -> None:
    document = parse("Ms Lund pays 1\u00a0200\u00a0kr. Call Ms Lund at a@b.example by 3 May.", parser())
    assert survivors(document, "Call Ms Lund at a@b.example by May 3. Ms Lund pays 1\u00a0200\u00a0kr.") == ()
    assert [v.kind for v in survivors(document, "She pays 1\u00a0200\u00a0kr. Call Ms Lund at a@b.example by 3 May.")] == [
        "literal"
    ]
    assert "new" in {v.kind for v in survivors(document, document.text + " It takes 5 days.")}
    assert survivors(document, "Call Ms Lund at a@b.example by 3 May.", exempt=[(0, 23)]) == ()


@given(st.text(alphabet="aB1 £%.,'{}\n", max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_text_survives_itself(text: str) -> None:
    assert survivors(parse(text, parser()), text) == ()
