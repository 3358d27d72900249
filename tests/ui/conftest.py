"""The real app in a real browser, shared by the browser tests: started once, with the models of this machine."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = os.environ.get("HUMANIZE_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync"]
PATIENCE = float(os.environ.get("HUMANIZE_PATIENCE", "180"))  # seconds; the models of a cold start share the processor with other work


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    """The app on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", str(port)], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HF_HUB_OFFLINE": "1"})
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        try:
            server.wait(30)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


@pytest.fixture(scope="module")
def browser():
    """Chromium through Playwright, which keeps an event loop: it must be gone before a test that runs its own."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _miss("Playwright is not installed (pip install -r requirements-dev.txt).")
    if not CHROMIUM:
        _miss("Chromium is not installed (set HUMANIZE_CHROMIUM to its path if it is elsewhere).")
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(browser):
    """Makes pages, each in a browser session of its own; a script of ours that fails in one fails the test."""
    complaints: list[str] = []
    contexts = []

    def made(**settings):
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, "accept_downloads": True, **settings})
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        # On a deep link Streamlit's own script first asks for its health page below the page's path; it recovers by itself.
        page.on("console", lambda message: complaints.append(f"{message.text} {message.location}") if message.type == "error"
                and "/_stcore/" not in str(message.location.get("url")) else None)
        return page

    yield made
    for context in contexts:
        context.close()
    assert not complaints


@pytest.fixture
def page(new_page):
    """One page of a desktop's size."""
    return new_page()


def _miss(reason: str) -> None:
    if os.environ.get("HUMANIZE_REQUIRE_ALL") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def _wait(url: str, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert server.poll() is None, "the app ended at its start"
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError("the app did not start")
