""" "Navigate the complexities of"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.rules.verb_forms import surface_tag
from humanize.types import Document, Example, Goal, Hit, Rule

_FORM = r"\b(?P<verb>navigat(?:e|es|ed|ing))"
_ADJ = (
    r"(?:(?:complex|intricate|ever-\w+|rapidly \w+|murky|turbulent|treacherous|challenging|modern|shifting|uncertain|"
    r"dynamic)(?:, | and | ))*"
)
_TROUBLE = phrase(
    rf"{_FORM} (?P<np>(?:the |these |those |such )?{_ADJ}(?:complexities|complexity|challenges|intricacies|uncertainties|"
    rf"pitfalls|obstacles))\b"
)
_SPACE = phrase(rf"{_FORM} (?:the|this|these|an?) {_ADJ}(?:landscape|world|waters|maze|terrain|labyrinth|web|sea) of (?=[a-z])")
_LITERAL = re.compile(
    r"\b(?:ships?|boats?|sail\w*|maps?|menus?|roads?|vessels?|canoe\w*|kayak\w*|drivers?|pilots?|robots?|cursor|website)\b", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern in (_TROUBLE, _SPACE):
        for sentence, match in matches(document, pattern):
            verb = token_at(document, match.start("verb"))
            tag = surface_tag(verb, "navigate") if verb else ""
            if not tag or _LITERAL.search(text_of_sentence(document, sentence)):
                continue
            deal = inflect("deal", tag) + " with"
            if pattern is _TROUBLE:
                yield Hit(*match.span("verb"), (deal,))
            else:
                yield Hit(match.start(), match.start() + len(match.group().rstrip()), (deal,))


RULE = Rule(
    "tells.navigate",
    'Nobody is at sea here; "deal with" is plain.',
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.navigate", _find),
    PROSE,
    examples=(
        Example("We help you navigate the complexities of tax law.", "We help you deal with the complexities of tax law."),
        Example("Navigating the ever-changing landscape of pensions takes 3 forms.", "Dealing with pensions takes 3 forms."),
        Example("She navigated these challenges and did not quit.", "She dealt with these challenges and did not quit."),
    ),
    keeps=(
        "Use the menu to navigate the site.",
        "The ship navigated the challenges of the strait.",
        "They navigate by the stars.",
    ),
)
