"""grammar.purpose: "for improve my English" -> "to improve my English"; "I need improve it" -> "I need to improve it"."""

from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.backends.word_classes import word_classes
from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

# Bare verbs that no noun or adjective looks like, or that only a verb can be before an object.
_VERBS = frozenset({
    "be", "become", "choose", "do", "eat", "get", "give", "go", "have", "keep", "know", "make", "meet", "pay", "put", "say",
    "see", "send", "speak", "take", "teach", "tell", "think", "understand", "write", "find", "buy", "sell", "bring"})
_WANTS = frozenset({
    "want", "wants", "wanted", "need", "needs", "needed", "decide", "decided", "hope", "hoped", "plan", "planned"})
_OBJECTS = frozenset({"PRON", "DET"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for word in document.words(sentence):
            asks = word.lower == "like" or word.lower in _WANTS
            if not asks and word.text != "for":
                continue
            verb, after = neighbour(document, word, 1), neighbour(document, word, 2)
            if verb is None or after is None or untouchable(document, word.start, verb.end) or not _bare(verb):
                continue
            if word.text == "for" and _only_verb(verb, after):
                yield Hit(word.start, word.end, ("to",))
            objects = after.pos in _OBJECTS or verb.lower in ("know", "go", "be")
            if asks and _asks_for_to(document, word) and objects and _only_verb(verb, after):
                yield Hit(verb.start, verb.start, ("to ",))


def _bare(verb: Token) -> bool:
    base = verb.text.isalpha() and verb.text.islower() and lemma(verb.lower, "VERB") == verb.lower
    return base and "VERB" in word_classes(verb.lower)


def _only_verb(verb: Token, after: Token) -> bool:
    """Whether a bare word can only be a verb here: it is one in the dictionary, and an object or the like follows."""
    pure = not word_classes(verb.lower) & {"NOUN", "ADJ", "ADV"} or verb.lower in _VERBS
    follows = after.pos in (*_OBJECTS, "ADP", "ADV", "NOUN", "ADJ", "PROPN")
    return pure and follows and after.lower not in ("of", "is", "are", "was")


def _asks_for_to(document: Document, word: Token) -> bool:
    """ "I want", "he would like", not "do you need help", "if need be"."""
    before = neighbour(document, word, -1)
    if before is None:
        return False
    if word.lower == "like":
        return before.lower in ("would", "'d")
    return before.lower in ("i", "we", "you", "they", "he", "she", "who", "people", "not", "n't", "also")


RULE = Rule(
    id="grammar.purpose",
    message="What something is for, or what someone wants, is said with “to” and the verb.",
    source="Swan, Practical English Usage",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("I read for improve my English.", "I read to improve my English."),
        Example("They came for see the old town.", "They came to see the old town."),
        Example("I would like know more about it.", "I would like to know more about it."),
        Example("I want improve it by reading.", "I want to improve it by reading."),
    ),
    keeps=(
        "The shop is closed for lunch.",
        "We need help with the move.",
        "I use it for work in the garden.",
        "They need be told only once.",
        "She would like change for the bus.",
        "Thanks for making the cake.",
        "If need be the team can help.",
    ),
)
