"""Bullets whose bold label says what the sentence says again."""

import re
from collections.abc import Iterator

from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT
from humanize.types import Document, Example, Goal, Hit, Rule

_LEAD = re.compile(
    r"(?m)^[ \t]*(?:[-*•]|\d+[.)])[ \t]+(?P<lead>\*\*(?P<label>[^*:\n]{2,50})(?::\*\*|\*\*:)[ \t]+)(?P<rest>[^\n]+)"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    found = [m for m in _LEAD.finditer(document.text) if _repeats(m["label"], m["rest"])]
    if len(found) < 3:
        return
    for match in found:
        yield Hit(match.start("lead"), match.end("lead"), ("",))


def _repeats(label: str, rest: str) -> bool:
    words = {w.lower() for w in re.findall(r"[A-Za-z]{3,}", label)}
    opening = {w.lower() for w in re.findall(r"[A-Za-z]{3,}", " ".join(rest.split()[:8]))}
    return bool(words) and words <= opening


RULE = Rule(
    "tells.bold-lead",
    "The sentence already names its subject.",
    "Wikipedia: Signs of AI writing (Overuse of boldface)",
    gated("tells.bold-lead", _find),
    CONTENT,
    licence=("markup",), examples=(
        Example(
            "- **Speed:** The speed is 9 km/h.\n- **Range:** The range is 40 km.\n- **Weight:** The weight is 3 kg.",
            "- The speed is 9 km/h.\n- The range is 40 km.\n- The weight is 3 kg.",
        ),
        Example(
            "1. **Price**: The price did not rise.\n2. **Size**: Its size is small.\n3. **Colour**: The colour is red.",
            "1. The price did not rise.\n2. Its size is small.\n3. The colour is red.",
        ),
        Example(
            "* **Fees:** All fees are paid.\n* **Rooms:** Most rooms are free.\n* **Keys:** The keys are here.",
            "* All fees are paid.\n* Most rooms are free.\n* The keys are here.",
        ),
    ),
    keeps=(
        "- **PIN:** four digits",
        "- **Speed:** The speed is 9 km/h.\n- **Range:** The range is 40 km.",
        "- **PIN:** four digits\n- **Name:** letters only\n- **Code:** six signs",
    ),
)
