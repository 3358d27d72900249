"""service.policy: "as per our policy" -> "under our policy"."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_POLICY = phrase(
    r"\b(?P<prep>as per|per|in accordance with|in line with|due to|pursuant to|as stated in|in compliance with) "
    r"(?P<np>(?:our|the company's|company|store|the store's|the school's)(?: (?!change|violation|breach)[a-z-]+){0,3} "
    r"(?:polic(?:y|ies)|terms(?: and conditions)?|service commitment|rules|guidelines|agreement))(?! (?:change|update|review|"
    r"number))\b")
_INSURANCE = re.compile(r"\b(?:insurance|insured|insurer|premium|coverage|policyholder)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if _INSURANCE.search(document.text):
        return
    for sentence, match in matches(document, _POLICY):
        before = document.text[sentence.start:match.start()].lower().split()
        if before and before[-1] in ("is", "are", "was", "were", "be", "been", "it's", "that's", "not", "fully", "entirely"):
            continue  # "this is in line with our terms"
        upper = match.group()[0].isupper()
        yield Hit(match.start("prep"), match.end("prep"), ("Under" if upper else "under",))


RULE = Rule(
    id="service.policy",
    message="“Under our policy” says the same as “as per” or “in accordance with” in everyday words.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health"), not_flags=("legal",)),
    examples=(
        Example("Per our policy, refunds take 14 days.", "Under our policy, refunds take 14 days."),
        Example("We can't refund it, as per company policy.", "We can't refund it, under company policy."),
        Example("In accordance with our cancellation policy, 1 night is not refunded.",
                "Under our cancellation policy, 1 night is not refunded."),
    ),
    keeps=(
        "Your policy covers storms.",
        "The fee is £4 per policy.",
        "Due to our policy change, the fee rises.",
        "The fee of £4 is in line with our terms.",
        "As per our insurance policy, storms are covered.",
    ),
)
