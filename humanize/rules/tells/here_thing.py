"""An announcement with a colon ("Here's the thing: ...", "The key takeaway: ...")."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, rest_of
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_THING = (
    r"(?:thing|kicker|catch|deal|truth|reality|secret|good news|interesting part|best part|bottom line|key takeaway|"
    r"takeaway|upshot)"
)
_OPENING = phrase(
    rf"(?:(?P<joiner>but|and|so|yet),? )?(?P<cut>(?:here(?: is|'s) the {_THING}|the (?:key |main |real )?(?:takeaway|"
    rf"bottom line|upshot)(?: here)?|here's why(?: (?:it|this|that) matters)?)(?:: | is(?: that|:)? | — | – |— ?))"
)
_SENTENCE = phrase(
    r"(?:but |and |so )?(?:here(?: is|'s) (?:the (?:thing|kicker|deal|catch|truth|reality)|why|how)|"
    r"here's what you need to know)[.:]$"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in openings(document, _OPENING):
        rest = rest_of(document, sentence, match.end())
        clause = any(t.dep in ("nsubj", "nsubj:pass", "expl") and t.start >= match.end() for t in document.words(sentence))
        if len(rest.split()) >= 3 and clause and "\n" not in match.group():
            yield Hit(*match.span("cut"), ("",))
    for sentence, match in openings(document, _SENTENCE):
        follows = document.sentences[sentence.index + 1 : sentence.index + 2]
        if match.end() == sentence.end and sentence.index and follows and follows[0].paragraph == sentence.paragraph:
            yield Hit(sentence.start, sentence.end, ("",))


RULE = Rule(
    "tells.here-thing",
    "Skip the announcement and say it.",
    "Wikipedia: Signs of AI writing",
    gated("tells.here-thing", _find),
    PROSE,
    examples=(
        Example("But here's the thing: most beginners give up within 3 months.", "But most beginners give up within 3 months."),
        Example("The key takeaway is that the fee did not change.", "The fee did not change."),
        Example("Bread is simple. Here's the kicker: the dough needs 2 days.", "Bread is simple. The dough needs 2 days."),
        Example("The pump is loud. Here's why. The pipe is loose.", "The pump is loud. The pipe is loose."),
    ),
    keeps=("Here's the thing you lost.", "The bottom line of the form is blank.", "Here's why: rain.", "The catch was large."),
)
