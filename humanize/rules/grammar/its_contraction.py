"""grammar.its-contraction: "this week its Noor" -> "this week it's Noor"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

# What can follow "it is" or "it has" but never a possessive.
_AFTER = frozenset({
    "a", "an", "the", "not", "been", "too", "so", "my", "your", "our", "his", "because", "just", "me", "you", "him", "us",
    "them"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for its in document.words(sentence):
            after = neighbour(document, its, 1)
            if its.lower != "its" or after is None or untouchable(document, its.start, its.end):
                continue
            if after.lower in _AFTER and after.start > its.end or _person(document, its, after):
                yield Hit(its.start, its.end, ("It's" if its.text[0].isupper() else "it's",))


def _person(document: Document, its: Token, name: Token) -> bool:
    """A name that is the whole of what follows: "its Noor and Felix", not "its Paris office"."""
    known = any(p.kind == "name" and p.start == name.start for p in document.protected)
    end = next((p.end for p in document.protected if p.start == name.start), name.end)
    rest = document.text[end:end + 5]
    before = neighbour(document, its, -1)
    free = before is None or before.pos in ("NOUN", "ADV")
    whole = rest[:1] in (".", ",", "!", "?", ";") or rest.startswith((" and ", " or ")) or not rest.strip()
    return known and free and whole and not name.text.isupper()


RULE = Rule(
    id="grammar.its-contraction",
    message="“It is” shortened has an apostrophe; “its” without one means “belonging to it”.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("I think its not ready.", "I think it's not ready."),
        Example("We left because its the last day.", "We left because it's the last day."),
        Example("This week its Noor and Felix.", "This week it's Noor and Felix."),
    ),
    keeps=(
        "The dog lost its collar.",
        "The firm moved its Paris office.",
        "The school and its pupils agree.",
        "It has its own rules.",
        "Read the policy, its LICENSE, and its README.",
        "The board published its Bennett report.",
    ),
)
