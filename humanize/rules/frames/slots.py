"""What may stand in the gap of a sentence frame: noun phrases, verb phrases, clauses, amounts, dates, names.

Each kind looks at the surface (the classes of the first and last word, no stray verb) and at the parse (one head), so that one
mistake of the parser alone fills no gap.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from humanize.backends.word_classes import word_classes
from humanize.rules.feedback.work import is_mistake, is_work
from humanize.types import Document, Token

_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
_RELATIVE = frozenset({"who", "which", "that", "whose", "where", "when", "how", "why", "what"})
_OPENS_NOUN = frozenset({"DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "VBG", "VBN", "RB", "$",
                          "``"})
_ENDS_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "VBG", "''", "DT", "FW", "SYM"})
_ENDS_CLAUSE = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ", "RP", "JJ"})  # "the analysis that you plan to carry out"
# What follows these tells when or why: "the rent by 1 June" is no thing.
_ADJUNCTS = frozenset({"by", "because", "due", "owing", "until", "till", "before", "after", "since", "within", "during",
                       "despite", "without"})
_STANDS = frozenset({"it", "they", "this", "these", "that", "those"})
_STOPS = frozenset({".", "?", "!", ";", ":", "—", "–"})
LONGEST = 28  # tokens in a slot


def _single_head(document: Document, tokens: Sequence[Token]) -> bool:
    """Whether the words hang together: the heads of all but one stand among them."""
    low, high = tokens[0].index, tokens[-1].index
    return sum(not low <= t.head <= high or t.head == t.index for t in tokens if t.pos != "PUNCT") == 1


def _plain_noun(tokens: Sequence[Token]) -> bool:
    """Whether it is a noun phrase on the surface alone: no verb, no clause, no comma, nothing that may belong to the clause."""
    if any(t.lower in _ADJUNCTS for t in tokens[1:]):
        return False
    return all(t.pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "ADV", "PART", "SYM") or t.tag == "PRP$" for t in tokens)


def noun_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """A thing: "your essay", "the second paragraph of the report", "a clear answer". No bare pronoun but "this" and "that"."""
    described = any(t.lower in _RELATIVE for t in tokens[2:]) and tokens[-1].tag in _ENDS_CLAUSE and not any(
        t.text == "," for t in tokens)
    if tokens[0].tag not in _OPENS_NOUN or not described and tokens[-1].tag not in _ENDS_NOUN or any(
            t.text in _STOPS for t in tokens):
        return False
    if tokens[0].tag == "RB" and (len(tokens) < 3 or tokens[0].lower in ("not", "n't", "never", "there")):
        return False
    if tokens[-1].tag == "DT" and len(tokens) > 1:
        return False
    if not any(t.pos in ("NOUN", "PROPN", "NUM", "DET") or t.tag == "VBG" for t in tokens):
        return False
    for n, token in enumerate(tokens):
        if token.tag in _FINITE and not any(t.lower in _RELATIVE for t in tokens[:n]):
            return False
        if token.text == "," and not any(t.lower in ("and", "or") or t.lower in _RELATIVE for t in tokens[n:]):
            return False
    dated = any(t.lower == "by" and p.kind in ("date", "time") and 0 <= p.start - t.end <= 5
                for t in tokens for p in document.protected)
    return not dated and (_single_head(document, tokens) or _plain_noun(tokens))


def work(document: Document, tokens: Sequence[Token]) -> bool:
    """A piece of written work or a part of it, whosever it is: "your essay", "Section 2", "the axes of both graphs"."""
    return is_work(_head(tokens)) and noun_phrase(document, tokens)


def wanted(document: Document, tokens: Sequence[Token]) -> bool:
    """A thing that work should hold: no fault."""
    return not is_mistake(_head(tokens)) and noun_phrase(document, tokens)


def _head(tokens: Sequence[Token]) -> Token:
    low, high = tokens[0].index, tokens[-1].index
    return next((t for t in tokens if not low <= t.head <= high or t.head == t.index), tokens[-1])


def someone(document: Document, tokens: Sequence[Token]) -> bool:
    """A person or thing that acts: a noun phrase, or "it", "they", "this"."""
    return len(tokens) == 1 and tokens[0].lower in _STANDS or noun_phrase(document, tokens)


def verb_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """What to do, in the base form: "send the form by Friday"."""
    return _verbal(document, tokens, frozenset({"VB", "VBP"}), "")


def gerund_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """What is done, in the -ing form: "sending the form"."""
    return _verbal(document, tokens, frozenset({"VBG"}), "ing")


def past_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """What was done: "sent the form", "been told"."""
    return _verbal(document, tokens, frozenset({"VBD", "VBN"}), "")


def _verbal(document: Document, tokens: Sequence[Token], tags: frozenset[str], ending: str) -> bool:
    verb = next((t for t in tokens if t.pos != "ADV"), None)
    if verb is None or any(t.text in _STOPS for t in tokens) or tokens[-1].text == ",":
        return False
    fits = verb.tag in tags or bool(ending) and verb.lower.endswith(ending) and "VERB" in word_classes(verb.lower)
    own_subject = any(document.tokens[c].dep.startswith(("nsubj", "csubj")) and document.tokens[c].index >= tokens[0].index
                      for c in document.children[verb.index])
    return fits and not own_subject and tokens[-1].pos not in ("ADP", "CCONJ", "DET", "AUX") or fits and len(tokens) == 1


def clause(document: Document, tokens: Sequence[Token]) -> bool:
    """A statement with its subject: "the order has been sent"."""
    if len(tokens) < 2 or tokens[0].pos not in ("DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"):
        return False
    if any(t.text in _STOPS for t in tokens):
        return False
    subject = any(t.dep.startswith(("nsubj", "expl", "csubj")) for t in tokens)
    finite = any(t.tag in _FINITE or _plain_present(document, t) for t in tokens)
    return subject and finite and tokens[-1].pos not in ("ADP", "CCONJ", "DET", "AUX")


def _plain_present(document: Document, token: Token) -> bool:
    """Whether a base form with a subject before it is a present: the parser's "that children arrive on time"."""
    return token.tag == "VB" and token.lemma != "be" and any(
        document.tokens[i].dep == "nsubj" for i in document.children[token.index] if i < token.index)


