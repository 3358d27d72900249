"""Adverbs that praise a verb ("seamlessly integrates")."""

from collections.abc import Iterator

from humanize.rules.search import matches, negative, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_BEFORE = phrase(r"\b(?:seamlessly|effortlessly|masterfully|flawlessly|artfully|expertly) (?P<verb>[a-z]+)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _BEFORE):
        verb = token_at(document, match.start("verb"))
        if verb is None or negative(text_of_sentence(document, sentence)):
            continue
        if verb.pos == "VERB" or verb.lower.endswith(("ed", "es", "ing")):
            yield Hit(match.start(), match.start("verb"), ("",))


RULE = Rule(
    "tells.empty-manner",
    "The adverb praises; the verb already says what happens.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.empty-manner", _find),
    PROSE,
    examples=(
        Example("The app seamlessly connects 3 calendars.", "The app connects 3 calendars."),
        Example("The hall has effortlessly blended old and new.", "The hall has blended old and new."),
        Example("Seamlessly linking two banks, the bridge opened in 1904.", "Linking two banks, the bridge opened in 1904."),
    ),
    keeps=("She skates effortlessly.", "It does not seamlessly connect.", "The change was seamless."),
)
