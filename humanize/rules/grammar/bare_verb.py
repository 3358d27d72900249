"""grammar.bare-verb: "he will comes" -> "he will come"; "it helps to reduces cost" -> "to reduce"; "she didn't went" -> "go"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.rules.grammar.places import ALWAYS, adverb, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

# Forms of one verb that are the base of another.
_LOOK_ALIKE = frozenset({"found", "left", "saw", "felt", "fell", "lay", "born", "bound", "used", "wound", "ground"})
# After these "to" begins an infinitive: "to reduced" can't be "to" and an adjective.
_TAKES_TO = frozenset({
    "want", "need", "like", "try", "decide", "hope", "plan", "able", "how", "going", "ability", "way", "order", "start",
    "begin", "learn", "help", "ready", "easy", "hard", "difficult", "important", "possible", "necessary", "chance",
    "opportunity", "time", "have", "continue", "forget", "promise", "agree", "refuse", "expect", "prefer", "manage", "what",
    "where", "when", "used", "wish", "allow", "enough"})
_OBJECT = ("DET", "PRON")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for verb in document.words(sentence):
            base = lemma(verb.lower, "VERB")
            inflected = verb.text.isalpha() and verb.text.islower() and base != verb.lower and "VERB" in word_classes(verb.lower)
            if inflected and _wants_base(document, verb, base) and not untouchable(document, verb.start, verb.end):
                yield Hit(verb.start, verb.end, (base,))


def _wants_base(document: Document, verb: Token, base: str) -> bool:
    if base in ("be", "have", "do") or verb.lower in _LOOK_ALIKE:
        return False
    before = neighbour(document, verb, -1)
    negated = False
    while before is not None and adverb(before):
        negated = negated or before.lower in ("not", "n't")
        before = neighbour(document, before, -1)
    if before is None:
        return False
    if before.tag == "MD":
        after = neighbour(document, verb, 1)
        be_missing = verb.tag in ("VBD", "VBN") and after is not None and after.lower == "to"  # "will needed to": which is wrong?
        return verb.tag in ("VBZ", "VBD", "VBG", "VBN") and not be_missing and _has_subject(document, before)
    if before.lower in ("did", "does"):
        return negated and verb.lower in (inflect(base, "VBZ"), inflect(base, "VBD"))
    governor = neighbour(document, before, -1)
    if before.lower != "to" or before.end + 1 != verb.start or governor is None or governor.lower == "used":
        return False
    takes = governor.lemma in _TAKES_TO or governor.lower in _TAKES_TO
    form = verb.lower in (inflect(base, "VBZ"), inflect(base, "VBD"))
    return takes and form and (verb.tag.startswith("VB") or _object(document, verb))


def _has_subject(document: Document, modal: Token) -> bool:
    """ "The will", "a can" are nouns."""
    before = neighbour(document, modal, -1)
    return before is not None and before.pos in ("PRON", "NOUN", "PROPN", "ADV")


def _object(document: Document, verb: Token) -> bool:
    after = neighbour(document, verb, 1)
    return after is not None and after.pos in _OBJECT


RULE = Rule(
    id="grammar.bare-verb",
    message="After this word the verb stands without an ending.",
    source="Swan, Practical English Usage",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("He will comes tomorrow.", "He will come tomorrow."),
        Example("We want to reduces the cost.", "We want to reduce the cost."),
        Example("She did not went to school.", "She did not go to school."),
        Example("I know how to solved it.", "I know how to solve it."),
    ),
    keeps=(
        "The will reads like a novel.",
        "He did wonders for us.",
        "We need to date photos and to dated ones add names.",
        "Does tired bread taste good?",
        "It led to reduced costs.",
        "They are able to provide what they promised.",
        "What they did helped us.",
        "The most we can do saved her.",
    ),
)
