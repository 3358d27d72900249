"""The shelf: every rule that Humanize knows. Logic rules in one explicit tuple; phrases and sentence frames from rules/data."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from humanize.rules import (
    contract,
    dialogue,
    discourse,
    feedback,
    grammar,
    health,
    inclusive,
    mail,
    number,
    order,
    own,
    plain,
    rhythm,
    service,
    split,
    tells,
    voice,
)
from humanize.rules.frames import FrameShelf, load_frames
from humanize.rules.table import PhraseShelf, read_phrases
from humanize.rules.words import read_easier_words
from humanize.types import Document, Finding, Goal, Rule

LOGIC: tuple[Rule, ...] = (
    *grammar.RULES, *tells.RULES, *health.RULES, *feedback.RULES, *service.RULES, *mail.RULES, *dialogue.RULES,
    *inclusive.RULES, *plain.RULES, *split.RULES, *voice.RULES, *order.RULES, *discourse.RULES, *number.RULES,
    *contract.RULES, *rhythm.RULES, *own.RULES,
)


@dataclass(frozen=True)
class Shelf:
    """All rules, and the one call that runs them over a document."""

    logic: tuple[Rule, ...]
    phrases: PhraseShelf
    frames: FrameShelf

    @property
    def rules(self) -> tuple[Rule, ...]:
        return (*self.logic, *self.phrases.rules, *self.frames.rules)

    def findings(self, document: Document, goal: Goal) -> tuple[Finding, ...]:
        """What the rules see in a document, in the order of the text."""
        found = [f for rule in self.logic for f in rule(document, goal)]
        found += self.phrases.findings(document, goal)
        found += self.frames.findings(document, goal)
        return tuple(sorted(found, key=lambda f: (f.start, f.end, f.rule)))

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """Every rule by its id."""
        return {rule.id: rule for rule in self.rules}

    def licence(self, rule_id: str) -> tuple[str, ...]:
        """What a rule may change although the guard counts it."""
        return self.by_id[rule_id].licence


@lru_cache(maxsize=1)
def load_phrases() -> PhraseShelf:
    """Every phrase rule and every easier word that ships with Humanize, as one shelf. Raises RuleError if a file is wrong."""
    return PhraseShelf((*read_phrases(), *read_easier_words()))


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    """The shelf that Humanize ships. Raises RuleError if a rule file is wrong."""
    return Shelf(LOGIC, load_phrases(), load_frames())
