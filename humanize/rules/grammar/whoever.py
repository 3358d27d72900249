"""grammar.whoever: "emptied by who ever is on the rota" -> "emptied by whoever is on the rota"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.text.syntax import final_mark
from humanize.types import Document, Example, Goal, Hit, Rule

_WORDS = frozenset({"who", "what", "when", "where", "which", "whom"})

_JOINS = frozenset({"by", "to", "for", "from", "with", "of", "ask", "tell", "do", "take", "use", "and", ",", "choose", "give"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        if final_mark(document, sentence) == "?":  # "Who ever said that?" asks with surprise
            continue
        for word in document.words(sentence):
            ever, before, after = neighbour(document, word, 1), neighbour(document, word, -1), neighbour(document, word, 2)
            if word.lower not in _WORDS or ever is None or ever.lower != "ever" or before is None or after is None:
                continue
            joins = before.lower in _JOINS
            follows = after.tag in ("VBZ", "VBP", "VBD", "MD") or after.lower in ("you", "we", "they", "he", "she", "it", "i")
            if joins and follows and not untouchable(document, word.start, ever.end):
                joined = "wherever" if word.lower == "where" else word.text + "ever"
                yield Hit(word.start, ever.end, (joined,))


RULE = Rule(
    id="grammar.whoever",
    message="“Whoever”, “whatever” and “whenever” are one word when they mean “any person, thing or time that”.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("It is emptied by who ever is on the rota.", "It is emptied by whoever is on the rota."),
        Example("Do what ever you like.", "Do whatever you like."),
        Example("Give it to who ever asks for it.", "Give it to whoever asks for it."),
    ),
    keeps=(
        "Who ever said that?",
        "I wonder who ever lived here.",
        "It is the best film that I have ever seen.",
    ),
)
