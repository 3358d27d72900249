"""A firm that is "thrilled to announce"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import STRUCTURE
from humanize.rules.verb_forms import subject_of
from humanize.types import Document, Example, Goal, Hit, Rule

_THRILLED = phrase(
    r"\b(?P<be>is|are|was|were) (?:absolutely |incredibly |so )?(?:thrilled|excited|delighted|proud|overjoyed) to "
    r"(?P<verb>announce|introduce|unveil|launch|present|reveal)(?= [a-z0-9])"
)
_TAG = {"is": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if document.has("mail"):
        return
    for _, match in matches(document, _THRILLED):
        joy = token_at(document, match.start("be"))
        head = document.tokens[joy.head] if joy else None
        subject = subject_of(document, head) if head else None
        if subject is None or subject.pos == "PRON":  # "we are delighted": the writer's own joy stays
            continue
        yield Hit(*match.span(), (inflect(match["verb"].lower(), _TAG[match["be"].lower()]),))


RULE = Rule(
    "tells.announce",
    "Readers want the news, not the firm's feelings about it.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.announce", _find),
    STRUCTURE,
    examples=(
        Example("The firm is thrilled to announce the launch of 3 ferries.", "The firm announces the launch of 3 ferries."),
        Example(
            "The trustees were excited to unveil a plan that does not cost more.",
            "The trustees unveiled a plan that does not cost more.",
        ),
        Example("The library is so proud to introduce its new van.", "The library introduces its new van."),
    ),
    keeps=("We are thrilled to announce a fair.", "She is excited to see you.", "The dog is proud."),
)
