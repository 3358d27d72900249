"""Humanize: rewrites drafts so that they read as a thoughtful person wrote them, and proves that the facts survive.

    from humanize import Goal, Rewriter

    with Rewriter() as rewriter:
        rewrite = rewriter.rewrite(text, Goal(audience="patients", domain="health", empathy=0.7))
        print(rewrite.best.text)
"""

import threading
from typing import TYPE_CHECKING, Any

from humanize.errors import BackendError, HumanizeError, InputError, RuleError, SetupError, WeightsError
from humanize.types import Analysis, Edit, Finding, Goal, Rewrite, Variant, Violation

if TYPE_CHECKING:
    from humanize.rewriter import Rewriter

__version__ = "0.1.0"
__all__ = ["Analysis", "BackendError", "Edit", "Finding", "Goal", "HumanizeError", "InputError", "Rewrite", "Rewriter",
           "RuleError", "SetupError", "Variant", "Violation", "WeightsError", "analyze", "rewrite"]

_lock = threading.Lock()
_shared: "Rewriter | None" = None


def rewrite(text: str, goal: Goal | None = None) -> Rewrite:
    """Rewriter.rewrite on a Rewriter that all callers of this process share."""
    return _shared_rewriter().rewrite(text, goal)


def analyze(text: str, goal: Goal | None = None) -> Analysis:
    """Rewriter.analyze on a Rewriter that all callers of this process share."""
    return _shared_rewriter().analyze(text, goal)


def _shared_rewriter() -> "Rewriter":
    global _shared
    with _lock:
        if _shared is None:
            from humanize.rewriter import Rewriter

            _shared = Rewriter()
        return _shared


def __getattr__(name: str) -> Any:
    # Importing humanize must stay light; the Rewriter and what it needs are imported when first asked for.
    if name == "Rewriter":
        from humanize.rewriter import Rewriter

        return Rewriter
    raise AttributeError(f"module 'humanize' has no attribute {name!r}")
