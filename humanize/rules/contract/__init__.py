"""Contractions."""

from humanize.rules.contract import formality
from humanize.types import Rule

RULES: tuple[Rule, ...] = (formality.RULE,)
