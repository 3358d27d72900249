""" "A wide range of", "a plethora of", "a myriad of"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase, tokens_between
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import child
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_RANGE = phrase(
    r"\b(?P<cut>an? (?:(?:wide|broad|vast|diverse|rich|whole|wide and varied|dizzying) (?:range|array|variety|spectrum|"
    r"selection|assortment)|"
    r"plethora|myriad|multitude|treasure trove|vast number|vast amount|cornucopia) of) (?=[a-z])"
)
# "a wide range of prices" is a range: from low to high.
_SCALE = frozenset(
    {
        "price",
        "age",
        "temperature",
        "value",
        "size",
        "income",
        "score",
        "frequency",
        "colour",
        "color",
        "opinion",
        "view",
        "speed",
        "depth",
        "height",
        "ability",
        "motion",
        "emotion",
        "grade",
        "weight",
        "cost",
        "wage",
        "rate",
    }
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _RANGE):
        noun = _noun(document, match.end(), sentence.end)
        if noun is None or noun.lemma in _SCALE:
            continue
        many = noun.tag in ("NNS", "NNPS")
        if not many and "amount" not in match["cut"].lower() and "wide" not in match["cut"].lower():
            continue
        before = document.tokens[noun.index].head
        verb = document.tokens[before]
        if many and _singular_verb(document, noun, verb):
            continue
        if many:
            yield Hit(*match.span("cut"), ("many",))


def _noun(document: Document, start: int, end: int) -> Token | None:
    """The head noun of the phrase after "of": the last noun of the row."""
    found = None
    for token in tokens_between(document, start, end):
        if token.pos in ("NOUN", "PROPN"):
            found = token
        elif (
            token.pos not in ("ADJ", "ADV", "NUM")
            and token.text not in (",", "-")
            and not (token.lower == "and" and found is None)
        ) or found is not None:
            break
    return found


def _singular_verb(document: Document, noun: Token, verb: Token) -> bool:
    """Whether the phrase is the subject of a verb in the singular ("a range of options is")."""
    following = document.tokens[noun.index + 1 : noun.index + 2]
    if following and following[0].tag in ("VBZ",):
        return True
    helper = child(document, verb, "aux", "aux:pass", "cop")
    finite = helper or verb
    return finite.tag == "VBZ" and finite.index > noun.index and finite.index - noun.index <= 3


RULE = Rule(
    "tells.range-of",
    '"Many" says it in one word.',
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.range-of", _find),
    PROSE,
    examples=(
        Example("The shop sells a wide range of tools.", "The shop sells many tools."),
        Example("A plethora of small clubs do not own a pitch.", "Many small clubs do not own a pitch."),
        Example("In 2019 the town faced a myriad of challenges.", "In 2019 the town faced many challenges."),
    ),
    keeps=("We have a wide range of prices.", "A wide range of tools is on show.", "He has a range of mountains to cross."),
)
