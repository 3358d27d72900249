"""Own words and switches: what the Rules page sets, the Rewrite and Analyze pages obey; and the file that carries it."""

import pytest

pytest.importorskip("streamlit")

from hypothesis import given
from hypothesis import strategies as some

from humanize.errors import InputError
from humanize.ui import state
from humanize.ui.shelf import entries
from humanize.ui.wishes import Wishes, as_json, as_lines, from_json, read_lines, read_pairs
from tests.ui.test_pages import clean, html, open_page, press, shared  # noqa: F401 (fixtures)

RULES = "pages/rules.py"
DRAFT = "Our customers utilise the hall. We purchase 3 pens prior to Friday."


def rewritten(at, draft: str = DRAFT) -> list[str]:
    clean(at.switch_page("streamlit_app.py").run())
    clean(at.text_area(key=state.DRAFT).input(draft).run())
    press(at, "Rewrite")
    return [v.text for v in at.session_state[state.RESULT][1].variants]


def links(at) -> list[str]:
    return [e.proto.label for e in at.get("page_link")]


def turned(at, name: str, on: bool):
    return clean(at.toggle(key=f"switch_{name}").set_value(on).run())


def test_the_whole_shelf_can_be_searched(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    assert any(f"of {len(entries()):,} rules" in c.value for c in at.caption)
    clean(at.text_input[0].input("utilise").run())
    found = [t for t in at.toggle if t.key.startswith("switch_") and "." in t.key]
    assert 0 < len(found) <= 20 and "switch_plain.utilise" in [t.key for t in found]
    assert "utilise" in html(at)
    clean(at.text_input[0].input("zzzzqqqq").run())
    assert "No rule matches" in at.info[0].value


def test_more_rules_are_shown_on_request(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    before = len(at.toggle)
    press(at, "Show more")
    assert len(at.toggle) == before + 20


def test_a_kind_that_is_off_stays_off_on_the_rewrite_page_and_the_page_says_so(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    turned(at, "plain", False)
    assert all("utilise" in text for text in rewritten(at, "We utilise the hall."))
    assert "1 kind switched off" in links(at)
    clean(at.switch_page(RULES).run())
    assert at.toggle(key="switch_plain").value is False
    press(at, "Switch everything on")
    assert "We use the hall." in rewritten(at, "We utilise the hall.")
    assert not [label for label in links(at) if "off" in label]


def test_one_rule_can_be_off_and_is_under_its_kind(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    clean(at.text_input[0].input("utilise").run())
    turned(at, "plain.utilise", False)
    turned(at, "plain", False)
    assert at.toggle(key="switch_plain.utilise").disabled
    turned(at, "plain", True)
    assert at.toggle(key="switch_plain.utilise").value is False and not at.toggle(key="switch_plain.utilise").disabled
    assert all("utilise" in text for text in rewritten(at))
    assert "1 rule switched off" in links(at)


def test_own_words_hold_on_the_rewrite_and_the_analyze_page(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    clean(at.text_area(key=state.LOCKED).input("prior to\n").run())
    clean(at.text_area(key=state.PREFERRED).input("customer -> guest\nno arrow here").run())
    assert "left out" in at.warning[0].value and at.text[0].value == "no arrow here"
    texts = rewritten(at)
    assert all(text.startswith("Our guests") and "prior to Friday" in text for text in texts)
    assert "2 own words" in links(at)
    press(at, "Check again")
    assert "is kept" in at.success[0].value and "your own words" in html(at)
    clean(at.switch_page("pages/analyze.py").run())
    press(at, "Analyze")
    rules = [f.rule for f in at.session_state[state.ANALYSIS][2].findings]
    assert "own.prefers" in rules


def test_words_and_switches_come_back_from_the_file(open_page) -> None:  # noqa: F811
    at = open_page(RULES)
    held = Wishes(("Acme", "prior to"), (("customer", "guest"),), ("plain", "tells.boasts"))
    clean(at.file_uploader(key=state.WISHES_FILE).set_value(("words.json", as_json(held).encode(), "application/json")).run())
    assert at.text_area(key=state.LOCKED).value == "Acme\nprior to"
    assert at.text_area(key=state.PREFERRED).value == "customer → guest"
    assert at.toggle(key="switch_plain").value is False
    clean(at.file_uploader(key=state.WISHES_FILE).set_value(("other.json", b"[1, 2", "application/json")).run())
    assert "Choose one that you downloaded" in at.error[0].value
    assert at.text_area(key=state.LOCKED).value == "Acme\nprior to", "a file that is none changes nothing"


@pytest.mark.parametrize("data", [
    b"", b"null", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"kind": "humanize-wishes", "prefer": 3}',
    b'{"kind": "humanize-wishes", "prefer": [["a"]]}', b'{"kind": "humanize-wishes", "switched_off": [3]}',
    b'{"kind": "humanize-wishes", "never_change": "abc"}'])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        from_json(data)


def test_lines_are_pairs_or_are_named() -> None:
    pairs, wrong = read_pairs("a → b\n c d=>e f \n\nx = x\ntwo → three → four\n→ b\nalone")
    assert pairs == (("a", "b"), ("c d", "e f"))
    assert wrong == ("x = x", "two → three → four", "→ b", "alone")


@given(some.lists(some.text("abc é→=\n", max_size=8)), some.lists(some.tuples(some.text("abc", min_size=1), some.text("xyz", min_size=1))))
def test_the_file_gives_back_what_it_took(locked, pairs) -> None:
    held = Wishes(read_lines("\n".join(locked)), read_pairs(as_lines(pairs))[0], ("plain",))
    assert from_json(as_json(held).encode()) == held
