"""mail.just-wanted: "I just wanted to let you know that the room is booked" -> "The room is booked"."""

import re
from collections.abc import Iterator

from humanize.rules.search import negative, phrase, token_at
from humanize.rules.service.openings import cut, leans_back, opening_matches, placed
from humanize.text.syntax import final_mark
from humanize.types import Document, Example, Goal, Hit, Rule, When

_TELL = phrase(
    r"(?:i|we)(?: just)?(?: wanted| want| am writing| are writing|'m writing|'re writing| would like|'d like| wish)(?: to| "
    r"just to) (?:quickly )?"
    r"(?:let you know|inform you|tell you|advise you|notify you|update you|give you a heads[- ]up) that\b")
_ASK = phrase(
    r"(?:i|we)(?: just)?(?: wanted| want| am writing| are writing|'m writing|'re writing| would like|'d like| was wondering| "
    r"were wondering| wonder|"
    r" am wondering|'m wondering)(?: to)?(?: quickly)?(?: ask| check| see)?(?: with you)? (?:if|whether) you (?:could|can|"
    r"would|might|would be able to|"
    r"might be able to|are able to) (?P<verb>[a-z]+)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not document.has("mail"):
        return
    for sentence, match in opening_matches(document, _TELL):
        rest = document.text[match.end():sentence.end]
        bad_news = negative(rest) or document.has("refused")
        if leans_back(rest) or bad_news and goal.empathy >= 0.75:
            continue
        hit = cut(document, sentence, match.start(), match.end())
        if hit:
            yield hit
    for sentence, match in opening_matches(document, _ASK):
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.lower != verb.lemma or final_mark(document, sentence) not in (".", "?") or re.search(
                r"[;:]", document.text[match.end():sentence.end]):
            continue
        end = sentence.end - 1
        rest = document.text[match.start("verb"):end]
        yield Hit(match.start(), sentence.end, (placed(document, match.start(), f"could you {rest}?"),))


RULE = Rule(
    id="mail.just-wanted",
    message="Say it or ask it right away; “I just wanted to” makes the reader wait.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("general", "service", "education"), not_flags=("grave", "legal")),
    examples=(
        Example("Hi Ann, I just wanted to let you know that the room is booked.", "Hi Ann, The room is booked."),
        Example("Hi Ann,\n\nWe are writing to inform you that the 2 rooms are "
                "booked.\n\nTom", "Hi Ann,\n\nThe 2 rooms are booked.\n\nTom"),
        Example("Hi Ann,\n\nI was wondering if you could send the figures by 3 May.\n\nTom",
                "Hi Ann,\n\nCould you send the figures by 3 May?\n\nTom"),
    ),
    keeps=(
        "Hi Ann, I just wanted to thank you.",
        "Hi Ann, I wanted to apologise for the delay.",
        "Hi Ann, I wanted to let you know before 3 May.",
    ),
)
