"""The writer's own words, and their own full forms."""

from humanize.rules.own import prefers, writes_out
from humanize.types import Rule

RULES: tuple[Rule, ...] = (prefers.RULE, writes_out.RULE)
