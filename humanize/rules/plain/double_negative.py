"""Two negatives that make a positive ("not uncommon", "cannot ... unless")."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.plain.scope import SAFE_SHAPE
from humanize.rules.search import matches, negative, phrase, text_of_sentence
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_PAIRS = {
    "uncommon": "fairly common",
    "unusual": "fairly common",
    "unlike": "like",
    "impossible": "possible",
    "unreasonable": "reasonable",
    "unimportant": "important",
    "unaware": "aware",
    "inconsiderable": "considerable",
    "insignificant": "significant",
    "infrequently": "fairly often",
    "infrequent": "fairly frequent",
    "unfamiliar": "familiar",
    "unrelated": "related",
}
_NOT_UN = phrase(rf"\b(?P<not>not|(?P<verb>is|are|was|were)n't) (?:entirely |wholly |at all )?(?P<word>{'|'.join(_PAIRS)})\b")
_NOT_FAIL = phrase(r"\bdid(?: not|n't) fail to (?P<verb>[a-z]+)\b")
_UNLESS = phrase(r"\b(?P<modal>cannot|can not|can't|may not) (?P<act>[^.,;:!?—]{2,60}?) (?P<unless>unless) ")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The pairs of the table, "did not fail to", and "cannot ... unless"."""
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        said = text_of_sentence(document, sentence)
        negatives = len(
            re.findall(r"\b(?:not|no|never|cannot|nobody|nothing|neither|nor|hardly|few|little)\b|n['’]t\b", said, re.I)
        )
        if negatives == 1:
            yield from _inside(document, sentence.start, sentence.end)


def _inside(document: Document, start: int, end: int) -> Iterator[Hit]:
    for _, match in matches(document, _NOT_UN):
        if start <= match.start() < end:
            verb = f"{match['verb']} " if match["verb"] else ""
            yield Hit(*match.span(), (verb + _PAIRS[match["word"].lower()],))
    for _, match in matches(document, _NOT_FAIL):
        if start <= match.start() < end:
            yield Hit(*match.span(), (inflect(match["verb"].lower(), "VBD"),))
    for _, match in matches(document, _UNLESS):
        simple = not re.search(r"\b(?:and|or|but|if|that|which|who)\b", match["act"], re.I)
        if start <= match.start() < end and simple and not negative(document.text[match.end() : end]):
            modal = "may" if match["modal"].lower().startswith("may") else "can"
            yield Hit(match.start(), match.end("unless"), (f"{modal} {match['act']} only if",))


RULE = Rule(
    "plain.double-negative",
    "Two negatives make readers stop and count.",
    "Federal Plain Language Guidelines (Use positive language)",
    find,
    SAFE_SHAPE,
    examples=(
        Example("You cannot vote unless you register.", "You can vote only if you register."),
        Example("Such storms are not uncommon in 3 of the valleys.", "Such storms are fairly common in 3 of the valleys."),
        Example("She did not fail to pay the bill.", "She paid the bill."),
        Example("The plan isn't unlike ours.", "The plan is like ours."),
    ),
    keeps=(
        "It is not unlawful.",
        "You cannot vote unless you do not object.",
        "Is it not unusual?",
        "Never say it is not impossible.",
    ),
    licence=("negation",),
)
