"""grammar.subject-verb: "The dishwasher have to be emptied" -> "The dishwasher has to be emptied"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.rules.grammar.subjects import number_of, subject_of
from humanize.text.syntax import children
from humanize.types import Document, Example, Goal, Hit, Rule, Splice, Token

_BE_AND_HAVE = {"are": "is", "were": "was", "have": "has", "do": "does"}
_BACK = {new: old for old, new in _BE_AND_HAVE.items()}
_TIMES = frozenset({"day", "week", "month", "year", "morning", "afternoon", "evening", "night", "today", "time", "summer"})
# After these a bare verb is right: "let the bus leave", "I suggest that the bus leave", "if it were mine".
_BARE_AFTER = frozenset({
    "let", "make", "help", "have", "see", "hear", "watch", "feel", "bid", "suggest", "recommend", "require", "ask", "insist",
    "demand", "propose", "request", "advise", "urge", "order", "prefer", "mandate", "stipulate", "important", "essential",
    "necessary", "vital", "crucial", "imperative", "desirable", "wish", "get"})
_IRREALIS = frozenset({"if", "though", "although", "unless", "lest", "whether", "as", "were", "wish", "that"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for verb in document.words(sentence):
            hit = _hit(document, verb)
            if hit is not None and not untouchable(document, hit.start, hit.end):
                yield hit


def _hit(document: Document, clause: Token) -> Hit | None:
    if clause.pos not in ("VERB", "AUX", "ADJ", "NOUN", "ADV", "PROPN", "NUM", "ADP"):
        return None
    helpers = children(document, clause, "aux", "aux:pass", "cop")
    verb = helpers[0] if helpers else clause
    if not _finite(verb):
        return None
    subject = subject_of(document, clause, verb)
    if subject is None or _bare_is_right(document, clause, verb):
        return None
    if _only_tells_when(document, subject, verb):
        return None
    number = number_of(document, subject, clause, verb)
    new = _agreeing(verb, number)
    if new is None and number == "singular" and _verb_taken_for_noun(document, clause, helpers):
        new = inflect(clause.lower, "VBZ")
    if new is None:
        return None
    also = []
    if not helpers and number == "singular":
        for other in children(document, clause, "conj"):  # "The bus leaves ... and come back"
            follows = other.pos == "VERB" and other.lower == other.lemma and other.tag in ("VBP", "VB")
            if follows and not children(document, other, "nsubj", "nsubj:pass", "aux", "mark"):
                also.append(Splice(other.start, other.end, inflect(other.lemma, "VBZ")))
    return Hit(verb.start, verb.end, (new,), also=tuple(also))


def _verb_taken_for_noun(document: Document, clause: Token, helpers: tuple[Token, ...]) -> bool:
    """ "The bus leave at nine.": a root that the tagger calls a noun, with a subject, in a sentence without a verb."""
    sentence = document.sentences[clause.sentence]
    after = neighbour(document, clause, 1)
    lonely = not any(t.tag in ("VBZ", "VBP", "VBD", "MD") for t in document.words(sentence))
    return (clause.tag == "NN" and clause.dep == "root" and not helpers and lonely and lemma(clause.lower, "VERB") == clause.lower
            and clause.text.islower() and after is not None and after.pos in ("ADP", "ADV", "NUM", "DET", "PRON", "SCONJ"))


def _finite(verb: Token) -> bool:
    if verb.tag == "NN":
        return True
    return verb.lower in _BE_AND_HAVE or verb.lower in _BACK or verb.tag in ("VBP", "VBZ")


def _agreeing(verb: Token, number: str) -> str | None:
    """The form for a subject of that number; None where it agrees already."""
    if number == "singular":
        if verb.lower in _BE_AND_HAVE:
            return _BE_AND_HAVE[verb.lower]
        if verb.pos == "VERB" and verb.tag == "VBP" and verb.lower == verb.lemma and verb.text.islower():
            return inflect(verb.lemma, "VBZ")
    if number == "plural":
        if verb.lower in _BACK:
            return _BACK[verb.lower]
        if verb.pos == "VERB" and verb.tag == "VBZ" and verb.lower == inflect(verb.lemma, "VBZ") != verb.lemma:
            return verb.lemma
    return None


def _only_tells_when(document: Document, subject: Token, verb: Token) -> bool:
    """ "This month were hiring": the subject and an apostrophe went astray, the month is only the time."""
    after = neighbour(document, verb, 1)
    return subject.lemma in _TIMES and verb.lower == "were" and after is not None and after.tag == "VBG"


def _bare_is_right(document: Document, clause: Token, verb: Token) -> bool:
    marks = {t.lower for t in children(document, clause, "mark")}
    head = document.tokens[clause.head]
    if verb.lower == "were" and (marks & _IRREALIS or head.lemma == "wish" or verb.start < min(
            (t.start for t in children(document, clause, "nsubj", "nsubj:pass", "expl")), default=verb.start)):
        return True
    base = verb.lower in ("have", "do") or verb.lower == verb.lemma
    sentence = document.sentences[verb.sentence]
    earlier = document.tokens[sentence.first:verb.index]
    # "Does the bus leave", "Help the owner and the team establish": the parse may have lost the verb that governs this one.
    if base and any(t.lemma in _BARE_AFTER or t.tag == "MD" or t.lemma == "do" for t in earlier):
        return True
    after = neighbour(document, verb, 1)
    if base and after is not None and after.tag in ("VBZ", "VBD", "VBP", "MD", "NN", "NNS"):  # "the agency need arises"
        return True
    return base and head.index != clause.index and head.lemma in _BARE_AFTER and clause.dep in (
        "ccomp", "xcomp", "csubj", "advcl", "dep", "parataxis", "csubj:pass")


RULE = Rule(
    id="grammar.subject-verb",
    message="The verb should agree with its subject: one thing “leaves”, several things “leave”.",
    source="The Cambridge Grammar of the English Language, chapter 5",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("The dishwasher have to be emptied.", "The dishwasher has to be emptied."),
        Example("This paragraph need a topic sentence.", "This paragraph needs a topic sentence."),
        Example("A corroded pipe which have been found was replaced.", "A corroded pipe which has been found was replaced."),
        Example("All three of them was late.", "All three of them were late."),
        Example("Your order are ready.", "Your order is ready."),
        Example("After lunch, the sessions is full.", "After lunch, the sessions are full."),
        Example("Each child need a coat and the price have gone up.", "Each child needs a coat and the price has gone up."),
        Example("Which animal have three hearts?", "Which animal has three hearts?"),
        Example("The trains leaves at nine.", "The trains leave at nine."),
        Example("Ten minutes has passed.", "Ten minutes have passed."),
        Example("The second bill (£40, not £400) are due on Friday.", "The second bill (£40, not £400) is due on Friday."),
    ),
    keeps=(
        "The team have won both matches.",
        "I suggest that the teacher explain the task.",
        "If the price were lower, we would buy it.",
        "Let the child choose a book.",
        "Ten minutes is enough for this.",
        "A number of pupils have left.",
        "Bread and butter are on the table.",
        "Neither the cost nor the delays were expected.",
        "The data show a clear trend.",
        "One of the pipes which have been found is new.",
        "Does the bus leave at nine?",
        "This month were hiring two cooks.",
        "The car park at the back.",
        "The doctor in charge of the ward.",
        "Here are the list and the map.",
        "What the parents want is a clear answer.",
        "The cook (and her two helpers) are here.",
    ),
)
