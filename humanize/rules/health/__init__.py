"""Rules for texts that patients and parents act on."""

from humanize.rules.health import (
    abbrev,
    administer,
    advised,
    blame_words,
    call_list,
    did_not_attend,
    duration,
    essential,
    failed_to,
    failure_to,
    hours_prior,
    if_occurs,
    in_event_of,
    maximum,
    nil_by_mouth,
    not_exceed,
    not_required,
    one_action,
    passive_step,
    patient_you,
    percent,
    range,
    reassurance,
    recommended,
    refrain,
    relative_risk,
    should_inversion,
    stop_giving,
    upon,
    warning_own_line,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    abbrev.RULE, administer.RULE, advised.RULE, blame_words.RULE, call_list.RULE, did_not_attend.RULE, duration.RULE,
    essential.RULE, failed_to.RULE, failure_to.RULE, hours_prior.RULE, if_occurs.RULE, in_event_of.RULE, maximum.RULE,
    nil_by_mouth.RULE, not_exceed.RULE, not_required.RULE, one_action.RULE, passive_step.RULE,
    patient_you.RULE, percent.RULE, range.RULE, reassurance.RULE, recommended.RULE, refrain.RULE, relative_risk.RULE,
    should_inversion.RULE, stop_giving.RULE, upon.RULE, warning_own_line.RULE,
)
