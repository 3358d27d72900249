"""Findings where they stand, and feelings sentence by sentence, as values."""

from hypothesis import given
from hypothesis import strategies as some

from humanize.backends.emotion import FakeEmotion
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.rewriter import Rewriter
from humanize.types import Finding
from humanize.ui.feelings import feelings
from humanize.ui.findings import as_data

TEXT = "We utilise it. Sorry, Zebulon, the hall is closed."
PARTS = Backends(SpacyParser(), TextstatReadability())


def finding(start: int, end: int, kind: str = "plain", *offers: str) -> Finding:
    return Finding(start, end, f"{kind}.x", kind, "why", "who", offers)


def test_a_piece_carries_all_that_lies_on_it_the_shortest_first() -> None:
    data = as_data(TEXT, [finding(0, 14, "split"), finding(3, 10, "plain", "use", ""), finding(20, 20, "grammar")])
    rows = [(p["text"], p["on"], p["opens"]) for p in data["pieces"]]
    assert rows[:3] == [("We ", [0], [0]), ("utilise", [1, 0], [1]), (" it.", [0], [])]
    assert (",", [2], [2]) in rows, "a finding of no length lies on the sign after it"
    assert [(n["words"], n["offers"], n["line"], n["fixed"]) for n in data["notes"]] == [
        ("We utilise it.", [], "dashed", False), ("utilise", ["use", ""], "plain", True), ("", [], "wavy", False)]


@given(some.lists(some.tuples(some.integers(0, len(TEXT)), some.integers(0, 9)), max_size=6))
def test_the_pieces_are_the_text_and_every_finding_begins_once(spans) -> None:
    found = [finding(start, min(len(TEXT), start + length)) for start, length in spans]
    pieces = as_data(TEXT, found)["pieces"]
    assert "".join(p["text"] for p in pieces) == TEXT
    opened = [n for p in pieces for n in p["opens"]]
    assert sorted(opened) == [n for n, f in enumerate(sorted(found, key=lambda f: (f.start, f.end))) if f.start < len(TEXT)]


def test_each_sentence_is_read_by_itself_and_keeps_its_names() -> None:
    parts = Backends(PARTS.parser, PARTS.meter, emotion=FakeEmotion())
    felt = feelings(f"{TEXT}\n\n---\nThank you.", parts)
    assert [f.sentence for f in felt] == ["We utilise it.", "Sorry, Zebulon, the hall is closed.", "Thank you."]
    assert [dict(f.emotions) for f in felt] == [{}, {"remorse": 0.9}, {"gratitude": 0.9}]
    assert feelings(TEXT, PARTS) == ()


def test_each_sentence_tells_what_it_is_there_for() -> None:
    parts = Backends(PARTS.parser, PARTS.meter, emotion=FakeEmotion())
    text = "You forgot the date, Zebulon. The hall is blue. Please call by Friday."
    with Rewriter(parts) as rewriter:
        found = rewriter.analyze(text).intents
    assert [text[i.start:i.end] for i in found] == [f.sentence for f in feelings(text, parts)], "with the names of the text"
    assert [f.does for f in feelings(text, parts, found)] == ["criticism of the person", "", "request, deadline"]
