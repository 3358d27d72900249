"""The plain-text and JSON reports of a comparison."""

from humanize.report import as_json, as_lines, facts_of_row, passage_text, summary
from humanize.types import ComparedFact, ComparedPassage, Comparison, Span, Violation

GONE = Violation("number", "“5” is not in the other text.", Span(4, 5))
SOURCE, OTHER = "Pay 5.\nAsk Ann.", "Ask Ann."
COMPARISON = Comparison(SOURCE, OTHER, (ComparedPassage((Span(0, 6),), ()), ComparedPassage((Span(7, 15),), (Span(0, 8),))), (
    ComparedFact("number", "missing", GONE.message, Span(4, 5), reasons=(GONE,)),
    ComparedFact("name", "kept", "“Ann” is kept.", Span(11, 14), Span(4, 7))), (GONE,))


def test_the_report_tells_each_passage_with_its_facts() -> None:
    assert list(as_lines(COMPARISON)) == [
        "Facts: 1 kept, 0 changed, 1 missing, 0 new", "",
        "original  Pay 5.", "rewrite   (nothing)", "          − missing  “5” is not in the other text.", "",
        "both      Ask Ann.", "          = kept  “Ann” is kept.", "",
        "1 difference found."]
    assert summary(COMPARISON) == "1 kept, 0 changed, 1 missing, 0 new"


def test_the_json_has_offsets_and_plain_values() -> None:
    answer = as_json(COMPARISON)
    assert answer["kept"] is False and answer["counts"] == {"kept": 1, "changed": 0, "missing": 1, "new": 0}
    assert answer["rows"] == [{"source": [[0, 6]], "other": []}, {"source": [[7, 15]], "other": [[0, 8]]}]
    assert answer["violations"] == [{"kind": "number", "message": GONE.message, "source_span": [4, 5], "other_span": None}]


def test_a_fact_outside_every_row_is_still_told() -> None:
    bare = Comparison("5", "", (), COMPARISON.facts[:1], (GONE,))
    assert "          − missing  “5” is not in the other text." in list(as_lines(bare))
    assert facts_of_row(COMPARISON, COMPARISON.rows[1]) == COMPARISON.facts[1:]


def test_two_empty_texts_are_said_to_be_empty() -> None:
    assert list(as_lines(Comparison("", "", (), (), ()))) == ["There is nothing to compare: both texts are empty."]


def test_parts_of_a_passage_are_joined_by_a_line_break_or_by_dots_where_words_lie_between() -> None:
    text = "- one\n- two\n- three"
    assert passage_text(text, (Span(0, 5), Span(6, 11))) == "- one\n- two"
    assert passage_text(text, (Span(0, 5), Span(12, 19))) == "- one … - three"
