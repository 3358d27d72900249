"""health.percent: "3% of people" becomes "3 out of 100 people (3%)"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import found
from humanize.types import Document, Example, Goal, Hit, Rule, When

_PATTERN = re.compile(r"(?<![\d.,–-])(?P<n>[1-9]\d?) ?(?:%|per cent|percent) of (?P<who>people|patients|women|men|children|"
                      r"adults|babies)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A whole percentage of people."""
    for hit in found(document, _PATTERN):
        yield Hit(hit.start(), hit.end(), (f"{hit['n']} out of 100 {hit['who']} ({hit['n']}%)",))


RULE = Rule(
    id="health.percent",
    message="Most readers picture \"3 out of 100 people\" better than a percentage.",
    source="Gigerenzer et al. 2007, Helping Doctors and Patients Make Sense of Health Statistics",
    find=find,
    when=When(audiences=("patients", "children"), domains=("health",), strength=0.75),
    examples=(
        Example("About 3% of people get a rash.", "About 3 out of 100 people (3%) get a rash."),
        Example("It does not work for 12% of women.", "It does not work for 12 out of 100 women (12%)."),
        Example("Up to 40 per cent of children need a second dose.", "Up to 40 out of 100 children (40%) need a second dose."),
    ),
    keeps=(
        "Apply the 1% cream.",
        "About 2.5% of people get a rash.",
        "About 100% of people sleep.",
        "Lose 5% of your weight.",
    ),
    licence=("number",),
)
