"""Inclusive wording: suggestions that the writer may take; only "he or she" is ever changed without asking."""

from humanize.rules.inclusive import generic_he, he_or_she, metaphor, role, suffer, the_adj
from humanize.types import Rule

RULES: tuple[Rule, ...] = (role.RULE, generic_he.RULE, he_or_she.RULE, the_adj.RULE, suffer.RULE, metaphor.RULE)
