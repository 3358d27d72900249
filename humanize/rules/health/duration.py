"""health.duration: "The duration of the scan is 20 minutes" becomes "The scan takes 20 minutes"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"^(?:The|Its) duration (?:of (?P<thing>the (?:procedure|test|scan|operation|examination|appointment|visit|session|surgery|"
    r"infusion|treatment)) )?is (?=(?:about |approximately |around |up to |usually |generally |less than |between )*\d+\s?"
    r"(?:[-–] ?\d+ ?|to \d+ |and \d+ )?(?:minutes?|hours?|days?|weeks?)\b)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """How long a test or treatment takes."""
    for hit in found(document, _PATTERN):
        thing = hit["thing"].capitalize() if hit["thing"] else "It"
        yield Hit(hit.start(), hit.end(), offered(goal, f"{thing} takes "))


RULE = Rule(
    id="health.duration",
    message="\"Takes\" says how long in one plain verb.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("The duration of the scan is about 20 minutes.", "The scan takes about 20 minutes."),
        Example("The duration is 45 minutes, not 2 hours.", "It takes 45 minutes, not 2 hours."),
        Example("The duration of the operation is 2 to 3 hours.", "The operation takes 2 to 3 hours."),
    ),
    keeps=(
        "The duration of the fever was 3 days.",
        "The duration is not known.",
        "Write down the duration: it is 3 days.",
    ),
)
