"""LanguageTool and Harper as one grammar check that goes on with Harper when LanguageTool is missing, dies or hangs."""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from humanize.backends.grammar import DEFAULT_VARIANT, Grammar, Mistake, checked_variant
from humanize.backends.harper import HarperGrammar
from humanize.errors import BackendError, SetupError

if TYPE_CHECKING:
    from humanize.backends.languagetool import LanguageToolGrammar

_FIRST_WAIT = 60.0  # for a server that starts for the first time
_LATER_WAIT = 0.05  # for one that is being restarted: answer with Harper meanwhile
# After a failure LanguageTool is left alone for so many times the seconds that were lost. A rewrite makes dozens of
# checks: if each of them waited for a server that is too slow, it would take minutes.
_REST = 3.0
_LONGEST_REST = 30.0


class BothCheckers:
    """The mistakes of both checkers, side by side (`Mistake.source` tells them apart)."""

    def __init__(self, languagetool: "LanguageToolGrammar", harper: Grammar | None = None) -> None:
        self._languagetool = languagetool
        self._harper: Grammar = harper or HarperGrammar()
        self._lock = threading.Lock()
        self._tried = False
        self._failure = ""
        self._rest_until = 0.0
        self._here = threading.local()

    @property
    def notices(self) -> tuple[str, ...]:
        """What was missing at the last check of this thread; another user's check changes nothing about it."""
        return getattr(self._here, "notices", ())

    def start(self) -> None:
        """Starts LanguageTool in the background, so that the first check need not wait for it."""
        self._languagetool.server.start()

    def check(self, texts: Sequence[str], variant: str = DEFAULT_VARIANT) -> list[tuple[Mistake, ...]]:
        """The mistakes of each text, from left to right, LanguageTool's before Harper's at the same place."""
        checked_variant(variant)
        with ThreadPoolExecutor(max_workers=1) as beside:  # LanguageTool is another process: Harper works while we wait
            harpers = beside.submit(self._harper.check, texts, variant)
            theirs = self._primary(texts, variant)
            mine = harpers.result()
        return [tuple(sorted((*first, *second), key=lambda m: (m.start, m.end)))
                for first, second in zip(theirs, mine, strict=True)]

    def _primary(self, texts: Sequence[str], variant: str) -> list[tuple[Mistake, ...]]:
        began = time.monotonic()
        with self._lock:
            wait = _LATER_WAIT if self._tried else _FIRST_WAIT
            resting = self._failure if began < self._rest_until else ""
        if resting:
            self._here.notices = (resting,)
            return [() for _ in texts]
        try:
            found = self._languagetool.check(texts, variant, wait)
        except SetupError as error:
            self._failed(f"{error} Harper alone checked the grammar.", began)
        except BackendError as error:
            self._failed(f"{error} Harper alone checked the grammar meanwhile.", began)
        else:
            self._tried = True
            self._here.notices = ()
            return found
        return [() for _ in texts]

    def _failed(self, notice: str, began: float) -> None:
        ended = time.monotonic()
        self._here.notices = (notice,)
        with self._lock:
            self._tried = True
            self._failure = notice
            self._rest_until = max(self._rest_until, ended + min(_LONGEST_REST, _REST * (ended - began)))

    def close(self) -> None:
        """Ends the LanguageTool server and Harper's linters."""
        self._languagetool.close()
        self._harper.close()


def open_grammar() -> BothCheckers:
    """The grammar check of this machine, with LanguageTool starting in the background.

    Close it (or leave the process) to end the server. Where LanguageTool cannot run, `notices` says so after a check.
    """
    from humanize.backends.languagetool import LanguageToolGrammar  # lazy: sockets and processes

    checkers = BothCheckers(LanguageToolGrammar())
    checkers.start()
    return checkers

