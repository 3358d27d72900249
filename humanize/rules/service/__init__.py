"""Replies to customers: plain at once, blame out, courtesy where it belongs."""

from humanize.rules.service import (
    advised,
    apology_concrete,
    claim,
    dup_apology,
    feel_regret,
    hesitate,
    policy,
    regret_inform,
    should_you,
    unable,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    unable.RULE, advised.RULE, policy.RULE, claim.RULE, regret_inform.RULE, feel_regret.RULE, dup_apology.RULE,
    apology_concrete.RULE, hesitate.RULE, should_you.RULE,
)
