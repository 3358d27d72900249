"""Grammar by Harper: in process, without Java. It finds less than LanguageTool, but is always there."""

import threading
from collections.abc import Sequence
from typing import Any

from humanize.backends.grammar import DEFAULT_VARIANT, Mistake, checked_variant, joined, split_back

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
        """The mistakes of each text, found in one pass over all of them."""
        checked_variant(variant)
        if not any(text.strip() for text in texts):
            return [() for _ in texts]
        whole, starts = joined([text.translate(_ODD) for text in texts])
        found = []
        with self._lock:
            for rule, lints in self._linter(variant).organized_lints(whole, language="plaintext").items():
                found += [_mistake(lint, rule, whole) for lint in lints]
        return split_back(texts, starts, found)

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
