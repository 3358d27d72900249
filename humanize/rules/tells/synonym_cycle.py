"""One thing under many names ("the tool ... the solution ... the platform")."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_NAMES = phrase(
    r"\b(?:the|this|our) (?P<name>tool|solution|platform|offering|system|product|service|software|application)\b(?!s)"
)
_INTRODUCED = phrase(
    r"\b(?:an?|the new|our new) (?:[\w-]+ ){0,3}(?:tool|solution|platform|offering|system|product|service|software|application)\b"
)
_WINDOW = 700  # characters, about 120 words


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    introduced = {m.group().split()[-1].lower() for _, m in matches(document, _INTRODUCED)}
    if len(introduced) > 1:
        return
    found = [m for _, m in matches(document, _NAMES)]
    for at, match in enumerate(found):
        near = {m["name"].lower() for m in found[: at + 1] if match.start() - m.start() <= _WINDOW}
        if len(near) >= 3 and match["name"].lower() not in {m["name"].lower() for m in found[:at]}:
            yield Hit(*match.span("name"))


RULE = Rule(
    "tells.synonym-cycle",
    "Is this still the same thing? Pick one name and keep it.",
    "Federal Plain Language Guidelines (Use the same terms consistently)",
    gated("tells.synonym-cycle", _find),
    PROSE,
    examples=(
        Example(
            "The tool sorts mail. The platform also sorts tasks. The solution is cheap.",
            "The tool sorts mail. The platform also sorts tasks. The solution is cheap.",
        ),
        Example(
            "Our product has 2 modes. The system does not sleep. This software is free.",
            "Our product has 2 modes. The system does not sleep. This software is free.",
        ),
        Example(
            "The service is new. The application is small, and the offering is dear.",
            "The service is new. The application is small, and the offering is dear.",
        ),
    ),
    keeps=(
        "The platform hosts two tools.",
        "The tool is red. The tool is small.",
        "A tool and a system met. The tool ran. The system hung. The platform fell.",
    ),
)
