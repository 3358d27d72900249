"""The word tables of the meaning check, read once."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from humanize.rules import words as easier
from humanize.rules.slogans import slogan_patterns
from humanize.rules.word_forms import spellings

_ENDED = re.compile(r"([a-z]{3,})(?:ed|ing|er|est)")
_DATA = Path(__file__).parent / "data"
FOLDER = Path(__file__).parents[1] / "rules" / "data" / "phrases"  # what the phrase rules hold to be the same


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Synonym groups by word, opposites by word, phrases by first word, words without weight, patterns."""

    groups: dict[str, frozenset[int]]
    opposites: dict[str, frozenset[int]]  # +n: left side of pair n; -n: right side
    phrases: dict[tuple[str, str], tuple[tuple[str, ...], ...]]  # by their first two words
    light: frozenset[str]
    idle: frozenset[str]  # words that tell nothing where they come or go alone
    fluff: frozenset[str]  # words of praise and show for what one writes oneself; they may go
    readers: frozenset[str]  # words for the reader
    padding: re.Pattern[str]
    warmth: re.Pattern[str]
    good: frozenset[str]
    bad: frozenset[str]
    prefixes: tuple[str, ...]
    prefixed: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The tables."""
    groups: dict[str, set[int]] = defaultdict(set)
    number = 0
    for table_name in ("synonyms", "thesaurus"):
        for entries in _read(table_name).values():
            for entry in entries:
                number += 1
                for word in entry.split():
                    groups[word].add(number)
    for words in _catalogue():
        number += 1
        for word in words:
            groups[word].add(number)
    opposites: dict[str, set[int]] = defaultdict(set)
    table = _read("antonyms")
    for number, (left, right) in enumerate([*table["pairs"], *_read("opposites")["pairs"]], 1):
        for word in left.split():
            opposites[word].add(number)
        for word in right.split():
            opposites[word].add(-number)
    phrases: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for word in {*groups, *opposites}:
        if "_" in word:
            parts = tuple(word.split("_"))
            phrases[parts[0], parts[1]].append(parts)
    empty = _read("empty")
    worth = _read("scales")["worth"]
    return Lexicon(
        {w: frozenset(g) for w, g in groups.items()},
        {w: frozenset(g) for w, g in opposites.items()},
        {w: tuple(sorted(p, key=len, reverse=True)) for w, p in phrases.items()},
        frozenset(empty["light"].split()),
        frozenset(empty["idle"].split()),
        frozenset(empty["fluff"].split()),
        frozenset(empty["readers"].split()),
        _either([*(p for kind in ("sentences", "parts", "reproaches") for p in slogan_patterns(kind)),
                 *empty["padding"], *_deleted()]),
        _either(empty["warmth"]),
        frozenset(worth["good"].split()),
        frozenset(worth["bad"].split()),
        tuple(table["prefixes"]),
        frozenset(table["prefixed"].split()),
    )


def _entries() -> Iterator[tuple[list[str], list[str]]]:
    """Find and replace texts of the phrase rules and the easier words, those with gaps left out."""
    paths = (path for folder in (FOLDER, easier.FOLDER) for path in sorted(folder.glob("*.toml")))
    for name, entry in (named for path in paths for named in tomllib.loads(path.read_text("utf-8")).items()):
        if "words" in entry:
            for find, replace in ((_ungapped(line[0]), _ungapped(line[1])) for line in entry["words"]):
                yield _plain([find]), _plain(replace.split(easier.BETWEEN))
        elif name != "defaults" and "replace" in entry:
            several = ([t] if isinstance(t, str) else list(t) for t in (entry["find"], entry["replace"]))
            yield _plain(next(several)), _plain(next(several))


def _ungapped(text: str) -> str:
    """A phrase without the words that it gives back as they are ("complex <task|question>", "hard *")."""
    return re.sub(r"<[^>]*>|\*", "", text).strip()


def _plain(texts: list[str]) -> list[str]:
    """Phrases without the marks of their slots; those with gaps are left out."""
    return [t for t in (re.sub(r":[A-Z/]+", "", text) for text in texts) if not re.search(r"[*#<>/\\]", t)]


def _catalogue() -> Iterator[set[str]]:
    """What the phrase rules hold to be the same: whoever accepts a rule accepts it here."""
    for find, replace in _entries():
        words = {_joined(v) for text in (*find, *replace) for v in _variants(text)} - {""}
        words |= {base for w in words for base in _bases(w)}
        words |= {w[:-1] for w in words if w.endswith("s") and not w.endswith("ss") and len(w) > 4}  # "deaths" by its lemma
        words |= {"_".join(other) for word in words for other in product(*map(spellings, word.split("_")))}
        if len(words) > 1:
            yield words


def _bases(word: str) -> Iterator[str]:
    """What the parser may take for the lemma of a participle or a comparative ("worried": worry, "bigger": big)."""
    match = _ENDED.fullmatch(word)
    if match:
        stem = match[1]
        yield from (stem, stem + "e")
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        if stem[-1] == stem[-2]:
            yield stem[:-1]


def _deleted() -> list[str]:
    """Phrases that a rule cuts without a trace."""
    return [
        re.escape(v.strip(" ,"))
        for find, replace in _entries()
        if "" in replace
        for text in find
        for v in _variants(text)
        if v.strip(" ,")
    ]


def _variants(text: str) -> list[str]:
    """The texts that a phrase with choices stands for ("a [lot|bit] of"), without its slots."""
    found = [text]
    while any("[" in t for t in found) and len(found) <= 12:
        opened = next(t for t in found if "[" in t)
        found.remove(opened)
        match = re.search(r"\[([^\[\]]*)\](\??)", opened)
        if not match:
            break
        choices = match[1].split("|") + ([""] if match[2] else [])
        found += [re.sub(r"\s+", " ", opened[: match.start()] + c + opened[match.end() :]).strip() for c in choices]
    return [t for t in found if "[" not in t]


def _joined(text: str) -> str:
    words = re.sub(r"[^a-zA-Z' -]", "", text).lower().replace("-", " ").split()
    while len(words) > 1 and words[0] in ("a", "an", "the"):
        words = words[1:]
    return "_".join(words)


@lru_cache(maxsize=1)
def scales() -> dict[str, dict[str, re.Pattern[str]]]:
    """Patterns of each class of modality, certainty, quantity and condition."""
    table = _read("scales")
    return {
        name: {label: re.compile("|".join(patterns)) for label, patterns in table[name].items()}
        for name in ("modality", "certainty", "quantity", "condition")
    }


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    return tuple(sorted(_read("antonyms")["endings"].split(), key=len, reverse=True))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A rough stem: "washing" and "wash", "regularly" and "regular", "arrival" and "arrive" share theirs."""
    if len(word) <= 3 or not word.isalpha():
        return word
    for _ in range(2):
        for ending in _endings():
            if word.endswith(ending) and len(word) - len(ending) >= (3 if len(ending) < 3 else 4):
                word = word[: -len(ending)]
                break
        else:
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") else word


