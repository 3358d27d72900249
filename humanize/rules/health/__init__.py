"""Rules of the family "health"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
