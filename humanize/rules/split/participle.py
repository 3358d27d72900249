"""split.participle: ", making it ..." or ", playing the ..." at the end becomes a sentence of its own."""

from collections.abc import Iterator, Sequence

from humanize.backends.inflection import be_for, inflect
from humanize.rules.clause_chunks import Clause, full_stop, in_the_open, is_finite, named_again, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    is_conditional,
    long_sentences,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

# The whole statement before the comma is what makes, causes, allows.
_RESULTS = frozenset({"make", "cause", "allow", "lead", "result", "force", "mean", "enable", "prompt"})
# Prepositions and linking words that only look like participles, and verbs whose doer is often someone else.
_NOT_A_CLAUSE = frozenset({
    "include", "accord", "depend", "regard", "concern", "follow", "consider", "give", "exclude", "start", "begin", "use", "bear",
    "pend", "bar", "owe", "judge", "assume", "suppose", "provide", "range", "speak", "say", "note", "ask", "involve", "feature",
    "relate", "compare", "be", "have", "consist", "date", "stretch", "cover", "run", "extend", "total", "cite", "highlight",
    "underscore", "reflect", "emphasize", "emphasise", "show", "demonstrate", "ensure", "spring", "evening", "weather", "permit"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A final participle clause after a comma whose doer is the subject, in a sentence that is too long."""
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        clause = opening_clause(document, sentence, sentence.last)
        if clause is None or opens_with_clause(document, sentence):
            continue
        for n, token in enumerate(words):
            if n > 4 and token.tag == "VBG" and words[n - 1].text == "," and len(words) - n > 4 and token.index > clause.verb:
                hit = _hit(document, sentence, clause, words, n)
                if hit:
                    yield hit
                break


def _hit(document: Document, sentence: Sentence, clause: Clause, words: Sequence[Token], n: int) -> Hit | None:
    token, left, right = words[n], words[:n - 1], words[n + 1:-1]
    if token.dep not in ("advcl", "acl", "conj", "xcomp", "parataxis", "root") or token.lemma in _NOT_A_CLAUSE:
        return None
    if right[0].tag not in ("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "CD", "JJ", "TO", "IN", "RP",
        "RB") or right[0].lower == "and":
        return None
    if any(t.text in (";", ":", "—", "–", "(") for t in (*left, *right)) or not in_the_open(document, sentence, token.start):
        return None
    if is_conditional(left) or reports(document, left) or any(t.lower in ("not", "n't", "never", "no", "or") for t in left):
        return None
    if any(a.text == "," and (b.tag == "VBG" or is_finite(b) or b.lower in ("and", "but", "or")) or a.lower in (
            "and", "or") and b.tag in ("VBG", "VBN") for a, b in zip(right, right[1:], strict=False)):
        return None
    if any(a.tag == "TO" and b.tag == "VB" for a, b in zip(left, left[1:], strict=False)):
        return None  # "want to use a model, working on": whose doing it is, isn't clear
    if any(t.text == "," for t in left[clause.verb - sentence.first:]):
        return None
    if sum(is_finite(t) for t in left) != 1 or words_in(left) < 4:
        return None
    tag = _tense(document, clause, words)
    if tag is None:
        return None
    if token.lemma in _RESULTS:
        return Hit(words[n - 1].start, token.end, (f"{full_stop(document, words[n - 1].start)} This "
                                                   f"{_form(token.lemma, tag, plural=False)}",)) if (
            right[0].tag in ("PRP", "DT", "PRP$") or right[0].lower in ("to", "in", "that")) else None
    if any(t.dep in ("nsubj:pass", "aux:pass") for t in left):
        return None
    subject = document.tokens[clause.subject:clause.subject_end]
    name = named_again(document, subject, left)
    # Only a person or a body of people surely does the second thing as well.
    if name is None or not (name in ("He", "She", "I", "We", "They", "You") or all(t.tag in ("NNP", "NNPS") for t in subject)):
        return None
    plural = name in ("They", "We", "You", "I") or subject[-1].tag in ("NNPS", "NNS")
    return Hit(words[n - 1].start, token.end, (f"{full_stop(document, words[n - 1].start)} {name} "
                                               f"{_form(token.lemma, tag, plural=plural)}",))


def _tense(document: Document, clause: Clause, words: Sequence[Token]) -> str | None:
    verb = document.tokens[clause.verb]
    after = document.tokens[clause.verb + 1:clause.verb + 3]
    if verb.tag == "MD" or verb.lower in ("has", "have", "had", "'s", "'ve", "'ll", "'d") and any(t.tag in ("VBN", "VBD")
        for t in after):
        return None
    if verb.tag == "VBD" or verb.lower in ("was", "were", "did"):
        return "VBD"
    return "VBZ" if verb.tag in ("VBZ", "VBP") else None


def _form(lemma: str, tag: str, *, plural: bool) -> str:
    if lemma == "be":
        return be_for(plural=plural, past=tag == "VBD")
    return inflect(lemma, "VBP" if plural and tag == "VBZ" else tag)


RULE = Rule(
    id="split.participle",
    message="The part that starts with an -ing form says a second thing. It can be a sentence of its own.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",)),
    examples=(
        Example("The premiere received a 2.79 rating, making it the highest rated show on cable in its time slot.",
                "The premiere received a 2.79 rating. This made it the highest rated show on cable in its time slot.",
                {"audience": "children"}),
        Example("She left the team in May 2011 after six years, taking a job at the new school in Leeds.",
                "She left the team in May 2011 after six years. She took a job at the new school in Leeds.",
                    {"audience": "children"}),
        Example("He worked at the harbour until 1920, carrying coal from the ships to the trains.",
                "He worked at the harbour until 1920. He carried coal from the ships to the trains.",
                {"audience": "children", "strength": 1.0}),
    ),
    keeps=(
        "The shop sells many things for the home and the garden, including pens, paper and glue, to people from all of the "
        "villages in the valley "
        "and the two towns.",
        "The ferry did not run in May, making the trip to the island a long one for the people who live in the villages on "
        "the east side of the "
        "bay.",
        "She left, taking her hat.",
    ),
)
