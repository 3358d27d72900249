"""grammar.who-which: "a man which lost his job" -> "a man who lost his job"; "i" alone -> "I"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_PERSONS = frozenset({
    "man", "woman", "men", "women", "people", "person", "persons", "student", "students", "teacher", "teachers", "child",
    "children", "friend", "friends", "boy", "girl", "boys", "girls", "parents", "doctor", "doctors", "worker", "workers",
    "someone", "somebody", "everyone", "anyone", "guy", "lady", "brother", "sister", "uncle", "aunt", "neighbour", "neighbor",
    "tourists", "citizens", "customers"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for word in document.words(sentence):
            if word.text not in ("i", "which") or untouchable(document, word.start, word.end):
                continue
            if word.text == "i" and _alone(document, word):
                yield Hit(word.start, word.end, ("I",), note="“I” is always written with a capital.")
            before, after = neighbour(document, word, -1), neighbour(document, word, 1)
            if word.text == "which" and before is not None and before.lower in _PERSONS and after is not None and (
                    after.tag in ("VBZ", "VBP", "VBD", "MD")) and not _more_in_front(document, before):
                yield Hit(word.start, word.end, ("who",))


def _alone(document: Document, word: Token) -> bool:
    """Whether "i" is the pronoun: a verb follows, and no sign touches it."""
    before, after = neighbour(document, word, -1), neighbour(document, word, 1)
    text = document.text
    spaced = text[word.start - 1:word.start] in ("", " ", "\n") and (text[word.end:word.end + 1] in (" ", "'", "’"))
    return spaced and after is not None and (after.tag in ("VBP", "VBD", "MD", "RB") or after.lower.startswith(("'", "’"))) and (
        word.pos == "PRON" and (before is None or before.lower != "let"))


def _more_in_front(document: Document, noun: Token) -> bool:
    """ "The number of people which grew", "ask the teacher which book": the noun belongs to another word."""
    near = [t for t in (neighbour(document, noun, -step) for step in (1, 2, 3)) if t is not None]
    return any(t.lower == "of" or t.lemma in ("ask", "tell", "show", "teach", "advise", "remind") for t in near)


RULE = Rule(
    id="grammar.who-which",
    message="A person is “who”; “which” is for things.",
    source="Swan, Practical English Usage",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("I met a man which lost his job.", "I met a man who lost his job."),
        Example("The students which study here are young.", "The students who study here are young."),
        Example("The plan that i like is cheap.", "The plan that I like is cheap."),
    ),
    keeps=(
        "The number of people which grew was small.",
        "Let i be the number of rows.",
        "Ask the teacher which book to read.",
        "The bus which leaves at nine is full.",
    ),
)
