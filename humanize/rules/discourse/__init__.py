"""Rules about whole passages: lists, paragraphs, rhythm of short sentences."""

from humanize.rules.discourse import (
    break_para,
    colon_list,
    comma_splice,
    duty_passive,
    merge_choppy,
    options_list,
    request_first,
    same_start,
    steps_list,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    options_list.RULE, colon_list.RULE, steps_list.RULE, break_para.RULE, merge_choppy.RULE, same_start.RULE, request_first.RULE,
    comma_splice.RULE, duty_passive.RULE,
)
