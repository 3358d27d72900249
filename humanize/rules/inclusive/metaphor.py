"""inclusive.metaphor: "Hi guys" -> "Hi all"; figures of speech that borrow from illness, disability or slavery."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import SUGGEST, as_written, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

_TABLE: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (
        re.compile(r"(?<=\bhi )guys\b|(?<=\bhello )guys\b|(?<=\bhey )guys\b|(?<=\bmorning )guys\b|(?<=\bdear )guys\b", re.I),
        ("all", "everyone"),
    ),
    (re.compile(r"\bwhite-?list\b", re.I), ("allowlist",)),
    (re.compile(r"\bwhite-?lists\b", re.I), ("allowlists",)),
    (re.compile(r"\bwhite-?listed\b", re.I), ("allowlisted",)),
    (re.compile(r"\bwhite-?listing\b", re.I), ("allowlisting",)),
    (re.compile(r"\bblack-?list\b", re.I), ("blocklist",)),
    (re.compile(r"\bblack-?lists\b", re.I), ("blocklists",)),
    (re.compile(r"\bblack-?listed\b", re.I), ("blocklisted",)),
    (re.compile(r"\bblack-?listing\b", re.I), ("blocklisting",)),
    (re.compile(r"\bmaster[/-]slave\b", re.I), ("primary/replica",)),
    (
        re.compile(r"\b(?:grandfathered in|grandfathered)\b(?= (?:under|by|because|until|plan|plans|account)|[.,;])", re.I),
        ("exempt under old rules",),
    ),
    (
        re.compile(
            r"\btone[- ]deaf\b(?= (?:remark|comment|reply|response|email|message|advert|tweet|joke|post|campaign)|[.,;!])", re.I
        ),
        ("careless of feeling",),
    ),
    (re.compile(r"\blame\b(?= (?:excuse|joke|argument|attempt|reason|answer)s?\b)", re.I), ("weak",)),
    (
        re.compile(
            r"\b(?:crazy|insane)\b(?= (?:idea|plan|price|amount|story|number|week|day|schedule|deadline|speed)s?\b)", re.I
        ),
        ("wild", "hard to believe"),
    ),
    (
        re.compile(
            r"(?<=\bthat is )(?:crazy|insane)\b(?=[.,;!])|(?<=\bthat's )(?:crazy|insane)\b(?=[.,;!])|"
            r"(?<=\bthis is )(?:crazy|insane)\b(?=[.,;!])",
            re.I,
        ),
        ("wild", "hard to believe"),
    ),
    (re.compile(r"\bcripple\b(?= (?:the|our|your|their|this|its|sales|trade|production)\b)", re.I), ("damage",)),
    (re.compile(r"\bcrippled\b(?= (?:the|our|your|their|this|its|by|sales|trade|production)\b)", re.I), ("damaged",)),
    (re.compile(r"\bcripples\b(?= (?:the|our|your|their|this|its|sales|trade|production)\b)", re.I), ("damages",)),
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern, texts in _TABLE:
        for match in pattern.finditer(document.text):
            start, end = match.span()
            around = document.text[max(0, start - 1) : end + 1]
            if (
                untouchable(document, start, end)
                or re.search(r"[_`=./\\<>]\w", around)
                or around[:1] in "_`/"
                or around[-1:] in "_`/(="
            ):
                continue
            words = texts
            if match.group().lower() in ("crazy", "insane") and document.text[end : end + 1] == " ":
                words = ("wild",)
            yield Hit(start, end, tuple(as_written(match.group(), text) for text in words))


RULE = Rule(
    id="inclusive.metaphor",
    message="This figure of speech borrows from people's illness, disability or history; a plain word does the job.",
    source="Microsoft Writing Style Guide",
    find=_find,
    when=SUGGEST,
    examples=(
        Example("Hi guys, lunch is at noon.", "Hi all, lunch is at noon."),
        Example("Add the 3 hosts to the whitelist.", "Add the 3 hosts to the allowlist."),
        Example("That is a lame excuse.", "That is a weak excuse."),
        Example("The strike crippled the port.", "The strike damaged the port."),
    ),
    keeps=(
        "crazy glue",
        "The guys in the band left.",
        "Set `whitelist` to true.",
        "Use blind review for the papers.",
        'She said, "That is a lame excuse."',
    ),
)
