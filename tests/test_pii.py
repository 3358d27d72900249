"""Finding and masking what is personal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humanize import Goal, Rewriter
from humanize.pii import find_personal, mask, mask_all, unmask, unmasked_edits
from humanize.text.edits import apply
from humanize.types import Edit


def found(text: str, *names: str) -> list[tuple[str, str]]:
    return [(p.kind, text[p.start:p.end]) for p in find_personal(text, names)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Please ring me on 020 7946 0018.", [("phone", "020 7946 0018")]),
    ("Call +1 (415) 555-0132 today.", [("phone", "+1 (415) 555-0132")]),
    ("Write to j.doe+x@school.example.org, please.", [("email", "j.doe+x@school.example.org")]),
    ("We sent it to 14 Mill Lane, as you asked.", [("address", "14 Mill Lane")]),
    ("He lives at Flat 3, 221B Baker Street, London NW1 6XE.", [("address", "Flat 3, 221B Baker Street, London NW1 6XE")]),
    ("Ship to 1600 Amphitheatre Pkwy, Mountain View, CA 94043.", [("address", "1600 Amphitheatre Pkwy, Mountain View, CA 94043")]),
    ("The postcode is SW1A 1AA.", [("address", "SW1A 1AA")]),
    ("Send it to P.O. Box 1234.", [("address", "P.O. Box 1234")]),
    ("Your order number is 48213-B.", [("id", "48213-B")]),
    ("Order #A-99812 is late.", [("id", "A-99812")]),
    ("The patient ID: 00912345 was wrong.", [("id", "00912345")]),
    ("Your NHS number is 943 476 5919.", [("id", "943 476 5919")]),
    ("SSN 078-05-1120 was sent.", [("id", "078-05-1120")]),
    ("Ticket INC0048213 is closed.", [("id", "INC0048213")]),
    ("Pay with 4111 1111 1111 1111 now.", [("id", "4111 1111 1111 1111")]),
    ("Date of birth: 12/03/2010.", [("birth", "12/03/2010")]),
    ("She was born on 3 May 2011.", [("birth", "3 May 2011")]),
    ("Dear Priya,\n\nthank you for asking.", [("name", "Priya")]),
    ("I spoke to Mr Okonkwo about it.", [("name", "Mr Okonkwo")]),
])
def test_each_kind_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", [
    "The order of the 3 paragraphs is odd.", "In case 2 of 5 you forgot the unit.", "You scored 11/25 on Monday 16 October.",
    "Take 500 mg with food at 9.30 am.", "It costs £1,250.00, or 12% more.", "Read pages 112-118 of the record.", "Chapter 8 and 9.",
    "The reference is missing.", "Refer to Figure 3 and Table 12.", "In 1984 the record was 9 metres.", "The account of 1789 is vivid.",
])
def test_ordinary_numbers_and_words_are_not(text: str) -> None:
    assert found(text) == []


def test_known_names_are_found_where_letters_tell_nothing() -> None:
    assert ("name", "Hope") in found("Hope this helps, and I hope you agree.", "Hope Sommer")
    assert found("I hope you agree.", "Hope Sommer") == []


def test_the_same_words_get_the_same_placeholder() -> None:
    text = "Dear Priya,\nring 020 7946 0018. Priya, I told Mr Okonkwo: 020 7946 0018. {{NAME_1}} is no one."
    masked = mask(text)
    assert masked.text == ("Dear {{NAME_2}},\nring {{PHONE_1}}. {{NAME_2}}, I told {{NAME_3}}: {{PHONE_1}}. {{NAME_1}} is no one.")
    assert unmask(masked.text, masked.pairs) == text


@given(st.lists(st.sampled_from(["Dear Priya,", "\n", " ", "Mr Lee", "020 7946 0018", "a@b.example.org", "{{NAME_1}}", "order 123-A",
                                 "14 Mill Lane", "I agree.", "NW1 6XE", "{{", "}}", "ß", "🙂"]), max_size=12))
def test_masks_are_undone_to_the_letter(parts: list[str]) -> None:
    text = "".join(parts)
    masked = mask(text)
    assert unmask(masked.text, masked.pairs) == text
    assert len({shown for shown, _ in masked.pairs}) == len(masked.pairs)


def test_edits_find_their_place_again() -> None:
    text = "Dear Priya, utilize 14 Mill Lane prior to noon, Priya."
    masked = mask(text)
    edits = [Edit(masked.text.index("utilize"), masked.text.index("utilize") + 7, "use", "x", "y"),
             Edit(masked.text.index("prior"), masked.text.index("noon"), "before ", "x", "y"),
             Edit(len(masked.text), len(masked.text), " {{NAME_1}}!", "x", "y")]
    assert apply(text, unmasked_edits(edits, masked.text, masked.pairs)) == unmask(apply(masked.text, edits), masked.pairs)
    assert apply(text, unmasked_edits(edits, masked.text, masked.pairs)) == "Dear Priya, use 14 Mill Lane before noon, Priya. Priya!"


def test_the_rewriter_keeps_every_placeholder(rewriter: Rewriter) -> None:
    text = ("Dear Priya,\n\nYou failed to send order 48213-B to 14 Mill Lane prior to Friday. Please utilize 020 7946 0018 to ring "
            "Mr Okonkwo, or write to help@shop.example.org. Priya, why didn't you answer?")
    masked = mask(text)
    rewrite = rewriter.rewrite(masked.text, Goal(domain="service", empathy=0.75, strength=0.75))
    for variant in rewrite.variants:
        assert all(variant.text.count(shown) == masked.text.count(shown) for shown, _ in masked.pairs), variant.text
        restored = unmask(variant.text, masked.pairs)
        assert "{{" not in restored
        assert apply(text, unmasked_edits(variant.edits, masked.text, masked.pairs)) == restored
    assert rewrite.best.text != masked.text


def test_several_texts_are_masked_alike() -> None:
    (one, two), pairs = mask_all(["Dear Priya, ring 020 7946 0018.", "I rang 020 7946 0018, Priya."])
    assert (one, two) == ("Dear {{NAME_1}}, ring {{PHONE_1}}.", "I rang {{PHONE_1}}, {{NAME_1}}.")
    assert dict(pairs) == {"{{NAME_1}}": "Priya", "{{PHONE_1}}": "020 7946 0018"}
