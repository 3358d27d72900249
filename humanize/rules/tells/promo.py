"""Advertising adjectives: a note; in advertising copy at full strength, or among other habits of it, a cut."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, matches, negative, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import dense, gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule

_WORDS = phrase(
    r"\b(?P<word>vibrant|breathtaking|stunning|cutting-edge|game-changing|unparalleled|world-class|best-in-class|"
    r"state-of-the-art|"
    r"groundbreaking|unmatched|must-visit|mind-blowing|one-of-a-kind|next-generation|seamless|amazing|incredible|"
    r"awe-inspiring|revolutionary|unforgettable|spectacular)\b(?= [a-z])"
)
_NESTLED = phrase(r"\bnestled (?=in|among|between|at|on|along)")
_COLOURS = ("red", "blue", "green", "yellow", "orange", "pink", "purple", "colours", "colors", "hues")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    content = goal.domain == "content"
    for sentence, match in matches(document, _WORDS):
        word = token_at(document, match.start("word"))
        if word is None or holds_fact(document, *match.span("word")):
            continue
        following = document.text[match.end() :].split(maxsplit=1)[:1]
        if following and following[0].strip(".,").lower() in _COLOURS:
            continue
        before, after = document.tokens[word.index - 1 : word.index], token_at(document, match.end() + 1)
        attributive = (
            bool(before) and before[0].pos in ("DET", "PRON", "NUM") and after is not None and after.pos in ("NOUN", "ADJ")
        )
        cut = content and (goal.strength >= 1.0 or goal.strength >= 0.75 and dense(document, "tells.promo", *match.span()))
        if cut and attributive and not negative(text_of_sentence(document, sentence)):
            yield Hit(match.start("word"), match.end() + 1, ("",))
        else:
            yield Hit(*match.span("word"))
    for _, match in matches(document, _NESTLED):
        yield Hit(match.start(), match.start() + len("nestled"))


RULE = Rule(
    "tells.promo",
    "Praise of your own thing; a fact about it would persuade more.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.promo", _find),
    PROSE,
    examples=(
        Example("We offer a breathtaking view.", "We offer a view.", {"domain": "content", "strength": 1.0}),
        Example(
            "The hotel has 9 rooms and a stunning garden.",
            "The hotel has 9 rooms and a garden.",
            {"domain": "content", "strength": 1.0},
        ),
        Example("Our cutting-edge pump weighs 3 kg.", "Our pump weighs 3 kg.", {"domain": "content", "strength": 1.0}),
    ),
    keeps=("The cloth comes in vibrant red.", "The view is breathtaking.", "It is not a stunning garden."),
)
