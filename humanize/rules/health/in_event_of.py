"""health.in-event-of: "in the event of a missed dose" becomes "if you miss a dose"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_MISSED = re.compile(r"\b(?P<in>[Ii]n the event of|[Ii]n case of) (?P<thing>(?:a |any )?missed (?P<what>dose|tablet|"
                     r"injection|appointment|pill)s?)\b")
_THING = re.compile(r"\b(?P<in>[Ii]n the event of) (?P<thing>(?:an?|any|severe|persistent|worsening|sudden|heavy|"
                    r"no)\s[^,.;:()]{2,50}?|[a-z]{4,}(?: [a-z]+){0,2})(?=,)")
_PLURAL = re.compile(r"(?:[^s]s|symptoms|side effects)$")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"In the event of" before a noun."""
    for hit in found(document, _MISSED):
        article = "an" if hit["what"] in ("appointment", "injection") else "a"
        yield Hit(hit.start(), hit.end(), offered(goal, f"{_if(hit['in'])} you miss {article} {hit['what']}"))
    for hit in found(document, _THING):
        thing = hit["thing"]
        if "missed" in thing or re.search(r"\b(?:and|or)\b", thing):
            continue
        be = "are" if _PLURAL.search(thing.split(" of ")[0]) else "is"
        yield Hit(hit.start(), hit.end(), offered(goal, f"{_if(hit['in'])} there {be} {thing}"))


def _if(word: str) -> str:
    return "If" if word[0] == "I" else "if"


RULE = Rule(
    id="health.in-event-of",
    message="\"If\" says it in one word.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("In the event of a missed dose, do not take two tablets.", "If you miss a dose, do not take two tablets."),
        Example("In the event of a severe rash, call 999.", "If there is a severe rash, call 999."),
        Example("Stop the drops and, in the event of bleeding, call us.", "Stop the drops and, if there is bleeding, call us."),
    ),
    keeps=(
        "The event of the year is a walk.",
        "In the event, the test was short.",
        "Call us in the event of the following: pain, fever.",
    ),
)
