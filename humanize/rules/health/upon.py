"""health.upon: "Upon arrival" becomes "when you arrive"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_NOUNS = {
    "arrival": "when you arrive", "waking": "when you wake up", "awakening": "when you wake up", "rising": "when you get up",
    "admission": "when you are admitted", "discharge": "when you are discharged", "returning home": "when you get home",
    "symptomatic improvement": "when the symptoms get better", "improvement of symptoms": "when the symptoms get better",
    "resolution of symptoms": "when the symptoms are gone", "onset of symptoms": "when the symptoms start",
    "return home": "when you get home", "request": "if you ask",
}
_UPON_ONLY = frozenset({"admission", "discharge", "request", "symptomatic improvement", "improvement of symptoms",
                        "resolution of symptoms", "onset of symptoms"})
_PATTERN = re.compile(rf"(?<![\w-])(?P<on>[Uu]pon|[Oo]n) (?:your )?(?P<noun>{'|'.join(_NOUNS)})(?=[,.;]| (?:at|to|from) )")
_DONE = re.compile(r"\b(?P<on>[Uu]pon|[Oo]n|[Aa]fter) completion of (?P<what>(?:the|your|this|all|a)\s[^,.;:]{2,40})(?=,)")
_OTHER = re.compile(r"\b(?:he|she|they|the (?:patient|nurse|doctor|team)|ambulance|staff|was|were|had)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Upon" with a noun for something that the reader does."""
    for hit in found(document, _PATTERN):
        if _OTHER.search(hit.text) or hit["noun"] in _UPON_ONLY and hit["on"].lower() == "on":
            continue
        words = _NOUNS[hit["noun"]]
        yield Hit(hit.start(), hit.end(), offered(goal, words.capitalize() if hit["on"][0].isupper() else words))
    for hit in found(document, _DONE):
        if not _OTHER.search(hit.text):
            words = f"{'after' if hit['on'].lower() == 'after' else 'when'} you finish {hit['what']}"
            yield Hit(hit.start(), hit.end(), offered(goal, words[0].upper() + words[1:] if hit["on"][0].isupper() else words))


RULE = Rule(
    id="health.upon",
    message="Say what the reader does: \"when you arrive\".",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Upon arrival, give your name at desk 4.", "When you arrive, give your name at desk 4."),
        Example("Take one tablet upon waking.", "Take one tablet when you wake up."),
        Example("Upon completion of the course, call 555-0163.", "When you finish the course, call 555-0163."),
    ),
    keeps=(
        "Upon arrival, the nurse took his coat.",
        "The clinic depends on arrival times.",
        "Once upon a time, a clinic stood here.",
    ),
)
