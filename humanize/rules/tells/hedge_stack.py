"""Two hedges on one verb ("could potentially")."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase, text_of_sentence
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_STACK = phrase(r"\b(?P<keep>(?:may|might|could|can)(?: also)?) (?:potentially|possibly|perhaps|conceivably) (?=[a-z])")
_OPEN = re.compile(
    r"\b(?:maybe|or may not|or might not|how could|when he could|when they could|as \w+ as (?:you|they|we|he|she|it) could)\b",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _STACK):
        if not _OPEN.search(text_of_sentence(document, sentence)):
            yield Hit(match.start(), match.start() + len(match.group().rstrip()), (match["keep"],))


RULE = Rule(
    "tells.hedge-stack",
    "One hedge is enough.",
    "Strunk & White, The Elements of Style (Avoid the use of qualifiers)",
    gated("tells.hedge-stack", _find),
    PROSE,
    examples=(
        Example("This could possibly help.", "This could help."),
        Example("Prices may also potentially rise by 3%.", "Prices may also rise by 3%."),
        Example("The wall might perhaps not hold.", "The wall might not hold."),
    ),
    keeps=("They could possibly be twins, but maybe not.", "It may rain.", "Possibly they could come."),
    licence=("modality",),
)
