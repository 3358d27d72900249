"""service.please-find: "Please find attached the two forms" -> "The two forms are attached"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.text.syntax import plural
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_HOW = r"(?P<how>attached|enclosed|below|herewith)"
_FIND = (
    phrase(rf"(?:please|kindly) find {_HOW}(?: herewith)?(?: to this (?:e-?mail|letter))?:? (?P<np>[^.!?;:]+?)(?P<end>[.!]|$)"),
    phrase(r"(?:please|kindly) find (?P<np>[^.!?;:]+?) (?P<how>attached|enclosed|below)(?P<end>[.!]|$)"),
    phrase(r"(?P<how>attached|enclosed),? (?:please find|you will find|you'll find):? (?P<np>[^.!?;:]+?)(?P<end>[.!]|$)"),
)
_NOUN_PHRASE = re.compile(r"(?:the|a|an|my|our|your|his|her|their|this|these|two|three|four|\d+|copies|details|form)\b|"
                          r"[A-Z]", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for pattern in _FIND:
        for sentence, match in opening_matches(document, pattern):
            noun = match.group("np").strip()
            tokens = [t for t in document.words(sentence) if match.start("np") <= t.start < match.end("np")]
            head = _head(tokens)
            verbs = any(t.tag in ("VBZ", "VBP", "VBD", "MD") for t in tokens)
            if head is None or verbs or not _NOUN_PHRASE.match(noun) or sentence.end > match.end() + 1:
                continue
            how = match.group("how").lower().replace("herewith", "attached")
            first = noun if tokens[0].text == "I" or tokens[0].pos == "PROPN" else noun[0].lower() + noun[1:]
            passive = placed(document, match.start(), f"{noun[0].upper()}{noun[1:]} "
                                                      f"{'are' if plural(document, head) else 'is'} {how}")
            active = placed(document, match.start(), f"I've {how} {first}")
            texts = (active, passive) if document.has("sender_I") and how != "below" else (passive,)
            yield Hit(match.start(), max(match.end("np"), match.end("how")), texts)


def _head(tokens: list[Token]) -> Token | None:
    inside = {t.index for t in tokens}
    return next((t for t in tokens if t.head not in inside and t.pos in ("NOUN", "PROPN", "NUM")), None)


RULE = Rule(
    id="service.please-find",
    message="Nobody has to search for it: say that it is attached.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health")),
    examples=(
        Example("Please find attached the two forms.", "The two forms are attached."),
        Example("Please find the invoice for £40 enclosed.", "The invoice for £40 is enclosed."),
        Example("I spoke to her. Please find attached my report.", "I spoke to her. I've attached my report."),
        Example("Enclosed please find a copy of the contract.", "A copy of the contract is enclosed."),
    ),
    keeps=(
        "Please find a seat.",
        "Please find out whether the lamp is attached.",
        "You will find the forms attached to the door.",
    ),
)
