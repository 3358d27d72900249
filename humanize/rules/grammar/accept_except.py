"""grammar.accept-except: "we cannot except cash" -> "we cannot accept cash"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

_BEFORE = frozenset({
    "can", "could", "will", "would", "shall", "should", "may", "might", "must", "cannot", "'ll", "'d", "to", "gladly",
    "please", "don't", "doesn't"})
_NOT = frozenset({"not", "n't", "never", "only", "also"})
_CLAUSE = frozenset({
    "for", "that", "when", "where", "if", "in", "as", "on", "by", "to", "with", "under", "at", "from", "during", ","})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for word in document.words(sentence):
            after, before = neighbour(document, word, 1), neighbour(document, word, -1)
            if word.lower != "except" or after is None or before is None or after.lower in _CLAUSE or after.pos == "PUNCT":
                continue
            if before.lower in _NOT:
                before = neighbour(document, before, -1)
            if before is not None and before.lower in (*_BEFORE, "do", "does", "did", "ca", "wo") and not untouchable(
                    document, word.start, word.end):
                yield Hit(word.start, word.end, ("accept",))


RULE = Rule(
    id="grammar.accept-except",
    message="To take what is offered is to “accept”; “except” means “but not”.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("We can only except cash.", "We can only accept cash."),
        Example("I would like to except your offer.", "I would like to accept your offer."),
        Example("The office does not except late forms.", "The office does not accept late forms."),
    ),
    keeps=(
        "We are open every day except Sunday.",
        "They do not refund fares, except for cancelled trains.",
        "You can come any day except Friday.",
        "Nothing could be done except wait.",
    ),
)
