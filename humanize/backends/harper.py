"""Grammar by Harper: in process, without Java. It finds less than LanguageTool, but is always there."""

import threading
from collections.abc import Sequence
from typing import Any

from humanize.backends.grammar import DEFAULT_VARIANT, Mistake, checked_variant

_DIALECTS = {"en-US": "AMERICAN", "en-AU": "AUSTRALIAN", "en-CA": "CANADIAN"}  # all others: BRITISH


# Harper takes no unpaired surrogates; the sign for "unreadable" has the same length.
_ODD = {code: "\ufffd" for code in range(0xD800, 0xE000)}


class HarperGrammar:
    """Harper's linters, one for each dialect, used by one thread at a time.

    A linter of each thread's own would cost a second and 150 MB whenever a web server starts a thread, and save
    nothing: 7,000 words take a quarter of a second. Two threads inside one linter at once raise RuntimeError.
    """

    notices: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._linters: dict[str, Any] = {}

    def check(self, texts: Sequence[str], variant: str = DEFAULT_VARIANT) -> list[tuple[Mistake, ...]]:
        """The mistakes of each text. One by one: a text that follows another is read differently (links, its first word)."""
        checked_variant(variant)
        with self._lock:
            return [_mistakes(self._linter(variant), text.translate(_ODD)) if text.strip() else () for text in texts]

    def _linter(self, variant: str) -> Any:
        dialect = _DIALECTS.get(variant, "BRITISH")
        if dialect not in self._linters:
            from harper import Dialect, Linter  # lazy: the dictionary takes a second

            self._linters[dialect] = Linter(Dialect[dialect])
        return self._linters[dialect]

    def close(self) -> None:
        """Lets the linters go."""
        with self._lock:
            self._linters.clear()


def _mistakes(linter: Any, text: str) -> tuple[Mistake, ...]:
    found = linter.organized_lints(text, language="plaintext")
    mistakes = [_mistake(lint, rule, text) for rule, lints in found.items() for lint in lints]
    return tuple(sorted(mistakes, key=lambda m: (m.start, m.end)))


def _mistake(lint: Any, rule: str, text: str) -> Mistake:
    start, end = lint.span.start, lint.span.end
    wrong = text[start:end]
    replacements = []
    for suggestion in lint.suggestions:
        new = suggestion.replacement_text
        if suggestion.kind.name == "INSERT_AFTER":
            new = wrong + new
        elif suggestion.kind.name == "REMOVE":
            new = ""
        replacements.append(_cased(new, wrong))
    return Mistake(start, end, lint.message, rule, lint.lint_kind.lower(), tuple(dict.fromkeys(replacements)), "harper")


def _cased(new: str, old: str) -> str:
    """A suggestion in the case of what it replaces: Harper takes the "A" of "A apple" for capitals and says "AN"."""
    if len(old) == 1 and old.isupper() and len(new) > 1 and new.isupper():
        return new.capitalize()
    return new
