"""The state of the world as an afterthought ("... in today's fast-paced world.")."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, matches, negative, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.opener_world import ADJECTIVE, WORLD
from humanize.rules.tells.scope import STRUCTURE
from humanize.types import Document, Example, Goal, Hit, Rule

_TAIL = phrase(rf",? in (?:today's|this|our) (?:{ADJECTIVE}(?:, | and | ))+{WORLD}(?=[.!;])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _TAIL):
        before = document.text[sentence.start : match.start()]
        if len(before.split()) >= 4 and not holds_fact(document, *match.span()) and not negative(before):
            yield Hit(*match.span(), ("",))


RULE = Rule(
    "tells.world-tail",
    "The sentence says the same without this tail.",
    "Strunk & White, The Elements of Style (Omit needless words)",
    gated("tells.world-tail", _find),
    STRUCTURE,
    examples=(
        Example("Good sleep matters more than ever in today's fast-paced world.", "Good sleep matters more than ever."),
        Example(
            "All 12 teams need clear goals in this rapidly changing landscape; two have them.",
            "All 12 teams need clear goals; two have them.",
        ),
        Example("Trust is hard to earn, in our modern and competitive age.", "Trust is hard to earn."),
    ),
    keeps=(
        "Few people walk in today's world.",
        "Ships are safe in this fast-paced harbour.",
        "He could not live in today's fast-paced world.",
    ),
)
