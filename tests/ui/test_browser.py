"""The real app in a real browser, as a teacher would use it. Models and, where it is installed, the grammar server are real."""

import pytest

DRAFT = ("You failed to cite your sources in the second half of your essay. Your conclusion is very weak, and you never explain "
         "why the survey had only 12 people. Why didn't you label the axes? You need to utilize <b>bold</b> type for the 3 "
         "headings prior to Friday 14 March. <img src=x onerror=\"document.title='broken'\"> The opening story is vivid, and it "
         "fits the topic.")

pytestmark = pytest.mark.browser


def test_a_deep_link_opens_first_and_compares(address, page) -> None:
    page.goto(f"{address}/compare")
    page.get_by_label("The original").fill("Take 500 mg with food. Wait 2 hours. <b>Please</b> call Ann.")
    page.get_by_label("The rewrite").fill("Take 250 mg with food. Wait two hours. <b>Please</b> call Ann.")
    page.get_by_role("button", name="Compare", exact=True).click()
    rows, ledger = page.locator(".st-key-card_rows"), page.locator(".st-key-card_list")
    rows.locator(".hz-row").first.wait_for()
    ledger.locator(".hz-told").last.wait_for()  # drawn after the rows
    assert rows.locator(".hz-mark.hz-changed").all_inner_texts() == ["500 mg", "250 mg"]
    assert "<b>Please</b>" in rows.inner_text(), "markup is text"
    ledger.get_by_text("“2 hours” is kept, written as “two hours”.").wait_for()
    assert [e.split("·")[0].strip() for e in ledger.locator(".hz-told b").all_inner_texts()][0] == "≠ Changed"
    page.get_by_role("link", name="Rules").click()
    page.get_by_label("Search").wait_for()
    page.get_by_role("link", name="Compare").click()
    page.get_by_role("heading", name="Fact by fact").wait_for()
    page.wait_for_function("[...document.querySelectorAll('textarea')].at(-1).value.startsWith('Take 250 mg')", timeout=10_000)


def test_a_comparison_fits_a_phone(address, page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/compare")
    page.get_by_role("button", name="Try an example").click()
    row = page.locator(".hz-row-changed").first
    row.wait_for()
    left, right = (row.locator(".hz-side").nth(n).bounding_box() for n in (0, 1))
    assert right["y"] >= left["y"] + left["height"], "the passages stand below each other"
    assert row.locator(".hz-side-name").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_draft_is_rewritten_read_copied_and_downloaded(address, page, tmp_path) -> None:
    page.goto(address)
    page.get_by_label("What is it?").click()
    page.get_by_role("option", name="Feedback on work").click()
    page.get_by_label("Your draft").fill(DRAFT)
    for slider, presses in (("Empathy", 2), ("How much may change", 3)):
        thumb = page.get_by_role("slider", name=slider)
        before = int(thumb.input_value())
        for _ in range(presses):
            thumb.press("ArrowRight")
        assert int(thumb.input_value()) == before + 5 * presses
    page.locator(".st-key-go button").click()

    result = page.locator(".st-key-card_result")
    result.locator("ins").first.wait_for()
    page.set_default_timeout(30_000)  # from here on only drawing is waited for
    assert "utilize" in " ".join(result.locator(".draft del").all_inner_texts())
    result.get_by_role("radio").first.wait_for()  # the choices are drawn behind the text
    names = result.get_by_role("radio").all_inner_texts()
    assert names[0] == "Best balance" and set(names[1:]) <= {"Warmer", "Plainer", "Light touch"}
    first = result.locator(".rewrite").inner_text()
    result.get_by_role("radio").nth(1).click()
    result.locator(".head", has_text=names[1]).wait_for()
    second = result.locator(".rewrite").inner_text().replace("⌫", "")  # the mark of a cut is no part of the text
    for shown in (first, second):
        assert "Friday 14 March" in shown and "<b>bold</b>" in shown, "facts and markup are text, and stay"
    assert first != second
    assert page.title() == "Rewrite · Humanize"
    assert page.locator("img[src=x]").count() == 0

    result.get_by_role("button", name="Download").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Plain text").click()
    waiting.value.save_as(tmp_path / "rewrite.txt")
    text = (tmp_path / "rewrite.txt").read_text("utf-8")
    assert text == second
    page.keyboard.press("Escape")
    result.get_by_role("button", name="Copy", exact=True).click()
    result.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == text

    page.get_by_role("slider", name="Empathy").press("ArrowLeft")
    page.get_by_text("Ranked anew for these settings").wait_for()
    result.locator("ins").first.wait_for()

