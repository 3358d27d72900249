"""health.advised: "you are advised to rest" becomes "you should rest"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule, Splice

_PATTERN = re.compile(
    r"\b(?P<you>[Yy]ou|[Yy]our child|[Pp]arents|[Vv]isitors|[Cc]arers) (?:are|is) (?:strongly )?(?P<word>advised|recommended) "
    r"(?P<not>not |against )?(?P<to>to )?(?P<next>[a-z]+)\b")

_SECOND = re.compile(r"\b(?:and|or) (to )(?=[a-z]+)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Are advised to" before a verb; "strongly" and "against" stay as they are."""
    for hit in found(document, _PATTERN):
        if hit["not"].strip() == "against" or not hit["to"] or "strongly" in hit[0]:
            continue
        not_ = "not " if hit["not"] else ""
        rest = hit.text[hit.match.end():]
        # "to rest and to drink": the second "to" goes with the first.
        also = tuple(Splice(hit.end() + m.start(1), hit.end() + m.end(1), "") for m in _SECOND.finditer(rest.split(",")[0]))
        yield Hit(hit.start(), hit.end("to"), offered(goal, f"{hit['you']} should {not_}"), also=also)


RULE = Rule(
    id="health.advised",
    message="\"You should\" gives the same advice in fewer words.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("You are advised to rest for 2 days.", "You should rest for 2 days."),
        Example("You are advised not to drive for 24 hours.", "You should not drive for 24 hours."),
        Example("You are advised to lose 5% of your weight and to be active.", "You should lose 5% of your weight and be "
                                                                               "active."),
        Example("After the test, your child is advised to drink water.", "After the test, your child should drink water."),
    ),
    keeps=(
        "You were advised to rest.",
        "You are strongly advised to rest.",
        "You are advised against travel.",
    ),
    licence=("modality",),
)
