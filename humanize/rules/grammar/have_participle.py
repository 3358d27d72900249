"""grammar.have-participle: "I have start the course" -> "I have started the course"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_rank import word_rank
from humanize.rules.grammar.places import ALWAYS, COUNTED, adverb, sentences, untouchable
from humanize.text.syntax import children
from humanize.types import Document, Example, Goal, Hit, Rule

_HAVE = frozenset({"have", "has", "had", "'ve", "having"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for have in document.words(sentence):
            if have.lower not in _HAVE or have.dep != "aux":
                continue
            verb = document.tokens[have.head]
            base = verb.lower
            beside = all(adverb(t) for t in document.tokens[have.index + 1:verb.index])
            if not beside or verb.index <= have.index or not verb.text.islower():
                continue
            if children(document, verb, "det", "amod", "case") or untouchable(document, verb.start, verb.end):
                continue
            after = document.tokens[verb.index + 1:verb.index + 2]
            if verb.pos == "NOUN" and after and after[0].pos in ("NOUN", "PROPN"):  # "We have start dates"
                continue
            participle = inflect(base, "VBN")
            is_base = (verb.tag in ("VB", "VBP") or base in COUNTED) and lemma(base, "VERB") == base != participle
            # "have do the work" may lack "to" instead; a noun after "have" is its object, which the parse must deny.
            compound = document.text[verb.end:verb.end + 1] == "-"  # "have follow-up meetings"
            if is_base and not compound and word_rank(participle) and base not in ("do", "be", "have"):
                yield Hit(verb.start, verb.end, (participle,))


RULE = Rule(
    id="grammar.have-participle",
    message="After “have” the verb takes its third form: “I have started”.",
    source="The Cambridge Grammar of the English Language, chapter 3",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("I have start furosemide this week.", "I have started furosemide this week."),
        Example("I have not start a second course.", "I have not started a second course."),
        Example("We have already receive your form.", "We have already received your form."),
    ),
    keeps=(
        "I have work to do this week.",
        "They have cut the price and put up a sign.",
        "We have start dates for all courses.",
        "You have to start again.",
        "If you have feedback on this guide, let us know.",
        "These should have follow-up in smaller groups.",
        "They have become friends.",
    ),
)
