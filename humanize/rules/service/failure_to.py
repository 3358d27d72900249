"""service.failure-to: "Failure to attend may result in a fee" -> "If you don't attend, this may result in a fee"."""

import re
from collections.abc import Iterator

from humanize.rules.search import negative, phrase, token_at, tokens_between, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_FAILURE = phrase(
    r"(?:any )?failure to (?P<verb>[a-z]+)(?P<rest>(?: (?:[^.!?;]|\.(?=\d))+?)?),? (?P<modal>will|may|can|could|shall|would) "
    r"(?P<what>result in|lead to|mean that|be (?:taken|treated|regarded|seen|understood|considered|deemed) as|cause|prevent|"
    r"delay)\b")
_PLAIN = {"result in": "lead to", "be deemed as": "be taken as", "be considered "
                                                                 "as": "be taken as", "be regarded as": "be taken as"}
# "... will result in the closure of your account": the noun hides the verb and who it hits.
_NOUNS = {"closure": "closed", "cancellation": "cancelled", "suspension": "suspended", "termination": "ended",
          "deactivation": "deactivated", "deletion": "deleted", "removal": "removed", "rejection": "rejected",
          "refusal": "refused", "disconnection": "disconnected", "withdrawal": "withdrawn",
          "disposal": "disposed of", "destruction": "destroyed"}
_CLOSED = phrase(
    rf"(?:any )?failure to (?P<verb>[a-z]+)(?P<rest>(?: (?:[^.!?;]|\.(?=\d))+?)?),? (?P<modal>will|may|can|could) "
    r"(?:result in|lead to|cause) "
    rf"(?:the )?(?:immediate )?(?P<noun>{'|'.join(_NOUNS)}) of (?P<np>(?:the|your|this|our|all|any) [^.!?;:,()]+)(?=[.!]\s*$)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not any(t.lower in ("you", "your") for t in document.tokens):
        return
    turned: set[int] = set()
    for _, match in opening_matches(document, _CLOSED):
        thing = _thing(document, match)
        if thing is None or not _plain_verb(document, match) or "immediate " in match.group().lower():
            continue
        turned.add(match.start())
        be = f"{match.group('modal').lower()} be {_spelt(document, _NOUNS[match.group('noun').lower()])}"
        new = f"{match.group('verb')}{match.group('rest')}, {match.group('np')} {be}"
        yield Hit(match.start(), match.end(), (placed(document, match.start(), f"If you don't {new}"),
                                               placed(document, match.start(), f"If you do not {new}")))
    for _, match in opening_matches(document, _FAILURE):
        rest = match.group("rest")
        if match.start() in turned or not _plain_verb(document, match):
            continue
        what = " ".join(match.group("what").lower().split())
        said = f", this {match.group('modal').lower()} {_PLAIN.get(what, what)}"
        yield Hit(match.start(), match.end(), (
            placed(document, match.start(), f"If you don't {match.group('verb')}{rest}{said}"),
            placed(document, match.start(), f"If you do not {match.group('verb')}{rest}{said}")))


def _plain_verb(document: Document, match: re.Match[str]) -> bool:
    verb = token_at(document, match.start("verb"))
    plain = verb is not None and verb.lower == verb.lemma and verb.pos in ("VERB", "AUX", "NOUN")
    return plain and words_in(match.group("rest")) <= 25 and not negative(match.group("rest"))


def _thing(document: Document, match: re.Match[str]) -> Token | None:
    """The noun that is closed or cancelled; None if the words after "of" hold more than it ("your account and a fee of 4")."""
    words = tokens_between(document, *match.span("np"))
    joined = any(t.lower in ("and", "or", "which", "that", "who") or t.pos in ("VERB", "AUX") for t in words)
    return None if joined or len(words) > 7 else next((t for t in words if t.pos in ("NOUN", "PROPN")), None)


def _spelt(document: Document, participle: str) -> str:
    american = re.search(r"\bcanceled|\bcenter|\b\w+iz(?:e|ed|ing)\b|\bcolor", document.text) is not None
    return "canceled" if participle == "cancelled" and american else participle


RULE = Rule(
    id="service.failure-to",
    message="“Failure to …” sounds like a charge. “If you don't …” says who does what, and what follows.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(not_domains=("entertainment",), empathy=0.25, not_flags=("legal",)),
    licence=("negation",),
    examples=(
        Example("Your form is due. Failure to respond by 3 May will result in a fee of £4.",
                "Your form is due. If you don't respond by 3 May, this will lead to a fee of £4."),
        Example("Failure to pay your monthly fee of £34.90 will lead to a charge of £5.",
                "If you don't pay your monthly fee of £34.90, this will lead to a charge of £5."),
        Example("Failure to attend the follow-up on 18 November may result in your discharge.",
                "If you don't attend the follow-up on 18 November, this may lead to your discharge."),
        Example("Failure to respond within 14 days will result in the closure of your account.",
                "If you don't respond within 14 days, your account will be closed."),
        Example("Failure to pay the £40 by 3 May may lead to cancellation of your booking.",
                "If you don't pay the £40 by 3 May, your booking may be cancelled."),
        Example("You can opt out. Failure to respond will be taken as agreement.",
                "You can opt out. If you don't respond, this will be taken as agreement."),
    ),
    keeps=(
        "Failure to launch may result in a refund.",
        "Your heart failure may result in swelling.",
        "The failure to respond cost us your trust.",
    ),
)
