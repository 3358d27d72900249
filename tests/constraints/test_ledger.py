"""Two texts fact by fact: each state, each kind, and that the ledger and the meaning check never disagree."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanize.constraints.ledger import compare_documents
from humanize.constraints.meaning import check_meaning
from humanize.text.parse import parse
from humanize.types import ComparedFact, Comparison, Document, FactState, Span
from tests.shelf import parser

DATA = Path(__file__).parents[1] / "data"
LETTER = ("Dear Ms Okafor,\n\nYour conclusion is weak. You must send the form by Friday 3 May at 2 pm. Don't call us unless it "
          "stops.\n\n- Bring 2 bags\n- At least 800 words\n\nKind regards,\nTomas")


def compare(source: str, other: str) -> Comparison:
    return compare_documents(parse(source, parser()), parse(other, parser()))


def words(text: str, span: Span | None) -> str | None:
    return text[span.start:span.end] if span else None


def told(comparison: Comparison) -> set[tuple[str, str, str | None, str | None]]:
    return {(f.kind, f.state, words(comparison.source, f.source_span), words(comparison.other, f.other_span))
            for f in comparison.facts}


def own_pairs() -> list[tuple[str, str]]:
    rows = [json.loads(line) for path in sorted(DATA.glob("own_pairs*.jsonl")) for line in path.read_text("utf-8").splitlines() if line]
    return [(row["source"], row["candidate"]) for row in rows]


def check_agreement(comparison: Comparison) -> None:
    """Every violation is the reason of one fact; a fact is kept exactly where it has no reason; spans fit their states."""
    assert Counter(v for f in comparison.facts for v in f.reasons) == Counter(comparison.violations)
    for fact in comparison.facts:
        assert (fact.state == "kept") == (not fact.reasons)
        assert (fact.source_span is None) == (fact.state == "new")
        assert (fact.other_span is None) == (fact.state == "missing")
        assert fact.message.endswith(".")
        for span, text in ((fact.source_span, comparison.source), (fact.other_span, comparison.other)):
            assert span is None or 0 <= span.start < span.end <= len(text)


def test_the_ledger_agrees_with_the_meaning_check_on_own_pairs() -> None:
    pairs = own_pairs()[::6]  # all of them would take more than a minute; they lie in order of kind, so every kind is met
    whole = 0
    for source, other in pairs:
        a, b = parse(source, parser()), parse(other, parser())
        comparison = compare_documents(a, b)
        assert comparison.violations == check_meaning(a, b)
        check_agreement(comparison)
        whole += all(f.state == "kept" for f in comparison.facts)
        assert bool(comparison.violations) == any(f.state != "kept" for f in comparison.facts)
    assert 0 < whole < len(pairs)


@pytest.mark.parametrize(("source", "other", "kind"), [
    ("Wait 2 hours.", "Wait two hours.", "number"),
    ("Come at 14:00.", "Come at 2 pm.", "time"),
    ("It is due on 7 Feb.", "It is due on 7 February.", "date"),
    ("Take it every day.", "Take it daily.", "unit"),
    ("Write at least 800 words.", "Write 800 words or more.", "limit"),
    ("She isn't going.", "She is not going.", "negation"),
])
def test_another_form_of_a_value_is_kept_and_noted(source: str, other: str, kind: str) -> None:
    facts = [f for f in compare(source, other).facts if f.kind == kind]
    assert [(f.state, f.reworded) for f in facts] == [("kept", True)]
    assert "written as" in facts[0].message


@pytest.mark.parametrize(("text", "kind", "shown"), [
    ("Pay £40 now.", "number", "£40"),
    ("Take it twice a day.", "unit", "a day"),
    ("Come on 3 May.", "date", "3 May"),
    ("Come at 2 pm.", "time", "2 pm"),
    ("Ask Priya Raman about it.", "name", "Priya Raman"),
    ("She said “we will not wait” to us.", "quotation", "“we will not wait”"),
    ("See https://a.example/x for more.", "url", "https://a.example/x"),
    ("Write to office@a.example now.", "email", "office@a.example"),
    ("The order {{order_id}} has left.", "placeholder", "{{order_id}}"),
    ("Do not crush it.", "negation", "Do not crush"),
    ("You must pay.", "modality", "must"),
    ("You should pay.", "modality", "should"),
    ("Visitors may park here.", "modality", "may"),
    ("It might be an allergy.", "certainty", "might"),
    ("All seats are wet.", "quantity", "All"),
    ("Only staff are in.", "scope", "Only staff are"),
    ("Write at least 800 words.", "limit", "at least 800"),
    ("Call us if it stops.", "condition", "if it stops"),
    ("Send the form by Friday 3 May.", "deadline", "by Friday 3 May"),
    ("Your conclusion is weak.", "criticism", "Your conclusion is weak."),
])
def test_each_kind_is_seen_where_it_is_kept(text: str, kind: str, shown: str) -> None:
    assert (kind, "kept", shown, shown) in told(compare(text, f"Hello. {text}"))


@pytest.mark.parametrize(("source", "other", "fact"), [
    ("Take 5 mg at night.", "Take 50 mg at night.", ("number", "changed", "5 mg", "50 mg")),
    ("Wait 20 minutes.", "Wait 20 seconds.", ("number", "changed", "20 minutes", "20 seconds")),
    ("Pay by 3 May.", "Pay by 4 May.", ("date", "changed", "3 May", "4 May")),
    ("Ask Mr Halloran about it.", "Ask Mr Hallam about it.", ("name", "changed", "Halloran", "Hallam")),
    ("Bring up to 3 bags.", "Bring at least 3 bags.", ("limit", "changed", "up to 3", "at least 3")),
    ("Do not take it with milk.", "Take it with milk.", ("negation", "changed", "Do not take", "Take")),
    ("You may bring a dog.", "You must bring a dog.", ("modality", "changed", "may", "must")),
    ("Some seats are wet.", "All seats are wet.", ("quantity", "changed", "Some", "All")),
    ("Call if the drip stops.", "Call unless the drip stops.",
     ("condition", "changed", "if the drip stops", "unless the drip stops")),
    ("The plot is dull.", "The plot is gripping.", ("praise", "changed", "dull", "gripping")),
    ("Refunds are free if you ask first.", "Refunds are free.", ("condition", "missing", "if you ask first", None)),
    ("Wait 3 days and call.", "Wait and call.", ("number", "missing", "3 days", None)),
    ("Bring a coat, a torch and a map.", "Bring a coat and a map.", ("dropped", "missing", "torch", None)),
    ("Wait and call.", "Wait 3 days and call.", ("number", "new", None, "3 days")),
    ("Ask the office.", "Ask Ann in the office.", ("name", "new", None, "Ann")),
])
def test_each_state_is_shown_on_the_very_words(source: str, other: str, fact: tuple[str, FactState, str | None, str | None]) -> None:
    comparison = compare(source, other)
    check_agreement(comparison)
    assert fact in told(comparison)


def test_one_change_seen_by_several_checks_is_one_fact() -> None:
    comparison = compare("Your conclusion is weak.", "Your conclusion is strong.")
    assert len(comparison.violations) > 1
    assert [(f.state, len(f.reasons)) for f in comparison.facts] == [("changed", len(comparison.violations))]


def test_a_clause_with_a_changed_word_is_not_called_kept() -> None:
    comparison = compare("Water the plant if the soil feels dry.", "Water the plant if the soil feels wet.")
    assert {f.state for f in comparison.facts} == {"changed"}


def test_what_was_put_in_other_words_is_kept_only_where_the_words_are_answered() -> None:
    kept = [f for f in compare("Nobody failed the fire drill.", "Everyone passed the fire drill.").facts if f.kind == "negation"]
    assert [(f.state, f.reworded) for f in kept] == [("kept", True)]
    facts = told(compare("If you take it, stop now unless your doctor told you otherwise.", "If you take it, stop now."))
    assert ("condition", "kept", "If you take it", "If you take it") in facts
    assert not any(state == "kept" and "doctor" in (here or "") for _, state, here, _ in facts)


def test_two_changes_of_a_kind_in_a_sentence_are_not_mixed_up() -> None:
    facts = told(compare("Take 5 mg for 3 days.", "Take 10 mg for 4 days."))
    assert {("number", "changed", "5 mg", "10 mg"), ("number", "changed", "3 days", "4 days")} <= facts


def test_the_rows_hold_both_texts_whole_and_in_order() -> None:
    other = LETTER.replace("weak", "strong").replace("Tomas", "Anna").replace("\n\n-", " We hope that you have a lovely holiday.\n\n-")
    comparison = compare(LETTER, other)
    for text, sides in ((LETTER, [r.source for r in comparison.rows]), (other, [r.other for r in comparison.rows])):
        covered = {n for side in sides for span in side for n in range(span.start, span.end)}
        assert "".join(c for n, c in enumerate(text) if n in covered).split() == text.split() or all(
            c.isspace() for n, c in enumerate(text) if n not in covered)
    starts = [r.source[0].start for r in comparison.rows if r.source]
    assert starts == sorted(starts)
    greeting = comparison.rows[0]
    assert words(LETTER, greeting.source[0]) == words(other, greeting.other[0]) == "Dear Ms Okafor,"
    assert any(not r.source and "lovely holiday" in (words(other, r.other[0]) or "") for r in comparison.rows)


def test_a_text_beside_itself_is_kept_word_for_word() -> None:
    comparison = compare(LETTER, LETTER)
    assert comparison.count("kept") == len(comparison.facts) >= 12
    assert not any(f.reworded for f in comparison.facts)
    assert all([words(LETTER, s) for s in r.source] == [words(LETTER, s) for s in r.other] for r in comparison.rows)


def test_empty_texts() -> None:
    assert compare_documents(Document(""), Document("")) == Comparison("", "", (), (), ())
    comparison = compare("Pay £40.", "")
    assert [(f.kind, f.state) for f in comparison.facts] == [("number", "missing")]


@given(st.text(alphabet="aAnN t15.,?'\n“”é👍—%£", max_size=60), st.text(alphabet="aAnN t15.,?'\n“”é👍—%£", max_size=60))
@settings(max_examples=60, deadline=None)
def test_odd_input_never_raises_and_the_ledger_still_agrees(left: str, right: str) -> None:
    check_agreement(compare(left, right))
    same: tuple[ComparedFact, ...] = compare(left, left).facts
    assert all(f.state == "kept" for f in same)
