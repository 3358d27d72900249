"""The Voice page in a real browser: a voice is learned, used on the Rewrite page, survives a reload, and is open to everybody."""

import pytest

from tests.ui.accessibility import LOOKS, serious
from tests.voice.writers import OFFICE

pytestmark = pytest.mark.browser

DRAFT = "We don't utilise it. You can't purchase the 3 forms prior to Friday."


def taught(page, address: str) -> None:
    page.goto(f"{address}/voice")
    page.get_by_label("Texts that you wrote", exact=True).fill("\n---\n".join(OFFICE))
    page.get_by_role("button", name="Learn my voice").click()
    page.get_by_role("heading", name="How you write").wait_for()


def test_a_voice_is_learned_used_and_survives_a_reload(address, page, tmp_path) -> None:
    taught(page, address)
    profile = page.locator(".st-key-card_profile")
    assert "You write out" in profile.inner_text()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download as a file").click()
    waiting.value.save_as(tmp_path / "my-voice.json")
    made = (tmp_path / "my-voice.json").read_text("utf-8")
    assert "purchase" in made and "committee is" not in made
    page.get_by_role("link", name="Rewrite", exact=True).click()
    page.get_by_text("In your voice").wait_for()
    page.get_by_label("Your draft", exact=True).fill(DRAFT)
    page.locator(".st-key-go button").click()
    result = page.locator(".st-key-card_result")
    result.locator("ins").first.wait_for()
    assert "cannot purchase the 3 forms" in " ".join(result.locator(".rewrite").last.inner_text().split())
    page.reload()
    page.get_by_text("In your voice").wait_for()
    assert "purchase" not in page.url
    assert page.evaluate("Object.keys(localStorage).filter(key => localStorage[key].includes('purchase'))") == []


@pytest.mark.parametrize("look", LOOKS)
def test_the_voice_page_is_accessible_in_every_look(address, new_page, look) -> None:
    page = new_page(**LOOKS[look])
    taught(page, address)
    page.get_by_text("Correct it").click()
    page.get_by_label("Words that you avoid", exact=True).wait_for()
    assert serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
