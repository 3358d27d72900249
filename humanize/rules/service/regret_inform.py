"""service.regret-inform: "We regret to inform you that the tour is full" -> "We're sorry, but the tour is full"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.courtesy import has_apology
from humanize.rules.service.openings import cut, opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_TELL = r"(?:inform|advise|notify|tell) you"
_REGRET = phrase(
    rf"(?:(?:unfortunately, )?(?P<who>we|i)(?: are| am|'re|'m)? (?:deeply |very |truly )?(?:regret|sorry|afraid)(?: to (?:have "
    rf"to )?{_TELL})|"
    rf"it is with (?:(?:deep|great|sincere) )?regret that (?P<who2>we|i) (?:must |have to )?{_TELL}|"
    rf"(?P<who3>we|i) (?:are|am) (?:sorry|regretful) to have to {_TELL}) that\b,?")
_HIRING = re.compile(r"\b(?:position|candidates?|interview|applicants?|vacancy|hiring|role|contract)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if _HIRING.search(document.text):
        return
    for sentence, match in opening_matches(document, _REGRET):
        whole = cut(document, sentence, match.start(), match.end())
        if whole is None:
            continue
        if has_apology(document, before=match.start()) or re.search(r"\b(?:sorry|apolog)", document.text[match.end():], re.I):
            yield whole
            continue
        who = match.group("who") or match.group("who2") or match.group("who3")
        text = "I'm sorry, but" if who.lower() == "i" else placed(document, match.start(), "We're sorry, but")
        yield Hit(match.start(), match.end(), (text,))


RULE = Rule(
    id="service.regret-inform",
    message="Bad news reads warmer when a person says it: “We're sorry, but …”.",
    source="GOV.UK content style guide",
    find=_find,
    when=When(domains=("service", "general", "education"), empathy=0.5, not_flags=("grave", "legal")),
    examples=(
        Example("We regret to inform you that the tour is full.", "We're sorry, but the tour is full."),
        Example("I regret to inform you that 2 seats are not free.", "I'm sorry, but 2 seats are not free."),
        Example("We are sorry about the wait. We regret to tell you that the tour is full.",
                "We are sorry about the wait. The tour is full."),
        Example("It is with regret that we inform you that the pool is closed.", "We're sorry, but the pool is closed."),
    ),
    keeps=(
        "We regret the loss of life.",
        "You may regret that the tour is full.",
        "We regret to inform you that you were not chosen for the position.",
    ),
)
