"""health.reassurance: a note on comfort that the facts may not support."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import AHRQ, PLAIN_HEALTH, found
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"\b(?:don['’]t worry|do not worry|no need to worry|nothing to worry about|no cause for (?:concern|alarm)|you['’]ll be "
    r"(?:just )?fine|"
    r"you will be (?:just )?fine|(?:completely|perfectly|totally|entirely) (?:safe|harmless|painless)|won['’]t feel a thing|"
    r"no risk at all|everything will be (?:fine|okay|ok|all right))\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Reassurance without evidence."""
    for hit in found(document, _PATTERN):
        yield Hit(hit.start(), hit.end())


RULE = Rule(
    id="health.reassurance",
    message="Can the draft support this? Comfort that turns out wrong costs trust; say what is known instead.",
    source=AHRQ,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Don't worry, the test is short.", "Don't worry, the test is short."),
        Example("The scan is completely safe.", "The scan is completely safe."),
        Example("There is nothing to worry about.", "There is nothing to worry about."),
    ),
    keeps=("A mild rash is common.", "Call us if you worry about the dose.", "The scan takes 10 minutes."),
)
