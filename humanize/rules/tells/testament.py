""" "A testament to"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_ADJ = r"(?:(?:living|enduring|lasting|powerful|true|clear|fitting|striking|silent|tangible|profound|compelling) )?"
_MAIN = phrase(
    rf"\b(?P<verb>is|are|was|were|serves?|served|stands?|stood|remains?|remained)(?: as)? (?:an? )?{_ADJ}testament to "
    r"(?=[a-z0-9\"“])"
)
_APPENDED = phrase(rf"(?P<cut>, an? {_ADJ}testament to) (?=[a-z0-9\"“])")
_FORM = {
    "is": "VBZ",
    "was": "VBD",
    "were": "VBD",
    "are": "VBP",
    "serves": "VBZ",
    "stands": "VBZ",
    "remains": "VBZ",
    "serve": "VBP",
    "stand": "VBP",
    "remain": "VBP",
    "served": "VBD",
    "stood": "VBD",
    "remained": "VBD",
}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _MAIN):
        verb = token_at(document, match.start("verb"))
        tag = _FORM[match["verb"].lower()]
        if verb is None or verb.tag in ("VBN", "NN", "NNS"):
            continue
        if tag == "VBP" and verb.tag == "VB" and verb.lower != "are":
            tag = "VB"
        yield Hit(match.start(), match.start() + len(match.group().rstrip()), (inflect("show", tag),))
    for _, match in matches(document, _APPENDED):
        yield Hit(*match.span("cut"), (", which shows",))


RULE = Rule(
    "tells.testament",
    '"Shows" says it plainly.',
    "Wikipedia: Signs of AI writing (Undue emphasis on significance)",
    gated("tells.testament", _find),
    PROSE,
    examples=(
        Example("The bridge stands as a testament to careful design.", "The bridge shows careful design."),
        Example("The 40 letters were a lasting testament to her patience.", "The 40 letters showed her patience."),
        Example("The hall did not fall, a testament to good steel.", "The hall did not fall, which shows good steel."),
        Example("Their work is testament to how much a village can do.", "Their work shows how much a village can do."),
    ),
    keeps=("She read the Old Testament.", "He signed his last will and testament.", "The testament was to be read on Monday."),
)
