"""service.no-answer: "we called you but you didn't pick up" -> "we called you but couldn't reach you"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_MISSED = phrase(
    r"(?P<who>we|i)(?: have)? (?:tried to (?:call|ring|phone|reach|contact)|called|rang|phoned) you\b"
    r"(?:[^.!?;:]|(?<=\d)[.:](?=\d)){0,60}?,? but "
    r"(?P<blame>you (?:didn't|did not) (?:pick up|answer|respond|reply)(?: the phone| the call)?)(?=[.,;!])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _MISSED):
        yield Hit(match.start("blame"), match.end("blame"), ("couldn't reach you",))


RULE = Rule(
    id="service.no-answer",
    message="That nobody answered is nobody's fault. Say that you didn't reach them.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service", "general", "health"), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation", "modality"),
    examples=(
        Example("We tried to call you once on 14 May but you didn't pick up.",
                "We tried to call you once on 14 May but couldn't reach you."),
        Example("I called you 2 times, but you did not answer the phone.", "I called you 2 times, but couldn't reach you."),
        Example("We phoned you at 9:30 but you didn't answer.", "We phoned you at 9:30 but couldn't reach you."),
    ),
    keeps=(
        "We wrote to you but you didn't reply.",
        "If we call you but you didn't pick up, call back.",
        "He called you but you didn't pick up.",
    ),
)
