"""grammar.cannot: "we can not accept cash" -> "we cannot accept cash"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for can in document.words(sentence):
            negation = neighbour(document, can, 1)
            after = neighbour(document, can, 2)
            if can.lower != "can" or negation is None or negation.lower != "not" or after is None or can.tag != "MD":
                continue
            verb = after.lower == after.lemma and after.pos in ("VERB", "AUX") or after.lower == "except"
            # "can not only ... but" and "can not help" as a choice keep their two words; capitals shout on purpose.
            apart = negation.text.islower() and negation.start > can.end
            if verb and apart and not untouchable(document, can.start, negation.end):
                yield Hit(can.start, negation.end, (can.text + "not",))


RULE = Rule(
    id="grammar.cannot",
    message="“Cannot” is one word; “can not” may be read as “is free not to”.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("We can not take cash.", "We cannot take cash."),
        Example("The works can not be postponed.", "The works cannot be postponed."),
        Example("You can not park here.", "You cannot park here."),
    ),
    keeps=(
        "You can not only read it but also print it.",
        "You cannot park here.",
        "You can NOT park here.",
    ),
)
