"""service.feel-regret: "We regret that you feel that S" -> "You told us that S": an apology for a feeling is none."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import leans_back, opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FEEL = phrase(
    r"(?:we|i)(?: are|'re| am|'m)?(?: very| truly| deeply)? (?:regret|sorry|apologi[sz]e|sorry to (?:hear|learn)) (?:that |if "
    r")?you "
    r"(?:feel|think|believe|felt|are of the opinion|have the impression)(?: that\b)?")
_BARE = re.compile(r"\s*(?:this|that) way\b|\s*[.!,]")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not document.has("reported"):
        return
    for sentence, match in opening_matches(document, _FEEL):
        rest = document.text[match.end():sentence.end]
        if _BARE.match(rest) or leans_back(rest) or not re.match(r"\s+(?:that |the |your |our |we |you |there |nobody |no "
                                                                 r")", rest + " "):
            continue
        that = " that" if match.group().lower().endswith("that") else ""
        us = "me" if document.has("sender_I") and not document.has("sender_we") else "us"
        yield Hit(match.start(), match.end(), (placed(document, match.start(), f"You told {us}{that}"),
                                               placed(document, match.start(), f"You say{that}")))


RULE = Rule(
    id="service.feel-regret",
    message="“We regret that you feel” sounds like an apology but isn't one. Say what the customer told you.",
    source="Lazare 2004, On Apology",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("grave", "legal")),
    examples=(
        Example("We have your letter. We regret that you feel that the service was slow.",
                "We have your letter. You told us that the service was slow."),
        Example("Thank you for your email. I am sorry you feel the 2 rooms were not clean.",
                "Thank you for your email. You told me the 2 rooms were not clean."),
        Example("We read your complaint. We are sorry that you feel that the price is too high.",
                "We read your complaint. You told us that the price is too high."),
    ),
    keeps=(
        "We read your letter. We are sorry that you feel ill.",
        "We read your letter. We regret that you feel this way.",
        "We are sorry that the service was slow.",
    ),
)
