"""Comments on work: the fault stays, with its place and its weight; the blame goes."""

from humanize.rules.feedback import (
    condescend, did_not, dont_use, errors_there, failed_to, imperative, jab, label_care, label_person, label_work, must_fix, no_noun, not_enough,
    order, person_praise, praise_but, shout, third_person, should_have, vague, verdict, where_is, why_didnt, wrong, yet, you_are_wrong)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    failed_to.RULE, did_not.RULE, no_noun.RULE, not_enough.RULE, wrong.RULE, you_are_wrong.RULE, must_fix.RULE, why_didnt.RULE,
    where_is.RULE, jab.RULE, label_work.RULE, label_care.RULE, label_person.RULE, person_praise.RULE, vague.RULE, imperative.RULE,
    dont_use.RULE, yet.RULE, should_have.RULE, condescend.RULE, shout.RULE, errors_there.RULE, third_person.RULE, praise_but.RULE, order.RULE, verdict.RULE,
)
