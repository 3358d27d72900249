"""health.hours-prior: "6 hours prior" becomes "6 hours before"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r"(?P<time>\d+|one|two|three|four|six|eight|twelve|an?) (?P<unit>hours?|days?|weeks?|minutes?|months?|"
                      r"night) "
                      r"(?P<word>prior|in advance|beforehand)(?P<to> (?:to|of)(?= (?:the|your|this|each|any|a|"
                      r"an)\b))?(?P<end>(?=[.,;:)]|$| if\b| when\b))?")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A time with "prior" or "in advance"."""
    for hit in found(document, _PATTERN):
        if hit["to"] or hit["word"] == "prior" and hit.match.group("end") is not None:
            yield Hit(hit.start("word"), hit.end("to") if hit["to"] else hit.end("word"), offered(goal, "before"))
        elif hit.match.group("end") is not None and hit["word"] == "in advance":
            yield Hit(hit.start("word"), hit.end("word"), offered(goal, "before"))


RULE = Rule(
    id="health.hours-prior",
    message="\"Before\" is the plain word.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Do not eat for 6 hours prior.", "Do not eat for 6 hours before."),
        Example("Take one tablet 2 hours prior to your scan.", "Take one tablet 2 hours before your scan."),
        Example("Tell us no later than 7 days in advance if you take blood thinners.",
                "Tell us no later than 7 days before if you take blood thinners."),
    ),
    keeps=(
        "You had 2 prior visits.",
        "Thank you in advance.",
        "Pay 3 days in advance payments.",
    ),
)
