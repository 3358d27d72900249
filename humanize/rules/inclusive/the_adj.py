"""inclusive.the-adj: "seats for the elderly" -> "seats for older people"."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import SUGGEST, as_written, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

_PEOPLE = {
    "disabled": "disabled people",
    "blind": "blind people",
    "deaf": "deaf people",
    "elderly": "older people",
    "homeless": "people without homes",
    "mentally ill": "people with mental illness",
    "unemployed": "unemployed people",
    "visually impaired": "people with low vision",
    "hearing impaired": "people with hearing loss",
}
_GROUP = re.compile(r"\bthe (" + "|".join(_PEOPLE) + r")\b(?![-'’])", re.I)
# What may follow if the adjective stands for the people: a verb, a preposition, a mark.
_AFTER = re.compile(
    r"\s*(?:$|[.,;:!?)]|(?:and|or|but|are|were|have|had|can|could|may|might|must|should|will|would|do|did|"
    r"who|with|in|on|at|by|from|for|to|of|"
    r"as|is|was|often|also|need|live|get|use|than|when|because|if|without|through|during|under|into|over)\b)",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for match in _GROUP.finditer(document.text):
        start, end = match.span()
        if untouchable(document, start, end) or not _AFTER.match(document.text, end) or match.group(1)[0].isupper():
            continue
        after = document.text[end : end + 60]
        if re.match(
            r" (?:and|or) (?:\w+ )?(?:man|woman|person|people|feature|button|boy|girl|poor|young|sick|deaf|blind|disabled)\b",
            after,
            re.I,
        ):
            continue
        if re.match(r" (?:is|was|of|as)\b", after):
            continue
        yield Hit(start, end, (as_written(match.group(), _PEOPLE[match.group(1).lower()]),))


RULE = Rule(
    id="inclusive.the-adj",
    message="“The …” makes a group of people into a thing; name them as people.",
    source="APA Bias-Free Language Guidelines",
    find=_find,
    when=SUGGEST,
    licence=("negation",), examples=(
        Example("Seats for the elderly are free.", "Seats for older people are free."),
        Example("The homeless need 2 meals a day.", "People without homes need 2 meals a day."),
        Example("The fund does not help the unemployed.", "The fund does not help unemployed people."),
    ),
    keeps=(
        "The disabled button is grey.",
        "The elderly man waved.",
        "The Deaf community meets here.",
        'The sign says "seats for the elderly".',
        "The blind was down.",
    ),
)
