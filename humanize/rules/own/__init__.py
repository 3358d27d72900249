"""The writer's own words."""

from humanize.rules.own import prefers
from humanize.types import Rule

RULES: tuple[Rule, ...] = (prefers.RULE,)
