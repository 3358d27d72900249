"""A stand-in for the Java server: quick to start, and it misbehaves as it is told.

    python stand_in.py PORT [MODE]

It finds "teh" in whatever it is sent. A mode begins to show after the warm-up, which every server gets.
"""

import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

MODES = ("well", "hang", "drip", "page", "list", "outside", "error", "close", "die")
_WARM_UP = b"This+is+an+short+text"


def command(port: int, mode: str = "well") -> list[str]:
    """The command that starts one, in the shape that LanguageToolServer wants."""
    assert mode in MODES
    return [sys.executable, "-I", "-S", str(Path(__file__)), str(port), mode]


def match(offset: int, length: int) -> dict[str, object]:
    """A match as LanguageTool tells it."""
    return {"message": "Possible spelling mistake.", "offset": offset, "length": length, "replacements": [{"value": "the"}],
            "context": {"text": "teh", "offset": 0, "length": 3}, "sentence": "",
            "rule": {"id": "MORFOLOGIK_RULE_EN_GB", "issueType": "misspelling", "category": {"id": "TYPOS", "name": "Typo"}}}


class Handler(BaseHTTPRequestHandler):
    mode = "well"

    def answer(self, body: bytes, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:  # noqa: N802 (the name that http.server calls)
        self.answer(b'[{"code": "en", "longCode": "en-GB"}]')

    def do_POST(self) -> None:  # noqa: N802
        from urllib.parse import parse_qs

        body = self.rfile.read(int(self.headers["Content-Length"]))
        mode = "well" if _WARM_UP in body else self.mode
        if mode == "hang":
            time.sleep(600)
        elif mode == "drip":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            while True:
                self.wfile.write(b" ")
                time.sleep(0.05)
        elif mode == "die":
            os._exit(3)
        elif mode == "page":
            self.answer(b"<html>Hello</html>")
        elif mode == "list":
            self.answer(b"[1, 2, 3]")
        elif mode == "outside":
            self.answer(json.dumps({"matches": [match(1_000_000, 3), match(-7, 2)]}).encode())
        elif mode == "error":
            self.answer(b"Error: out of order", 500)
        elif mode == "well":
            text = parse_qs(body.decode())["text"][0]
            places = [n for n in range(len(text)) if text.startswith("teh", n)]
            self.answer(json.dumps({"matches": [match(n, 3) for n in places]}).encode())

    def log_message(self, *arguments: object) -> None:
        pass


if __name__ == "__main__":
    Handler.mode = sys.argv[2]
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
    print("Server started", flush=True)
    server.serve_forever()
