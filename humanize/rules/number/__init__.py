"""Rules of the family "number"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
