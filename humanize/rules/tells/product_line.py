"""A line of a product page: "Crafted with love from wool, this hat elevates your day." -> "This hat is made from wool."."""

from collections.abc import Iterator

from humanize.rules.search import negative, openings, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT
from humanize.text.mend import capitalised
from humanize.types import Document, Example, Goal, Hit, Rule

_LINE = phrase(
    r"(?:lovingly |carefully |expertly |meticulously )?(?P<verb>(?:hand-?)?(?:crafted|made)|built|designed|woven|sewn|knitted|"
    r"brewed|baked|roasted|grown|sourced)"
    r"(?: with (?:passion|love|care|precision|pride|purpose)| lovingly| carefully| expertly| meticulously)? "
    r"(?P<rest>(?:from|of|in|by|for|with) [^,.;:!?]+), "
    r"(?P<thing>(?:this|these|our|the) [^,.;:!?]{3,60}?) "
    r"(?:(?:seamlessly|effortlessly|truly) )?(?:elevates?|transforms?|redefines?|enhances?|improves?|enriches|brings?|adds?) "
    r"(?:your|the way you|a touch of|(?:magic|joy|life|warmth|style) to) [^,.;:!?\d]{3,50}[.!]$"
)
_PRAISE = phrase(r"\b(?:game-changing|groundbreaking|revolutionary|stunning|breathtaking|innovative|cutting-edge|must-have|"
                 r"iconic|premium|unique|beautiful|gorgeous|incredible|amazing|seamless) (?=[a-z0-9])")
_PLAIN = {"crafted": "made", "handcrafted": "made by hand", "hand-crafted": "made by hand", "handmade": "made by hand"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in openings(document, _LINE):
        thing = _PRAISE.sub("", match["thing"])
        if match.end() != sentence.end or negative(match.group()):
            continue
        several = thing.lower().startswith("these ") or thing.lower().startswith("our ") and thing.endswith("s")
        verb = _PLAIN.get(match["verb"].lower(), match["verb"].lower())
        yield Hit(sentence.start, sentence.end,
                  (f"{capitalised(thing)} {'are' if several else 'is'} {verb} {match['rest']}.",))


RULE = Rule(
    "tells.product-line",
    "What it is made of persuades; that it lifts the reader's day can't be checked.",
    "Wikipedia: Signs of AI writing (Promotional language)",
    gated("tells.product-line", _find),
    CONTENT,
    examples=(
        Example("Crafted with passion from wool, this stunning 2 kg blanket seamlessly elevates your evenings.",
                "This 2 kg blanket is made from wool.", {"domain": "content", "strength": 0.75}),
        Example("Handcrafted from 3 kinds of oak, these bowls bring joy to any table.",
                "These bowls are made by hand from 3 kinds of oak.", {"domain": "content", "strength": 0.75}),
        Example("The bread is new. Baked with love by 4 sisters, our loaves add a touch of home to every meal.",
                "The bread is new. Our loaves are baked by 4 sisters.", {"domain": "content", "strength": 0.75}),
        Example("Woven from 90% linen, the shirt transforms your wardrobe.", "The shirt is woven from 90% linen.",
                {"domain": "content", "strength": 0.75}),
    ),
    keeps=(
        "Made from oak, this table improves with age.",
        "Built in 1904, the hall brings 300 people together.",
        "Designed for rain, this coat does not improve your day.",
    ),
)
