"""The findings of the Analyze page in a real browser: by mouse, by keyboard alone, and in every look."""

import pytest

from tests.ui.accessibility import LOOKS, serious

DRAFT = ("You claim that the blender broke. Please be advised that we utilize 3 parts prior to Friday 14 March. "
         "<img src=x onerror=\"document.title='broken'\">\n\nI am so sorry about your loss.")
FOCUS = ("(() => { let at = document.activeElement; while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;"
         " return at.getAttribute('aria-label') || at.textContent; })()")

pytestmark = pytest.mark.browser


def analyzed(page, address: str, draft: str = DRAFT):
    """Opens the page, has a draft analysed by Ctrl+Enter, and gives the findings' card."""
    page.goto(f"{address}/analyze?audience=Customers&domain=Service+reply")
    page.get_by_label("Your draft", exact=True).fill(draft)
    page.keyboard.press("Control+Enter")
    page.locator(".findings .mark").first.wait_for()
    page.get_by_role("heading", name="Sentence by sentence").wait_for()
    page.set_default_timeout(30_000)
    return page.locator(".st-key-card_draft")


def test_a_click_on_a_passage_or_on_the_list_explains_it(address, page) -> None:
    card = analyzed(page, address)
    box = page.get_by_role("dialog")
    page.locator(".mark", has_text="utilize").click()
    told = box.inner_text()
    assert "Plain words" in told and "use" in told and "Source:" in told and "Rule: plain." in told
    page.get_by_label("Your draft", exact=True).click()
    box.wait_for(state="hidden")
    card.locator("button.item", has_text="You claim").click()
    assert "Rule: service.claim" in box.inner_text() and page.locator(".mark.open").first.inner_text() == "You claim"
    assert page.locator("img[src=x]").count() == 0 and "onerror=" in card.locator(".cell").inner_text()
    sorrow = page.locator(".st-key-card_feelings .hz-felt", has_text="sorry about your loss")
    assert any(word in sorrow.inner_text() for word in ("remorse", "sadness", "grief", "caring"))


def test_findings_are_narrowed_to_a_kind(address, page) -> None:
    card = analyzed(page, address)
    every = card.locator("button.item").count()
    card.get_by_test_id("stButtonGroup").get_by_role("button", name="Plain words").click()
    page.locator(".mark", has_text="You claim").wait_for(state="detached")
    assert 0 < card.locator("button.item").count() < every


def test_findings_by_keyboard_alone(address, page) -> None:
    card = analyzed(page, address)
    box = page.get_by_role("dialog")
    first = page.locator(".mark[tabindex]").first
    first.focus()
    page.keyboard.press("Enter")
    box.wait_for()
    assert page.evaluate(FOCUS) == "Next ›"
    one = box.inner_text()
    page.keyboard.press("Enter")
    assert box.inner_text() != one
    box.get_by_role("button", name="Previous").press("Enter")
    assert box.inner_text() == one
    page.keyboard.press("Escape")
    assert box.count() == 0 and page.evaluate(FOCUS) == first.get_attribute("aria-label")
    card.locator("button.item").nth(1).focus()
    page.keyboard.press("Enter")
    box.wait_for()


@pytest.mark.parametrize("look", LOOKS)
def test_the_analyze_page_is_accessible_in_every_look(address, new_page, look) -> None:
    page = new_page(**LOOKS[look])
    analyzed(page, address)
    assert serious(page) == []
    page.locator(".mark").first.click()
    box = page.get_by_role("dialog").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    assert serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
