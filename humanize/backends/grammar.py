"""Grammar checks: the mistake, the shape of a checker, what counts as an error, and a fake.

The real ones are in languagetool.py and harper.py; checkers.py puts both together.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from humanize.errors import InputError

VARIANTS = ("en-GB", "en-US", "en-AU", "en-CA", "en-NZ", "en-ZA")
DEFAULT_VARIANT = "en-GB"

# Categories (both checkers' names, in lower case) that speak of taste, typing or layout rather than of errors.
_TASTE = frozenset({
    "style", "plain_english", "redundancy", "creative_writing", "wikipedia", "typography", "whitespace", "repetitions_style",
    "repetitions", "text_analysis", "inclusive_language", "gender_neutrality", "nonstandard_phrases", "academic_writing",
    "american_english_style", "bre_style_oxford_spelling", "regionalisms", "regionalism", "collocations", "semantics",
    "readability", "formatting", "enhancement", "punctuation", "compounding", "american_english", "casing", "capitalization"})
# Rules of other categories that are matters of taste, or wrong too often to count.
_ERROR_RULES = frozenset({"ItsContraction", "CapitalizePersonalPronouns"})  # though filed under matters of taste
_TASTE_RULES = frozenset({
    "LongSentences", "OxfordComma", "COMMA_COMPOUND_SENTENCE", "COMMA_COMPOUND_SENTENCE_2", "EN_UNPAIRED_BRACKETS",
    "EN_UNPAIRED_QUOTES", "SentenceCapitalization", "UPPERCASE_SENTENCE_START", "MassNouns", "WereWhere",
    "PEER_REVIEW_HYPHEN", "Spaces"})


@dataclass(frozen=True, slots=True)
class Mistake:
    """A possible mistake at text[start:end] (str offsets), with what could stand there instead, best guess first."""

    start: int
    end: int
    message: str
    rule: str  # the checker's own name of its rule
    category: str  # the checker's own category, in lower case: "grammar", "typos", "spelling" ...
    replacements: tuple[str, ...] = ()
    source: str = "languagetool"  # or "harper", or "fake"

    @property
    def spelling(self) -> bool:
        """Whether it says that a word is not in the dictionary."""
        return self.category in ("typos", "spelling") and (
            self.source != "languagetool" or self.rule.startswith(("MORFOLOGIK", "HUNSPELL")))


class Grammar(Protocol):
    """Checks texts for mistakes. Safe to share between threads."""

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user should know about the check right now, e.g. that a part of it is missing."""
        ...

    def check(self, texts: Sequence[str], variant: str = DEFAULT_VARIANT) -> list[tuple[Mistake, ...]]:
        """The mistakes of each text, from left to right. Raises BackendError if the check fails."""
        ...

    def close(self) -> None:
        """Ends what the checker has started."""
        ...


def is_error(mistake: Mistake) -> bool:
    """Whether a mistake is an error (grammar, spelling, a confused word), not a matter of taste or typing."""
    return mistake.rule in _ERROR_RULES or mistake.category not in _TASTE and mistake.rule not in _TASTE_RULES


def checked_variant(variant: str) -> str:
    """The variant, if there is such a one. Raises InputError."""
    if variant not in VARIANTS:
        raise InputError(f"There is no English variant {variant!r}. Choose one of: {', '.join(VARIANTS)}.")
    return variant


# --- one request for many texts ---------------------------------------------------------------------------------

GAP = "\n\n"  # a blank line ends a paragraph, so no rule of a sentence sees across it


def joined(texts: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """All texts with blank lines between them, and where each one starts."""
    starts, position = [], 0
    for text in texts:
        starts.append(position)
        position += len(text) + len(GAP)
    return GAP.join(texts), tuple(starts)


def split_back(texts: Sequence[str], starts: Sequence[int], mistakes: Iterable[Mistake]) -> list[tuple[Mistake, ...]]:
    """Mistakes of the joined text as mistakes of each text; one that reaches over a gap is dropped."""
    found: list[list[Mistake]] = [[] for _ in texts]
    index = 0
    for mistake in sorted(mistakes, key=lambda m: (m.start, m.end)):
        while index + 1 < len(texts) and starts[index + 1] <= mistake.start:
            index += 1
        shift = starts[index]
        if mistake.end - shift <= len(texts[index]):
            found[index].append(replace(mistake, start=mistake.start - shift, end=mistake.end - shift))
    return [tuple(row) for row in found]


class FakeGrammar:
    """For tests without Java: finds whole words of a small table, and doubled words, the way a real checker would."""

    TABLE: Mapping[str, str] = {"teh": "the", "wich": "which", "dont": "don't", "recieve": "receive", "eror": "error"}

    def __init__(self, table: Mapping[str, str] | None = None, notices: Sequence[str] = ()) -> None:
        self._table = dict(self.TABLE if table is None else table)
        self.notices: tuple[str, ...] = tuple(notices)

    def check(self, texts: Sequence[str], variant: str = DEFAULT_VARIANT) -> list[tuple[Mistake, ...]]:
        """The words of the table, found without regard to case."""
        checked_variant(variant)
        return [tuple(self._mistakes(text)) for text in texts]

    def _mistakes(self, text: str) -> Iterable[Mistake]:
        for match in re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text):
            wanted = self._table.get(match.group().lower())
            if wanted:
                yield Mistake(match.start(), match.end(), "Possible spelling mistake.", "FAKE", "spelling", (wanted,), "fake")

    def close(self) -> None:
        """Nothing to end."""
