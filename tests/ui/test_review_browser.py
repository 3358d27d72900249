"""A batch and its review in a real browser: ten drafts decided by keyboard alone."""

import csv
import json
from pathlib import Path

import pytest

from tests.ui.accessibility import serious

HOSTILE = "<img src=x onerror=\"document.title='broken'\">"
DRAFTS = [f"Please utilize the {n} forms prior to Friday. {HOSTILE if n == 3 else ''}" for n in range(2, 11)] + [
    "Please utilize it prior to noon and ring Mr Okonkwo on 020 7946 0018."]

pytestmark = pytest.mark.browser


def batch_of_ten(page, address: str, folder: Path) -> None:
    """Uploads ten drafts, looks at the preview, and runs them."""
    source = folder / "replies.csv"
    with source.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "text"])
        writer.writerows(enumerate(DRAFTS, 1))
    page.goto(f"{address}/batch")
    page.locator("input[type=file]").set_input_files(source)
    page.get_by_role("button", name="Preview 10").click()
    page.locator(".hz-row").nth(9).wait_for()
    assert HOSTILE in page.locator(".hz-row").nth(1).inner_text()
    page.get_by_role("button", name="Rewrite them all").click()
    page.get_by_role("heading", name="What was found").wait_for()
    page.set_default_timeout(90_000)  # from here on only drawing is waited for, on a machine that may be busy


def at(page, place: str):
    page.locator(".reviewer .place", has_text=place).wait_for()
    return page.locator(".reviewer h2").inner_text()


def test_ten_drafts_are_reviewed_by_keyboard(address, page, tmp_path) -> None:
    batch_of_ten(page, address, tmp_path)
    page.get_by_role("link", name="Review them one by one").click()
    page.get_by_label("Your name").fill("Ann")
    page.get_by_label("Your name").press("Enter")
    assert at(page, "1 of 10") == "10", "the one with a phone number and a name comes first"
    assert page.locator(".reviewer .flag").all_inner_texts() == ["Personal details"]
    page.locator(".reviewer h2").click()  # out of the box, into the page

    page.keyboard.press("n")
    assert at(page, "2 of 10") == "1"
    page.keyboard.press("p")
    at(page, "1 of 10")
    page.keyboard.press("a")
    assert at(page, "1 of 9") == "1"

    page.keyboard.press("e")
    box = page.get_by_label("Your version")
    assert box.input_value().startswith("Please use the 2 forms before Friday.")
    box.fill("Please use the 2 forms by Thursday, Bob. na r")
    page.keyboard.press("Control+Enter")
    assert at(page, "1 of 8") == "2", "letters typed into a box are no keys"

    page.keyboard.press("r")
    page.keyboard.press("Control+Enter")  # not without a reason
    page.get_by_label("Why does it go back?").fill("Too curt.")
    page.keyboard.press("Control+Enter")
    assert at(page, "1 of 7") == "3"
    for left in range(6, 0, -1):
        page.keyboard.press("a")
        at(page, f"1 of {left}")
    page.keyboard.press("a")
    page.get_by_text("There is nothing here to decide").wait_for()
    page.get_by_text("9 of 10 approved").wait_for()
    assert page.title() == "Review · Humanize" and page.locator("img[src=x]").count() == 0

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Final file").click()
    waiting.value.save_as(tmp_path / "final.csv")
    rows = list(csv.DictReader((tmp_path / "final.csv").read_text("utf-8").splitlines()))
    assert [r["id"] for r in rows] == ["1", "3", "4", "5", "6", "7", "8", "9", "10"], "what was sent back is not in it"
    assert rows[0]["rewrite"] == "Please use the 2 forms by Thursday, Bob. na r" and rows[0]["status"] == "edited"
    assert {r["status"] for r in rows[1:]} == {"approved"} and "020 7946 0018" in rows[-1]["rewrite"]

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Audit trail").click()
    waiting.value.save_as(tmp_path / "audit.jsonl")
    trail = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text("utf-8").splitlines()]
    decided = [(e["what"], e["who"], e["number"]) for e in trail if e["who"] and e["number"]]
    assert decided[:3] == [("approved", "Ann", 10), ("edited", "Ann", 1), ("sent back", "Ann", 2)] and len(decided) == 10
    assert trail[-1]["what"] == "exported" and trail[-1]["detail"]["rows"] == 9

    page.get_by_label("Show").click()
    page.get_by_role("option", name="Sent back").click()
    assert at(page, "1 of 1") == "2"
    page.get_by_text("History (1)").click()
    page.get_by_text("Ann: sent back: Too curt.").wait_for()


def test_without_a_name_nothing_is_decided_and_both_pages_are_accessible(address, page, tmp_path) -> None:
    batch_of_ten(page, address, tmp_path)
    assert serious(page) == []
    page.get_by_role("link", name="Review them one by one").click()
    at(page, "1 of 10")
    assert serious(page) == []
    page.get_by_role("button", name="Approve").click()
    page.get_by_text("A decision needs a name").wait_for()
    at(page, "1 of 10")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
