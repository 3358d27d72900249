"""A stand-in for the Rewriter that needs no models."""

import time
from pathlib import Path

from humanize.errors import InputError
from humanize.text.edits import apply
from humanize.types import Analysis, Assessment, Candidate, Edit, Goal, Readability, Rewrite, Variant


class Shouter:
    """Rewrites "small" to "SMALL"; refuses the word "bad"; breaks at "bug". Writes each draft it saw into a file, if it has one."""

    def __init__(self, log: Path | None = None, seconds: float = 0.0) -> None:
        self._log, self._seconds = log, seconds

    def rewrite(self, text: str, goal: Goal) -> Rewrite:
        if self._log is not None:
            with self._log.open("a", encoding="utf-8") as lines:
                lines.write(f"{text} {goal.audience}\n")
        time.sleep(self._seconds)
        if "bad" in text:
            raise InputError("Not this one.")
        if "bug" in text:
            raise ZeroDivisionError(text)
        edits = tuple(Edit(n, n + 5, "SMALL", "test.loud", "Louder.") for n in range(len(text)) if text.startswith("small", n))
        seen = Analysis(readability=Readability(words=len(text.split())), warmth=0.25 if "cold" in text else 0.75)
        variant = Variant("x", Candidate(apply(text, edits), edits, "x"), Assessment({"similarity": 0.5}), seen)
        return Rewrite(text, (variant,), seen)
