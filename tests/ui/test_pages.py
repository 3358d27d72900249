"""The pages without a browser. The parser and the rules are real; grammar, embeddings and emotions are left out for speed."""

from pathlib import Path

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize import Goal, Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.rewriter import MAX_CHARACTERS
from humanize.types import Candidate, Edit, Protected
from humanize.ui import engine, labels, state
from humanize.ui.marks import change_rows, marked_changes, marked_facts, marked_findings
from humanize.ui.samples import SAMPLES

ROOT = Path(__file__).parent.parent.parent
PAGES = ("streamlit_app.py", "pages/analyze.py", "pages/compare.py", "pages/rules.py")
BLUNT = "You failed to label the axes in figure 2. Why didn't you proofread the last page?"
HOSTILE = '<img src=x onerror="alert(1)"> & <b>5</b> marks'


@pytest.fixture(scope="module")
def shared() -> Rewriter:
    return Rewriter(Backends(SpacyParser(), TextstatReadability()))


@pytest.fixture
def open_page(shared, monkeypatch):
    monkeypatch.setattr(engine, "rewriter", lambda: shared)
    monkeypatch.setattr(engine, "warm_up", lambda: None)

    def opened(page: str = "streamlit_app.py") -> AppTest:
        at = AppTest.from_file(str(ROOT / PAGES[0]), default_timeout=120)
        # A deep link: the page is the first thing that runs.
        return clean((at if page == PAGES[0] else at.switch_page(page)).run())

    return opened


def clean(at: AppTest) -> AppTest:
    assert not at.exception, [e.value for e in at.exception]
    return at


def press(at: AppTest, label: str) -> AppTest:
    return clean(next(b for b in at.button if b.label == label).click().run())


def html(at: AppTest) -> str:
    return "\n".join(e.proto.body for e in at.get("html"))


@pytest.mark.parametrize("page", PAGES)
def test_each_page_opens_by_its_own_link(open_page, page) -> None:
    at = open_page(page)
    assert "Humanize" in html(at)
    assert not at.error


def test_a_sample_becomes_rewrites(open_page) -> None:
    at = open_page()
    clean(at.selectbox(key=state.SAMPLE).set_value(0).run())
    assert at.text_area(key=state.DRAFT).value == SAMPLES[0].text
    assert at.selectbox(key=state.AUDIENCE).value == SAMPLES[0].audience
    assert "<ins" in html(at) and "<del>" in html(at)
    assert "Facts <b>4 of 4 kept</b>" in html(at)
    assert at.info, "the parts that are missing here must be named"


def test_changing_a_setting_keeps_the_result_and_says_that_it_is_old(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    press(at, "Rewrite")
    shown = html(at)
    assert "<ins" in shown and not at.warning
    clean(at.slider(key=state.EMPATHY).set_value(0).run())
    assert html(at) == shown
    assert "changed since" in at.warning[0].value
    press(at, "Rewrite")
    assert not at.warning
    assert at.session_state[state.RESULT][0].empathy == 0.0


def test_locked_words_stay(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.LOCKED).input("failed to label\n").run())
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    press(at, "Rewrite")
    assert all("failed to label" in v.text for v in at.session_state[state.RESULT][1].variants)


@pytest.mark.parametrize(("draft", "says"), [
    ("", "no draft yet"),
    (" \n\t ", "no draft yet"),
    ("word " * 40_000, f"the limit is {MAX_CHARACTERS:,}"),
])
@pytest.mark.parametrize(("page", "button"), [("streamlit_app.py", "Rewrite"), ("pages/analyze.py", "Analyze")])
def test_a_draft_that_cannot_be_used_stays_in_its_box(open_page, page, button, draft, says) -> None:
    at = open_page(page)
    clean(at.text_area(key=state.DRAFT).input(draft).run())
    press(at, button)
    assert says in at.error[0].value
    assert at.text_area(key=state.DRAFT).value == draft


@pytest.mark.parametrize("draft", [
    "Null\x00 and bell\x07 and escape\x1b[31m here. You failed to send the form.",
    "```python\nfor x in range(10):\n    print(x)\n```\n",
    "!!! ??? ---",
    "Sie haben die Quellen nicht angegeben. Bitte ergänzen Sie das Literaturverzeichnis bis Freitag.",
    HOSTILE,
])
@pytest.mark.parametrize(("page", "button"), [("streamlit_app.py", "Rewrite"), ("pages/analyze.py", "Analyze")])
def test_odd_drafts_are_answered(open_page, page, button, draft) -> None:
    at = open_page(page)
    clean(at.text_area(key=state.DRAFT).input(draft).run())
    press(at, button)
    assert not at.error
    assert at.session_state[state.RESULT if button == "Rewrite" else state.ANALYSIS]
    assert at.text_area(key=state.DRAFT).value == draft
    assert "<img" not in html(at)


