"""Tells English from other languages by script and by common words, paragraph by paragraph."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

OTHER_SCRIPT = (
    "\u0370-\u03ff\u0400-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe"
    "\U00010800-\U0001efff\U00020000-\U0003ffff"
)
_OTHER_SCRIPT = re.compile(f"[{OTHER_SCRIPT}]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@lru_cache(maxsize=1)
def _common_words() -> dict[str, frozenset[str]]:
    """Common words by language; a word that English shares counts for English alone."""
    with (Path(__file__).parent / "data" / "languages.toml").open("rb") as file:
        table = {language: frozenset(words.split()) for language, words in tomllib.load(file).items()}
    return {language: words if language == "English" else words - table["English"] for language, words in table.items()}


def not_english(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the paragraphs (lines) that are not in English. Single foreign words in an English line don't count."""
    return tuple(m.span() for m in re.finditer(r"[^\r\n]+", text) if language_of(m.group()) not in ("", "English"))


def language_of(text: str) -> str:
    """The language of a sentence or paragraph; "" where there is too little to tell.

    "Other" is a script that English does not use.
    """
    words = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
    letters = sum(len(w) for w in words)
    if not letters:
        return ""
    if 2 * len(_OTHER_SCRIPT.findall(text)) > letters:
        return "Other"
    if len(words) < 4:
        return ""
    known = dict(_common_words())
    english = sum(w in known["English"] for w in words)
    del known["English"]
    scores = {language: sum(_foreign_part(w) in common for w in words) for language, common in known.items()}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] >= max(2, 0.2 * len(words)) and scores[best] > 1.5 * english:
        return best
    return "English" if english else ""


def _foreign_part(word: str) -> str:
    head, mark, tail = word.partition("'")
    return "la" if mark and len(head) == 1 and head in "ldcjnsmqt" and len(tail) > 2 else word
