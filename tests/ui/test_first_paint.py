"""The first page of a fresh server waits for nothing that only a rewrite needs, and tells what is being loaded."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize.ui import engine

ROOT = Path(__file__).parent.parent.parent


def test_the_empty_page_imports_no_rules_no_checks_and_no_models() -> None:
    code = ("import sys\n"
            "from streamlit.testing.v1 import AppTest\n"
            "from humanize.ui import engine\n"
            "engine.warm_up = lambda: None\n"
            "at = AppTest.from_file('streamlit_app.py', default_timeout=120).run()\n"
            "assert not at.exception and at.text_area, at.exception\n"
            "print(sorted({'humanize.rules', 'humanize.rewriter', 'humanize.constraints.meaning', 'humanize.store', 'torch', 'spacy',"
            " 'sentence_transformers', 'docx', 'sqlalchemy'} & set(sys.modules)))\n")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_the_page_tells_that_models_are_loading_until_they_are(monkeypatch) -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait, daemon=True)
    thread.start()
    monkeypatch.setattr(engine, "warm_up", lambda: thread)
    at = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=60).run()
    assert not at.exception and any("Loading the models" in e.proto.body for e in at.get("html"))
    done.set()
    thread.join()
    assert not any("Loading the models" in e.proto.body for e in at.run().get("html"))
