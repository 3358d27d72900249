"""Rules that make two sentences out of a long one."""

from humanize.rules.split import (
    although,
    appos,
    aside,
    because,
    coord,
    dash,
    defining,
    including,
    joined,
    meanwhile,
    paren,
    participle,
    reduced,
    relative,
    semicolon,
    verbs,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    coord.RULE, semicolon.RULE, relative.RULE, because.RULE, although.RULE, dash.RULE, paren.RULE, appos.RULE, participle.RULE,
    verbs.RULE, reduced.RULE, defining.RULE, joined.RULE, aside.RULE,
    meanwhile.RULE, including.RULE,
)
