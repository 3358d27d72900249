"""The in-place editor and its surroundings in a real browser, by mouse and by keyboard alone."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from humanize.export import draft_from_file
from tests.ui.accessibility import LOOKS, serious

DRAFT = ("You claim that the blender broke. Please be advised that we utilize 3 parts prior to Friday 14 March. "
         "<img src=x onerror=\"document.title='broken'\">\n\nWe are unable to refund the $89.50. Please do not hesitate to contact us.")
FOCUS = ("(() => { let at = document.activeElement; while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;"
         " return at.getAttribute('aria-label') || at.textContent; })()")

pytestmark = pytest.mark.browser


def rewritten(page, address: str, draft: str = DRAFT, query: str = "?audience=Customers&domain=Service+reply"):
    """Opens the page, has a draft rewritten by Ctrl+Enter, and gives the result's card."""
    page.goto(f"{address}/{query}")
    page.get_by_label("Your draft", exact=True).fill(draft)
    page.keyboard.press("Control+Enter")
    page.locator(".change").first.wait_for()
    page.set_default_timeout(30_000)  # from here on only drawing is waited for
    return page.locator(".st-key-card_result")


def accepted(page, count: int) -> None:
    page.locator(".count", has_text=f"{count} of ").wait_for()


def copied(page) -> str:
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("button", name="Copied").wait_for()
    return page.evaluate("navigator.clipboard.readText()")


def test_changes_by_keyboard_alone(address, page) -> None:
    result = rewritten(page, address)
    total = page.locator(".change").count()
    box = page.get_by_role("dialog")

    # Another wording; it outlives a visit to another page.
    page.locator(".change", has_text="We can't").focus()
    page.keyboard.press("Enter")
    assert "Source:" in box.inner_text() and "service.unable" in box.inner_text()
    box.get_by_role("button", name="We cannot").press("Enter")
    refusal = page.locator(".change", has_text="We cannot")
    refusal.wait_for()
    result.get_by_text("Not checked").wait_for()  # so the server knows of it
    page.get_by_role("link", name="Rules").click()
    page.get_by_label("Search").wait_for()
    page.get_by_role("link", name="Rewrite").click()
    refusal.wait_for()
    page.get_by_role("button", name="Undo").click()
    page.locator(".change", has_text="We can't").wait_for()

    # Reject, undo, redo; the focus goes with the work.
    first = page.locator(".change").first
    assert "You say" in first.get_attribute("aria-label") and page.locator("img[src=x]").count() == 0
    first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS) == "✓ Accepted"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    accepted(page, total - 1)
    assert first.inner_text() == "You claim" and "rejected" in first.get_attribute("aria-label")
    box.get_by_role("button", name="Next").press("Enter")
    assert f"2 of {total}" in box.inner_text()
    box.get_by_role("button", name="Previous").press("Enter")
    page.keyboard.press("Escape")
    assert box.count() == 0 and page.evaluate(FOCUS) == first.get_attribute("aria-label")
    page.keyboard.press("Control+z")
    accepted(page, total)
    page.keyboard.press("Control+Shift+Z")
    accepted(page, total - 1)
    page.keyboard.press("Tab")
    assert "Change 2" in page.evaluate(FOCUS)
    page.get_by_role("button", name="Reject all").click()
    accepted(page, 0)
    assert copied(page) == DRAFT
    page.get_by_role("button", name="Accept all").click()
    accepted(page, total)
    text = copied(page)
    assert "You say" in text and "onerror=" in text and "$89.50" in text

    result.get_by_role("button", name="Download").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Word, with tracked changes").click()
    data = Path(waiting.value.path()).read_bytes()
    assert draft_from_file(data) == text
    with ZipFile(BytesIO(data)) as archive:
        assert b"<w:del " in archive.read("word/document.xml")


def test_a_result_edited_by_hand_is_checked_again(address, page) -> None:
    result = rewritten(page, address)
    total = page.locator(".change").count()
    page.get_by_text("Edit by hand").click()
    box = page.get_by_label("in your own words")
    page.wait_for_function("[...document.querySelectorAll('textarea')].at(-1).value.includes('Friday 14 March')")
    box.fill(box.input_value().replace("Friday 14 March", "Friday 15 March"))
    page.get_by_role("button", name="Check again").click()
    result.locator(".hz-told", has_text="15 March").first.wait_for()
    page.get_by_text("Edit by hand").click()
    mine = page.locator(".change", has_text="15")
    mine.click()
    assert "You wrote this yourself." in page.get_by_role("dialog").inner_text()
    page.get_by_role("dialog").get_by_role("button", name="Reject").click()
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    assert "14 March" in page.locator(".rewrite").first.inner_text() and page.locator(".change").count() >= total
    page.get_by_role("button", name="Check again").click()
    result.get_by_text("that we can check is kept").wait_for()


def test_two_people_at_once_and_a_file(address, new_page, tmp_path) -> None:
    one, other = new_page(), new_page()
    rewritten(one, address, "We utilize the Zebulon form.")
    other.goto(f"{address}/?empathy=85&audience=Patients")
    other.get_by_role("button", name="Open a file").click()
    other.locator("input[type=file]").set_input_files({"name": "a.docx", "mimeType": "x/y", "buffer": b"%PDF-1.7"})
    other.get_by_text("This is a PDF file").wait_for()
    other.locator("input[type=file]").set_input_files({"name": "b.txt", "mimeType": "text/plain", "buffer": b"We utilize 7 forms."})
    other.wait_for_function("document.querySelector('textarea').value === 'We utilize 7 forms.'")
    other.keyboard.press("Escape")
    assert other.get_by_role("slider", name="Empathy").input_value() == "85"
    other.locator(".st-key-go button").click()
    other.locator(".change").first.wait_for()
    assert "Zebulon" not in other.content() and "7 forms" not in one.content()
    assert "forms" not in other.url and "empathy=85" in other.url and "audience=Patients" in other.url


@pytest.mark.parametrize("look", LOOKS)
def test_the_rewrite_page_is_accessible_in_every_look(address, new_page, look) -> None:
    page = new_page(**LOOKS[look])
    rewritten(page, address)
    page.locator("canvas, .vega-embed svg").first.wait_for()
    assert serious(page) == []
    page.locator(".change").first.click()
    box = page.get_by_role("dialog").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    assert serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.keyboard.press("Escape")
    if look == "phone":
        page.get_by_label("Your draft", exact=True).scroll_into_view_if_needed()
        page.get_by_text("Go to the result").click()
        page.wait_for_function("document.getElementById('result').getBoundingClientRect().top < 200")


@pytest.mark.parametrize(("path", "ready"), [("analyze", "Your draft"), ("compare", "The original"), ("rules", "Search"),
                                             ("hosting", "Host it")])
def test_the_other_pages_are_accessible(address, page, path, ready) -> None:
    page.goto(f"{address}/{path}")
    page.get_by_label(ready, exact=True).or_(page.get_by_role("heading", name=ready, exact=True)).first.wait_for()
    assert serious(page) == []
