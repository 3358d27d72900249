"""grammar.be-participle: "The drug should be start today" -> "The drug should be started today"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_rank import word_rank
from humanize.rules.grammar.places import ALWAYS, COUNTED, adverb, sentences, untouchable
from humanize.text.syntax import children
from humanize.types import Document, Example, Goal, Hit, Rule

_MODALS = frozenset({
    "can", "could", "will", "would", "shall", "should", "may", "might", "must", "'ll", "to", "cannot", "has", "have"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for be in document.words(sentence):
            if be.lower not in ("be", "been") or be.dep not in ("aux:pass", "cop"):
                continue
            verb = document.tokens[be.head]
            before = document.words(sentence)[max(0, be.index - sentence.first - 3):be.index - sentence.first]
            if verb.index <= be.index or not any(t.lower in _MODALS for t in before) or not verb.text.islower():
                continue
            if not all(adverb(t) for t in document.tokens[be.index + 1:verb.index]) or children(document, verb, "det", "amod"):
                continue
            base, participle = verb.lower, inflect(verb.lower, "VBN")
            # The parse says "passive" (or the word cannot stand there as a noun), and the word is a plain verb form.
            passive = be.dep == "aux:pass" and verb.tag in ("VB", "VBP", "VBN") or base in COUNTED
            plain_form = lemma(base, "VERB") == base != participle and word_rank(participle) is not None
            if passive and plain_form and not untouchable(document, verb.start, verb.end):
                yield Hit(verb.start, verb.end, (participle,))


RULE = Rule(
    id="grammar.be-participle",
    message="After “be” in the passive the verb takes its third form: “should be started”.",
    source="The Cambridge Grammar of the English Language, chapter 3",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("An inhibitor should be start before the scan.", "An inhibitor should be started before the scan."),
        Example("The letter must be sign by both parents.", "The letter must be signed by both parents."),
        Example("The bill can be pay online.", "The bill can be paid online."),
    ),
    keeps=(
        "It should be fun for everyone.",
        "The work will be hard.",
        "They may be let in early.",
        "He wants to be a guide.",
        "The cost will be cut by half.",
    ),
)
