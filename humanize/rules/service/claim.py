"""service.claim: "You claim that the box arrived empty" -> "You say that the box arrived empty"."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase, token_at
from humanize.text.syntax import child
from humanize.types import Document, Example, Goal, Hit, Rule, When

_CLAIM = phrase(
    r"\byou(?P<have>(?: have|'ve)? (?:also |now |further )?| )(?P<verb>claim|allege|insist|contend|assert|maintain|complain|"
    r"state)(?P<end>s|d|ed)?\b")
_WRITTEN = re.compile(r"\byour (?:\w+ )?(?:e-?mail|call|message|letter|complaint)\b", re.I)
_INSURANCE = re.compile(r"\b(?:insur\w+|policyholder|tribunal|court|lawsuit|solicitor|attorney)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if _INSURANCE.search(document.text):
        return
    for sentence, match in matches(document, _CLAIM):
        verb = token_at(document, match.start("verb"))
        before = document.text[sentence.start:match.start()].lower().rstrip()
        if verb is None or child(document, verb, "obj") or child(document, verb, "aux") and not match.group("have").strip():
            continue
        after = document.text[match.end():sentence.end]
        if not re.match(r"\s+(?:that|it|the|your|you|we|our|there|an?|this|these|nobody|no one)\b", after) or before.endswith(
                ("if", "when", "unless", "do", "did", "should", "before")):
            continue
        clause = child(document, verb, "ccomp", "xcomp", "parataxis")
        if clause is None or clause.start < verb.end:
            continue
        also = "also " if "also" in match.group("have").lower() else ""
        past = bool(match.group("end")) or _WRITTEN.search(document.text[sentence.start:sentence.end]) is not None
        hearer = "me" if document.has("sender_I") and not document.has("sender_we") else "us"
        you = match.group()[:3]
        said = (f"{you} {also}told {hearer}", f"{you} {also}said") if past and not match.group("have").strip() else (
            f"{you} {also}say", f"{you} {also}told {hearer}")
        yield Hit(match.start(), match.end(), said)


RULE = Rule(
    id="service.claim",
    message="“Claim” tells the customer that you doubt them. “Say” reports the same and accuses nobody.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("legal", "grave")),
    examples=(
        Example("You claim that the box arrived empty.", "You say that the box arrived empty."),
        Example("In your email you claim the 2 lamps never worked.", "In your email you told us the 2 lamps never worked."),
        Example("You have stated that this is not your number.", "You say that this is not your number."),
        Example("You alleged that we did not call.", "You told us that we did not call."),
    ),
    keeps=(
        "You can claim a refund within 30 days.",
        "If you claim that a part is missing, send a photo.",
        "You claimed expenses of £40.",
        "You must state that the item is used.",
    ),
)
