"""A question that only warms up the reader ("Have you ever wondered how bees find home?")."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, openings, phrase
from humanize.rules.tells.density import dense, gated
from humanize.rules.tells.scope import CONTENT
from humanize.text.syntax import next_sentence
from humanize.types import Document, Example, Goal, Hit, Rule

_HOOK = phrase(
    r"(?:have you ever|ever (?:wondered|felt|wished|dreamed|found)|want to|looking (?:for|to)|are you (?:tired|sick|ready|"
    r"looking)|"
    r"ready to|imagine|what if|struggling (?:with|to)|tired of|curious about)\b[^.!?]*\?$"
)
_LEANS = re.compile(
    r"(?:it|they|this|that|these|those|he|she|yes|no|then|if so|you're|you are|here|well|me too|so do|we have)\b", re.I
)

_FULL = {"domain": "content", "strength": 1.0}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if document.has("mail"):
        return
    last = len(document.sentences) - 1
    for sentence, match in openings(document, _HOOK):
        following = next_sentence(document, sentence)
        if goal.strength < 1.0 and not dense(document, "tells.rhetorical-open", *match.span()):
            continue
        if match.end() != sentence.end or holds_fact(document, sentence.start, sentence.end):
            continue
        opens = sentence.index == 0 and following is not None and not _LEANS.match(document.text, following.start)
        closes = sentence.index >= last - 1 and sentence.index > 0 and match.group().lower().startswith(("ready", "want"))
        if opens or closes:
            yield Hit(sentence.start, sentence.end, ("",))


RULE = Rule(
    "tells.rhetorical-open",
    "The answer is a better first line than the question.",
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.rhetorical-open", _find),
    CONTENT,
    examples=(
        Example("Have you ever wondered how bees find home? Bees use the sun.", "Bees use the sun.", _FULL),
        Example("Looking for a quiet beach? The north bay has 3.", "The north bay has 3.", _FULL),
        Example("Tired of cold tea? Our mug does not leak heat.", "Our mug does not leak heat.", _FULL),
    ),
    keeps=("Are you free on 3 May?", "Want to know why? It is simple.", "Have you ever seen 40 swans? The lake has them."),
)
