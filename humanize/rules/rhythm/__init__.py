"""Sounding less like a list of linkers."""

from humanize.rules.rhythm import (
    also_run,
    connective,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    also_run.RULE,
    connective.RULE,
)
