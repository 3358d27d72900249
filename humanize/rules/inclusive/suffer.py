"""inclusive.suffer: "He suffers from epilepsy" -> "He has epilepsy"."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import SUGGEST, as_written, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

_CONDITION = (
    r"(?:(?:\w+ ){0,2}?)(?:epilepsy|diabetes|asthma|dementia|depression|anxiety|autism|cancer|dyslexia|"
    r"arthritis|schizophrenia|migraines?|aids|hiv|"
    r"adhd|ptsd|bipolar disorder|parkinson['’]s(?: disease)?|alzheimer['’]s(?: disease)?|"
    r"multiple sclerosis|cerebral palsy|eczema|allergies|"
    r"hearing loss|chronic \w+|insomnia|leukaemia|leukemia|heart disease|down['’]s? syndrome|"
    r"muscular dystrophy|stroke|polio|malaria|tuberculosis)\b"
)
_FORMS = {
    "suffer": "have",
    "suffers": "has",
    "suffered": "had",
    "suffering": "having",
    "is": "has",
    "are": "have",
    "was": "had",
    "were": "had",
}
_SUFFER = re.compile(r"\b(?P<be>(?:is|are|was|were) )?(?P<verb>suffers?|suffered|suffering) from (?=" + _CONDITION + ")", re.I)
_AFFLICTED = re.compile(r"\b(?P<be>is|are|was|were) (?:afflicted with|stricken with) (?=" + _CONDITION + ")", re.I)
_CHAIR = re.compile(r"\b(?P<be>is|are|was|were) (?:wheelchair[- ]bound|confined to (?:a|his|her|their) wheelchairs?)\b", re.I)
_VICTIM = re.compile(r"\b(?:an? )?(?P<n>victims?|sufferers?) of (?=" + _CONDITION + ")", re.I)
_USES = {"is": "uses a wheelchair", "are": "use wheelchairs", "was": "used a wheelchair", "were": "used wheelchairs"}
_FIRST = re.compile(r"\b(?:I|we)(?: \w+){0,2} $|\b(?:I|we)['’]\w+ (?:\w+ )?$")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    text = document.text
    for match in _SUFFER.finditer(text):
        be, verb = (match.group("be") or "").strip().lower(), match.group("verb").lower()
        if (
            verb == "suffering"
            and not be
            and not re.search(r"\b(?:people|patients?|someone|anyone|those|adults|children) $", text[: match.start()], re.I)
        ):
            continue
        if verb == "suffering" and not be:
            yield from _hit(document, match.start(), match.end() - 1, "with")
        elif verb != "suffered" or not be:
            yield from _hit(document, match.start(), match.end() - 1, _FORMS[be or verb])
    for match in _AFFLICTED.finditer(text):
        yield from _hit(document, match.start(), match.end() - 1, _FORMS[match.group("be").lower()])
    for match in _CHAIR.finditer(text):
        yield from _hit(document, match.start(), match.end(), _USES[match.group("be").lower()])
    for match in _VICTIM.finditer(text):
        several = match.group("n").lower().endswith("s")
        yield from _hit(document, match.start(), match.end() - 1, "people with" if several else "a person with")


def _hit(document: Document, start: int, end: int, new: str) -> Iterator[Hit]:
    old = document.text[start:end]
    if not untouchable(document, start, end) and not _FIRST.search(document.text[:start]):
        yield Hit(start, end, (as_written(old, new),))


RULE = Rule(
    id="inclusive.suffer",
    message="A person has a condition; whether they suffer is theirs to say.",
    source="APA Bias-Free Language Guidelines",
    find=_find,
    when=SUGGEST,
    examples=(
        Example("He suffers from epilepsy.", "He has epilepsy."),
        Example("Two of the 9 pupils suffer from severe asthma.", "Two of the 9 pupils have severe asthma."),
        Example("She is confined to a wheelchair.", "She uses a wheelchair."),
        Example("People suffering from dementia are welcome.", "People with dementia are welcome."),
        Example("He is a victim of multiple sclerosis.", "He is a person with multiple sclerosis."),
    ),
    keeps=(
        "I suffer from migraine.",
        "The code suffers from bugs.",
        "Some patients suffer from side effects.",
        "She is a victim of fraud.",
        'He wrote, "He suffers from epilepsy."',
    ),
)
