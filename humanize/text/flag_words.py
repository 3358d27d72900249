"""The patterns and word lists of text/data/flags.toml, compiled once."""

import re
import tomllib
from pathlib import Path

_DATA = tomllib.loads((Path(__file__).parent / "data" / "flags.toml").read_text("utf-8"))


def _joined(alternatives: list[str]) -> str:
    return "|".join(alternatives)


def _filled(alternatives: list[str]) -> str:
    """The alternatives as one pattern; parts may name parts, two deep."""
    pattern = _joined(alternatives)
    parts: dict[str, list[str]] = _DATA["part"]
    for name in [*parts, *parts]:
        pattern = pattern.replace(f"<{name}>", f"(?:{_joined(parts[name])})")
    return pattern


CLAIM: dict[str, re.Pattern[str]] = {name: re.compile(_filled(row)) for name, row in _DATA["claim"].items()}
ASK: dict[str, re.Pattern[str]] = {name: re.compile(_filled(row)) for name, row in _DATA["ask"].items()}
PRAISE = re.compile(_filled(_DATA["appraisal"]["praise"]))
CRITICISM = re.compile(_filled(_DATA["appraisal"]["criticism"]))
DATE = re.compile(_filled(_DATA["part"]["date"]))
WORDS: dict[str, frozenset[str]] = {name: frozenset(text.split()) for name, text in _DATA["words"].items()}
