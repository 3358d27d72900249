"""service.advised: "Please be advised that the office closes" -> "The office closes"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import cut, leans_back, opening_matches, to_a_reader
from humanize.types import Document, Example, Goal, Hit, Rule, When

_TELL = r"(?:inform|advise|notify|tell|let)"
_OPENING = phrase(
    r"(?:(?:please|kindly) (?:be (?:advised|informed|aware|reminded)|note|take note|rest assured)|"
    rf"(?:this|the present) (?:(?:letter|email|e-mail|message|notice) )?(?:is|serves) to (?:formally )?{_TELL}(?: you)?(?: "
    rf"know)?|"
    rf"(?:we|i)(?: are|'re| am|'m)? ?(?:would like|wish|want|writing|just wanted) to (?:take this opportunity to )?{_TELL} "
    rf"you(?: know)?|"
    rf"(?:we|i)(?: are|'re| am|'m) (?:hereby )?(?:writing|contacting you|e-?mailing|reaching out) to {_TELL} you(?: know)?|"
    r"it has come to (?:our|my) attention|it (?:should|must|is to) be (?:noted|pointed out|mentioned)|"
    r"you are hereby (?:informed|notified|advised)|we hereby (?:inform|notify|advise) you)"
    r"(?: that\b,?|:|,)")
_WARNING = re.compile(r"\b(?:must not|do not|don't|never|danger\w*|warning|caution|risk|harm\w*|serious|allerg\w*|overdose|"
                      r"emergency)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for sentence, match in opening_matches(document, _OPENING):
        rest = document.text[match.end():sentence.end]
        if leans_back(rest) or _WARNING.search(rest) and goal.domain in ("health", "service") and "note" in match.group().lower():
            continue
        if not any(t.pos in ("VERB", "AUX") and t.start >= match.end() for t in document.words(sentence)):
            continue
        hit = cut(document, sentence, match.start(), match.end())
        if hit:
            yield hit


RULE = Rule(
    id="service.advised",
    message="The opening tells the reader that you will tell them something. Say it right away.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content"), not_flags=("legal",)),
    licence=("modality",),
    examples=(
        Example("Please be advised that the office closes at noon.", "The office closes at noon."),
        Example("We are writing to inform you that 2 of the 5 lamps are not in stock.", "2 of the 5 lamps are not in stock."),
        Example("Dear Ms Roy, this is to inform you that the hall is not free on 3 May.",
                "Dear Ms Roy, the hall is not free on 3 May."),
        Example("It has come to our attention that the March bill was not paid.", "The March bill was not paid."),
        Example("Please note that refunds take 14 days.", "Refunds take 14 days."),
        Example("It should be noted that the 2 rooms can't be moved.", "The 2 rooms can't be moved."),
    ),
    keeps=(
        "Please note the change of room.",
        "Please note that it is not covered.",
        "The board must be advised that the office closes.",
        "Please note that you must not open the case.",
    ),
)
