"""Comments on work: the fault stays, with its place and its weight; the blame goes."""

from humanize.rules.feedback import did_not, failed_to
from humanize.types import Rule

RULES: tuple[Rule, ...] = (failed_to.RULE, did_not.RULE)