def test_an_unforeseen_error_is_a_sentence_and_quotes_nothing(open_page, shared, monkeypatch, caplog) -> None:
    def fails(text: str, goal: Goal) -> None:
        raise ValueError(text)

    at = open_page()
    monkeypatch.setattr(shared, "rewrite", fails)
    clean(at.text_area(key=state.DRAFT).input("My secret draft.").run())
    press(at, "Rewrite")
    assert "still in the box" in at.error[0].value
    assert at.text_area(key=state.DRAFT).value == "My secret draft."
    assert "ValueError" in caplog.text and "secret" not in caplog.text
    clean(at.slider(key=state.EMPATHY).set_value(0).run())
    assert at.session_state[state.WAITING] == ""


def test_the_analysis_stays_when_its_findings_are_filtered(open_page) -> None:
    at = open_page("pages/analyze.py")
    clean(at.selectbox(key=state.SAMPLE).set_value(1).run())
    everything = html(at)
    one, *others = sorted({f.kind for f in at.session_state[state.ANALYSIS][2].findings})
    assert others
    clean(at.button_group(key="kinds").set_value([one]).run())
    assert "hz-note" in html(at)
    assert len(html(at)) < len(everything)


def test_a_comparison_names_what_differs_and_survives_a_visit_elsewhere(open_page) -> None:
    at = open_page()
    clean(at.switch_page("pages/compare.py").run())
    press(at, "Compare")
    assert "Both boxes" in at.error[0].value
    clean(at.text_area(key=state.COMPARE_SOURCE).input("Take 500 mg with food. <i>Please</i>").run())
    clean(at.text_area(key=state.COMPARE_OTHER).input("Take 250 mg with food. <i>Please</i>").run())
    press(at, "Compare")
    assert "250 mg" in html(at) and "<i>Please" not in html(at)
    for page in ("pages/rules.py", "streamlit_app.py", "pages/compare.py"):
        clean(at.switch_page(page).run())
    assert at.text_area(key=state.COMPARE_OTHER).value == "Take 250 mg with food. <i>Please</i>"
    assert at.warning[0].value.endswith("would notice.")


def test_the_draft_and_the_settings_follow_to_another_page(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    clean(at.selectbox(key=state.AUDIENCE).set_value("teens").run())
    clean(at.text_area(key=state.LOCKED).input("axes").run())
    for page in ("pages/rules.py", "pages/compare.py", "pages/analyze.py"):
        clean(at.switch_page(page).run())
    assert at.text_area(key=state.DRAFT).value == BLUNT
    assert at.selectbox(key=state.AUDIENCE).value == "teens"
    assert at.text_area(key=state.LOCKED).value == "axes"


def test_rules_can_be_searched(open_page) -> None:
    at = open_page("pages/rules.py")
    clean(at.text_input[0].input("failed-to").run())
    assert at.selectbox[1].value.endswith("failed-to")
    clean(at.text_input[0].input("zzzzqqqq").run())
    assert "No rule matches" in at.info[0].value


def test_every_family_and_audience_has_a_plain_name() -> None:
    from humanize.rules import shelf
    from humanize.types import AUDIENCES, DOMAINS

    assert {r.family for r in shelf().rules} <= set(labels.FAMILIES)
    assert set(labels.AUDIENCES) == set(AUDIENCES) and set(labels.DOMAINS) == set(DOMAINS)


def test_a_users_markup_is_text_in_every_mark() -> None:
    edit = Edit(0, 4, "<u>new</u>", "a.b", 'why "<s>" so', "<em>who</em>")
    candidate = Candidate("", (edit,), "x")
    made = [marked_facts(HOSTILE, [Protected(0, 8, "markup")]), marked_changes(HOSTILE, candidate.edits),
            change_rows(HOSTILE, candidate.edits), marked_findings(HOSTILE, [])]
    for page in made:
        assert not [tag for tag in ("<img", "<b>", "<u>", "<s>", "<em>") if tag in page], page


def test_marks_hold_the_whole_rewrite() -> None:
    made = marked_changes("Send it prior to noon.", [Edit(8, 16, "before", "a.b", "why")])
    assert made == '<div class="hz-text">Send it <del>prior to</del><ins title="why">before</ins> noon.</div>'
