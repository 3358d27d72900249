"""Classes of words for sentence frames: what may stand for each other in a `find` text, named in rules/data/frame_words.toml.

    [give]
    words = ["give", "provide", "hand in"]    # <give> finds any of them, <give:VBN> "given", "provided", "handed in"
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from itertools import product
from pathlib import Path

FILE = Path(__file__).parents[1] / "data" / "frame_words.toml"
_CLASS = re.compile(r"<([a-z-]+)(?::([A-Z/]+))?>")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@cache
def classes_of_words() -> Mapping[str, tuple[str, ...]]:
    """The words of each class."""
    return {name: tuple(entry["words"]) for name, entry in tomllib.loads(FILE.read_text(encoding="utf-8")).items()}


def with_classes(text: str) -> str:
    """A `find` text with its classes written out. Raises ValueError for a class that nobody has defined."""
    if "<" not in text:
        return text
    chosen = _CHOICE.sub(lambda m: "[" + "|".join(w for option in m[1].split("|") for w in _written_out(option)) + "]", text)
    return _CLASS.sub(lambda m: "[" + "|".join(_members(m)) + "]", chosen)


def _written_out(option: str) -> list[str]:
    """An alternative with one word for each of its classes, in every combination."""
    classes = list(_CLASS.finditer(option))
    if not classes:
        return [option]
    between = _CLASS.sub("\0", option).split("\0")
    return ["".join(p + w for p, w in zip(between, (*words, ""), strict=True)) for words in product(*map(_members, classes))]


def _members(reference: re.Match[str]) -> list[str]:
    name, form = reference.groups()
    words = classes_of_words().get(name)
    if words is None:
        raise ValueError(f"{reference.group()!r} is no class of words; {FILE.name} has {', '.join(sorted(classes_of_words()))}")
    if not form:
        return list(words)
    return [f"{first}:{form}{space}{rest}" for first, space, rest in (w.partition(" ") for w in words)]
