"""Rules of the family "voice"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
