"""Rules of the dialogue family."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
