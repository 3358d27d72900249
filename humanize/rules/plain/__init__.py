"""Plain wording that needs a look at the grammar; the word tables are in rules/data."""

from humanize.rules.plain import (
    and_or,
    back_reference,
    double_negative,
    fact_that,
    hidden_verb,
    it_is,
    light_verb,
    nominal_of,
    noun_string,
    there_is,
    which_is,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    and_or.RULE,
    back_reference.RULE,
    double_negative.RULE,
    fact_that.RULE,
    hidden_verb.RULE,
    it_is.RULE,
    light_verb.RULE,
    nominal_of.RULE,
    noun_string.RULE,
    there_is.RULE,
    which_is.RULE,
)
