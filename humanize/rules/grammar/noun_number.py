"""grammar.noun-number: "many student" -> "many students"; "one of my friend", "every days", "informations", "many peoples"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.backends.word_counts import word_count
from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_SEVERAL = frozenset({
    "many", "several", "few", "fewer", "various", "numerous", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "twenty", "these", "those"})
_OWNERS = frozenset({"the", "my", "our", "his", "her", "their", "your", "these", "those"})
_ONE = frozenset({"every", "each", "another"})
_MASS = frozenset({
    "information", "advice", "furniture", "equipment", "homework", "knowledge", "luggage", "baggage", "software", "feedback",
    "traffic", "pollution", "music", "housework", "scenery", "jewelry", "weather", "electricity", "happiness", "violence",
    "mathematic"})
_NO_PEOPLE = frozenset({
    "indigenous", "native", "first", "ancient", "tribal", "other", "all", "two", "both", "different", "european", "african",
    "asian", "these", "those", "of", "free", "minority", "aboriginal", "island"})
_FOLLOWS = frozenset({
    "in", "on", "of", "to", "for", "and", "or", "but", "that", "which", "who", "is", "are", "was", "were", "have", "has",
    "can", "will", "when", "because", "from", "with", "at", "by", "about", "they", "he", "she", "we", "i", "do", "as",
    "should", "could", "would", "where", "if", "so", ".", ",", ";", "!", "?", "it", "every", "ago", "old"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for noun in document.words(sentence):
            new = _number(document, noun) if noun.text.isalpha() and noun.text[1:].islower() else ""
            if new and not untouchable(document, noun.start, noun.end):
                yield Hit(noun.start, noun.end, (new.capitalize() if noun.text[0].isupper() else new,))


def _number(document: Document, noun: Token) -> str:
    """The other number of a noun, where what stands beside it asks for that; "" where nothing does."""
    before, after = neighbour(document, noun, -1), neighbour(document, noun, 1)
    if document.text[noun.end:noun.end + 1] in ("'", "’"):
        return ""
    if noun.lower == "peoples":
        owns = after is not None and after.tag in ("NN", "NNS")
        named = before is not None and (before.lower in _NO_PEOPLE or before.text[:1].isupper() and before.index > 0)
        return "" if before is None or named or before.lower == "the" and after is not None and after.lower == "of" else (
            "people's" if owns else "people")
    if noun.lower[-1:] == "s" and noun.lower[:-1] in _MASS and noun.lower != "mathematics":
        return noun.lower[:-1] if noun.tag == "NNS" else ""
    if before is None or after is None:
        return ""
    if noun.tag == "NN" and _word(document, noun, -2) == "of" and _word(document, noun, -3) == "one" and before.lower in _OWNERS:
        return inflect(noun.lower, "NNS") if _singular(noun) and after.pos not in ("NOUN", "PROPN", "ADJ") else ""
    if after.lower not in _FOLLOWS:
        return ""
    if noun.tag == "NN" and _singular(noun) and not (before.lower in ("these", "those") and "VERB" in word_classes(noun.lower)):
        return inflect(noun.lower, "NNS") if before.lower in _SEVERAL else ""
    if noun.tag == "NNS" and before.lower in _ONE and lemma(noun.lower, "NOUN") != noun.lower and before.pos == "DET":
        return "" if noun.lower in ("others", "people") else lemma(noun.lower, "NOUN")
    return ""


def _word(document: Document, token: Token, step: int) -> str:
    other = neighbour(document, token, step)
    return other.lower if other is not None else ""


def _singular(noun: Token) -> bool:
    """Whether it is the singular of a noun that is common in the plural, and nothing but a noun or a noun and verb."""
    plural = inflect(noun.lower, "NNS")
    known = word_classes(noun.lower)
    counted = word_count(plural) * 6 > word_count(noun.lower)
    return len(noun.lower) > 2 and "NOUN" in known and "ADJ" not in known and plural != noun.lower and counted and (
        lemma(plural, "NOUN") == noun.lower and noun.lower not in _MASS and noun.lower not in ("one", "people", "more", "second"))


RULE = Rule(
    id="grammar.noun-number",
    message="The words beside this noun ask for its other number.",
    source="Swan, Practical English Usage",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("There are many reason for it.", "There are many reasons for it."),
        Example("One of my friend lost his job.", "One of my friends lost his job."),
        Example("We worked every days and slept well.", "We worked every day and slept well."),
        Example("Thank you for the informations.", "Thank you for the information."),
        Example("I know many peoples here.", "I know many people here."),
    ),
    keeps=(
        "It is a two year plan.",
        "Many a man has tried.",
        "These include the cost of fuel.",
        "The indigenous peoples of the north came.",
        "Each works in its own way.",
        "We heard of the peoples' fears.",
        "We sell few sheep in May.",
        "Those present agreed.",
        "He has many fish in the pond.",
        "One of the staff called.",
        "These work in all browsers.",
    ),
)
