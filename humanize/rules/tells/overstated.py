""" "The importance of X cannot be overstated"."""

from collections.abc import Iterator

from humanize.backends.inflection import be_for
from humanize.rules.search import matches, phrase, token_at, tokens_between
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import plural
from humanize.types import Document, Example, Goal, Hit, Rule

_OVER = phrase(
    r"the (?P<what>importance|significance|value|impact|role|influence|power) of (?P<np>[^.,;:!?—]{2,90}?) (?:cannot|can't|"
    r"can not|should not|could not) be "
    r"(?:overstated|overemphasi[sz]ed|exaggerated|understated)(?=[.;,!])"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _OVER):
        words = tokens_between(document, match.start("np"), match.end("np"))
        if not words:
            continue
        inside = {t.index for t in words}
        head = next((t for t in words if t.head not in inside), words[-1])
        gerund = token_at(document, match.start("np"))
        many = plural(document, head) and not (gerund is not None and gerund.tag == "VBG")
        if match["what"].lower() in ("importance", "significance", "value"):
            says = f"{be_for(plural=many, past=False)} very important"
        else:
            says = "matter a great deal" if many else "matters a great deal"
        yield Hit(*match.span(), (f"{match['np']} {says}",))


RULE = Rule(
    "tells.overstated",
    "Say that it is important, or better, show why.",
    "Wikipedia: Signs of AI writing (Undue emphasis on significance)",
    gated("tells.overstated", _find),
    PROSE,
    examples=(
        Example("The importance of sleep cannot be overstated.", "Sleep is very important."),
        Example("The value of 3 good maps can't be overstated.", "3 good maps are very important."),
        Example("In short, the impact of noise cannot be overstated.", "In short, noise matters a great deal."),
        Example(
            "The sea is cold. The importance of checking your boats cannot be overstated.",
            "The sea is cold. Checking your boats is very important.",
        ),
    ),
    keeps=("The profit was overstated.", "The importance of sleep was overstated.", "The risk cannot be stated."),
    licence=("negation", "modality"),
)
