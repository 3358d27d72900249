"""split.reduced: "X is a novel by Y, published in 1989." becomes "X is a novel by Y. It was published in 1989."."""

from collections.abc import Iterator, Sequence

from humanize.backends.inflection import be_for
from humanize.rules.clause_chunks import NOUNS, Clause, full_stop, in_the_open, is_finite, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    YOUNGEST,
    is_conditional,
    long_sentences,
    one_thing_again,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

# What is so as long as the thing is what it is: the tense of "is" or "was" stays.
_STATES = frozenset({
    "locate", "situate", "headquarter", "own", "operate", "use", "play", "speak", "associate", "characterize", "characterise",
    "edit", "base", "hold", "know", "name"})
# What happened once: past, although the thing still is what it is.
_EVENTS = frozenset({
    "publish", "write", "direct", "release", "develop", "produce", "create", "design", "build", "found", "establish", "record",
    "bear", "invent", "discover", "paint", "launch", "introduce", "construct", "organize", "organise"})
_OF_PEOPLE_TOO = frozenset({"bear", "base", "hold", "know", "name"})  # so "it" may be wrong
_LEADS = frozenset({"in", "at", "on", "by", "from", "for", "near", "to", "with", "as", "after", "between"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A participle that tells more of what the subject is, in a sentence that is too long."""
    for sentence in long_sentences(document, goal):
        clause = opening_clause(document, sentence, sentence.last)
        if clause is None or document.tokens[clause.verb].lower not in ("is", "are", "was", "were"):
            continue
        if opens_with_clause(document, sentence):
            continue
        hit = _hit(document, sentence, clause)
        if hit:
            yield hit


def _hit(document: Document, sentence: Sentence, clause: Clause) -> Hit | None:
    verb = document.tokens[clause.verb]
    said = document.tokens[clause.verb + 1:sentence.last]
    place = next((n for n, t in enumerate(said) if _tells_more(said, n)), None)
    if place is None or said[0].lower not in ("a", "an") and not (said[0].tag in ("JJ", "NNS") and verb.lower in ("are", "were")):
        return None
    participle, what, rest = said[place], said[:place], said[place + 1:]
    comma = what[-1] if what[-1].text == "," else None
    nouns = what[:-1] if comma else what
    if not _one_thing(nouns, comma is not None) or words_in(rest) < 2 or not in_the_open(document, sentence, participle.start):
        return None
    before = document.tokens[sentence.first:participle.index]
    if is_conditional(before) or reports(document, before) or any(t.lower in ("not", "n't", "never", "no") for t in before):
        return None
    subject = document.tokens[clause.subject:clause.subject_end]
    many = verb.lower in ("are", "were")
    name = one_thing_again(document, subject, before, many=many, maybe_person=participle.lemma in _OF_PEOPLE_TOO)
    if name is None:
        return None
    made_there = participle.lemma == "produce" and rest[0].lower != "by"  # "a wine produced in Tuscany" still is
    past = participle.lemma in _EVENTS and not made_there or verb.lower in ("was", "were")
    be = be_for(plural=many, past=past)
    start = comma.start if comma else nouns[-1].end
    return Hit(start, participle.start, (f"{full_stop(document, start)} {name} {be} ",))


def _tells_more(said: Sequence[Token], at: int) -> bool:
    """Whether a participle of these verbs stands after a noun or comma, with a preposition after it."""
    token = said[at]
    return at > 1 and token.tag in ("VBN", "VBD") and token.lemma in _STATES | _EVENTS and (
        said[at - 1].tag in NOUNS or said[at - 1].text == ",") and at + 1 < len(said) and said[at + 1].lower in _LEADS


def _one_thing(nouns: Sequence[Token], comma: bool) -> bool:
    """Whether these words name one thing that the participle must be about.

    Behind a comma, a phrase with a name may hang on it ("a novel by Ann Lee, published"); without one, nothing may.
    """
    last = [n for n, t in enumerate(nouns) if t.tag in NOUNS and (n + 1 == len(nouns) or nouns[n + 1].tag not in NOUNS)]
    head = last[0] if last else None
    if head is None or any(is_finite(t) or t.text in (",", ";", ":", "—", "–", "(") for t in nouns):
        return False
    tail = nouns[head + 1:]
    return not tail or comma and tail[0].tag == "IN" and all(t.tag in ("IN", "DT", "NNP", "NNPS", "CD", "CC") for t in tail)


RULE = Rule(
    id="split.reduced",
    message="The last part tells a second thing. As a sentence of its own it is easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",)),
    examples=(
        Example("It is a large roller coaster located at a park in New Jersey, USA.",
                "It is a large roller coaster. It is located at a park in New Jersey, USA.", YOUNGEST),
        Example("Rook Hill is a short novel by Ann Lee, published in 1989 by a press in Leeds.",
                "Rook Hill is a short novel by Ann Lee. It was published in 1989 by a press in Leeds.",
                YOUNGEST),
        Example("They are small boats built in the 1920s for the fishing fleet.",
                "They are small boats. They were built in the 1920s for the fishing fleet.", YOUNGEST),
    ),
    keeps=(
        "First Fleet is the name given to the ships that left Great Britain on 13 May 1787.",
        "It is not a house located in the old part of the town by the river.",
        "A workstation is a large computer designed for the tasks of engineers and artists.",
        "It is a box of books written by the men of the north office in June.",
    ),
)
