"""Lists that pretend to be a range ("from ancient myths to modern films")."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_CHAIN = phrase(
    r"\bfrom (?:the )?[a-z][^.,;:!?]{3,40} to (?:the )?[a-z][^.,;:!?]{3,40}, (?:and )?from [a-z][^.,;:!?]{3,40} to [a-z]"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _CHAIN):
        if not holds_fact(document, *match.span()):
            yield Hit(*match.span())


RULE = Rule(
    "tells.from-to",
    "Nothing lies between these ends; name the two or three things that matter.",
    "Wikipedia: Signs of AI writing (False ranges)",
    gated("tells.from-to", _find),
    PROSE,
    examples=(
        Example(
            "It covers everything from old myths to new films, from cave art to comics.",
            "It covers everything from old myths to new films, from cave art to comics.",
        ),
        Example(
            "People differ, from shy children to loud elders, and from rich bankers to poor poets.",
            "People differ, from shy children to loud elders, and from rich bankers to poor poets.",
        ),
        Example(
            "The show has it all: from quiet songs to loud marches, from tears to laughter.",
            "The show has it all: from quiet songs to loud marches, from tears to laughter.",
        ),
    ),
    keeps=("The bus runs from Leeds to York.", "Open from 9 to 5, from May to June.", "It goes from bad to worse."),
)
