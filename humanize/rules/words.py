"""The table of easier words: one line for each, in rules/data/easier/<part of speech>.toml. This module makes rules of them.

    [everyone]                      # for all readers but experts and students; [children] is for children alone,
                                    # [letters] for officialese: to everyone at half strength, but not in legal texts
    words = [
        ["traverse:V", "cross:V", "The path traverses the moor. → The path crosses the moor."],
    ]

A line holds what to find, the easier words (best first, with " | " between them), an example, and maybe a sentence that must
stay; find and replacement are in the phrase language (phrase_pattern.py). Which of the easier words fits a sentence, or whether
none does, is decided in context (generators/wording.py).
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from humanize.rules.entries import read_entries
from humanize.rules.table import Entry, phrase_entry

FOLDER = Path(__file__).parent / "data" / "easier"
FAMILY = "words"
BETWEEN = " | "
_SOURCE = "Chall & Dale 1995, Readability Revisited: use words that your readers know"
_MESSAGE = "“{plain}” is easier to read than “{term}”."
_WHEN: Mapping[str, Mapping[str, Any]] = {
    "everyone": {"not_audiences": ["experts", "college"], "not_domains": ["entertainment"], "strength": 0.7},
    "letters": {"not_audiences": ["experts", "college"], "not_domains": ["entertainment"], "not_flags": ["legal"],
                "strength": 0.5},
    "children": {"audiences": ["children"], "not_domains": ["entertainment"], "strength": 0.5},
}


def read_easier_words() -> Iterator[Entry]:
    """Every line of the tables as a phrase rule "words.<hard word>-<part of speech>". Raises RuleError as read_entries."""
    for path in sorted(FOLDER.glob("*.toml")):
        for entries in read_entries(path, _entries, "humanize/rules/words.py"):
            yield from entries


def _entries(readers: str, table: Mapping[str, Any], _: Mapping[str, Any]) -> list[Entry]:
    if readers not in _WHEN:
        raise ValueError(f"the readers are {' or '.join(_WHEN)}")
    return [_entry(line, _WHEN[readers]) for line in table["words"]]


def _entry(line: list[str], when: Mapping[str, Any]) -> Entry:
    if not 3 <= len(line) <= 4:
        raise ValueError(f"{line!r} needs three texts, or four with one that must stay")
    find, replace, example, *keep = line
    name = re.sub(r"[^a-z0-9]+", "-", find.lower()).strip("-")
    entry = {"find": find, "replace": replace.split(BETWEEN), "examples": [example], "keep": keep}
    return phrase_entry(f"{FAMILY}.{name}", entry, {"source": _SOURCE, "message": _MESSAGE, "when": when}, keeps=False)
