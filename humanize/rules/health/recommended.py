"""health.recommended: "it is recommended that you rest" becomes "you should rest"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, capital_start, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"\b(?P<it>[Ii]t is (?:also )?(?:recommended|advised|advisable|suggested)) that (?P<who>you|your child|patients|parents|"
    r"carers|everyone|"
    r"the patient) (?P<should>should )?(?P<not>not |do not |does not )?(?P<next>[a-z]+)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"It is recommended that you" before a verb."""
    for hit in found(document, _PATTERN):
        if re.search(r"\b(?:and|or|but) that\b", hit.text[hit.match.end():]):
            continue  # a second "that" would lose its verb
        if hit["next"] in ("are", "is", "have", "has", "had", "were", "was", "do", "does") and not hit["should"]:
            continue
        also = "also " if " also " in hit["it"] else ""
        not_ = "not " if hit["not"] else ""
        who = capital_start(hit["who"]) if hit["it"][0] == "I" else hit["who"]
        yield Hit(hit.start(), hit.end(), offered(goal, f"{who} should {also}{not_}{hit['next']}"))


RULE = Rule(
    id="health.recommended",
    message="Speak to the reader: \"you should\" is the advice itself.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("It is recommended that you rest for 2 days.", "You should rest for 2 days."),
        Example("After the scan, it is advisable that you do not drive for 4 hours.", "After the scan, you should not drive "
                                                                                      "for 4 hours."),
        Example("It is also advised that patients bring a list of their medicines.", "Patients should also bring a list of "
                                                                                     "their medicines."),
    ),
    keeps=(
        "It is recommended that the clinic test your blood.",
        "It was recommended that you rest.",
        "It is not recommended that you rest.",
    ),
    licence=("modality",),
)
