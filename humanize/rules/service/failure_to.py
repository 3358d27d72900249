"""service.failure-to: "Failure to attend may result in a fee" -> "If you don't attend, this may result in a fee"."""

from collections.abc import Iterator

from humanize.rules.search import negative, phrase, token_at, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FAILURE = phrase(
    r"(?:any )?failure to (?P<verb>[a-z]+)(?P<rest>(?: [^.!?;]+?)?),? (?P<modal>will|may|can|could|shall|would) "
    r"(?P<what>result in|lead to|mean that|be (?:taken|treated|regarded|seen|understood|considered|deemed) as|cause|prevent|"
    r"delay)\b")
_PLAIN = {"result in": "lead to", "be deemed as": "be taken as", "be considered "
                                                                 "as": "be taken as", "be regarded as": "be taken as"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not any(t.lower in ("you", "your") for t in document.tokens):
        return
    for _, match in opening_matches(document, _FAILURE):
        verb = token_at(document, match.start("verb"))
        rest = match.group("rest")
        if verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX", "NOUN"):
            continue
        if words_in(rest) > 25 or negative(rest):
            continue
        what = " ".join(match.group("what").lower().split())
        said = f", this {match.group('modal').lower()} {_PLAIN.get(what, what)}"
        yield Hit(match.start(), match.end(), (
            placed(document, match.start(), f"If you don't {match.group('verb')}{rest}{said}"),
            placed(document, match.start(), f"If you do not {match.group('verb')}{rest}{said}")))


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
        Example("Failure to attend the follow-up on 18 November may result in your discharge.",
                "If you don't attend the follow-up on 18 November, this may lead to your discharge."),
        Example("You can opt out. Failure to respond will be taken as agreement.",
                "You can opt out. If you don't respond, this will be taken as agreement."),
    ),
    keeps=(
        "Failure to launch may result in a refund.",
        "Your heart failure may result in swelling.",
        "The failure to respond cost us your trust.",
    ),
)
