"""health.range: "4-6 hours" becomes "4 to 6 hours"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import DOSE_UNITS, PLAIN_HEALTH, SAFE_USE, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    rf"(?<![\w/.:-])(?P<low>\d{{1,4}}(?:\.\d+)?)\s?(?P<dash>[-–—])\s?(?P<high>\d{{1,4}}(?:\.\d+)?)"
    rf"(?=\s(?:{DOSE_UNITS}|hours?|hrs?|days?|weeks?|months?|minutes?|mins?|times|glasses|cups|litres|liters)\b)")
_AGES = re.compile(r"\b(?:ages?|aged|pages?|page|chapters?|room|rooms|ward|bus|code|ref|section)\s$", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A range of doses or times with a dash, the low end first."""
    for hit in found(document, _PATTERN):
        if _AGES.search(hit.text[:hit.match.start()]) or float(hit["low"]) >= float(hit["high"]):
            continue
        yield Hit(hit.start(), hit.end(), offered(goal, f"{hit['low']} to {hit['high']}"))


RULE = Rule(
    id="health.range",
    message="A dash between numbers can be misread as a minus or a subtraction. \"To\" is safe.",
    source=SAFE_USE,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Take 1-2 tablets every 4-6 hours.", "Take 1 to 2 tablets every 4 to 6 hours."),
        Example("Rest for 3–5 days.", "Rest for 3 to 5 days."),
        Example("Do not take more than 2-3 mg in 24 hours.", "Do not take more than 2 to 3 mg in 24 hours."),
    ),
    keeps=(
        "Ages 18-65 only.",
        "Call 555-0163 days or nights.",
        "Your reading was 120/80.",
        "Come to rooms 4-6 hours before.",
    ),
)
