"""service.by-you: "The seal was broken by you" -> "You broke the seal"; the passive points a finger and hides the verb."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.rules.search import matches, phrase
from humanize.text.mend import lowered
from humanize.types import Document, Example, Goal, Hit, Rule, When

_DONE = phrase(
    r"(?P<also>also,? )?(?P<np>(?:the|your|this|our|both|all|an?) (?:[a-z-]+ ){0,3}?[a-z-]+) (?P<be>was|were|has been|have been) "
    r"(?P<also2>also )?(?P<ven>[a-z]+(?:ed|en|wn|nt|de|ut|ld|pt|ft|id|t)) by you"
    r"(?P<also3>,? too)?(?=[.,;!]| (?:on|in|at|but)\b)")

_INSIDE = re.compile(r"\b(?:if|when|that|which)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _DONE):
        verb = lemma(match["ven"].lower(), "VERB")
        starts = match.start() == sentence.start or document.text[:match.start()].rstrip().endswith((",", ";", " and", " but"))
        if not starts or inflect(verb, "VBN") != match["ven"].lower() or _INSIDE.search(match["np"]):
            continue
        have = "have " if match["be"].lower().endswith("been") else ""
        also = "also " if match["also"] or match["also2"] or match["also3"] else ""
        form = match["ven"] if have else inflect(verb, "VBD")
        you = "You" if document.text[match.start()].isupper() else "you"
        yield Hit(match.start(), match.end(), (f"{you} {have}{also}{form} {lowered(match['np'])}",))


RULE = Rule(
    id="service.by-you",
    message="“By you” points a finger. The plain order says the same.",
    source="Federal Plain Language Guidelines (use active voice)",
    find=_find,
    when=When(domains=("service", "general", "education"), empathy=0.25, not_flags=("legal", "grave")),
    examples=(
        Example("Also the seal was broken by you.", "You also broke the seal."),
        Example("The form was filled by you on 3 May.", "You filled the form on 3 May."),
        Example("Both boxes have been opened by you.", "You have opened both boxes."),
    ),
    keeps=(
        "The seal was broken by your courier.",
        "If the seal was broken by you, we can't refund it.",
        "We know that the seal was broken by you.",
        "The house was built by you and Ann.",
    ),
)
