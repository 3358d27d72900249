"""The word lists of rules/data/lists.toml, as frozen sets of lemmas."""

import tomllib
from pathlib import Path

_LISTS = {name: frozenset(words) for name, words in tomllib.loads(
    (Path(__file__).parent / "data" / "lists.toml").read_text("utf-8")).items()}

WORK = _LISTS["work"]
MISTAKE = _LISTS["mistake"]
STATE = _LISTS["state"]
PROCESS = _LISTS["process"]
GIVE = _LISTS["give"]
SHOW = _LISTS["show"]
REVISE = _LISTS["revise"]
