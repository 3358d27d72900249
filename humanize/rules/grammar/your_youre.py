"""grammar.your-youre: "I am not you're mother" -> "I am not your mother"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_BEFORE = frozenset({
    "is", "are", "am", "was", "were", "'s", "'m", "not", "n't", "for", "of", "with", "about", "on", "from", "at", "in",
    "bring", "send", "check", "see", "read", "return", "lost", "found", "got", "received", "take", "use", "fix"})
_ORDINALS = frozenset({"first", "second", "third", "last", "next", "own"})
_BETWEEN = frozenset({"missed", "late", "new", "old", "previous"})
_FINITE = ("VBZ", "VBP", "VBD", "MD")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for you in document.words(sentence):
            clitic = neighbour(document, you, 1)
            if you.lower != "you" or clitic is None or clitic.lower != "'re" or clitic.start != you.end:
                continue
            noun = neighbour(document, clitic, 1)
            while noun is not None and (noun.lower in _ORDINALS or noun.lower in _BETWEEN) and noun.index - clitic.index < 3:
                noun = neighbour(document, noun, 1)  # "you're second missed appointment"
            if noun is not None and noun.tag in ("NN", "NNS") and _owned(document, you, noun):
                quoted = any(p.start < clitic.end and you.start < p.end for p in document.protected)
                if not quoted:
                    yield Hit(you.start, clitic.end, ("Your" if you.text[0].isupper() else "your",))


def _owned(document: Document, you: Token, noun: Token) -> bool:
    """Whether the noun is something of yours: a verb stands before "you're" without a subject, or after the noun."""
    before, after = neighbour(document, you, -1), neighbour(document, noun, 1)
    if noun.lower.endswith("ing") or (after is not None and after.tag in ("NN", "NNS")):
        return False
    return (before is not None and before.lower in _BEFORE) or (after is not None and after.tag in _FINITE and before is None)


RULE = Rule(
    id="grammar.your-youre",
    message="“You're” means “you are”; what belongs to you is “your”.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("I am not you're mother.", "I am not your mother."),
        Example("Thank you for you're patience with this ticket.", "Thank you for your patience with this ticket."),
        Example("This is you're second missed appointment.", "This is your second missed appointment."),
        Example("You're order is on its way.", "Your order is on its way."),
    ),
    keeps=(
        "You're family to us.",
        "It is good that you're first in line.",
        "If you're late, call the office.",
        "I know you're kidding.",
        "We are glad that you're part of the team.",
        "This is what you're buying.",
    ),
)
