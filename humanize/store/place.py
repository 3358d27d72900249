"""Where drafts are kept if nobody says otherwise, and under which name on one's own machine."""

import os
from pathlib import Path

LOCAL = "local"


def default_place() -> str:
    """HUMANIZE_STORE (a file or a postgresql:// address), or a file in the user's home."""
    return os.environ.get("HUMANIZE_STORE") or str(Path.home() / ".humanize" / "drafts.db")
