"""service.appreciate: "Your patience is appreciated" -> "Thank you for your patience"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.text.flags import plain_text
from humanize.types import Document, Example, Goal, Hit, Rule, When

_APPRECIATED = phrase(
    r"your (?P<np>(?:(?:continued|kind|prompt|immediate) )?(?:patience|understanding|cooperation|co-operation|help|assistance|"
    r"support|time|feedback|business)"
    r"(?: (?:and|or) (?:patience|understanding|cooperation|co-operation|help|assistance|support|time))?(?: in this matter)?) "
    r"(?:is|are|would be|will be) "
    r"(?:very |much |greatly |highly |sincerely |truly )*appreciated(?=[.!])")
_WE_APPRECIATE = phrase(
    r"(?:we|i) (?:(?:very much|greatly|really|truly|sincerely|highly|do) )*appreciate (?P<np>your [a-z]+(?: and [a-z]+)?|you "
    r"[a-z]+ing\b[^.!?]*)"
    r"(?: (?:very much|greatly))?(?: in this (?:matter|regard))?(?=[.!]| (?:in|on|with|while|as|and)\b)")
_WISH_TO_THANK = phrase(
    r"(?:we|i)(?: (?:would like|wish|want) to|'d like to)? (?:take this opportunity to )?(?:sincerely |personally )?thank you(?= "
    r"(?:for|very|so)\b)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    plain = plain_text(document.text)
    for pattern in (_APPRECIATED, _WE_APPRECIATE, _WISH_TO_THANK):
        for sentence, match in opening_matches(document, pattern):
            if pattern is _WISH_TO_THANK:
                yield Hit(match.start(), match.end(), (placed(document, match.start(), "thank you"),))
                continue
            if re.search(r"\bthank", plain[:sentence.start] + plain[sentence.end:]):
                continue
            noun = match.group("np")
            noun = f"your {noun}" if pattern is _APPRECIATED else re.sub(r"^you ", "", noun)
            yield Hit(match.start(), match.end(), (placed(document, match.start(), f"thank you for {noun}"),))


RULE = Rule(
    id="service.appreciate",
    message="A plain “thank you” is warmer than “is appreciated”.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content"), empathy=0.25, not_flags=("legal", "grave")),
    examples=(
        Example("The pool is closed until 3 May. Your patience is greatly appreciated.",
                "The pool is closed until 3 May. Thank you for your patience."),
        Example("We appreciate you taking the time to write.", "Thank you for taking the time to write."),
        Example("We would like to take this opportunity to thank you for the 2 photos.", "Thank you for the 2 photos."),
    ),
    keeps=(
        "We appreciate that 3 May is soon.",
        "House prices have appreciated.",
        "I would like to thank your sister.",
    ),
)
