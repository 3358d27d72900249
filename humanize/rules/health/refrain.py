"""health.refrain: "refrain from driving" becomes "do not drive"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"(?P<lead>\b(?:[Yy]ou )?(?:should|must)\s|\bto\s|\b[Pp]lease\s|\b(?:are|is) (?:advised|asked|required|told) to\s)?"
    r"\b(?P<verb>[Rr]efrain|[Aa]bstain|[Dd]esist) from (?:(?P<act>[a-z]+ing)\b|(?P<alcohol>alcohol)\b)")
_NOT_BEFORE = re.compile(r"\b(?:not|n['’]t|never|cannot|will|would|could|can|may|might|who|we|they|he|she|I)\s$", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Refrain from -ing" as an instruction."""
    for hit in found(document, _PATTERN):
        before = hit.text[:hit.match.start()]
        lead = hit["lead"]
        if _NOT_BEFORE.search(before) or not lead and before.strip() and not re.search(r"(?:[,;:]|\band|\bthen)\s*$", before):
            continue
        if re.search(r"\b(?:and|or) from\b", hit.text[hit.match.end():]):
            continue  # "from A and from B" would lose its head
        base = lemma(hit["act"], "VERB") if hit["act"] else "drink alcohol"
        if hit["act"] and base == hit["act"]:
            continue
        if not lead:
            text, start = ("Do not " if hit["verb"][0].isupper() else "do not ") + base, hit.start("verb")
        elif lead.strip().lower() == "please":
            text, start = f"do not {base}", hit.start("verb")
        elif lead.strip().lower().endswith("to"):
            text, start = f"not to {base}", hit.start("verb") - len("to ")
        else:
            text, start = f"not {base}", hit.start("verb")
        yield Hit(start, hit.end(), offered(goal, text))


RULE = Rule(
    id="health.refrain",
    message="\"Do not\" is plainer and stronger than \"refrain from\".",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Refrain from driving for 24 hours.", "Do not drive for 24 hours."),
        Example("You should abstain from drinking alcohol for 7 days.", "You should not drink alcohol for 7 days."),
        Example("Please refrain from eating before 8 am.", "Please do not eat before 8 am."),
        Example("Abstain from alcohol for 2 days.", "Do not drink alcohol for 2 days."),
    ),
    keeps=(
        "Please refrain from smoking for 2 days and from driving.",
        "Avoid driving at night.",
        "They will refrain from voting.",
        "Do not refrain from asking.",
    ),
    licence=("negation",),
)
