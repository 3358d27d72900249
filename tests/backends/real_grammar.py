"""The real checkers, opened once for all tests, and the reason where they cannot run here."""

import os
from functools import lru_cache

import pytest

from humanize.backends.grammar import Grammar
from humanize.backends.harper import HarperGrammar
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.backends.languagetool_server import server_command
from humanize.errors import SetupError


@lru_cache(maxsize=1)
def missing() -> str:
    """Why LanguageTool cannot run here, or ""."""
    try:
        server_command(1)
    except SetupError as error:
        return str(error)
    return ""


def need_languagetool() -> None:
    """Skips the test without LanguageTool; fails it where every real part is required."""
    if missing():
        if os.environ.get("HUMANIZE_REQUIRE_ALL") == "1":
            pytest.fail(missing())
        pytest.skip(missing())


@lru_cache(maxsize=1)
def languagetool() -> LanguageToolGrammar:
    """The server is ended when the test process ends."""
    return LanguageToolGrammar()


@lru_cache(maxsize=1)
def harper() -> Grammar:
    """Harper is always installed."""
    return HarperGrammar()
