"""The app as a process: started twice, used by eight at once, stopped by Ctrl-C and by a kill. No browser is needed."""

import asyncio
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

pytest.importorskip("streamlit")

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from humanize.backends import languagetool_setup
from humanize.backends.languagetool_server import free_port
from tests.backends import stand_in

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 400.0  # seconds before a hang is called one; a cold start shares the processor with other work
DRAFTS = [f"You failed to send teh form to {name} in {number} days. Why didn't you label the axes? We utilise it prior to lunch."
          for number, name in enumerate(("Zebulon", "Quixwell", "Orsolya", "Ms Okafor", "Tomas", "Dana", "Priya", "Jonah"), 2)]


class App:
    """A running app; what it says goes to a file, at its most talkative."""

    def __init__(self, folder: Path, port: int | None = None) -> None:
        java = folder / "java_home" / "bin" / "java"
        java.parent.mkdir(parents=True)
        java.write_text("#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi\n"
                        f"for last; do :; done\nexec {sys.executable} -I -S {stand_in.__file__} \"$last\" well\n")
        java.chmod(0o755)
        jar = folder / "lt" / languagetool_setup.jar().parent.name / languagetool_setup.jar().name
        jar.parent.mkdir(parents=True)
        jar.touch()
        self.temporary, self.said = folder / "tmp", folder / "said.txt"
        self.temporary.mkdir()
        self.port = port or free_port()
        with self.said.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", str(self.port),
                 "--logger.level", "debug"], cwd=ROOT, stdout=out, stderr=subprocess.STDOUT,
                env={**os.environ, "HF_HUB_OFFLINE": "1", "JAVA_HOME": str(folder / "java_home"), "LTP_PATH": str(folder / "lt"),
                     "TMPDIR": str(self.temporary)})

    def healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_stcore/health", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def below(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def rewritten(self, drafts: list[str]) -> list[list[str]]:
        """What the page draws for each of these drafts, each in a session of its own, all at once."""
        async def all_at_once() -> list[list[str]]:
            return list(await asyncio.wait_for(asyncio.gather(*(_visit(self.port, draft) for draft in drafts)), PATIENCE))

        return asyncio.run(all_at_once())


async def _visit(port: int, draft: str = "") -> list[str]:
    """Opens the page; with a draft, has it rewritten and gives what is drawn of it."""
    async with websockets.connect(f"ws://127.0.0.1:{port}/_stcore/stream", subprotocols=["streamlit"], max_size=None) as socket:
        message = BackMsg()
        message.rerun_script.query_string = ""
        await socket.send(message.SerializeToString())
        elements = [e async for e in _elements(socket)]
        if not draft:
            return []
        box = next(e.text_area.id for e in elements if e.text_area.label == "Your draft")
        button = next(e.button.id for e in elements if e.button.label == "Rewrite")
        message.rerun_script.widget_states.widgets.add(id=box, string_value=draft)
        message.rerun_script.widget_states.widgets.add(id=button, trigger_value=True)
        await socket.send(message.SerializeToString())
        drawn = [e async for e in _elements(socket)]
        return [e.html.body for e in drawn if "hz-text" in e.html.body and "<style" not in e.html.body] + [
            e.bidi_component.json or e.bidi_component.mixed.json for e in drawn if e.HasField("bidi_component")]


async def _elements(socket):
    """The elements of one run of the page."""
    while True:
        message = ForwardMsg.FromString(await socket.recv())
        if message.WhichOneof("type") == "script_finished":
            return
        if message.delta.HasField("new_element"):
            yield message.delta.new_element


def wait_for(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.2)


@pytest.fixture(scope="module")
def apps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[App]]:
    """The app, started twice."""
    started = [App(tmp_path_factory.mktemp("app")) for _ in range(2)]
    try:
        for app in started:
            wait_for(app.healthy, "the app did not start")
        yield started
    finally:
        for app in started:
            app.process.kill()
            app.process.wait()


def test_eight_users_at_once_see_what_each_sees_alone(apps: list[App]) -> None:
    together = apps[0].rewritten(DRAFTS)
    alone = [apps[0].rewritten([draft])[0] for draft in DRAFTS]
    for draft, one, other in zip(DRAFTS, together, alone, strict=True):
        assert one == other and '"change": 0' in "".join(one), draft
        strangers = [d.split(" to ")[2].split(" in ")[0] for d in DRAFTS if d != draft]
        assert not [name for name in strangers if name in "".join(one)], "a page shows another user's text"


def test_the_app_says_and_keeps_nothing_of_a_draft(apps: list[App]) -> None:
    (shown,) = apps[0].rewritten([DRAFTS[0]])
    assert "Zebulon" in "".join(shown)
    said = apps[0].said.read_text("utf-8", "replace")
    assert said and not [word for word in ("Zebulon", "utilise", "axes") if word in said]
    assert not [p for p in apps[0].temporary.rglob("*") if p.is_file()]


def test_a_second_app_on_the_same_port_says_so_and_leaves_the_first_alone(apps: list[App], tmp_path: Path) -> None:
    second = App(tmp_path, apps[0].port)
    try:
        assert second.process.wait(PATIENCE) != 0
        assert "not available" in second.said.read_text("utf-8", "replace")
        assert apps[0].healthy()
    finally:
        second.process.kill()
        second.process.wait()


@pytest.mark.parametrize(("number", "how"), [(0, signal.SIGINT), (1, signal.SIGKILL)], ids=["Ctrl-C", "kill"])
def test_a_stopped_app_leaves_nothing_behind(apps: list[App], number: int, how: signal.Signals) -> None:
    app = apps[number]
    asyncio.run(asyncio.wait_for(_visit(app.port), PATIENCE))
    wait_for(lambda: len(app.below()) >= 2, "the grammar server did not start")
    below = app.below()
    app.process.send_signal(how)
    app.process.wait(60)
    gone, left = psutil.wait_procs(below, timeout=30)
    assert not left
