"""mail.please-dont: "Don't put the pan in the dishwasher." -> "Please don't put the pan in the dishwasher."."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, token_at
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.types import Document, Example, Goal, Hit, Rule, When

_DONT = phrase(r"\s*(?P<dont>do not|don't|dont) (?P<verb>[a-z]+)\b")
# Comfort and encouragement, not requests.
_KIND = frozenset(("worry", "hesitate", "forget", "panic", "be", "feel", "give", "let", "miss", "mind", "stress",
                   "despair", "lose"))
_DANGER = re.compile(
    r"\b(?:danger\w*|electric\w*|fire|flammable|poison\w*|burn\w*|acid|gas|hot|blades?|machine\w*|drive|driving|alcohol|"
    r"medicines?|tablets?|dose|swallow|evacuat\w*|alarm|power|voltage|safety|injur\w*|expel\w*|under any circumstances|ever)\b",
    re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not (to_a_reader(document, goal) or goal.domain == "education"):
        return
    left = max(1, len(document.text.split()) // 50) - len(re.findall(r"\bplease\b", document.text, re.I))
    for sentence, match in opening_matches(document, _DONT):
        text = document.text[sentence.start:sentence.end]
        verb = token_at(document, match.start("verb"))
        listed = document.paragraphs[sentence.paragraph].kind == "list"
        if left <= 0 or listed or verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX"):
            continue
        if verb.lower in _KIND or _DANGER.search(text) or text[-1:] == "?" or re.search(r"\b(?:please|you|we|I)\b", text[
                :verb.start - sentence.start], re.I):
            continue
        start, end = match.span("dont")
        apostrophe = "’" if "’" in document.text else "'"
        left -= 1
        yield Hit(start, end, (placed(document, start, f"please don{apostrophe}t"),))


RULE = Rule(
    id="mail.please-dont",
    message="“Don't” alone is an order; “please don't” asks for the same thing.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("general", "service", "education"), empathy=0.5, not_audiences=("experts",),
              not_flags=("legal", "urgent", "grave")),
    examples=(
        Example("Hi all, don't put the steel pan in the dishwasher.",
                "Hi all, please don't put the steel pan in the dishwasher."),
        Example("Do not use a global variable in task 2.",
                "Please don't use a global variable in task 2.", {"domain": "education"}),
        Example("Hi Jan,\n\nDo not send slide 9 to the client.\n\nAnn",
                "Hi Jan,\n\nPlease don't send slide 9 to the client.\n\nAnn"),
    ),
    keeps=(
        "Hi all, don't worry about the pan.",
        "Hi all, do not touch the hot plate.",
        "Hi all, please reply by noon. Don't send it to Ann.",
        "Hi Ann, I don't put pans in the dishwasher.",
        "Do not send the file to the client.",
    ),
)
