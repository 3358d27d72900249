"""service.no-action: "No action is required on your part" -> "You don't need to do anything"."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_NONE = phrase(
    r"no (?:further |other )?action is (?:required|needed|necessary)(?: on your part| from you| by you| from your side| on "
    r"your side)"
    r"(?P<now> at this (?:time|point|stage)| now)?(?=[.!,;]| to\b)")
_BARE = phrase(r"no (?:further )?action is (?:required|needed|necessary)(?P<now> at this (?:time|point|stage)| now)?(?=[.!])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yours = any(t.lower in ("you", "your") for t in document.tokens)
    for pattern in (_NONE, _BARE):
        for _, match in opening_matches(document, pattern):
            if pattern is _BARE and not (yours and goal.audience in ("customers", "patients", "parents", "general")):
                continue
            more = " else" if "further" in match.group().lower() or "other" in match.group().lower() else ""
            now = " now" if match.group("now") else ""
            yield Hit(match.start(), match.end(), (placed(document, match.start(), f"you don't need to do anything{more}{now}"),))


RULE = Rule(
    id="service.no-action",
    message="Tell the reader directly that there is nothing to do.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "health", "general", "education"), empathy=0.25, not_flags=("legal", "urgent")),
    licence=("negation", "modality"),
    examples=(
        Example("No action is required on your part.", "You don't need to do anything."),
        Example("Your 2 orders are safe. No further action is "
                "required.", "Your 2 orders are safe. You don't need to do anything else."),
        Example("No action is needed from you at this time.", "You don't need to do anything now."),
    ),
    keeps=(
        "Action is required by 3 May.",
        "No action is required from customers in region 2.",
        "The board says no action is required.",
    ),
)
