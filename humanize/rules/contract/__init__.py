"""Rules of the family "contract"."""

from humanize.types import Rule

RULES: tuple[Rule, ...] = ()
