"""health.named-patient: "the patient (Ottilie)" becomes "Ottilie"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import CLEAR_INDEX, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r"\b[Tt]he patient \((?P<name>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){0,2})\)(?!['’])")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A patient whose name stands in brackets beside the word."""
    for hit in found(document, _PATTERN):
        if any(p.kind == "name" and p.start < hit.end() and hit.start() < p.end for p in document.protected):
            yield Hit(hit.start(), hit.end(), offered(goal, hit["name"]))


RULE = Rule(
    id="health.named-patient",
    message="The reader knows who it is: the name is enough.",
    source=CLEAR_INDEX,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Give 5 mL to the patient (Maria) at 8 am.", "Give 5 mL to Maria at 8 am."),
        Example("The patient (Thomas Reed) must not eat before the test.", "Thomas Reed must not eat before the test."),
        Example("Do not leave the patient (Anna) alone for 2 hours.", "Do not leave Anna alone for 2 hours."),
    ),
    keeps=(
        "Give 5 mL to the patient (child) at 8 am.",
        "The patient (Level 2) is awake.",
        "The patient, Maria, is awake.",
    ),
)
