"""Grammar by LanguageTool: language-tool-python talks to the server that languagetool_server.py keeps."""

import threading
from collections.abc import Sequence
from functools import partial
from typing import Any

from humanize.backends.grammar import DEFAULT_VARIANT, Mistake, checked_variant, joined, split_back
from humanize.backends.languagetool_server import LanguageToolServer
from humanize.errors import BackendError

_BATCH = 8_000  # characters a request: a hang shows sooner than with everything in one
_BASE_SECONDS = 12.0  # the first check in a variant loads its rules
_GRACE = 1.0
_SECONDS_PER_CHARACTER = 1 / 500  # fifteen times what two idle cores need
# An unpaired surrogate cannot be sent; the sign for "unreadable" has the same length.
_UNSENDABLE = {code: "\ufffd" for code in range(0xD800, 0xE000)}


class LanguageToolGrammar:
    """The primary check. One request at a time: the wrapper keeps offsets in class attributes.

    Raises BackendError while the server is down, and SetupError where it cannot run at all.
    """

    notices: tuple[str, ...] = ()

    def __init__(self, server: LanguageToolServer | None = None, patience: float = _BASE_SECONDS) -> None:
        self.server = server or LanguageToolServer()
        self._patience = patience
        self._lock = threading.Lock()
        self._tools: dict[tuple[str, str], Any] = {}

    def check(self, texts: Sequence[str], variant: str = DEFAULT_VARIANT, wait: float = 60.0) -> list[tuple[Mistake, ...]]:
        """The mistakes of each text. `wait`: seconds to wait for a server that is still starting."""
        checked_variant(variant)
        if not any(text.strip() for text in texts):
            return [() for _ in texts]
        url = self.server.url(wait)
        found: list[tuple[Mistake, ...]] = []
        for batch in _batches(texts):  # the lock is free in between, so that a long text doesn't keep out all others
            if not self._lock.acquire(timeout=wait + self._patience):
                raise BackendError("LanguageTool is busy with other texts.")
            try:
                if self.server.url(0.0) != url:
                    raise BackendError("The LanguageTool server was started again during the check.")
                found += self._check_batch(batch, variant, url)
            finally:
                self._lock.release()
        return found

    def _check_batch(self, texts: Sequence[str], variant: str, url: str) -> list[tuple[Mistake, ...]]:
        whole, starts = joined(texts)
        sent = whole.translate(_UNSENDABLE)
        seconds = self._patience + len(sent) * _SECONDS_PER_CHARACTER
        # The timeout of a request counts from one byte to the next; a server that drips is ended by this clock.
        clock = threading.Timer(seconds + _GRACE, self.server.restart, (url,))
        clock.daemon = True
        clock.start()
        try:
            tool = self._tool(url, variant)
            tool._TIMEOUT = seconds
            mistakes = [_mistake(match, sent) for match in tool.check(sent)]
        except Exception as error:  # requests' and the wrapper's errors may quote the text: keep only their names
            # A server that is only slow, or answers nonsense, may still call itself healthy: none of them is kept.
            self.server.restart(url)
            kind = type(error).__name__
            raise BackendError(f"LanguageTool gave no usable answer ({kind}); it is being started again.") from None
        finally:
            clock.cancel()
            _forget_text()
        return split_back(texts, starts, mistakes)

    def _tool(self, url: str, variant: str) -> Any:
        if (url, variant) not in self._tools:
            from language_tool_python import LanguageTool  # lazy: 0.5 s

            self._tools = {key: tool for key, tool in self._tools.items() if key[0] == url}
            # An empty proxy keeps an HTTP_PROXY of the environment from seeing the text.
            tool = LanguageTool(variant, remote_server=url, proxies={"http": "", "https": ""})
            # A second try would double the time of a hang.
            tool.__dict__["_query_server"] = partial(tool._query_server, num_tries=1)
            tool.disabled_categories = {"STYLE", "TYPOGRAPHY", "REDUNDANCY", "PLAIN_ENGLISH"}
            self._tools[url, variant] = tool
        return self._tools[url, variant]

    def close(self) -> None:
        """Ends the server."""
        self.server.close()


def _batches(texts: Sequence[str]) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    size = 0
    for text in texts:
        if rows[-1] and size + len(text) > _BATCH:
            rows.append([])
            size = 0
        rows[-1].append(text)
        size += len(text)
    return rows


def _mistake(match: Any, text: str) -> Mistake:
    # The wrapper turns the offset into a str index, but leaves the length in UTF-16 units.
    start = end = int(match.offset)
    units = int(match.error_length)
    if not 0 <= start < start + units <= 2 * len(text):
        raise ValueError("a mistake outside the text")
    while units > 0 and end < len(text):
        units -= 2 if ord(text[end]) > 0xFFFF else 1
        end += 1
    return Mistake(start, end, str(match.message), str(match.rule_id), str(match.category).lower(), tuple(match.replacements),
                   "languagetool")


def _forget_text() -> None:
    """The wrapper remembers the last text in a class attribute; a user's text must not stay there."""
    from language_tool_python.match import Match

    Match.PREVIOUS_MATCHES_TEXT = None
    Match.FOUR_BYTES_POSITIONS = None
