"""Replies to customers: plain at once, blame out, courtesy where it belongs."""

from humanize.rules.service import advised, policy, unable
from humanize.types import Rule

RULES: tuple[Rule, ...] = (unable.RULE, advised.RULE, policy.RULE)
