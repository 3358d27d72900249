"""What several test files share: the real Rewriter, opened once."""

import os
from collections.abc import Iterator

import pytest

from humanize import Rewriter
from humanize.backends import setup_check


@pytest.fixture(scope="session")
def rewriter() -> Iterator[Rewriter]:
    """A Rewriter on the real parts; where HUMANIZE_REQUIRE_ALL is set, none of them may be missing."""
    if os.environ.get("HUMANIZE_REQUIRE_ALL"):
        missing = [part.name for part in setup_check.status() if not part.ready]
        assert not missing, f"These parts are missing: {missing}"
    with Rewriter() as opened:
        yield opened
