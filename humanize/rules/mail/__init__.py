"""Rules of the mail family."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
