"""A label that names a part instead of being one ("Title: The Long Road")."""

import re
from collections.abc import Iterator

from humanize.rules.tells.scope import DEBRIS
from humanize.types import Document, Example, Goal, Hit, Rule

_LABEL = re.compile(r"(?P<marks>\**)Title:(?P<close>\**)[ \t]+(?=[^\n]{3,150}\n\s*\S)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The label before a title in the first line, where a text follows."""
    start = len(document.text) - len(document.text.lstrip())
    match = _LABEL.match(document.text, start)
    if match and match["close"] == "" and match["marks"] == "":
        yield Hit(start, match.end(), ("",))


RULE = Rule(
    "tells.debris-label",
    "Readers see that the first line is the title.",
    "Wikipedia: Signs of AI writing (Markup)",
    find,
    DEBRIS,
    examples=(
        Example("Title: The Price of Water\n\nWater costs more this year.", "The Price of Water\n\nWater costs more this year."),
        Example(
            "Title: Why 3 Towns Said No\n\nThey did not want the road.", "Why 3 Towns Said No\n\nThey did not want the road."
        ),
        Example('Title: "Bees" by Ana Ruiz\nBees use the sun.', '"Bees" by Ana Ruiz\nBees use the sun.'),
    ),
    keeps=("Title: Manager", "Job title: Nurse\nThe post is full time.", "The title: a poem\nIt has six lines."),
)
