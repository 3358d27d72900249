"""A sentence that says it is worth saying ("It is important to note that ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import openings, phrase, rest_of
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import EVERYWHERE
from humanize.types import Document, Example, Goal, Hit, Rule

_JOINER = r"(?P<joiner>(?:however|also|but|and|so|yet|still|finally|moreover|furthermore|additionally|overall),? )?"
_SAY = (
    r"(?:note|remember|understand|recogni[sz]e|acknowledge|reali[sz]e|mention|point out|keep in mind|bear in mind|highlight|"
    r"emphasi[sz]e|stress|consider|appreciate|know)"
)
_OPENING = phrase(
    rf"{_JOINER}(?P<cut>it(?: is|'s) (?:also |equally |perhaps )?"
    rf"(?:(?:important|crucial|essential|vital|critical|necessary|interesting|worthwhile|key) (?:for \w+ )?to {_SAY}|"
    rf"worth (?:noting|mentioning|remembering|pointing out|highlighting|emphasi[sz]ing|adding)|"
    rf"important to be aware)(?: here)? that)\b"
)
# A warning keeps its "it is important": there it isn't empty.
_WARNING = re.compile(
    r"\b(?:must|should not|do not|never|avoid|danger\w*|warn\w*|risk of|harm\w*|emergency)\b|\b(?:don|shouldn|mustn)['’]t\b", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in openings(document, _OPENING):
        rest = rest_of(document, sentence, match.end())
        if len(rest.split()) >= 2 and not _WARNING.search(rest) and not rest.startswith(","):
            yield Hit(match.start("cut"), match.end("cut"), ("",))


RULE = Rule(
    "tells.opener-note",
    "If you say it, readers know that it is worth saying.",
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.opener-note", _find),
    EVERYWHERE,
    examples=(
        Example("It's important to note that the branch lends laptops.", "The branch lends laptops."),
        Example(
            "It is worth noting that 3 of the 12 rooms are not open on Mondays.", "3 of the 12 rooms are not open on Mondays."
        ),
        Example(
            "The hall is old. However, it is crucial to recognise that the roof is new.",
            "The hall is old. However, the roof is new.",
        ),
    ),
    keeps=(
        "It is important to remember that drops must not be shared.",
        "It is important to note the time.",
        "It was important to remember that day.",
        "It is not important to know that word.",
    ),
)
