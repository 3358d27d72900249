"""Rules."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
