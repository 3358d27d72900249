"""The server dies, hangs, finds its port taken, or its parent is killed: the check goes on and nothing is left behind."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from humanize.backends.checkers import BothCheckers
from humanize.backends.grammar import FakeGrammar
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.backends.languagetool_server import LanguageToolServer, free_port
from humanize.errors import BackendError, SetupError
from tests.backends.real_grammar import harper, need_languagetool
from tests.backends.stand_in import command as stand_in


def group(leader: int) -> list[int]:
    """The processes of a group that are not dead."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,pgid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [int(pid) for pid, pgid, state in rows if int(pgid) == leader and not state.startswith("Z")]


def until(condition: object, seconds: float = 20.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.02)
    return False


@pytest.fixture
def server() -> Iterator[LanguageToolServer]:
    made = LanguageToolServer(stand_in)
    yield made
    made.close()


def test_it_answers_on_loopback_and_leaves_nothing_behind(server: LanguageToolServer) -> None:
    assert server.url().startswith("http://127.0.0.1:")
    assert server.healthy()
    leader = server.pid
    assert leader is not None and len(group(leader)) == 2
    server.close()
    assert until(lambda: not group(leader), 5)
    server.close()
    with pytest.raises(BackendError, match="closed"):
        server.url()


@pytest.mark.parametrize("which", [0, 1])
def test_it_comes_back_after_a_kill(server: LanguageToolServer, which: int) -> None:
    first = server.url()
    leader = server.pid
    assert leader is not None
    os.kill(sorted(group(leader))[which], signal.SIGKILL)
    assert until(lambda: server.pid not in (leader, None) and server.healthy())
    assert server.url() != first
    assert until(lambda: not group(leader), 5)


def test_a_busy_port_is_left_for_another() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = iter([taken.getsockname()[1], free_port()])
        made = LanguageToolServer(stand_in, lambda: next(ports))
        try:
            assert not made.url().endswith(f":{taken.getsockname()[1]}")
            assert made.healthy()
        finally:
            made.close()


def test_a_server_that_cannot_start_says_why_and_is_not_tried_all_the_time() -> None:
    starts: list[int] = []

    def broken(port: int) -> list[str]:
        starts.append(port)
        return [sys.executable, "-c", "raise SystemExit('Error: no such class')"]

    made = LanguageToolServer(broken)
    try:
        with pytest.raises(BackendError, match="no such class"):
            made.url()
        time.sleep(0.5)
        assert 1 <= len(starts) <= 3
    finally:
        made.close()


def test_without_java_there_is_a_clear_message() -> None:
    def none(port: int) -> list[str]:
        raise SetupError("Java is not installed. Install it.")

    grammar = BothCheckers(LanguageToolGrammar(LanguageToolServer(none)), FakeGrammar())
    try:
        assert [len(row) for row in grammar.check(["teh end", "fine"])] == [1, 0]
        assert grammar.notices == ("Java is not installed. Install it. Harper alone checked the grammar.",)
    finally:
        grammar.close()


def test_a_hanging_server_is_replaced_and_harper_answers_meanwhile() -> None:
    languagetool = LanguageToolGrammar(LanguageToolServer(stand_in), patience=0.3)
    grammar = BothCheckers(languagetool, FakeGrammar())
    try:
        assert grammar.check(["teh end"]) and grammar.notices == ()
        leader = languagetool.server.pid
        assert leader is not None
        os.killpg(leader, signal.SIGSTOP)
        began = time.monotonic()
        (mistakes,) = grammar.check(["teh end"])
        assert [m.replacements for m in mistakes] == [("the",)]
        assert time.monotonic() - began < 8
        assert "Harper alone" in grammar.notices[0] and "teh" not in grammar.notices[0]
        assert until(lambda: grammar.check(["teh end"]) and grammar.notices == ())
        assert until(lambda: not group(leader), 5)
    finally:
        grammar.close()


def test_no_server_outlives_a_killed_parent(tmp_path: Path) -> None:
    program = tmp_path / "parent.py"
    program.write_text("from humanize.backends.languagetool_server import LanguageToolServer\n"
                       "from tests.backends.stand_in import command\n"
                       "import threading, time\n"
                       "s = LanguageToolServer(command)\n"
                       # Started from a thread that ends: the server must live on until the process ends.
                       "t = threading.Thread(target=s.url); t.start(); t.join(); time.sleep(0.3)\n"
                       "assert s.healthy()\nprint(s.pid, flush=True)\ntime.sleep(60)\n")
    parent = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True,
                              env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)})
    try:
        assert parent.stdout is not None
        leader = int(parent.stdout.readline())
        assert len(group(leader)) == 2
    finally:
        parent.kill()
        parent.wait()
        assert parent.stdout is not None
        parent.stdout.close()
    assert until(lambda: not group(leader), 5)


def test_the_real_server_is_killed_and_comes_back() -> None:
    need_languagetool()
    languagetool = LanguageToolGrammar()
    grammar = BothCheckers(languagetool, harper())
    try:
        text = "The house are big."
        assert {m.source for m in grammar.check([text])[0]} >= {"languagetool"}
        leader = languagetool.server.pid
        assert leader is not None
        os.killpg(leader, signal.SIGKILL)
        assert until(lambda: grammar.check([text]) and grammar.notices != ())
        assert until(lambda: grammar.check([text]) and grammar.notices == (), 60)
        assert {m.source for m in grammar.check([text])[0]} >= {"languagetool"}
    finally:
        grammar.close()


def test_the_text_goes_by_post_and_into_no_log(caplog: pytest.LogCaptureFixture) -> None:
    languagetool = LanguageToolGrammar(LanguageToolServer(stand_in))
    try:
        with caplog.at_level("DEBUG"):
            languagetool.check(["A secret about Zebulon."])
        assert "secret" not in caplog.text and "Zebulon" not in caplog.text
        from language_tool_python.match import Match

        assert Match.PREVIOUS_MATCHES_TEXT is None
    finally:
        languagetool.close()


def test_a_proxy_of_the_environment_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as proxy:
        proxy.bind(("127.0.0.1", 0))  # bound, never listening: a request through it would fail
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        languagetool = LanguageToolGrammar(LanguageToolServer(stand_in))
        try:
            assert languagetool.check(["Anything."]) == [()]
        finally:
            languagetool.close()
