"""Verbs hidden behind "be" and "have" ("is indicative of" -> "shows")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from humanize.backends.inflection import inflect, lemma
from humanize.rules.plain.scope import PLAIN
from humanize.rules.search import matches, negative, phrase, token_at
from humanize.rules.verb_forms import subject_of
from humanize.types import Document, Example, Goal, Hit, Rule


class _Swap(NamedTuple):
    verb: str  # "be" or "have"
    rest: str
    plain: str


_SWAPS = (
    _Swap("be", "indicative of", "show"),
    _Swap("be", "dependent (?:up)?on", "depend on"),
    _Swap("be", "reliant (?:up)?on", "rely on"),
    _Swap("be", "in need of", "need"),
    _Swap("be", "in agreement with", "agree with"),
    _Swap("be", "in possession of", "have"),
    _Swap("be", "of the opinion that", "think that"),
    _Swap("be", "supportive of", "support"),
    _Swap("be", "suggestive of", "suggest"),
    _Swap("be", "reflective of", "reflect"),
    _Swap("be", "representative of", "represent"),
    _Swap("have", "a tendency to", "tend to"),
    _Swap("have", "a need for", "need"),
)
_FORMS = {"be": "(?P<verb>is|are|was|were|be|being|been)", "have": "(?P<verb>has|have|had|having)"}
_TAGS = {
    "is": "VBZ",
    "are": "VBP",
    "was": "VBD",
    "were": "VBD",
    "be": "VB",
    "being": "VBG",
    "been": "VBN",
    "has": "VBZ",
    "have": "VBP",
    "had": "VBD",
    "having": "VBG",
}
_PATTERNS = tuple(
    (
        swap,
        phrase(
            rf"\b{_FORMS[swap.verb]} (?P<adverb>(?:also|often|still|highly|very|largely|heavily) )?{swap.rest}(?= [a-z0-9\"“])"
        ),
    )
    for swap in _SWAPS
)
_ABLE = phrase(r"\b(?P<verb>has|have|had) the (?:ability|capacity|power|capability) to (?=[a-z])")
_CAPABLE = phrase(r"\b(?P<verb>is|are|was|were) (?:fully |also )?capable of (?P<act>[a-z]+ing)\b")
_REQUIRED = phrase(r"\b(?P<verb>is|are) (?:also )?(?:required|obliged|obligated) to (?=[a-z])")
_DEGREE = ("highly", "very", "largely", "heavily")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The long forms with their plain verbs, in the same tense."""
    for swap, pattern in _PATTERNS:
        for _, match in matches(document, pattern):
            adverb = (match["adverb"] or "").strip()
            if adverb.lower() in _DEGREE or swap.rest.startswith("representative") and not _stands_for(document, match.end()):
                continue
            verb = token_at(document, match.start("verb"))
            tag = _TAGS[match["verb"].lower()]
            if verb is None or not _tensed(document, match):
                continue
            if match["verb"].lower() == "have" and verb.tag == "VB":
                tag = "VB"
            if swap.rest == "indicative of" and goal.domain == "health":
                continue  # a test suggests a disease and doesn't prove it: the health table has a weaker verb
            yield Hit(*match.span(), (f"{adverb} {inflect(swap.plain, tag)}".strip(),))
    yield from _modals(document, goal)


def _modals(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _ABLE):
        verb = token_at(document, match.start("verb"))
        if (
            verb is not None
            and verb.tag in ("VBZ", "VBP", "VBD")
            and _tensed(document, match)
            and not (goal.domain == "health" and _denied(document, match))
        ):
            yield Hit(
                match.start(),
                match.start() + len(match.group().rstrip()),
                ("could" if match["verb"].lower() == "had" else "can",),
            )
    for _, match in matches(document, _CAPABLE):
        act = lemma(match["act"], "VERB")
        if _tensed(document, match) and act != match["act"].lower():
            yield Hit(*match.span(), (f"{'could' if match['verb'].lower() in ('was', 'were') else 'can'} {act}",))
    for _, match in matches(document, _REQUIRED):
        verb = token_at(document, match.start("verb"))
        head = document.tokens[verb.head] if verb else None
        subject = subject_of(document, head) if head else None
        if subject is None or subject.lower in ("it", "what", "that", "which") or document.has("legal"):
            continue
        needs = "needs to" if match["verb"].lower() == "is" else "need to"
        yield Hit(match.start(), match.start() + len(match.group().rstrip()), (needs if document.has("mail") else "must",))


def _tensed(document: Document, match: re.Match[str]) -> bool:
    """Whether the verb stands right after its subject: no auxiliary, no "to", no negation, no question."""
    before = document.text[max(0, match.start() - 24) : match.start()]
    return not negative(before[-8:]) and not re.search(
        r"\b(?:will|would|shall|should|may|might|must|can|could|to|did|does|do|has|have|had|not|never|if only)\s+(?:also\s+)?$",
        before,
        re.I,
    )


def _denied(document: Document, match: re.Match[str]) -> bool:
    return negative(document.text[match.end() : match.end() + 40])


def _stands_for(document: Document, end: int) -> bool:
    return not re.match(r"\s+(?:all|the\s+(?:whole|entire|population|sample|wider))\b", document.text[end : end + 24], re.I)


RULE = Rule(
    "plain.hidden-verb",
    "A plain verb is hidden here.",
    "Federal Plain Language Guidelines (Avoid hidden verbs)",
    find,
    PLAIN,
    examples=(
        Example("The test is indicative of damage.", "The test shows damage."),
        Example("You have the ability to appeal within 10 days.", "You can appeal within 10 days."),
        Example("The 2 pumps were dependent on coal, not oil.", "The 2 pumps depended on coal, not oil."),
        Example("Members are required to sign in.", "Members must sign in."),
        Example("The dog is capable of opening doors.", "The dog can open doors."),
    ),
    keeps=(
        "The tank has a capacity of 9 litres.",
        "You will have the ability to appeal.",
        "You are not required to sign.",
        "It is required to sign in.",
        "The roof is in great need of paint.",
    ),
    licence=("modality",),
)
