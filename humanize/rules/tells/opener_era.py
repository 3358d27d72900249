"""Openings with an era ("In an era of rapid change, ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import openings, phrase, untouchable
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_EMPTY = phrase(
    r"in (?:an|this) (?:era|age) of (?:(?:rapid|constant|unprecedented|continuous|endless|growing|accelerating|"
    r"digital|technological|relentless|profound)(?:,? (?:and )?(?:rapid|technological|digital|global))? )"
    r"(?:change|changes|transformation|disruption|innovation|uncertainty|complexity|progress|advancement|advancements|"
    r"connectivity|growth|distraction|distractions), "
)
_CLAUSE = phrase(r"(?:in an|in this|in our) (?:era|age|world) (?:where|when|in which|that) [^.;!?]{5,150}?, ")
_NOTE = "This opening sets a scene that any text could share. Keep it only if the rest depends on it."


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yield from cut_openings(document, _EMPTY)
    for _, match in openings(document, _CLAUSE):
        if not untouchable(document, *match.span()):
            yield Hit(match.start(), match.start() + len(re.split(r",\s$", match.group())[0]), (), _NOTE)


RULE = Rule(
    "tells.opener-era",
    "This opening would fit any text; start with what is yours.",
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.opener-era", _find),
    PROSE,
    examples=(
        Example("In an era of rapid change, small firms need cash.", "Small firms need cash."),
        Example(
            "In an age of unprecedented technological disruption, 40 schools still use chalk.", "40 schools still use chalk."
        ),
        Example(
            "The post closed. In this era of constant distraction, letters are not read.",
            "The post closed. Letters are not read.",
        ),
    ),
    keeps=(
        "In an era of ration books, sugar was dear.",
        "In an era where phones ring all day, she writes letters.",
        "In an age of sail, ships were slow.",
    ),
)
