"""service.dissatisfied: "If you remain dissatisfied, refer the matter to" -> "If you're still unhappy, take this to"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_UNHAPPY = phrase(
    r"\b(?:if you|should you) (?:remain|are still|continue to be|should remain|are|feel)(?P<still> still)? (?:dissatisfied|"
    r"unsatisfied|not satisfied|unhappy)\b"
    r"(?P<more> with (?:our|this|the) (?:response|reply|decision|answer|outcome|service|resolution))?")
_REFER = phrase(
    r"\b(?:refer|escalate|submit) (?P<it>the|this|your) (?P<what>matter|complaint|case|dispute|issue) to (?=(?:the|our|an?)\b)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _UNHAPPY):
        words = match.group().lower()
        still = "still " if match.group("still") or any(w in words for w in ("remain", "are still", "continue")) else ""
        text = f"f you're {still}unhappy{match.group('more') or ''}"
        new = ("I" if match.group()[0].isupper() else "i") + text
        if new.lower() != words.replace("’", "'"):
            yield Hit(match.start(), match.end(), (new,))
    for _, match in matches(document, _REFER):
        yours = match.group("it").lower() == "your"
        yield Hit(match.start(), match.end() - 1, (f"take {'your ' + match.group('what') if yours else 'this'} to",))


RULE = Rule(
    id="service.dissatisfied",
    message="Say it as you would on the phone: “unhappy”, “take this to”.",
    source="GOV.UK content style guide",
    find=_find,
    when=When(domains=("service", "health", "general"), not_flags=("legal",)),
    licence=("modality",),
    examples=(
        Example("If you remain dissatisfied, you may refer the matter to the ombudsman after 8 weeks.",
                "If you're still unhappy, you may take this to the ombudsman after 8 weeks."),
        Example("Should you remain dissatisfied with our response, call "
                "us.", "If you're still unhappy with our response, call us."),
        Example("You can escalate your complaint to our manager.", "You can take your complaint to our manager."),
    ),
    keeps=(
        "Many customers are dissatisfied.",
        "Please refer to the manual.",
        "We submit the form to the bank.",
    ),
)