def adjective_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """How something is: "too long", "clear and well argued"."""
    return len(tokens) <= 6 and all(t.pos in ("ADJ", "ADV", "CCONJ", "PUNCT") or t.tag in ("VBN", "VBG") for t in tokens) and (
        tokens[-1].pos == "ADJ" or tokens[-1].tag in ("VBN", "VBG")) and tokens[0].pos not in ("PUNCT", "CCONJ")


def prepositional_phrase(document: Document, tokens: Sequence[Token]) -> bool:
    """Where, when, with what: "in the second paragraph"."""
    return len(tokens) > 1 and tokens[0].pos == "ADP" and noun_phrase(document, tokens[1:])


def _protected_as(*kinds: str) -> Callable[[Document, Sequence[Token]], bool]:
    def covers(document: Document, tokens: Sequence[Token]) -> bool:
        start, end = tokens[0].start, tokens[-1].end
        return any(p.kind in kinds and p.start <= start + 4 and p.start >= start and p.end == end for p in document.protected)
    return covers


def anything(document: Document, tokens: Sequence[Token]) -> bool:
    """Any words within the clause; for ends that stay as they are."""
    return not any(t.text in _STOPS for t in tokens) and tokens[0].text != "," and tokens[-1].text != ","


KINDS: Mapping[str, Callable[[Document, Sequence[Token]], bool]] = MappingProxyType({
    "np": noun_phrase,
    "work": work,
    "part": wanted,
    "sub": someone,
    "vp": verb_phrase,
    "ing": gerund_phrase,
    "past": past_phrase,
    "s": clause,
    "adj": adjective_phrase,
    "pp": prepositional_phrase,
    "num": _protected_as("number"),
    "date": _protected_as("date"),
    "time": _protected_as("time"),
    "name": _protected_as("name"),
    "any": anything,
})
