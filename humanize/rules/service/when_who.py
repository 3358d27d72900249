"""service.when-who: "The relevant team will be in touch": by when, and who?"""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.types import Document, Goal, Hit, Rule, When

_VAGUE = phrase(
    r"\b(?:will (?:be in touch|look into|get back to you|contact you|follow up|reach out|be in contact|revert)|(?:the "
    r")?(?:relevant|appropriate|responsible) "
    r"(?:team|department|person|colleague)s? will|in due course)\b")
_SPAN = re.compile(r"\b(?:within|in) (?:\d+|a|an|one|two|three|four|five|the next)\b|\btoday\b|\btomorrow\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence, match in matches(document, _VAGUE):
        text = plain[sentence.start:sentence.end]
        if not sentence_has_date(plain, sentence) and not _SPAN.search(text) and "if" not in text.split():
            yield Hit(match.start(), match.end())


RULE = Rule(
    id="service.when-who",
    message="By when? Who? A day and a name spare the customer a second letter.",
    source="Packard & Berger 2021, How Concrete Language Shapes Customer Satisfaction",
    find=_find,
    when=When(domains=("service", "general", "education", "health")),
    keeps=(
        "I will call you by Friday.",
        "Our engineer will contact you within 2 days.",
        "If it fails, we will be in touch.",
    ),
)
