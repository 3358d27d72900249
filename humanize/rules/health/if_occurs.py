"""health.if-occurs: "if a rash occurs" becomes "if you get a rash"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, names_child, offered
from humanize.types import Document, Example, Goal, Hit, Rule, Splice

_SYMPTOM = (r"(?:rash|bleeding|pain|fever|swelling|oedema|edema|dyspn(?:o?e)a|nausea|vomiting|dizziness|headaches?|side "
            r"effects?|diarrh?oea|itching|"
            r"breathlessness|symptoms|cough|chills|hives|palpitations|drowsiness|confusion|fatigue|numbness|weakness|"
            r"cramps?|reaction|jaundice|"
            r"constipation|redness|discharge|fits?|seizures?|bruising|difficulty breathing|trouble breathing|shortness of "
            r"breath)")
_PATTERN = re.compile(
    rf"\b(?P<if>[Ii]f|[Ww]hen) (?P<thing>(?:(?!you\b|your\b|the\b|this\b|it\b|they\b)[a-z-]+ ){{0,4}}{_SYMPTOM}(?: (?:or|"
    rf"and) (?:[a-z-]+ ){{0,2}}{_SYMPTOM})?) "
    r"(?P<verb>occurs?|develops?|appears?|arises?|(?:is|are) (?:noted|observed|experienced))(?=[.,;]|$)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Symptoms that "occur"."""
    child = names_child(document.text) or goal.audience == "parents"
    for hit in found(document, _PATTERN):
        thing = hit["thing"]
        last = re.split(r" (?:or|and) ", thing)[-1]
        many = bool(re.search(r"[^s]s$", last)) or " and " in thing
        if goal.audience == "patients" and not child:
            text = f"{hit['if']} you have"
        else:
            text = f"{hit['if']} there {'are' if many else 'is'}"
        # The symptoms themselves stay open to the rules that gloss them.
        yield Hit(hit.start(), hit.end("if"), offered(goal, text), also=(Splice(hit.end("thing"), hit.end(), ""),))


RULE = Rule(
    id="health.if-occurs",
    message="Symptoms don't \"occur\" to a reader: you have them.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Stop the tablets if a rash occurs.", "Stop the tablets if you have a rash."),
        Example("If side effects develop, call 555-0163.", "If you have side effects, call 555-0163."),
        Example("Call us if facial swelling or vomiting occurs.", "Call us if there is facial swelling or vomiting.",
            {"audience": "parents"}),
    ),
    keeps=(
        "Call us if the rash occurs again.",
        "If an error occurs, call us.",
        "A rash occurs in 3 of 100 people.",
    ),
)
