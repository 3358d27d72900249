"""Rules of the family "order"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
