"""Active and passive."""

from humanize.rules.voice import passive_agent
from humanize.types import Rule

RULES: tuple[Rule, ...] = (passive_agent.RULE,)
