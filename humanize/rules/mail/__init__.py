"""Mail between colleagues: say it, ask it, reproach nobody."""

from humanize.rules.mail import (
    asap,
    just_wanted,
    last_email,
    need_you,
    not_attached,
    please_dont,
    please_request,
    reproach,
    why_havent,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    just_wanted.RULE, last_email.RULE, need_you.RULE, not_attached.RULE,
    please_request.RULE, please_dont.RULE, why_havent.RULE, asap.RULE, reproach.RULE,
)
