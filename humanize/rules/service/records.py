"""service.records: "Our records indicate that" -> "Our records show that", and other office words of replies."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_HOME = r"(?= your (?:property|premises|home|house|address|flat)\b)"
_TABLE = (
    (phrase(r"\b(?:our|my|the) (?:records|files|system|logs) (?P<old>indicate)(?=s? that\b)"), "show"),
    (phrase(rf"\b(?P<old>attended){_HOME}"), "visited"),
    (phrase(rf"\b(?P<old>attend)(?=s?{_HOME})"), "visit"),
    (phrase(r"\b(?P<old>gain (?:entry|access))(?= as (?:no|nobody|there was)\b| because\b|[.,;])"), "get in"),
    (phrase(r"\b(?P<old>gained (?:entry|access))(?= as\b| because\b|[.,;])"), "got in"),
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern, plain in _TABLE:
        for _, match in matches(document, pattern):
            yield Hit(*match.span("old"), (plain,))


RULE = Rule(
    id="service.records",
    message="Office language. The everyday word says the same to the customer.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "health")),
    examples=(
        Example("Our records indicate that an engineer attended your property on 14 January.",
                "Our records show that an engineer visited your property on 14 January."),
        Example("Our system indicates that 2 lamps were sent.", "Our system shows that 2 lamps were sent."),
        Example("The engineer could not gain access as no one was home.", "The engineer could not get in as no one was home."),
    ),
    keeps=(
        "The test results indicate that the pump works.",
        "Many people attended your talk.",
        "You gain access to the archive with form B.",
    ),
)
