"""The order of clauses."""

from humanize.rules.order import condition_first, main_first
from humanize.types import Rule

RULES: tuple[Rule, ...] = (main_first.RULE, condition_first.RULE)
