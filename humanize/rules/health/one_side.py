"""health.one-side: "unilateral calf swelling" becomes "swelling in one calf"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import AHRQ, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PART = r"(?P<part>calf|leg|arm|foot|hand|ankle|knee|eye|ear|breast)"
_SIGN = r"(?P<sign>swelling|pain|redness|weakness|numbness|tenderness)"
_PATTERN = re.compile(rf"\b(?P<uni>unilateral)(?: {_PART})? {_SIGN}\b(?! (?:of|in|on)\b)", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A sign on one side of the body; with the part of the body where the draft names it."""
    for hit in found(document, _PATTERN):
        sign = hit["sign"].capitalize() if hit["uni"][0] == "U" else hit["sign"]
        where = f"in one {hit['part'].lower()}" if hit["part"] else "on one side"
        yield Hit(hit.start(), hit.end(), offered(goal, f"{sign} {where}"))


RULE = Rule(
    id="health.one-side",
    message="\"Unilateral\" means on one side. Say which part of the body.",
    source=AHRQ,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Call us at once for unilateral calf swelling.", "Call us at once for swelling in one calf."),
        Example("Unilateral weakness is an emergency.", "Weakness on one side is an emergency."),
        Example("Do not wait if you have fever or unilateral leg pain.", "Do not wait if you have fever or pain in one leg."),
    ),
    keeps=(
        "The unilateral decision was made in May.",
        "Bilateral calf swelling can occur.",
        "You had unilateral swelling of the hand.",
    ),
)
