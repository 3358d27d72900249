"""service.cannot-until: "We can't ship until you confirm" -> "We need you to confirm before we can ship"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, token_at, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_CANNOT = phrase(
    r"(?:unfortunately, )?(?P<who>we|i) (?:can't|cannot|can not|are unable to|am unable to|are not able to|won't be able to|"
    r"will not be able to) "
    r"(?P<main>[^,;:.!?()]+?) (?:until|unless) you (?P<have>have |'ve )?(?P<verb>[a-z]+)(?P<rest>[^;:.!?]*)[.!]?$")
_ELSE = re.compile(r"\b(?:if|unless|until|not|never|no|n't|without|except|only|it|them|they|this|that|who|which|but|and (?:we|"
                   r"i|you))\b|n['’]t", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in opening_matches(document, _CANNOT):
        verb = token_at(document, match.start("verb"))
        main = match.group("main").strip()
        if verb is None or verb.pos != "VERB" or words_in(main) > 12 or _ELSE.search(main) or _ELSE.search(match.group("rest")):
            continue
        perfect = bool(match.group("have"))
        if perfect and verb.tag not in ("VBN", "VBD") or not perfect and verb.lower != verb.lemma:
            continue
        who = "I" if match.group("who") == "I" else "we"
        rest = match.group("rest").rstrip()
        first = placed(document, match.start(), "We" if who == "we" else "I")
        new = f"{first} need you to {verb.lemma}{rest} before {who} can {main}"
        end = match.end("rest")
        yield Hit(match.start(), end, (new,))


RULE = Rule(
    id="service.cannot-until",
    message="Start with what the customer can do; what you will then be able to do comes second.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service",), empathy=0.5, strength=0.5, not_flags=("legal", "grave")),
    licence=("negation", "modality", "condition"),
    examples=(
        Example("We can't ship the order until you confirm the "
                "address.", "We need you to confirm the address before we can ship the order."),
        Example("I cannot book the 2 seats until you have paid the fee of "
                "£4.", "I need you to pay the fee of £4 before I can book the 2 seats."),
        Example("Unfortunately, we are unable to open a case unless you send form "
                "B.", "We need you to send form B before we can open a case."),
    ),
    keeps=(
        "We can't swim unless a guard is here.",
        "We can't ship the order until you confirm that it is not a gift.",
        "We can't ship the order until it is paid.",
    ),
)
