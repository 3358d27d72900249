"""The Compare page without a browser: rows, the ledger and its filters, odd texts, and a user's markup that stays text."""

from pathlib import Path

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize import Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.constraints.statements import KINDS
from humanize.report import STATES, facts_of_row
from humanize.types import Comparison
from humanize.ui import engine, labels, state
from humanize.ui.samples import PAIR
from humanize.ui.side_by_side import fact_html, row_html, row_state

ROOT = Path(__file__).parent.parent.parent
HOSTILE = '<img src=x onerror="alert(1)"> & <b>5</b> marks by Ann O\'Neil'


@pytest.fixture(scope="module")
def shared() -> Rewriter:
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


@pytest.fixture
def page(shared, monkeypatch) -> AppTest:
    monkeypatch.setattr(engine, "rewriter", lambda: shared)
    monkeypatch.setattr(engine, "warm_up", lambda: None)
    return clean(AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120).switch_page("pages/compare.py").run())


def clean(at: AppTest) -> AppTest:
    assert not at.exception, [e.value for e in at.exception]
    return at


def press(at: AppTest, label: str) -> AppTest:
    return clean(next(b for b in at.button if b.label == label).click().run())


def html(at: AppTest) -> str:
    return "\n".join(e.proto.body for e in at.get("html"))


def compared(at: AppTest, source: str, other: str) -> Comparison:
    clean(at.text_area(key=state.COMPARE_SOURCE).input(source).run())
    clean(at.text_area(key=state.COMPARE_OTHER).input(other).run())
    press(at, "Compare")
    return at.session_state[state.COMPARISON]


def test_before_anything_is_pasted_the_page_says_what_to_do(page) -> None:
    assert "How it works" in html(page)
    press(page, "Compare")
    assert "Both boxes" in page.error[0].value


def test_the_example_shows_every_state(page) -> None:
    press(page, "Try an example")
    assert page.text_area(key=state.COMPARE_SOURCE).value == PAIR[0]
    comparison = page.session_state[state.COMPARISON]
    assert all(comparison.count(s) for s in STATES)
    shown = html(page)
    for s in STATES:
        icon, name = labels.STATES[s]
        assert f'<i class="hz-sign">{icon}</i> {name}</b>' in shown and f"{comparison.count(s)} {s}" in shown
    assert {row_state(comparison, r) for r in comparison.rows} >= {"same", "changed", "new"}
    assert page.warning[0].value.endswith("would notice.")


def test_the_ledger_can_be_narrowed_to_a_state(page) -> None:
    press(page, "Try an example")
    kept = [f.message for f in page.session_state[state.COMPARISON].facts if f.state == "kept"]
    clean(page.button_group(key=state.STATES_SHOWN).set_value(["missing"]).run())
    ledger, = (e.proto.body for e in page.get("html") if e.proto.body.startswith('<div class="hz-told'))
    assert "Missing" in ledger and not any(fact in ledger for fact in kept)


def test_rows_that_say_the_same_can_be_left_out(page) -> None:
    press(page, "Try an example")
    assert 'class="hz-row hz-row-same"' in html(page)
    clean(page.toggle(key=state.ONLY_DIFFERENT).set_value(True).run())
    assert 'class="hz-row hz-row-same"' not in html(page) and 'class="hz-row hz-row-changed"' in html(page)


def test_the_same_fact_in_other_words_is_kept_and_said_so(page) -> None:
    compared(page, "Wait 2 hours, until 14:00.", "Wait two hours, until 2 pm.")
    assert page.success and not page.warning
    assert "“2 hours” is kept, written as “two hours”." in html(page)


def test_equal_texts_and_texts_without_facts(page) -> None:
    compared(page, "Lovely weather.", "Lovely weather.")
    assert "letter for letter" in page.success[0].value
    assert "Neither text has a number" in html(page)


def test_a_comparison_that_is_old_says_so(page) -> None:
    compared(page, "Take 500 mg.", "Take 250 mg.")
    clean(page.text_area(key=state.COMPARE_OTHER).input("Take 500 mg.").run())
    assert "changed since" in page.warning[0].value


def test_a_message_about_self_harm_can_be_compared(page) -> None:
    comparison = compared(page, "I want to hurt myself. Please call me by 6 pm.", "I want to hurt myself. Please call me by 7 pm.")
    assert comparison.count("changed") == 1
    assert not page.error


@pytest.mark.parametrize("text", [HOSTILE, "```\ncode()\n```", "!!! ??? ---", "Null\x00 and bell\x07.", "Das ist kein Englisch."])
def test_odd_texts_are_answered_and_markup_stays_text(page, text) -> None:
    compared(page, text, f"{text} <script>7</script>")
    assert not page.error
    for tag in ("<img", "<script", "<b>5</b>"):
        assert tag not in html(page)


def test_a_users_markup_is_text_in_rows_and_facts(shared) -> None:
    for source, other in ((HOSTILE, HOSTILE), (HOSTILE, HOSTILE.replace("5", "6")), (HOSTILE, "No."), ("No.", HOSTILE)):
        comparison = shared.compare(source, other)
        made = [*(row_html(comparison, r) for r in comparison.rows), *map(fact_html, comparison.facts)]
        assert "&lt;img" in "".join(made)
        for piece in made:
            assert "<img" not in piece and "<b>5" not in piece
            assert "onerror=\"" not in piece


def test_each_row_tells_its_own_facts(shared) -> None:
    comparison = shared.compare(*PAIR)
    told = [fact for row in comparison.rows for fact in facts_of_row(comparison, row)]
    assert len(told) == len(comparison.facts) == len(set(map(id, told)))


def test_words_that_one_side_has_are_marked(shared) -> None:
    comparison = shared.compare("The red gate is open today.", "The gate is wide open today.")
    row = row_html(comparison, comparison.rows[0])
    assert "<del>red</del>" in row and "<ins>wide</ins>" in row


def test_every_kind_and_state_has_a_plain_name() -> None:
    assert set(KINDS) <= set(labels.VIOLATIONS)
    assert set(STATES) == set(labels.STATES)
