"""The subject of a verb and its number, where both are beyond doubt: the parse and the words beside it must agree."""

from humanize.backends.inflection import lemma
from humanize.rules.grammar.places import adverb
from humanize.text.syntax import children
from humanize.types import Document, Token

_SINGULAR = frozenset({"he", "she", "it", "everyone", "everybody", "everything", "someone", "somebody", "anyone", "anybody",
                       "nobody", "each"})
_PLURAL = frozenset({"we", "they", "these", "those", "both"})
# Nouns that take either number, or whose number the form does not show.
_EITHER = frozenset({
    "family", "team", "staff", "police", "people", "data", "government", "committee", "group", "majority", "minority",
    "number", "rest", "lot", "lots", "couple", "half", "pair", "series", "species", "means", "media", "none", "percent",
    "crew", "class", "audience", "public", "board", "council", "band", "company", "club", "press", "army", "navy", "union",
    "variety", "range", "host", "handful", "kind", "sort", "type", "average", "total", "dozen", "hundred", "thousand",
    "million", "third", "quarter", "part", "most", "some", "any", "all", "news", "mathematics", "maths", "physics",
    "politics", "economics", "statistics", "ethics", "headquarters", "works", "measles", "diabetes", "athletics",
    "gymnastics", "linguistics", "acoustics", "youth", "enemy", "fish", "sheep", "deer", "aircraft", "cattle", "poultry",
    "faculty", "jury", "party", "department", "opposition", "community", "management", "household", "plenty", "bunch",
    "crowd", "pack", "set", "percentage", "proportion", "criteria", "phenomena", "bacteria", "agenda", "population",
    "generation", "congress", "parliament", "ministry", "firm", "cast", "choir", "orchestra"})
_UNITS = frozenset({
    "minutes", "hours", "days", "weeks", "months", "years", "seconds", "miles", "metres", "meters", "kilometres", "km", "mg",
    "ml", "kg", "g", "pounds", "dollars", "euros", "pence", "cents", "degrees", "litres", "liters", "inches", "feet",
    "yards", "percent", "points", "times"})
# What may stand before a subject that begins its clause. After anything else ("of", "making", "that") the phrase may
# belong to something larger.
_CLAUSE_OPENERS = frozenset({
    "if", "when", "because", "since", "after", "before", "while", "although", "though", "unless", "until", "once", "so",
    "but", ";", ":", ",", "(", "where", "whereas", "now", "then", "here", "today", "-", "–", "—"})
_DETERMINERS = frozenset({"a", "an", "the", "this", "that", "each", "every", "another", "my", "your", "his", "her", "its", "our",
                          "their", "which", "no", "either", "neither"})


def subject_of(document: Document, clause: Token, verb: Token) -> Token | None:
    """The subject that stands right before the verb (adverbs may stand between); None in doubt."""
    subjects = children(document, clause, "nsubj", "nsubj:pass")
    # "Which parent carry": the determiner may be taken for a second subject.
    subjects = tuple(t for t in subjects if t.end <= verb.start)
    if not subjects:
        return None
    subject = subjects[-1]
    if subject.lower in ("who", "which"):
        return _antecedent(document, clause, subject, verb)
    return subject if _next_to(document, subject, verb) else _with_of_phrase(document, subject, verb)


def _next_to(document: Document, subject: Token, verb: Token) -> bool:
    depth = 0
    for token in document.tokens[subject.index + 1:verb.index]:
        depth += (token.text == "(") - (token.text == ")")  # "The instalment (€20) are due"
        if not depth and not adverb(token) and token.text != ")":
            return False
    return True


def _antecedent(document: Document, clause: Token, pronoun: Token, verb: Token) -> Token | None:
    noun = document.tokens[clause.head]
    beside = noun.index == pronoun.index - 1 and _next_to(document, pronoun, verb) and clause.dep == "acl:relcl"
    # "one of the pipes which", "a list of items that": the pronoun may mean either noun.
    if beside and noun.tag == "NN" and not _inside_a_phrase(document, noun):
        return noun
    return None


def _inside_a_phrase(document: Document, noun: Token) -> bool:
    return noun.dep.startswith("nmod") or noun.dep in ("conj", "appos") or bool(children(document, noun, "conj"))


