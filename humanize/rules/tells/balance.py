""" "Strike a delicate balance between A and B"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_BALANCE = phrase(
    r"\b(?P<verb>strikes?|striking|struck) (?:a|the) (?:(?:delicate|careful|right|healthy|perfect|fine|harmonious|proper|"
    r"good) )?balance between "
    r"(?=[^.;:!?]{2,80}\band\b)"
)
_FORM = {"strike": "VB", "strikes": "VBZ", "striking": "VBG", "struck": "VBD"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _BALANCE):
        verb = token_at(document, match.start("verb"))
        if verb is not None and verb.tag not in ("NN", "NNS"):
            yield Hit(
                match.start(), match.start() + len(match.group().rstrip()), (inflect("balance", _FORM[match["verb"].lower()]),)
            )


RULE = Rule(
    "tells.balance",
    '"Balance" is a verb too.',
    "Federal Plain Language Guidelines (Avoid hidden verbs)",
    gated("tells.balance", _find),
    PROSE,
    examples=(
        Example("Towns must strike a delicate balance between growth and peace.", "Towns must balance growth and peace."),
        Example("The plan struck the right balance between 2 aims and one budget.", "The plan balanced 2 aims and one budget."),
        Example("Striking a balance between work and rest is not easy.", "Balancing work and rest is not easy."),
    ),
    keeps=(
        "The balance between the two is fine.",
        "They struck a deal between the towns.",
        "The strike between May and June was long.",
    ),
)
