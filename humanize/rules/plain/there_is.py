""" "There are two clauses that need changes"."""

from collections.abc import Iterator

from humanize.rules.plain.scope import SHAPE
from humanize.rules.search import negative, untouchable
from humanize.text.syntax import child, children, contiguous, final_mark, sentences_of, span_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_CONTENT = frozenset(
    {
        "evidence",
        "chance",
        "doubt",
        "time",
        "reason",
        "way",
        "hope",
        "fear",
        "risk",
        "possibility",
        "fact",
        "idea",
        "sign",
        "proof",
        "thing",
        "rumour",
        "rumor",
        "claim",
        "concern",
        "moment",
        "day",
        "case",
        "point",
        "danger",
    }
)
_ALONE = frozenset(
    {"few", "some", "plenty", "many", "several", "those", "nothing", "something", "someone", "anyone", "none", "one", "more"}
)
_PRESENT, _PAST = ("VBZ", "VBP"), ("VBD",)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """ "There is NP that VP", where the relative clause is all that the sentence says of NP."""
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        for there in document.words(sentence):
            if there.lower == "there" and there.dep == "expl":
                hit = _hit(document, there)
                if hit and not untouchable(document, hit.start, hit.end):
                    yield hit


def _hit(document: Document, there: Token) -> Hit | None:
    be = document.tokens[there.head]
    if be.lemma != "be" or be.index != there.index + 1 or be.tag not in (*_PRESENT, *_PAST):
        return None
    noun = child(document, be, "nsubj")
    extra = [c for c in children(document, be) if c.dep not in ("expl", "nsubj", "punct", "cc", "conj", "mark")]
    if noun is None or extra or noun.pos != "NOUN" or noun.lemma in _CONTENT or noun.lower in _ALONE:
        return None
    relative = child(document, noun, "acl:relcl")
    pronoun = document.tokens[noun.index + 1] if noun.index + 1 < len(document.tokens) else None
    if relative is None or pronoun is None or pronoun.lower not in ("that", "who", "which") or pronoun.head != relative.index:
        return None
    if pronoun.dep not in ("nsubj", "nsubj:pass") or not contiguous(document, noun):
        return None
    finite = sorted((*children(document, relative, "aux", "aux:pass", "cop"), relative), key=lambda t: t.index)[0]
    past = be.tag in _PAST
    if finite.tag not in ((*_PAST, "MD") if past else (*_PRESENT, "MD")):
        return None
    first = document.tokens[be.index + 1]
    if first.pos == "ADV" or be.dep not in (
        "root",
        "conj",
        "advcl",
        "parataxis",
    ):  # "it suggests there are limits that don't exist" says something else
        return None
    phrase = document.text[first.start : noun.end]
    if "," in phrase or negative(phrase) or first.index > noun.index or span_of(document, noun)[0] != first.start:
        return None
    if past and pronoun.lower == "who":  # someone new in a story
        return None
    return Hit(there.start, pronoun.end, (phrase,))


RULE = Rule(
    "plain.there-is",
    "Begin with who or what the sentence is about.",
    "Strunk & White, The Elements of Style (Use the active voice)",
    find,
    SHAPE,
    examples=(
        Example("There are two clauses that need changes.", "Two clauses need changes."),
        Example("There are some permits that are not transferable.", "Some permits are not transferable."),
        Example(
            "The law is old, and there is a rule that bans 3 kinds of dog.", "The law is old, and a rule bans 3 kinds of dog."
        ),
    ),
    keeps=(
        "There is a man in the hall who sings.",
        "There is evidence that prices fell.",
        "There are few that last.",
        "Is there a shop that sells tea?",
        "There is no form that covers this.",
        "It suggests there are boundaries that do not exist.",
    ),
)
