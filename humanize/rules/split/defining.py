"""split.defining: "X is a town that lies on the coast." becomes "X is a town. It lies on the coast.".

For children at full strength, and only of one named thing: what follows "A workstation is a computer that" says which
computers are meant.
"""

from collections.abc import Iterator

from humanize.rules.clause_chunks import (
    NOUNS,
    SHORTEST,
    full_stop,
    in_the_open,
    is_finite,
    sentence_limit,
    words_in,
)
from humanize.rules.split.cutting import FOR_THE_YOUNGEST, PLAIN_GUIDE, YOUNGEST, long_sentences, one_thing_again
from humanize.text.syntax import child, root, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_MARKS = frozenset({"that", "which", "who"})
_KINDS = frozenset({"kind", "type", "sort", "form", "breed", "species", "genus", "family", "group", "variety", "style", "piece"})
_RELATIVES = ("acl:relcl", "advcl:relcl")
_DENY = frozenset({"not", "n't", "never", "no", "only", "if", "unless", "first", "last"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A relative clause that ends a sentence and hangs on what a named subject is."""
    if sentence_limit(goal) > SHORTEST:
        return
    for sentence in long_sentences(document, goal):
        main = root(document, sentence)
        if main is None or main.tag not in NOUNS:
            continue
        subject, copula = child(document, main, "nsubj"), child(document, main, "cop")
        clause = child(document, _thing(document, main), *_RELATIVES)
        if subject is None or copula is None or clause is None or subject.index > copula.index:
            continue
        hit = _hit(document, sentence, main, subject, copula, clause)
        if hit:
            yield hit


def _hit(document: Document, sentence: Sentence, main: Token, subject: Token, copula: Token, clause: Token) -> Hit | None:
    tokens = document.tokens
    below = subtree(document, clause)
    mark, verb = below[0], tokens[below[0].index + 1]
    many = copula.lower in ("are", "were")
    said = tokens[copula.index + 1:mark.index]
    if mark.lower not in _MARKS or not is_finite(verb) or tokens[mark.index - 1].tag not in NOUNS | {"CD"} or not said:
        return None
    if not _means_the_subject(document, mark, clause) or not in_the_open(document, sentence, mark.start):
        return None
    if said[0].lower not in ("a", "an") and not many or any(t.lower in _DENY or is_finite(t) or t.text in ",;:(" for t in said):
        return None
    if any(t.index > below[-1].index for t in document.words(sentence) if t.pos != "PUNCT") or words_in(below) < 5:
        return None
    if verb.tag == "VBP" and not many or verb.tag == "VBZ" and many:
        return None
    before = tokens[sentence.first:mark.index]
    person = mark.lower == "who" or mark.lower == "that" and any(t.lower in ("he", "she") for t in before)
    name = one_thing_again(document, subtree(document, subject), before, many=many, maybe_person=person)
    if name is None:
        return None
    start = tokens[mark.index - 1].end
    return Hit(start, mark.end, (f"{full_stop(document, start)} {name}",))


def _thing(document: Document, main: Token) -> Token:
    """The noun that a relative clause may hang on: the predicate, or what "a kind of" names the kind of."""
    of = child(document, main, "nmod") if main.lemma in _KINDS else None
    return main if of is None or child(document, main, *_RELATIVES) is not None else of


def _means_the_subject(document: Document, mark: Token, clause: Token) -> bool:
    """Whether the relative word is what the clause is about ("a town that lies"), not what is done to it ("that he saw")."""
    return mark.dep in ("nsubj", "nsubj:pass") and mark.head == clause.index


RULE = Rule(
    id="split.defining",
    message="The last part tells a second thing. As a sentence of its own it is easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=FOR_THE_YOUNGEST,
    examples=(
        Example("Helmsey is a small town that lies on the coast of the North Sea.",
                "Helmsey is a small town. It lies on the coast of the North Sea.", YOUNGEST),
        Example("It is a breed of dog which comes from the hills in the north of Spain.",
                "It is a breed of dog. It comes from the hills in the north of Spain.", YOUNGEST),
        Example("The Bexley Stone is a large boulder which was left by the ice on the top of the hill.",
                "The Bexley Stone is a large boulder. It was left by the ice on the top of the hill.", YOUNGEST),
    ),
    keeps=(
        "A workstation is a large computer that is made for the tasks of engineers.",
        "Helmsey is not a small town that lies on the coast of the North Sea.",
        "Helmsey is a small town that many people like to visit in the summer.",
    ),
)
