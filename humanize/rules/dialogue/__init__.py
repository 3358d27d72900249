"""What characters say: the only family that may change words inside quotation marks, and only in fiction and games."""

from humanize.rules.dialogue import as_you_know, contract, vocative
from humanize.types import Rule

RULES: tuple[Rule, ...] = (contract.RULE, as_you_know.RULE, vocative.RULE)
