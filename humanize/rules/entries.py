"""Reads the entries of a rule file: one TOML table each, and [defaults] for all. Errors name the file and the entry."""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from re import error as PatternError
from typing import Any, TypeVar

from humanize.errors import RuleError
from humanize.types import AUDIENCES, DOMAINS, Example, Rule, When

T = TypeVar("T")
_DEFAULT_KEYS = frozenset({"message", "source", "when"})


def read_entries(path: Path, build: Callable[[str, Mapping[str, Any], Mapping[str, Any]], T], keys_in: str) -> tuple[T, ...]:
    """What `build(name, entry, defaults)` makes of each entry of a file.

    `keys_in` names the module that documents the keys. Raises RuleError that names the file and the entry.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(f"{path.name} is not valid TOML: {error}. Repair the line it names.") from error
    defaults = content.pop("defaults", {})
    entries = []
    for name, entry in [("defaults", defaults), *content.items()]:
        try:
            if name == "defaults":
                known(entry, _DEFAULT_KEYS)
            else:
                entries.append(build(name, entry, defaults))
        except (ValueError, TypeError, KeyError, PatternError) as error:
            raise RuleError(f"{path.name}, entry [{name}]: {error}. See {keys_in} for the keys.") from error
    return tuple(entries)


def known(entry: object, keys: Iterable[str]) -> None:
    """Raises ValueError for a key that does not exist."""
    if not isinstance(entry, dict):
        raise ValueError("it must be a table of keys")
    unknown = sorted(set(entry) - set(keys))
    if unknown:
        raise ValueError(f"there is no key {unknown[0]!r}")


def texts(entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """The texts under a key, one or several."""
    value = entry.get(key, ())
    given = (value,) if isinstance(value, str) else tuple(value)
    if not all(isinstance(t, str) for t in given):
        raise ValueError(f"`{key}` must be a text or a list of texts")
    return given


def read_example(example: object, replace: Sequence[str]) -> Example:
    """An example: “before → after”, or a table with a goal of its own."""
    if isinstance(example, dict):
        return Example(str(example["before"]), str(example.get("after") or example["before"]), example.get("goal", {}))
    if not isinstance(example, str):
        raise ValueError("an example is a text “before → after” or a table")
    before, arrow, after = example.partition(" → ")
    if replace and not arrow:
        raise ValueError(f"the example {example!r} has no “ → ”")
    return Example(before, after if arrow else before)


def read_when(values: Mapping[str, Any]) -> When:
    """The conditions under which a rule may act."""
    known(values, frozenset(f.name for f in fields(When)))
    for key, names in (("audiences", AUDIENCES), ("not_audiences", AUDIENCES), ("domains", DOMAINS), ("not_domains", DOMAINS)):
        unknown = [v for v in values.get(key, ()) if v not in names]
        if unknown:
            raise ValueError(f"`{key}` names {unknown[0]!r}, which does not exist")
    given: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    return When(**given)


def read_words(entry: Mapping[str, Any], defaults: Mapping[str, Any]) -> tuple[str, str]:
    """What a rule says and on whose authority, from the entry or from [defaults]."""
    message, source = (entry.get(key, defaults.get(key)) for key in ("message", "source"))
    if not message or not source:
        raise ValueError("`message` or `source` is missing, here and in [defaults]")
    return str(message), str(source)


def read_proof(entry: Mapping[str, Any], replace: Sequence[str], *,
               keeps: bool = True) -> tuple[tuple[Example, ...], tuple[str, ...]]:
    """The examples of a rule, and the texts that it must leave alone (with `keeps`, at least one)."""
    examples, kept = tuple(read_example(e, replace) for e in entry.get("examples", ())), texts(entry, "keep")
    if not examples or keeps and not kept:
        raise ValueError("`examples` and `keep` need at least one text each")
    return examples, kept


def check_ids(rules: Iterable[Rule]) -> None:
    """Raises RuleError where two rules have the same id."""
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise RuleError(f"Two entries have the id {rule.id!r}. Rename one of them.")
        seen.add(rule.id)
