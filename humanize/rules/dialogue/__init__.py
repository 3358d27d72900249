"""What characters say: the only family that may change words inside quotation marks, and only in fiction and games."""

from humanize.rules.dialogue import as_you_know, blurb, contract, game_rules, stiff_words, verdict, vocative
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    contract.RULE, stiff_words.RULE, as_you_know.RULE, vocative.RULE, game_rules.RULE, verdict.RULE, blurb.RULE,
)
