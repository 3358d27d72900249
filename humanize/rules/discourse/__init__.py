"""Rules of the family "discourse"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
