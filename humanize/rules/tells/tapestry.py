""" "A rich tapestry of"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_TAPESTRY = phrase(
    r"\b(?P<cut>(?P<article>an?|the|this|that|its|their|our) (?:(?:rich|complex|vibrant|intricate|vast|diverse|beautiful|"
    r"colou?rful|living|"
    r"ever-\w+)(?:,? and |, | ))*(?:tapestry|kaleidoscope|mosaic|melting pot) of) (?=[a-z])"
)
_CLOTH = phrase(r"\b(?:wool|woven|weav\w+|loom|silk|thread|museum|wall|castle|hung|stitch\w*|medieval)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _TAPESTRY):
        if _CLOTH.search(document.text, sentence.start, sentence.end):
            continue
        article = match["article"].lower()
        yield Hit(*match.span("cut"), (("a" if article == "an" else article) + " mix of",))


RULE = Rule(
    "tells.tapestry",
    'No cloth is meant; "mix" is plain.',
    "Wikipedia: Signs of AI writing (Words to watch)",
    gated("tells.tapestry", _find),
    PROSE,
    examples=(
        Example("The port is a rich tapestry of cultures.", "The port is a mix of cultures."),
        Example(
            "The 2 valleys share the intricate and vibrant tapestry of old songs.", "The 2 valleys share the mix of old songs."
        ),
        Example("It is not a complex tapestry of rules.", "It is not a mix of rules."),
    ),
    keeps=("The tapestry of wool hung there.", "She bought a tapestry.", "The museum has a rich tapestry of lions."),
)
