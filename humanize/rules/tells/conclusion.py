"""A label on the last paragraph ("In conclusion, ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.tells.cuts import cut_openings
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import EVERYWHERE
from humanize.text.syntax import children, root
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_OPENING = phrase(
    r"(?:in conclusion|to conclude|in summary|to sum(?: it(?: all)?)? up|to summari[sz]e|in closing|all in all|overall|"
    r"ultimately), "
)
_OF_TIME = ("overall", "ultimately")  # these also mean "on the whole" and "in the end"


def _refuses(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    if not match.group().lower().startswith(_OF_TIME):
        return False
    top = root(document, sentence)
    if top is None or not children(document, top, "nsubj", "nsubj:pass", "expl", "csubj"):
        return True  # "Overall, 14/20."
    finite = [t for t in (*children(document, top, "aux", "aux:pass", "cop"), top) if t.tag in ("VBZ", "VBP", "MD", "VBD")]
    return not finite or finite[0].tag == "VBD"


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    return cut_openings(document, _OPENING, _refuses)


RULE = Rule(
    "tells.conclusion",
    "Readers see that this is the end; begin with the point.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.conclusion", _find),
    EVERYWHERE,
    examples=(
        Example("In conclusion, the plan saves money.", "The plan saves money."),
        Example("To sum up, 3 of the 8 boats do not float.", "3 of the 8 boats do not float."),
        Example("The pool is deep. Ultimately, safety depends on the guards.", "The pool is deep. Safety depends on the guards."),
    ),
    keeps=(
        "Overall, 14/20.",
        "Ultimately, the king died.",
        "In conclusion of the talks, they signed.",
        'Write "In conclusion, the plan saves money." at the end.',
    ),
)
