"""A reload keeps the draft in its tab, and in no other place."""

import pytest

from humanize.ui import state

pytestmark = pytest.mark.browser

DRAFT = "We utilize the Zebulon form prior to Friday. <b>5</b>"
DRAFTED = "document.querySelector('textarea')?.value.startsWith('We utilize the Zebulon')"


def test_a_reload_keeps_draft_words_switches_and_settings(address, new_page) -> None:
    page, other = new_page(), new_page()
    page.goto(f"{address}/rules")
    page.get_by_label("Always prefer these", exact=True).fill("form → sheet")
    page.get_by_text("Plain words (").click()
    page.get_by_role("link", name="Rewrite").click()
    page.get_by_text("1 kind switched off").first.wait_for()
    thumb = page.get_by_role("slider", name="Empathy")
    thumb.press("ArrowRight")
    page.wait_for_url("**empathy=55**")
    page.get_by_label("Your draft", exact=True).press_sequentially(DRAFT)  # and the box is not left
    page.reload()
    page.wait_for_function(DRAFTED)
    assert page.get_by_label("Your draft", exact=True).input_value() == DRAFT
    page.get_by_text("1 kind switched off · 1 own word").first.wait_for()
    assert page.get_by_role("slider", name="Empathy").input_value() == "55"
    assert "Zebulon" not in page.url and "sheet" not in page.url

    other.goto(address)
    other.get_by_label("Your draft", exact=True).wait_for()
    other.get_by_text("How it works").wait_for()
    assert other.get_by_label("Your draft", exact=True).input_value() == "" and "Zebulon" not in other.content()

    page.goto(f"{address}/analyze")  # another page of the same tab, opened by its link
    page.wait_for_function(DRAFTED)
    assert page.evaluate("Object.keys(localStorage).filter(key => localStorage[key].includes('Zebulon'))") == []
    assert not [c for c in page.context.cookies() if "Zebulon" in c["value"]]


def test_what_is_cleared_stays_cleared(address, page) -> None:
    page.goto(address)
    box = page.get_by_label("Your draft", exact=True)
    box.fill(DRAFT)
    box.fill("")
    page.get_by_text("How it works").click()
    page.reload()
    page.get_by_text("How it works").wait_for()
    page.wait_for_function("window.humanizeBoxesRead")
    assert box.input_value() == ""


def test_what_the_tab_kept_fills_empty_boxes_alone(monkeypatch) -> None:
    from humanize.ui import memory

    now = {name: "" for name in memory._BOXES.values()} | {state.OFF: set(), state.DRAFT: "mine", state.VOICE: ""}
    now[state.MEMORY] = {"found": {state.DRAFT: "theirs", state.LOCKED: "Acme", state.PREFERRED: 7, state.COMPARE_OTHER: "x" * 300_000,
                                   state.OFF: ["plain", 3], state.VOICE: "{damaged", "other": "x"}}
    monkeypatch.setattr(memory.st, "session_state", now)
    memory._take()
    assert (now[state.DRAFT], now[state.LOCKED], now[state.PREFERRED], now[state.COMPARE_OTHER]) == ("mine", "Acme", "", "")
    assert now[state.OFF] == {"plain"} and "other" not in now and now[state.VOICE] == ""
    now[state.MEMORY] = {"found": None}
    memory._take()
    assert now[state.LOCKED] == "Acme"
