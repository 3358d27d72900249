"""service.plain-denial: "You say we called; this is wrong, nobody did" -> "You say we called, but that isn't right: ..."."""

from collections.abc import Iterator

from humanize.rules.search import matches, negative, phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_SAY = r"(?:say|said|stated?|tell (?:us|me)|told (?:us|me)|claim(?:ed)?|mention(?:ed)?|wrote|write|believe|think)"
_FALSE = r"(?:incorrect|not correct|false|untrue|not true|wrong|inaccurate|not accurate|not the case)"
_DENIAL = phrase(
    rf"\b(?P<if>if )?you(?:'ve| have)? (?:also )?{_SAY}\b[^.!?;:()]*?"
    r"(?P<cut>(?:;|,| -|\.| –|—) (?:but |however,? )?(?:this|that) (?:claim |statement )?(?:is|was) "
    rf"(?:(?:simply|clearly|completely|totally) )?{_FALSE}(?:,|;|:|\.| -| –|—| as| because| since) )"
    r"(?P<rest>(?:there|no|your|our|we|the|it|nobody|none|nothing)\b[^.!?;]*)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _DENIAL):
        # A plain "no" follows; without one the words would only be argued with.
        if negative(match.group("rest").split(",")[0]) and not match.group("if"):
            yield Hit(match.start("cut"), match.start("rest"), (", but that isn't right: ",))


RULE = Rule(
    id="service.plain-denial",
    message="“This is incorrect” sounds like a mark in red ink. Say it as you would on the phone, and lead on to the fact.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service",), empathy=0.5, strength=0.5, not_flags=("legal", "grave")),
    licence=("negation",),
    examples=(
        Example("You told us that the lamp was billed twice; this is incorrect, there was no second bill.",
                "You told us that the lamp was billed twice, but that isn't right: there was no second bill."),
        Example("You say that we called on 3 May, this is not correct, we did not call on that day.",
                "You say that we called on 3 May, but that isn't right: we did not call on that day."),
        Example("You mentioned a fee of £4; this is wrong, no fee was charged.",
                "You mentioned a fee of £4, but that isn't right: no fee was charged."),
    ),
    keeps=(
        "You told us that it was billed twice; this is incorrect.",
        "You told us that it was billed twice; this is incorrect, it was billed once.",
        "If you said that it works; this is wrong, there was no test.",
    ),
)
