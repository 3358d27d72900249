"""Each fault of the grammar server on the whole path: the rewrite arrives in time, says what was missing, and the server comes back."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from humanize import Goal, Rewrite, Rewriter
from humanize.backends import checkers, languagetool_server
from humanize.backends.checkers import BothCheckers
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.backends.languagetool_server import LanguageToolServer, free_port, server_command
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from tests.backends.real_grammar import harper, need_languagetool
from tests.backends.stand_in import command
from tests.backends.test_languagetool_faults import group, until

ROOT = Path(__file__).parent.parent
DRAFT = "I have seen teh form. He should of waited. We utilise it prior to lunch."
PARSER, METER = SpacyParser(), TextstatReadability()
HASTE = 0.5  # seconds for a check, instead of the 12 that a first one may really need
LIMIT = 90.0  # seconds before a rewrite is held to hang; this machine may be busy


class Served:
    """A Rewriter on a grammar server that is started by the given commands, one after the other; the last one stays."""

    def __init__(self, *commands: Callable[[int], list[str]], pick_port: Callable[[], int], patience: float) -> None:
        waiting = list(commands)
        self.server = LanguageToolServer(lambda port: (waiting.pop(0) if len(waiting) > 1 else waiting[0])(port), pick_port)
        grammar = BothCheckers(LanguageToolGrammar(self.server, patience), harper())
        grammar.close = self.server.close  # type: ignore[method-assign] # Harper's linters are shared by all tests
        self.rewriter = Rewriter(Backends(PARSER, METER, grammar=grammar))
        self.leaders: set[int] = set()

    def rewrite(self) -> Rewrite:
        if self.server.pid:
            self.leaders.add(self.server.pid)
        return self.rewriter.rewrite(DRAFT, Goal(strength=0.75))

    def well(self) -> bool:
        """Whether LanguageTool takes part again."""
        return not [n for n in self.rewrite().notices if "Harper alone" in n]


@pytest.fixture
def served() -> Iterator[Callable[..., Served]]:
    made: list[Served] = []

    def make(*commands: Callable[[int], list[str]], pick_port: Callable[[], int] = free_port, patience: float = LIMIT) -> Served:
        made.append(Served(*commands, pick_port=pick_port, patience=patience))
        return made[-1]

    yield make
    for one in made:
        one.rewriter.close()
    leaders = [leader for one in made for leader in one.leaders]
    assert until(lambda: not [pid for leader in leaders for pid in group(leader)], 30), "a server was left behind"


def in_mode(mode: str) -> Callable[[int], list[str]]:
    return lambda port: command(port, mode)


def as_harper_alone(rewrite: Rewrite) -> None:
    assert "should have waited" in rewrite.best.text and "prior to" not in rewrite.best.text
    (notice,) = [n for n in rewrite.notices if "Harper alone" in n]
    assert "teh" not in notice and "form" not in notice


def within_limit(work: Callable[[], Rewrite]) -> Rewrite:
    """The result of the work; fails, instead of waiting for ever, where it takes longer."""
    found: list[Rewrite] = []
    thread = threading.Thread(target=lambda: found.append(work()), daemon=True)
    thread.start()
    thread.join(LIMIT)
    assert found, f"no rewrite within {LIMIT} s"
    return found[0]


@pytest.mark.parametrize("mode", ["hang", "drip", "page", "list", "outside", "error", "close", "die"])
def test_a_server_that_fails_costs_one_wait_and_is_replaced(served: Callable[..., Served], mode: str,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkers, "_REST", 1.0)
    one = served(in_mode(mode), in_mode("well"), patience=HASTE if mode in ("hang", "drip") else LIMIT)
    one.server.url()
    as_harper_alone(within_limit(one.rewrite))
    assert until(one.well, LIMIT), "the server did not come back"
    assert until(lambda: "the form" in one.rewrite().best.text, LIMIT)
    assert len(one.leaders) > 1, "it is still the same server"


def test_a_server_that_stays_slow_is_not_waited_for_at_every_check(served: Callable[..., Served],
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    one = served(in_mode("hang"), patience=HASTE)
    one.server.url()
    check = LanguageToolGrammar._check_batch
    monkeypatch.setattr(LanguageToolGrammar, "_check_batch", lambda *given: (asked.append(0.0), check(*given))[1])
    monkeypatch.setattr(checkers, "_REST", 1000.0)
    as_harper_alone(within_limit(one.rewrite))
    as_harper_alone(within_limit(one.rewrite))
    assert len(asked) == 1


@pytest.mark.parametrize("which", [0, 1], ids=["its keeper", "the server"])
def test_a_kill_during_a_check(served: Callable[..., Served], which: int, monkeypatch: pytest.MonkeyPatch) -> None:
    one = served(in_mode("hang"), in_mode("well"))
    one.server.url()
    leader = one.server.pid
    assert leader is not None
    sent = threading.Event()
    tool = LanguageToolGrammar._tool
    monkeypatch.setattr(LanguageToolGrammar, "_tool", lambda *given: (sent.set(), tool(*given))[1])

    def kill() -> None:
        sent.wait(LIMIT)
        time.sleep(1.0)  # by now the request is with the server
        os.kill(sorted(group(leader))[which], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    as_harper_alone(within_limit(one.rewrite))
    killer.join()
    assert until(one.well, LIMIT)
    assert until(lambda: not group(leader), 30)


@pytest.mark.parametrize("squatter", ["silent", "garbage"])
def test_a_port_that_another_process_holds(served: Callable[..., Served], squatter: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        heard: list[bytes] = []

        def talk() -> None:
            try:
                while True:
                    caller = taken.accept()[0]
                    heard.append(caller.recv(65536))
                    caller.sendall(b"\x00\xff nonsense\r\n\r\n")
                    caller.close()
            except OSError:
                return

        if squatter == "garbage":
            threading.Thread(target=talk, daemon=True).start()
        ports = iter([taken.getsockname()[1], free_port(), free_port()])
        one = served(in_mode("well"), pick_port=lambda: next(ports))
        rewrite = within_limit(one.rewrite)
        assert "the form" in rewrite.best.text and not rewrite.notices
        assert not heard, "the draft went to a stranger"
        taken.shutdown(socket.SHUT_RDWR)


def test_java_out_of_memory(served: Callable[..., Served], monkeypatch: pytest.MonkeyPatch) -> None:
    need_languagetool()
    options = ("-Xmx8m", *[o for o in languagetool_server._JAVA_OPTIONS if not o.startswith("-Xmx")])

    def starved(port: int) -> list[str]:
        monkeypatch.setattr(languagetool_server, "_JAVA_OPTIONS", options)
        try:
            return server_command(port)
        finally:
            monkeypatch.undo()

    one = served(starved, in_mode("well"))
    as_harper_alone(within_limit(one.rewrite))
    assert until(one.well, LIMIT)


def test_two_rewriters_have_a_server_each_and_end_their_own(served: Callable[..., Served]) -> None:
    first, second = served(in_mode("well")), served(in_mode("well"))
    texts = {one.rewrite().best.text for one in (first, second)}
    assert len(texts) == 1 and first.server.pid != second.server.pid
    leader = first.server.pid
    assert leader is not None
    first.rewriter.close()
    assert until(lambda: not group(leader), 30)
    assert not second.rewrite().notices


# Rewrites until it is stopped; says so after each one. The grammar server is started from a thread that ends.
PROGRAM = f"""
import signal
from humanize import Goal, Rewriter
from humanize.backends.checkers import BothCheckers
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.backends.languagetool_server import LanguageToolServer
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from tests.backends.stand_in import command

signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite that was started in the background hands on that it is ignored
grammar = BothCheckers(LanguageToolGrammar(LanguageToolServer(command)))
with Rewriter(Backends(SpacyParser(), TextstatReadability(), grammar=grammar)) as rewriter:
    while True:
        rewrite = rewriter.rewrite({DRAFT!r}, Goal(strength=0.75))
        print(rewrite.best.text, rewrite.notices, flush=True)
"""


def test_two_apps_at_once_stopped_by_ctrl_c_and_by_a_kill() -> None:
    apps = [subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT)
            for _ in range(2)]
    try:
        lines = [app.stdout.readline() for app in apps if app.stdout]
        assert len(set(lines)) == 1 and lines[0].endswith("()\n") and "the form" in lines[0]
        below = [psutil.Process(app.pid).children(recursive=True) for app in apps]
        assert all(len(children) == 2 for children in below)
        for number, how in enumerate((signal.SIGINT, signal.SIGKILL)):
            apps[number].send_signal(how)
            apps[number].wait(LIMIT)
            gone, left = psutil.wait_procs(below[number], timeout=30)
            assert not left, f"left behind after {how.name}: {left}"
            assert all(child.is_running() for rest in below[number + 1:] for child in rest), "it took another app's server along"
    finally:
        for app in apps:
            app.kill()
            app.communicate()
