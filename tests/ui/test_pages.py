"""The pages without a browser. The parser and the rules are real; grammar, embeddings and emotions are left out for speed."""

import json
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize import Goal, Rewriter
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.rewriter import MAX_CHARACTERS
from humanize.types import Protected
from humanize.ui import engine, labels, state
from humanize.ui.marks import marked_facts
from humanize.ui.samples import SAMPLES, of_the_day

ROOT = Path(__file__).parent.parent.parent
PAGES = ("streamlit_app.py", "pages/analyze.py", "pages/compare.py", "pages/rules.py", "pages/voice.py", "pages/hosting.py")
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


def drawn(at: AppTest, field: str) -> dict:
    """What the component with such a field was given to draw."""
    given = [json.loads(e.proto.json or e.proto.mixed.json) for e in at.get("bidi_component")]
    return next(data for data in given if field in data)


def editor(at: AppTest) -> dict:
    """What the editor was given to draw."""
    return drawn(at, "rows")


@pytest.mark.parametrize("page", PAGES)
def test_each_page_opens_by_its_own_link(open_page, page) -> None:
    at = open_page(page)
    assert "Humanize" in html(at)
    assert not at.error
    assert [e for e in at.get("page_link") if "What a host can see" in e.proto.label]


def test_a_sample_becomes_rewrites(open_page) -> None:
    at = open_page()
    clean(at.selectbox(key=state.SAMPLE).set_value(0).run())
    assert at.text_area(key=state.DRAFT).value == SAMPLES[0].text
    assert at.selectbox(key=state.AUDIENCE).value == SAMPLES[0].audience
    assert editor(at)["changes"] and set(editor(at)["now"]) == {1}
    assert "Facts <b>4 of 4 kept</b>" in html(at)
    assert at.info, "the parts that are missing here must be named"


@pytest.mark.parametrize(("page", "result"), [("streamlit_app.py", state.RESULT), ("pages/analyze.py", state.ANALYSIS)])
def test_a_link_opens_the_sample_of_the_day_and_the_page_says_so(shared, monkeypatch, page, result) -> None:
    monkeypatch.setattr(engine, "rewriter", lambda: shared)
    monkeypatch.setattr(engine, "warm_up", lambda: None)
    sample = of_the_day(date.today())
    at = AppTest.from_file(str(ROOT / PAGES[0]), default_timeout=120)
    at = at if page == PAGES[0] else at.switch_page(page)
    at.query_params["sample"] = "today"
    at.query_params["audience"] = "Experts"
    clean(at.run())
    assert at.text_area(key=state.DRAFT).value == sample.text and at.selectbox(key=state.DOMAIN).value == sample.domain
    assert at.selectbox(key=state.AUDIENCE).value == "experts", "what else the link sets stays"
    assert at.session_state[result] and any(sample.title in c.value for c in at.caption)
    assert "sample" not in at.query_params, "a reload keeps what the writer made of it"
    clean(at.text_area(key=state.DRAFT).input("My own draft.").run())
    assert not any(sample.title in c.value for c in at.caption)


def test_another_word_in_the_link_is_no_sample(open_page) -> None:
    at = AppTest.from_file(str(ROOT / PAGES[0]), default_timeout=120)
    at.query_params["sample"] = "<b>tomorrow</b>"
    assert clean(at.run()).text_area(key=state.DRAFT).value == ""


def test_every_sample_has_its_day() -> None:
    assert {of_the_day(date.fromordinal(n)).title for n in range(800_000, 800_000 + len(SAMPLES))} == {s.title for s in SAMPLES}


def test_a_dial_ranks_anew_at_once_and_remembers_what_was_made(open_page, shared, monkeypatch) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    press(at, "Rewrite")
    made = editor(at)
    assert not [i for i in at.info if "settings" in i.value]
    rewrites: list[Goal] = []
    real = shared.rewrite
    monkeypatch.setattr(shared, "rewrite", lambda text, goal: rewrites.append(goal) or real(text, goal))
    clean(at.slider(key=state.EMPATHY).set_value(55).run())
    assert "Ranked anew" in at.info[0].value and editor(at)["changes"]
    clean(at.slider(key=state.EMPATHY).set_value(50).run())
    press(at, "Rewrite")
    assert editor(at) == made and not rewrites, "what was made before is not made again"
    clean(at.slider(key=state.EMPATHY).set_value(90).run())
    press(at, "Rewrite")
    assert [g.empathy for g in rewrites] == [0.9]


def test_a_changed_draft_keeps_the_result_and_says_that_it_is_old(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    press(at, "Rewrite")
    made = editor(at)
    clean(at.text_area(key=state.DRAFT).input(f"{BLUNT} Please.").run())
    assert editor(at) == made and "changed since" in at.info[0].value


def test_the_remembered_rewrites_are_bounded(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input("We utilize it.").run())
    for empathy in range(0, 60, 5):
        clean(at.slider(key=state.EMPATHY).set_value(empathy).run())
        press(at, "Rewrite")
    assert len(at.session_state[state.MADE]) == 8 and len(at.session_state[state.EDITINGS]) <= 24


def test_two_visitors_share_no_memory(open_page) -> None:
    one, other = open_page(), open_page()
    clean(one.text_area(key=state.DRAFT).input(BLUNT).run())
    press(one, "Rewrite")
    assert not other.run().session_state[state.MADE] and not open_page().session_state[state.EDITINGS]


def test_words_written_by_hand_are_checked_and_become_a_change(open_page) -> None:
    at = open_page()
    clean(at.text_area(key=state.DRAFT).input(BLUNT).run())
    press(at, "Rewrite")
    clean(at.toggle(key=state.BY_HAND).set_value(True).run())
    box = next(t for t in at.text_area if "own words" in t.label)
    clean(box.input(box.value.replace("figure 2", "figure 3")).run())
    assert "Not checked" in html(at)
    press(at, "Check again")
    assert "difference" in at.warning[0].value and "Changed</b>" in html(at) and "Not checked" not in html(at)
    clean(at.toggle(key=state.BY_HAND).set_value(False).run())
    mine = [c for c in editor(at)["changes"] if "You wrote this yourself." in c["reasons"]]
    assert mine and at.session_state[state.CHECK].lost


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
    everything = drawn(at, "notes")["notes"]
    found = at.session_state[state.ANALYSIS][2].findings
    assert len(everything) == len(found) and f"{len(found)} found" in html(at)
    one, *others = sorted({f.kind for f in found})
    assert others
    clean(at.button_group(key=state.KINDS_SHOWN).set_value([one]).run())
    data = drawn(at, "notes")
    assert {n["title"] for n in data["notes"]} == {labels.family(one)}
    assert "".join(p["text"] for p in data["pieces"]) == SAMPLES[1].text


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


def test_every_family_and_audience_has_a_plain_name() -> None:
    from humanize.rules import shelf
    from humanize.types import AUDIENCES, DOMAINS

    assert {r.family for r in shelf().rules} <= set(labels.FAMILIES)
    assert set(labels.AUDIENCES) == set(AUDIENCES) and set(labels.DOMAINS) == set(DOMAINS)


def test_a_users_markup_is_text_in_every_mark() -> None:
    page = marked_facts(HOSTILE, [Protected(0, 8, "markup")])
    assert not [tag for tag in ("<img", "<b>") if tag in page], page
