"""What every rewrite must keep is found, and ordinary words are not."""

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanize.text.blocks import paragraphs
from humanize.text.parse import parse
from humanize.text.protect import find_protected
from humanize.types import Document
from tests.shelf import parser


def literals(text: str, *locked: str) -> list[tuple[str, str]]:
    document = parse(text, parser(), locked)
    return [(text[p.start : p.end], p.kind) for p in document.protected]


@pytest.mark.parametrize(
    ("text", "literal", "kind"),
    [
        ("The trip costs 1\u00a0200\u00a0kr a head.", "1\u00a0200\u00a0kr", "number"),
        ("Bring 0,5\u00a0l of water.", "0,5\u00a0l", "number"),
        ("It is €1.250,00 in all.", "€1.250,00", "number"),
        ("The rate is 2.1 m/s² now.", "2.1 m/s²", "number"),
        ("Your reading was 120/80 today.", "120/80", "number"),
        ("You scored 11/25 on it.", "11/25", "number"),
        ("We asked seven out of ten people.", "seven out of ten", "number"),
        ("It takes 3–5 business days.", "3–5 business days", "number"),
        ("See Table 2 for more.", "Table 2", "number"),
        ("Take Bus 31 to town.", "Bus 31", "number"),
        ("Quote HG-77120 when you call.", "HG-77120", "number"),
        ("Look at part B first.", "part B", "number"),
        ("We meet on Monday 3 March at noon.", "Monday 3 March", "date"),
        ("It is due by 2026-03-14.", "2026-03-14", "date"),
        ("Call at 5 pm GMT please.", "5 pm GMT", "time"),
        ("Come at half past three.", "half past three", "time"),
        ("Please ask Ms Okafor about it.", "Ms Okafor", "name"),
        ("She works at the Department of Health.", "Department of Health", "name"),
        ("I asked Will about it.", "Will", "name"),
        ("Write to a.b+c@shop.example soon.", "a.b+c@shop.example", "email"),
        ("See https://x.example/a_b/?q=1%202#top.", "https://x.example/a_b/?q=1%202#top", "url"),
        ("Ring +44 20 7946 0018 (ext. 5) now.", "+44 20 7946 0018 (ext. 5)", "number"),
        ("Run `bot --retry=2` again.", "`bot --retry=2`", "code"),
        ("It is <b>bold</b> here.", "<b>", "code"),
        (r"The speed is $v = \frac{d}{t}$ here.", r"$v = \frac{d}{t}$", "code"),
        ("Hi {{first_name}}, welcome.", "{{first_name}}", "placeholder"),
        ("Use it before <<DATE>> please.", "<<DATE>>", "placeholder"),
        ("It has %(n)s items left.", "%(n)s", "placeholder"),
        ("Yours, [Your Name]", "[Your Name]", "placeholder"),
        ("This was shown (Lee 2019) before.", "(Lee 2019)", "citation"),
        (r"As \cite{moreau1998} says.", r"\cite{moreau1998}", "citation"),
        ("The sign says مرحبا بكم there.", "مرحبا بكم", "foreign"),
        ("He said 'no' to that.", "'no'", "quotation"),
        ("She wrote “Leo said ‘yes’ to me” there.", "“Leo said ‘yes’ to me”", "quotation"),
    ],
)
def test_literals_are_found_whole(text: str, literal: str, kind: str) -> None:
    assert (literal, kind) in literals(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your order is late.",
        "No one came to the party.",
        "It's the one I like.",
        "Once you pick it up, call.",
        "The dogs' bowls aren't full.",
        "May we ask why?",
        "First, open the lid.",
        "Trust me on this.",
        "You MUST cite this!",
        "I won't lose the boys' hats.",
    ],
)
def test_ordinary_words_are_free(text: str) -> None:
    assert literals(text) == []


def test_locked_phrases_win_in_any_case() -> None:
    found = literals("The Big red Bus is here. A bigger bus is not.", "big red bus")
    assert found == [("Big red Bus", "locked")]


def test_code_hides_what_it_holds() -> None:
    text = 'Wait:\n\n```python\nsleep(0.5)  # "recieved" on 3 May\n```\n\nDone.'
    assert [kind for _, kind in literals(text)] == ["code"]


def test_other_languages_are_protected_whole() -> None:
    text = "Der Kurs findet erst wieder am 19. März statt; bitte bringen Sie keine Schürze mit."
    assert literals(text) == [(text, "foreign")]


@given(st.text(alphabet="aA1 .,'\"“”‘’{}[]()<>$%*_`\\|/-:;@#€\n\u05d0", max_size=120))
@settings(max_examples=150, deadline=None)
def test_spans_are_ordered_and_inside(text: str) -> None:
    found = find_protected(Document(text, paragraphs(text)), (), ("aa",))
    ends = [0, *[p.end for p in found]]
    assert all(end <= p.start < p.end <= len(text) for end, p in zip(ends, found, strict=False))


@pytest.mark.parametrize("piece", ["1-", "<a ", "'a ", "$a ", "A1-", "“‘a ", "<!--", "(Aa ", "a@a.", "Aa ", "two "])
def test_time_grows_with_length_only(piece: str) -> None:
    text = (piece * 60_000)[:60_000]
    start = time.process_time()
    find_protected(Document(text, paragraphs(text)), (), ())
    assert time.process_time() - start < 4


def test_awkward_inputs_keep_their_literals_protected() -> None:
    lines = (Path(__file__).parents[1] / "data" / "literals.jsonl").read_text("utf-8").split("\n")
    for row in (json.loads(line) for line in lines if line):
        document = parse(row["text"], parser())
        covered = "\n".join(unicodedata.normalize("NFC", row["text"][p.start : p.end]) for p in document.protected)
        for literal in row["literals"]:
            assert unicodedata.normalize("NFC", literal) in covered, (literal, covered)
