"""The subject of a verb and its number, where both are beyond doubt: the parse and the words beside it must agree."""

from humanize.rules.grammar.places import adverb
from humanize.text.syntax import children
from humanize.types import Document, Token

_SINGULAR = frozenset({"he", "she", "it", "everyone", "everybody", "everything", "someone", "somebody", "anyone", "anybody",
                       "nobody", "each"})
_PLURAL = frozenset({"we", "they", "these", "those", "both"})
# Nouns that take either number, or whose number the form does not show.
_EITHER = frozenset(
    "family team staff police people data government committee group majority minority number rest lot lots couple half pair "
    "series species means media none percent crew class audience public board council band company club press army navy union "
    "variety range host handful kind sort type average total dozen hundred thousand million third quarter part most some any all "
    "news mathematics maths physics politics economics statistics ethics headquarters works measles diabetes athletics gymnastics "
    "linguistics acoustics youth enemy fish sheep deer aircraft cattle poultry faculty jury party department opposition community "
    "management household plenty bunch crowd pack set percentage proportion criteria phenomena bacteria agenda "
    "population generation congress parliament ministry firm cast choir orchestra".split())
_UNITS = frozenset(
    "minutes hours days weeks months years seconds miles metres meters kilometres km mg ml kg g pounds dollars euros pence "
    "cents degrees litres liters inches feet yards percent points times".split())
_BEFORE_A_SUBJECT = frozenset({"of", "with", "for", "in", "on", "at", "by", "to", "from", "about", "and", "or", "nor", "than", "as", "plus",
                               "including", "like", "between", "&", "/", "-", "–", "'s", "’s", "versus", "per", "without"})
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
    if subject.lower in ("who", "which", "that"):
        return _antecedent(document, clause, subject, verb)
    return subject if _next_to(document, subject, verb) else _with_of_phrase(document, subject, verb)


def _next_to(document: Document, subject: Token, verb: Token) -> bool:
    return all(adverb(t) for t in document.tokens[subject.index + 1:verb.index])


def _antecedent(document: Document, clause: Token, pronoun: Token, verb: Token) -> Token | None:
    noun = document.tokens[clause.head]
    beside = noun.index == pronoun.index - 1 and _next_to(document, pronoun, verb) and clause.dep == "acl:relcl"
    # "one of the pipes which", "a list of items that": the pronoun may mean either noun.
    if beside and noun.tag in ("NN", "NNS") and not _inside_a_phrase(document, noun):
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
    first = _left_edge(document, subject)
    before = document.tokens[first - 1] if first and document.tokens[first - 1].sentence == subject.sentence else None
    # "Bread and the butter are": but an "and" that joins two clauses says nothing about the subject.
    inside = before is not None and before.lower in _BEFORE_A_SUBJECT and not (before.dep == "cc" and before.head == clause.index)
    if inside or _joined(document, subject):
        return ""
    if subject.lower in _SINGULAR or subject.lower == "one":
        return "singular" if subject.lower != "one" else ""
    if subject.lower in _PLURAL or subject.lower in ("several", "many") or subject.pos == "NUM":
        return "plural" if subject.pos != "NUM" or document.tokens[subject.index + 1].lower == "of" else ""
    if subject.lemma in _EITHER or subject.lower in _EITHER or subject.pos != "NOUN":
        return ""
    if subject.tag == "NN" and not subject.lower.endswith("ics"):
        determined = any(t.lower in _DETERMINERS for t in children(document, subject, "det", "nmod:poss", "nsubj")) or (
            document.tokens[first].lower in _DETERMINERS)
        return "singular" if determined and not _counted(document, subject) else ""
    if subject.tag == "NNS" and subject.lower.endswith("s") and not subject.lower.endswith("ics"):
        if subject.lower in _UNITS and not _has_done(verb):  # "ten minutes is enough"
            return ""
        return "plural" if subject.lower != subject.lemma else ""
    return ""


def _has_done(verb: Token) -> bool:
    return verb.lower == "has" and verb.dep == "aux"


def _counted(document: Document, noun: Token) -> bool:
    """Whether a number goes with the noun ("the 3 sheep"): its form may not show the plural."""
    return bool(children(document, noun, "nummod"))


def _joined(document: Document, subject: Token) -> bool:
    """Whether the subject is one of several ("bread and butter", "the cost or the time")."""
    return bool(children(document, subject, "conj", "appos", "parataxis", "list")) or subject.dep == "conj"


def _left_edge(document: Document, subject: Token) -> int:
    """The index of the first word of the noun phrase, going left over its own modifiers."""
    index = subject.index
    while index and document.tokens[index - 1].sentence == subject.sentence and (
            document.tokens[index - 1].dep in ("det", "amod", "compound", "nmod:poss", "nummod", "nsubj", "advmod", "case")
            and document.tokens[index - 1].head <= subject.index and document.tokens[index - 1].pos in (
                "DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "VERB", "PART")):
        index -= 1
    return index
