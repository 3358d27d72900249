"""Parts of a sentence that praise and state nothing (", a leading provider of best-in-class solutions,")."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, matches, words_in
from humanize.rules.slogans import slogan_patterns
from humanize.rules.tells.density import gated
from humanize.types import Document, Example, Goal, Hit, Rule, When

_PART = re.compile(rf"(?: ?[—–;,:-])? (?:{'|'.join(slogan_patterns('parts'))})", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _PART):
        before = document.text[sentence.start:match.start()]
        if words_in(before) >= 2 and not holds_fact(document, *match.span()):
            yield Hit(*match.span(), ("",))


RULE = Rule(
    "tells.puff",
    "Praise that any firm could give itself. The sentence is stronger without it.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.puff", _find),
    When(domains=("content", "service"), strength=0.75),
    examples=(
        Example("Harrow Boats, a leading provider of best-in-class marine solutions, has 9 ferries.",
                "Harrow Boats has 9 ferries.", {"domain": "content", "strength": 0.75}),
        Example("It is a small van set to transform the way that people shop.", "It is a small van.",
                {"domain": "content", "strength": 0.75}),
        Example("Meet the Tarn 9 kettle — where simple meets smart.", "Meet the Tarn 9 kettle.",
                {"domain": "content", "strength": 0.75}),
        Example("We found your 2 orders, and we're here to help you every step of the way.", "We found your 2 orders.",
                {"domain": "service", "strength": 0.75}),
        Example("The hall reopens on 3 May, offering a truly immersive experience like no other.", "The hall reopens on 3 May.",
                {"domain": "content", "strength": 0.75}),
        Example("The mill runs 3 workshops, making it a must-visit destination for families.", "The mill runs 3 workshops.",
                {"domain": "content", "strength": 0.75}),
    ),
    keeps=(
        "The firm, a leading provider of 40 ferries, is not for sale.",
        "The plan is set to change the way that 12 schools teach.",
        "The beach is a place where land meets sea and the 9 rivers end.",
    ),
    licence=("negation", "modality"),  # "like no other", "a must-visit destination"
)
