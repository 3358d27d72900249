"""service.no-action: "No action is required on your part" -> "You don't need to do anything"."""

from collections.abc import Iterator

from humanize.rules.search import phrase, token_at, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.text.syntax import plural
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_NONE = phrase(
    r"no (?:further |other )?action is (?:required|needed|necessary)(?: on your part| from you| by you| from your side| on "
    r"your side)"
    r"(?P<now> at this (?:time|point|stage)| now)?(?=[.!,;]| to\b)")
# "No action is required from customers in region 2(, which was not hit)."
_OTHERS = phrase(
    r"no (?:further )?action is (?:required|needed|necessary) (?:from|by|on the part of) (?P<who>(?!you\b|your\b|us\b|me\b|it\b|"
    r"them\b)[a-z][^,;:.!?()]*?)(?P<which>, (?:which|who|whose)\b[^,;:.!?()]*)?(?=[.!]\s*$)")
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
    for _, match in opening_matches(document, _OTHERS):
        head = _head(document, match.start("who"))
        if head is None or words_in(match.group("who")) > 8 or words_in(match.group("which") or "") > 8:
            continue
        more = " else" if "further" in match.group().lower() else ""
        which = f"{match.group('which')}," if match.group("which") else ""
        do = "don't" if plural(document, head) else "doesn't"
        yield Hit(match.start(), match.end(), (
            placed(document, match.start(), f"{match.group('who')}{which} {do} need to do anything{more}"),))


def _head(document: Document, start: int) -> Token | None:
    """The noun of the phrase at an offset, if the parser sees one."""
    first = token_at(document, start)
    if first is None:
        return None
    noun = first if first.pos in ("NOUN", "PROPN") and first.dep not in ("compound", "amod") else document.tokens[first.head]
    return noun if noun.pos == "NOUN" and start <= noun.start else None


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
        Example("No action is required from members on the basic plan.", "Members on the basic plan don't need to do anything."),
        Example("No action is needed by tenants in block 4, which was not flooded.",
                "Tenants in block 4, which was not flooded, don't need to do anything."),
    ),
    keeps=(
        "Action is required by 3 May.",
        "No action is required from customers in region 2, but those in region 3 must reset it.",
        "The board says no action is required.",
    ),
)
