"""How soon the first page can be seen and typed in, beside an empty Streamlit page on the same machine in the same run.

    python -m benchmarks.paint [--runs 5] [--chromium /usr/bin/chromium]

Cold is the first visit after a server started, warm the third; each visit is a browser session of its own with an empty cache.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parent.parent
_YARDSTICK = 'import streamlit as st\nst.write("x")\nst.text_area("Draft")\n'
_SETTLE = 25.0  # seconds until our models are loaded; the yardstick waits as long, so that both meet the same machine
_PAINTED = "performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)[0]"


@contextmanager
def served(script: Path) -> Iterator[str]:
    """A fresh server of one Streamlit script on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), "--server.address", "127.0.0.1",
         "--server.headless", "true", "--browser.gatherUsageStats", "false"],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HF_HUB_OFFLINE": "1"})
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _wait(health: str) -> None:
    for _ in range(600):
        try:
            with urllib.request.urlopen(health, timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("The server did not start within a minute.")


def visit(browser: Any, address: str) -> tuple[float, float]:
    """Seconds from the request to the first paint of anything, and until the draft field took a letter."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator("textarea").first.press_sequentially("a", timeout=120_000)
    typed = time.perf_counter() - began
    painted = float(page.evaluate(_PAINTED)) / 1000
    context.close()
    return painted, typed


def measure(browser: Any, script: Path, runs: int) -> dict[str, list[tuple[float, float]]]:
    """The visits of so many fresh servers."""
    found: dict[str, list[tuple[float, float]]] = {"cold": [], "warm": []}
    for _ in range(runs):
        with served(script) as address:
            found["cold"].append(visit(browser, address))
            visit(browser, address)
            time.sleep(_SETTLE)
            found["warm"].append(visit(browser, address))
    return found


def main() -> None:
    from playwright.sync_api import sync_playwright

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--chromium", default=shutil.which("chromium") or "chromium")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        empty = Path(folder) / "empty.py"
        empty.write_text(_YARDSTICK, "utf-8")
        browser = play.chromium.launch(executable_path=chosen.chromium, args=["--headless", "--no-sandbox", "--disable-gpu"])
        with served(empty) as address:
            visit(browser, address)  # the browser's own start counts for neither
        print("app     visit  painted  typed in   (medians, seconds; slowest in brackets)")
        for name, script in (("empty", empty), ("ours", ROOT / "streamlit_app.py")):
            for kind, visits in measure(browser, script, chosen.runs).items():
                painted, typed = zip(*visits, strict=True)
                print(f"{name:7} {kind:5}  {median(painted):.2f} ({max(painted):.2f})  {median(typed):.2f} ({max(typed):.2f})", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
