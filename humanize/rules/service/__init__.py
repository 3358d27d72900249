"""Replies to customers: plain at once, blame out, courtesy where it belongs."""

from humanize.rules.service import (
    advised,
    apology_concrete,
    blame,
    cannot_until,
    claim,
    courtesy_set,
    dup_apology,
    empty_value,
    feel_regret,
    hesitate,
    please_find,
    policy,
    receipt,
    regret_inform,
    should_you,
    unable,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    unable.RULE, advised.RULE, policy.RULE, claim.RULE, regret_inform.RULE, feel_regret.RULE, dup_apology.RULE,
    apology_concrete.RULE, blame.RULE, cannot_until.RULE, courtesy_set.RULE, empty_value.RULE, hesitate.RULE,
    please_find.RULE, receipt.RULE, should_you.RULE,
)
