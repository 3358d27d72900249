"""The slogans of data/slogans.toml: sentences, parts and reproaches that state nothing, whatever the text is about."""

import tomllib
from functools import lru_cache
from pathlib import Path

PATH = Path(__file__).parent / "data" / "slogans.toml"
_GAPS = (("<gap>", r"[^.!?;:\d\n]{1,60}?"), ("<words>", r"[a-z'’ -]"))


@lru_cache(maxsize=3)
def slogan_patterns(kind: str) -> tuple[str, ...]:
    """The patterns of "sentences", "parts" or "reproaches" as regular expressions, to be matched without case."""
    return tuple(_expanded(p) for p in tomllib.loads(PATH.read_text("utf-8"))[kind])


def _expanded(pattern: str) -> str:
    pattern = pattern.replace("'", "['’]")
    for gap, meant in _GAPS:
        pattern = pattern.replace(gap, meant)
    return pattern
