"""service.hesitate: "Please do not hesitate to contact us" -> "Please contact us"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.service.openings import to_a_reader
from humanize.types import Document, Example, Goal, Hit, Rule, When

_VERBS = (r"(?:contact|call|ask|e-?mail|write|reply|reach|get|let|phone|ring|message|text|tell|send|visit|speak|talk|come|give|"
          r"drop|return|raise|use)")
_HESITATE = phrase(
    rf"\b(?:please,? )?(?:(?:do not|don't|never) hesitate (?:to|in) |feel free to )(?P<verb>{_VERBS})(?P<ing>ing)?\b")
_CONTACT = (
    "contact", "call", "ask", "email", "e-mail", "write", "reply", "reach", "get", "let", "phone", "ring", "message", "tell")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for sentence, match in matches(document, _HESITATE):
        verb = match.group("verb").lower()
        free = "feel free" in match.group().lower()
        if match.group("ing") or free and verb not in _CONTACT:
            continue
        upper = match.group()[0].isupper()
        others = document.text[sentence.start:match.start()] + document.text[match.end():sentence.end]
        bare = verb.capitalize() if upper else verb
        if "please" in others.lower():
            yield Hit(match.start(), match.end(), (bare,))
        else:
            yield Hit(match.start(), match.end(), (f"{'Please' if upper else 'please'} {verb}", bare))


RULE = Rule(
    id="service.hesitate",
    message="“Please” invites as well as “do not hesitate to”, in fewer words.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content")),
    licence=("negation", "modality"),
    examples=(
        Example("Do not hesitate to contact me.", "Please contact me."),
        Example("If you have any questions about form 7, please don't hesitate to call us.",
                "If you have any questions about form 7, please call us."),
        Example("Feel free to email us before 4 p.m.", "Please email us before 4 p.m."),
    ),
    keeps=(
        "Drivers who hesitate lose time.",
        "Do not hesitate at the junction.",
        "Feel free to use the pool.",
    ),
)
