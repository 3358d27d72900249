"""Two negatives that make a positive ("not uncommon", "cannot ... unless")."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.plain.scope import SAFE_SHAPE
from humanize.rules.search import matches, negative, phrase, text_of_sentence
from humanize.text.syntax import final_mark
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

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
_NEGATIVES = re.compile(r"\b(?:not|no|never|cannot|nobody|nothing|neither|nor|hardly|few|little)\b|n['’]t\b", re.I)
_UNLESS = phrase(r"\b(?P<modal>cannot|can not|can't|may not) (?P<act>[^.,;:!?—]{2,60}?) (?P<unless>unless) ")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The pairs of the table, "did not fail to", and "cannot ... unless"."""
    for sentence, hit in _pairs(document):
        negatives = len(_NEGATIVES.findall(text_of_sentence(document, sentence)))
        if negatives == 1 and final_mark(document, sentence) != "?":
            yield hit


def _pairs(document: Document) -> Iterator[tuple[Sentence, Hit]]:
    for sentence, match in matches(document, _NOT_UN):
        verb = f"{match['verb']} " if match["verb"] else ""
        yield sentence, Hit(*match.span(), (verb + _PAIRS[match["word"].lower()],))
    for sentence, match in matches(document, _NOT_FAIL):
        yield sentence, Hit(*match.span(), (inflect(match["verb"].lower(), "VBD"),))
    for sentence, match in matches(document, _UNLESS):
        simple = not re.search(r"\b(?:and|or|but|if|that|which|who)\b", match["act"], re.I)
        if simple and not negative(document.text[match.end() : sentence.end]):
            modal = "may" if match["modal"].lower().startswith("may") else "can"
            yield sentence, Hit(match.start(), match.end("unless"), (f"{modal} {match['act']} only if",))


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