@lru_cache(maxsize=20_000)
def without_prefix(word: str) -> str:
    """The word that a negative prefix turns round ("unclear" -> "clear"), or ""."""
    known = lexicon()
    if word.endswith("less") and len(word) > 6 and word not in ("nevertheless", "nonetheless", "regardless", "unless"):
        return word[:-4]
    for prefix in known.prefixes:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > 2 and rest.strip("-") in known.prefixed:
            return rest.strip("-")
    return ""


@lru_cache(maxsize=50_000)
def related(a: str, b: str) -> bool:
    """Whether two lemmas or phrases can stand for each other."""
    if a == b or stem(a) == stem(b):
        return True
    groups = lexicon().groups
    return bool(_ids(groups, a) & _ids(groups, b))


@lru_cache(maxsize=50_000)
def opposite(a: str, b: str) -> bool:
    """Whether two lemmas are opposites, by table or by prefix."""
    if without_prefix(a) and related(without_prefix(a), b) or without_prefix(b) and related(a, without_prefix(b)):
        return True
    table = lexicon().opposites
    if stem(a) == stem(b):
        return False  # "trainer" and "trainee" share their stem: neither side can be told from the other by it
    ids = _ids(table, b)
    return any(-i in ids for i in _ids(table, a))


def _ids(table: dict[str, frozenset[int]], word: str) -> frozenset[int]:
    return table.get(word, frozenset()) or _by_stem(id(table) == id(lexicon().groups), stem(word))


@lru_cache(maxsize=20_000)
def _by_stem(synonyms: bool, wanted: str) -> frozenset[int]:
    return _stemmed(synonyms).get(wanted, frozenset())


@lru_cache(maxsize=2)
def _stemmed(synonyms: bool) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for word, ids in (lexicon().groups if synonyms else lexicon().opposites).items():
        if len(word) > 3:
            found[stem(word)] |= ids
    return {word: frozenset(ids) for word, ids in found.items()}


def _either(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(patterns) + r")(?!\w)", re.IGNORECASE)


def _read(name: str) -> dict[str, Any]:
    with (_DATA / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
