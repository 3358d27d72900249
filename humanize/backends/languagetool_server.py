"""The LanguageTool server as a process of ours: started, watched, started again when it dies, and ended with us.

It listens on 127.0.0.1 alone. What it prints is thrown away once it runs (see lifeline.py), and it writes no file.
"""

import atexit
import contextlib
import http.client
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

from humanize.backends.grammar import DEFAULT_VARIANT
from humanize.backends.languagetool_setup import REPAIR, fetch, find_java, jar
from humanize.errors import BackendError, HumanizeError, SetupError

START_SECONDS = 60.0
_PORTS_TO_TRY = 3
_OTHER_VARIANT = "en-US"  # the second one to be made ready
_READY = "Server started"
_BUSY = ("BindException", "Address already in use", "could not be started")
_HERE = Path(__file__).parent
_WARM_UP = "This is an short text to warm up the server. He dont mind. Its rules are red at the first check, wich takes long."
# The client compiler and the serial collector: a third of the default's time for the first check, and 350 MB instead
# of 500. The rest keeps the machine from writing files that could hold a user's text.
_JAVA_OPTIONS = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError",
                 "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
                 "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true", "-Dfile.encoding=UTF-8")
# Requests to our own loopback server must not pass through a proxy that the environment names.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def server_command(port: int) -> list[str]:
    """The command that starts the server. Raises SetupError where Java or the jar is missing."""
    java = find_java()
    if not jar().exists() and os.environ.get("HUMANIZE_FETCH_LANGUAGETOOL") == "1":  # for hosts that run no `make setup`
        fetch()
    if not jar().exists():
        raise SetupError(f"LanguageTool is not installed. Run `{REPAIR}`.")
    return [java, *_JAVA_OPTIONS, "-cp", str(jar()), "org.languagetool.server.HTTPServer",
            "--config", str(_HERE / "languagetool.properties"), "--port", str(port)]


class LanguageToolServer:
    """Keeps one server running in the background from `start()` to `close()`.

    A thread of its own starts the server, waits for its end and starts it again, sooner or later by how often it died.
    """

    def __init__(self, command: Callable[[int], Sequence[str]] = server_command, pick_port: Callable[[], int] = free_port,
                 warm_up: Callable[[str, str], None] | None = None) -> None:
        self._command = command
        self._pick_port = pick_port
        self._warm_up = warm_up or _warm
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._url = ""
        self._trouble: HumanizeError | None = None
        self._closed = False

    # --- for its users ---

    def start(self) -> None:
        """Starts the server in the background, if that has not been done yet."""
        with self._changed:
            if self._closed or self._thread:
                return
            self._thread = threading.Thread(target=self._keep, name="languagetool", daemon=True)
            atexit.register(self.close)
            self._thread.start()

    def url(self, seconds: float = START_SECONDS) -> str:
        """The address of the running server; waits up to `seconds` for one that starts. Raises BackendError, SetupError."""
        self.start()
        with self._changed:
            self._changed.wait_for(lambda: self._url or self._trouble or self._closed, timeout=seconds)
            if self._url:
                return self._url
            if self._closed:
                raise BackendError("The LanguageTool server has been closed.")
            raise self._trouble or BackendError("The LanguageTool server is still starting.")

    @property
    def pid(self) -> int | None:
        """The leader of the server's process group; None while there is none."""
        process = self._process
        return process.pid if process else None

    def healthy(self, seconds: float = 3.0) -> bool:
        """Whether the server answers."""
        url = self._url
        if not url:
            return False
        try:
            with _DIRECT.open(url + "/v2/healthcheck", timeout=seconds) as answer:
                return int(answer.status) == 200
        except OSError:
            return False

    def restart(self, url: str) -> None:
        """Kills the server at `url`, which hangs; a new one starts in the background."""
        with self._changed:
            if self._url == url and self._process:
                self._url = ""
                _kill_group(self._process)

    def close(self) -> None:
        """Ends the server for good; may be called twice."""
        with self._changed:
            self._closed = True
            self._url = ""
            if self._process:
                _kill_group(self._process)
            thread = self._thread
            self._changed.notify_all()
        if thread and thread is not threading.current_thread():
            thread.join(timeout=10)
        atexit.unregister(self.close)

    # --- the keeper's thread ---

    def _keep(self) -> None:
        quick_deaths = 0
        while not self._closed:
            began = time.monotonic()
            process = None
            try:
                process, url = self._launch()
                self._warm_up(url, DEFAULT_VARIANT)
                with self._changed:
                    self._url, self._trouble = url, None
                    self._changed.notify_all()
                with contextlib.suppress(OSError, http.client.HTTPException):  # it was only to save time later
                    self._warm_up(url, _OTHER_VARIANT)
                os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
                trouble: HumanizeError = BackendError("The LanguageTool server stopped; it is being started again.")
            except HumanizeError as error:
                trouble = error
            except (OSError, http.client.HTTPException) as error:
                trouble = BackendError(f"The LanguageTool server did not start ({type(error).__name__}).")
            if process:
                self._bury(process)
            with self._changed:
                self._url, self._trouble, self._process = "", trouble, None
                self._changed.notify_all()
                quick_deaths = 0 if time.monotonic() - began > 120 else quick_deaths + 1
                # The first restart comes at once; a server that keeps dying is tried less and less often.
                pause = 0.0 if quick_deaths <= 1 and isinstance(trouble, BackendError) else min(300.0, 2.0 ** quick_deaths)
                self._changed.wait_for(lambda: self._closed, timeout=pause)

    def _launch(self) -> tuple[subprocess.Popen[bytes], str]:
        said = ""
        for _ in range(_PORTS_TO_TRY):
            port = self._pick_port()
            command = [sys.executable, "-I", "-S", str(_HERE / "lifeline.py"), _READY, *self._command(port)]
            with self._changed:
                if self._closed:
                    break
                process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                           stderr=subprocess.DEVNULL, start_new_session=True)
                self._process = process
            ready, said = _read_until_ready(process, time.monotonic() + START_SECONDS)
            if ready:
                return process, f"http://127.0.0.1:{port}"
            self._bury(process)
            if not any(word in said for word in _BUSY):
                break
        reason = next((line.strip() for line in said.splitlines() if "rror" in line or "xception" in line), "no reason given")
        raise BackendError(f"The LanguageTool server did not start ({reason[:200]}). If this goes on, delete the folder "
                           f"{jar().parent.parent.name} and run `{REPAIR}`.")

    def _bury(self, process: subprocess.Popen[bytes]) -> None:
        with self._changed:  # never kill a group whose number another process may bear by now
            _kill_group(process)
            process.wait()
            self._process = None
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if process.returncode is None:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # macOS says "not permitted" of a group of zombies
            process.kill()


def _read_until_ready(process: subprocess.Popen[bytes], deadline: float) -> tuple[bool, str]:
    assert process.stdout is not None
    output, said = process.stdout.fileno(), b""
    while (left := deadline - time.monotonic()) > 0:
        if select.select([output], [], [], left)[0]:
            piece = os.read(output, 65536)
            said += piece
            if _READY.encode() in said:
                return True, ""
            if not piece:
                break
    return False, said.decode(errors="replace")


def _warm(url: str, variant: str) -> None:
    """Makes the first check in a variant, which loads its rules and takes seconds."""
    form = urllib.parse.urlencode({"language": variant, "text": _WARM_UP}).encode()
    with _DIRECT.open(url + "/v2/check", data=form, timeout=START_SECONDS) as answer:
        answer.read()