def _with_of_phrase(document: Document, subject: Token, verb: Token) -> Token | None:
    """ "All three of them was": a number or "each" with a pronoun after it."""
    between = [t.lower for t in document.tokens[subject.index + 1:verb.index]]
    if between in (["of", "them"], ["of", "us"], ["of", "you"], ["of", "these"], ["of", "those"]) and (
            subject.pos == "NUM" and subject.lower not in ("one", "1") or subject.lower in ("each", "both", "several", "many")):
        return subject
    return None


def number_of(document: Document, subject: Token, clause: Token, verb: Token) -> str:
    """ "singular", "plural", or "" where it is open."""
    first = _phrase_start(document, subject)
    if first is None or _joined(document, subject) or not _begins_clause(document, first, clause, verb):
        return ""
    if subject.lower in _SINGULAR:
        return "singular"
    if subject.lower in _PLURAL or subject.lower in ("several", "many"):
        return "plural"
    if subject.pos == "NUM":
        return "plural" if document.tokens[subject.index + 1].lower == "of" else ""
    if subject.lemma in _EITHER or subject.lower in _EITHER or subject.lower.endswith("ics"):
        return ""
    if subject.tag == "NN":
        counted = any(t.pos == "NUM" for t in document.tokens[first.index:subject.index])
        return "singular" if first.lower in _DETERMINERS and first.index < subject.index and not counted else ""
    if subject.tag == "NNS" and subject.lower.endswith("s") and subject.lower != subject.lemma:
        before = document.tokens[subject.index - 1]
        if before.tag == "NN" and before.index >= first.index and lemma(subject.lower, "VERB") != subject.lower:
            return ""  # "when the vendor starts is": the noun may be a verb
        if subject.lower in _UNITS and not (verb.lower == "has" and verb.dep == "aux"):  # "ten minutes is enough"
            return ""
        return "plural" if first.index < subject.index else ""
    return ""


def _joined(document: Document, subject: Token) -> bool:
    """Whether the subject is one of several ("bread and butter", "the cost or the time")."""
    others = children(document, subject, "conj", "appos", "parataxis", "list")
    # "The instalment (€20, not $20) are due": what stands in brackets after it is no second subject.
    after = [t.lower for t in document.tokens[subject.index + 1:subject.index + 3]]
    bracketed = after[:1] == ["("] and after[-1] not in ("and", "or", "plus", "with")
    return bool(others) and not bracketed or subject.dep == "conj"


def _phrase_start(document: Document, subject: Token) -> Token | None:
    """The determiner or number that opens the noun phrase; the subject itself if it is a pronoun; None in doubt."""
    if subject.pos in ("PRON", "DET", "NUM"):
        index = subject.index
        before = document.tokens[index - 1] if index else None
        return before if before is not None and before.lower == "all" and before.sentence == subject.sentence else subject
    for index in range(subject.index - 1, max(-1, subject.index - 5), -1):
        token = document.tokens[index]
        if token.sentence != subject.sentence:
            return None
        if token.lower in _DETERMINERS or token.lower in ("these", "those", "all", "some", "many", "several", "few", "both"):
            return token
        if token.pos == "NUM" and subject.tag == "NNS" and (token.text.isdigit() or token.text.isalpha()):
            return token
        if token.tag not in ("NN", "NNP", "JJ", "JJR", "JJS", "CD", "VBN", "POS"):
            return None
    return None


def _begins_clause(document: Document, first: Token, clause: Token, verb: Token) -> bool:
    before = document.tokens[first.index - 1] if first.index else None
    sentence = document.sentences[first.sentence]
    if before is None or not any(c.isalnum() for t in document.tokens[sentence.first:first.index] for c in t.text):
        return True
    if clause.dep == "acl:relcl" and first.index < clause.head < verb.index:  # the phrase before "who" or "which"
        return first.lower in ("a", "an", "this", "every", "each", "another")
    if before.lower == "that":  # "says that the room are ready"; of other verbs a bare form may be meant
        return verb.lower in ("are", "is", "were", "was", "have", "has")
    return before.lower in _CLAUSE_OPENERS or before.lower in ("and", "but") and before.head == clause.index and _clause_before(
        document, before)


def _clause_before(document: Document, conjunction: Token) -> bool:
    """Whether a whole clause stands before "and": a finite verb after the last opener. Otherwise it may join two nouns."""
    for index in range(conjunction.index - 1, document.sentences[conjunction.sentence].first - 1, -1):
        token = document.tokens[index]
        if token.tag in ("VBZ", "VBP", "VBD", "MD"):
            return True
        if token.lower in ("that", "if", "when", "because", "what", "which", "who", "where", "how", "whether"):
            return False
    return False
