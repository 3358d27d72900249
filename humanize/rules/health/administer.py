"""health.administer: "administer" becomes "take" or "give"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, names_child, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"(?:^|(?<=[.;:] )|(?P<lead>\b(?:[Yy]ou (?:should|must|may|can|need to|have to)|[Pp]lease|[Dd]o not|[Dd]on['’]t|"
    r"[Nn]ever|then|and|to|not)\s))"
    r"(?P<verb>[Aa]dminister)\s(?=(?:the|your|this|one|two|half|a|an|\d|each|any|another|more|all|oral|it|them|[a-z]+\b))")
_CLINICIAN = re.compile(r"\b(?:nurses?|doctors?|physicians?|pharmacists?|clinicians?|staff|paramedics?|midwi(?:fe|ves)|team|"
                        r"we|clinic|us)\b", re.I)
_BY_NEEDLE = re.compile(r"\b(?:vaccin|inject|infus|intraven|subcut|needle|syringe|enema|oxygen|CPR|aid|test|IV|IM|SC)", re.I)
_THIRD = re.compile(r"\b(?:patient|him|her|he|she|they|someone|person)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Administer" as an instruction to the reader."""
    child = names_child(document.text)
    for hit in found(document, _PATTERN):
        before = hit.text[:hit.match.start("verb")]
        if _CLINICIAN.search(before) or _BY_NEEDLE.search(hit.text):
            continue
        third = child or bool(_THIRD.search(hit.text[hit.match.end("verb"):]))
        if third and goal.audience == "children":
            continue
        word = "give" if third or goal.audience == "parents" else "take"
        if word == "take" and goal.audience != "patients" and not re.search(r"\byou", document.text, re.I):
            continue
        yield Hit(hit.start("verb"), hit.end("verb"), offered(goal, word.capitalize() if hit["verb"][0] == "A" else word))


RULE = Rule(
    id="health.administer",
    message="\"Administer\" is a word for staff. Readers take a medicine or give it.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Administer one tablet at night.", "Take one tablet at night."),
        Example("Administer 5 mL to your child at 8 am.", "Give 5 mL to your child at 8 am."),
        Example("You should administer the drops twice a day.", "You should take the drops twice a day."),
        Example("Do not administer more than 4 doses in 24 hours.", "Do not give more than 4 doses in 24 hours.",
            {"audience": "parents"}),
    ),
    keeps=(
        "A nurse will administer the vaccine.",
        "The clinic administers the test in May.",
        "Administer the injection at noon.",
    ),
)
