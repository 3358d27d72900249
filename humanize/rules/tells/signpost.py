"""Sentences and prefixes that announce the text instead of being it ("Let's dive in.")."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, rest_of, untouchable
from humanize.rules.tells.cuts import cut_openings, cut_sentences
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_WHOLE = phrase(
    r"(?:(?:so|now|well|okay|and),? )?(?:(?:without further ado|with that said|ready),? )?"
    r"(?:(?:let's|let us) (?:dive (?:right |straight )?in(?:to it)?|dive deeper|jump (?:right )?in|get started|begin|"
    r"explore(?: (?:why|how|further|this))?|"
    r"take a (?:closer |deeper )?look|break (?:it|this) down|unpack (?:it|this|that)|find out(?: (?:why|how|more))?|get into it)"
    r"(?: together| now)?|buckle up|without further ado|let that sink in|read that again|think about (?:it|that)(?: for a "
    r"(?:moment|second|minute))?|"
    r"sounds? familiar|here's what you need to know|stay tuned(?: for more)?|keep reading(?: to (?:find out|learn) (?:more|"
    r"how|why))?|"
    r"read on(?: to (?:find out|learn) (?:more|how|why))?)[.!?:…]*$"
)
_PREFIX = phrase(
    r"(?:at the end of the day|without further ado|all things considered|when all is said and done|with that in mind|"
    r"as we (?:move|look) (?:forward|ahead)|as we look to the future|moving forward|that's where \w+ comes in), "
)
_SAID = phrase(r"(?:that being said|having said that|with that being said|with that said), ")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if len(document.sentences) > 1:
        yield from cut_sentences(document, _WHOLE)
    yield from cut_openings(document, _PREFIX)
    for sentence, match in openings(document, _SAID):
        if rest_of(document, sentence, match.end()) and not untouchable(document, *match.span()):
            yield Hit(match.start(), match.start() + len(match.group().rstrip()), ("That said,",))


RULE = Rule(
    "tells.signpost",
    "This announces the text; the text can begin at once.",
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.signpost", _find),
    PROSE,
    examples=(
        Example("Let's dive in. The tax changes in April.", "The tax changes in April."),
        Example("The fee is £9. Let that sink in. It was £3 last year.", "The fee is £9. It was £3 last year."),
        Example("At the end of the day, the 4 clubs do not share a pitch.", "The 4 clubs do not share a pitch."),
        Example("The hall is warm. That being said, the bar is cold.", "The hall is warm. That said, the bar is cold."),
    ),
    keeps=(
        "Let's dive in at the deep end.",
        "Let's explore the cave on Sunday.",
        "At the end of the day, shops close.",
        "Buckle up your belt before you start.",
        "Let's begin with a story. It is short.",
    ),
)
