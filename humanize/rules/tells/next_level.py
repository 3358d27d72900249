""" "Take your X to the next level"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.rules.verb_forms import surface_tag
from humanize.types import Document, Example, Goal, Hit, Rule

_LEVEL = phrase(
    r"\b(?P<verb>takes?|taking|took|taken|brings?|bringing|brought) (?P<np>(?:your|our|their|its|his|her|the|my) "
    r"[^.,;:!?]{2,40}?) to (?:the|a whole new|the very) (?:next )?level\b"
    r"(?! of| [2-9])"
)
_BASE = {
    "takes": "VBZ",
    "take": "VB",
    "taking": "VBG",
    "took": "VBD",
    "taken": "VBN",
    "brings": "VBZ",
    "bring": "VB",
    "bringing": "VBG",
    "brought": "VBD",
}
_GAME = phrase(r"\b(?:boss|player|players|lift|elevator|floor|stairs)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _LEVEL):
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.pos != "VERB" or _GAME.search(document.text, sentence.start, sentence.end):
            continue
        if "next level" not in " ".join(match.group().lower().split()) and "new level" not in " ".join(
            match.group().lower().split()
        ):
            continue
        tag = surface_tag(verb, "take" if verb.lower.startswith("t") else "bring") or _BASE[match["verb"].lower()]
        yield Hit(*match.span(), (f"{inflect('improve', tag)} {match['np']}",))


RULE = Rule(
    "tells.next-level",
    '"Improve" is what is meant; better still, say how.',
    "Garner's Modern English Usage (vogue words)",
    gated("tells.next-level", _find),
    PROSE,
    examples=(
        Example("These 4 knives take your cooking to the next level.", "These 4 knives improve your cooking."),
        Example("Taking your garden to the next level is not hard.", "Improving your garden is not hard."),
        Example("The coach took their play to a whole new level.", "The coach improved their play."),
    ),
    keeps=(
        "Take the lift to the next level.",
        "The water rose to the next level.",
        "She took the case to the top level of the court.",
    ),
)
