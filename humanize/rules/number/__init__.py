"""How numbers are written."""

from humanize.rules.number import style
from humanize.types import Rule

RULES: tuple[Rule, ...] = (style.RULE,)
