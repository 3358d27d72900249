"""Runs a server for as long as the process that started us lives: `python -I -S lifeline.py READY-LINE COMMAND ...`.

The parent holds our standard input open and never writes to it. When the parent ends, however it ends (SIGKILL too),
that pipe closes and we end the server. A "die with the parent" signal alone would not do: Linux sends it when the
*thread* that started the server ends, and web servers start and end threads all day.

The server's own output goes on to our output until a line holds READY-LINE; what follows is thrown away, since a server
in use might print something about a user's text. This file imports nothing of the project, so that it starts fast.
"""

import os
import select
import signal
import subprocess
import sys


def _die_with_parent() -> None:
    # Safe here, unlike in the program proper: this process has a single thread, and it waits for the server.
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def main(ready: bytes, command: list[str]) -> int:
    """Runs the command until it ends or our standard input closes."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              preexec_fn=_die_with_parent)
    assert server.stdout is not None
    output = server.stdout.fileno()
    tail = b""
    starting = True
    try:
        while True:
            readable, _, _ = select.select([0, output], [], [])
            if 0 in readable and not os.read(0, 1024):
                return 0
            if output in readable:
                piece = os.read(output, 65536)
                if not piece:
                    return server.wait()
                if starting:
                    tail = (tail + piece)[-65536:]
                    starting = ready not in tail
                    os.write(1, piece)
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].encode(), sys.argv[2:]))
