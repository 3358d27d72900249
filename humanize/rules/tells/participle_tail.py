"""A comment hung on the end of a sentence ("..., highlighting the importance of saving")."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import holds_fact, matches, negative, phrase, token_at, words_in
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import child, children, final_mark, imperative, root
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_VERBS = (
    r"(?:highlight|underscor|emphasi[sz]|showcas|underlin|reflect|demonstrat|illustrat|signal(?:l)?|reinforc|cement|solidify|"
    r"exemplify|symboli[sz]|epitomi[sz])ing"
)
_TAIL = phrase(
    rf", (?:thereby |thus |further |ultimately |effectively )?(?P<verb>{_VERBS}) (?P<object>[^.;:!?—–]+)(?P<end>[.!])$"
)
_EMPTY = phrase(
    r"(?:the|its|their|his|her|our|a|an) (?:[\w-]+ ){0,2}?(?:importance|significance|need|commitment|power|value|role|"
    r"complexity|complexities|"
    r"urgency|potential|dedication|necessity|relevance|richness|depth|spirit|impact|dominance|legacy|resilience|interplay|"
    r"interconnectedness|tension|duality)\b(?! (?:that|which|who)\b)"
)
# A second participle, or a clause: the tail is more than one thing said.
_GOES_ON = re.compile(r"\band\s+\w+ing\b|,\s+(?:\w+ly\s+)?(?:\w+ing|which|who|where|but)\b", re.I)
_PERSONS = frozenset({"i", "he", "she", "we", "you", "who"})
_TEXTS = frozenset({"essay", "paper", "report", "study", "article", "review", "chapter", "book", "section", "guide", "text"})
STRONG = 0.75
LONGEST, LONGEST_DEFAULT = 18, 7  # words of an empty tail that may go


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _TAIL):
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.tag != "VBG" or verb.dep == "root" or not _statement(document, sentence):
            continue
        if document.text[sentence.start : match.start()].count("(") != document.text[sentence.start : match.start()].count(")"):
            continue
        plain = not holds_fact(document, *match.span("object")) and not negative(match["object"]) and "," not in match["object"]
        longest = LONGEST if goal.strength >= STRONG else LONGEST_DEFAULT
        if _EMPTY.match(match["object"]) and plain and words_in(match["object"]) <= longest:
            if words_in(document.text[sentence.start : match.start()]) >= 4:
                yield Hit(match.start(), match.start("end"), ("",))
        elif words_in(match["object"]) <= 28 and not _GOES_ON.search(match["object"]):
            stem = re.sub("ing$", "", match["verb"].lower())
            joined = _joined(document, sentence, goal)
            if joined:
                yield Hit(match.start(), match.end("verb"), (f"{joined} {_PLAIN.get(stem) or _present(stem)}",))


def _joined(document: Document, sentence: Sentence, goal: Goal) -> str:
    """What joins the comment: a text shows something itself, anything else by what it does; "" where neither is sure."""
    top = root(document, sentence)
    subject = child(document, top, "nsubj") if top else None
    if top and subject and subject.lemma in _TEXTS:
        return " and" if top.tag == "VBZ" else ""
    return ". This" if goal.strength >= STRONG else ", which"


# "This underscores" would be no better than the tail.
_PLAIN = {"highlight": "shows", "underscor": "shows", "showcas": "shows", "underlin": "shows", "demonstrat": "shows",
          "illustrat": "shows", "exemplify": "shows", "emphasis": "stresses", "emphasiz": "stresses"}


def _present(stem: str) -> str:
    """The third person of a verb from its stem before "ing"."""
    whole = {
        "signal": "signal",
        "signall": "signal",
        "reflect": "reflect",
        "cement": "cement",
        "solidify": "solidify",
    }
    return inflect(whole.get(stem, stem + "e"), "VBZ")


def _statement(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence states something about a thing: no order, no wish, no person acting."""
    top = root(document, sentence)
    if top is None or imperative(document, top) or final_mark(document, sentence) == "?":
        return False
    subject = child(document, top, "nsubj", "nsubj:pass", "expl", "csubj")
    if subject is None or subject.lower in _PERSONS:
        return False
    return not any(t.tag == "MD" or t.lower in ("to",) for t in children(document, top, "aux", "mark"))


RULE = Rule(
    "tells.participle-tail",
    "The comment on the end adds weight, not content.",
    "Wikipedia: Signs of AI writing (Superficial analyses)",
    gated("tells.participle-tail", _find),
    PROSE,
    examples=(
        Example("The fund grew by 8%, underscoring the importance of saving.", "The fund grew by 8%."),
        Example(
            "Sales fell in May, reflecting the closure of two shops.",
            "Sales fell in May. This reflects the closure of two shops.",
        ),
        Example("The roof did not leak, highlighting the need for good tiles.", "The roof did not leak."),
        Example(
            "The vote in June was close, thereby illustrating the strength of 2 parties.",
            "The vote in June was close. This shows the strength of 2 parties.",
        ),
        Example(
            "Furthermore, rents rose. Sales fell in May, highlighting the closure of two shops.",
            "Furthermore, rents rose. Sales fell in May, which shows the closure of two shops.",
            {"strength": 0.5},
        ),
        Example("This essay looks at 2 firms, highlighting the choices they made.",
                "This essay looks at 2 firms and shows the choices they made."),
    ),
    keeps=(
        "He left, slamming the door.",
        "She spoke for an hour, highlighting the need for care.",
        "Walk on, reflecting on the day.",
        "The tests ran all night, making the site slow.",
    ),
)
