"""inclusive.generic-he: "A student may bring his laptop" -> "A student may bring their laptop"."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import SUGGEST, as_written, untouchable
from humanize.rules.inclusive.they import agreement, inverted
from humanize.text.syntax import next_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, Token

_ROLES_WORDS = """
student pupil teacher manager employee worker customer client patient doctor nurse driver user visitor guest member
reader writer applicant candidate citizen person child parent author artist engineer scientist lawyer judge officer
player participant owner buyer seller tenant resident taxpayer voter developer programmer designer director employer
learner lecturer professor researcher tutor volunteer passenger pilot speaker investor trainee apprentice chef cook
editor farmer journalist leader musician neighbour neighbor supervisor viewer subscriber beneficiary beginner individual
adult consumer contractor vendor supplier caller sender recipient spokesperson firefighter
"""
_ROLES = frozenset(_ROLES_WORDS.split())
_GENDERED = re.compile(
    r"\b(?:man|men|boys?|kings?|fathers?|dads?|brothers?|sons?|husbands?|uncles?|grandfathers?|"
    r"gentlem[ae]n|lords?|princes?|monks?|priests?|mr|"
    r"sir|males?|actors?|she|her|hers|woman|women|girls?|mothers?|mums?|moms?|wife|wives|queens?|pregnan\w+|prostate)\b",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    done: set[int] = set()
    for sentence in sentences_of(document):
        antecedent = _antecedent(document, sentence)
        if antecedent is None:
            continue
        after = next_sentence(document, sentence)
        span = [sentence, *([after] if after is not None else [])]
        text = document.text[span[0].start : span[-1].end]
        if _GENDERED.search(text) or _named(document, span):
            continue
        pronouns = [
            t
            for s in span
            for t in document.words(s)
            if t.lower in ("he", "his", "him", "himself") and t.index > antecedent.index and t.index not in done
        ]
        splices: list[Splice] = []
        for token in pronouns:
            made = _plural(document, token)
            if made is None or untouchable(document, token.start, token.end):
                splices = []
                break
            done.add(token.index)
            splices += made
        if splices:
            first, *rest = splices
            yield Hit(first.start, first.end, (first.text,), also=tuple(rest))


def _antecedent(document: Document, sentence: Sentence) -> Token | None:
    """ "any student", "each pupil", or "a student" in a sentence about what is generally so (no past tense)."""
    words = document.words(sentence)
    if any(t.lower in ("i", "my", "me") for t in words):  # someone the writer knows
        return None
    past = any(t.tag == "VBD" or t.lower in ("yesterday", "today", "last", "ago") for t in words)
    for n, token in enumerate(words):
        if token.lower not in ("a", "an", "any", "each", "every") or token.lower in ("a", "an") and past:
            continue
        for noun in words[n + 1 : n + 4]:
            if noun.tag == "NN" and noun.lemma in _ROLES:
                return noun
            if noun.tag not in ("JJ", "NN", "VBG", "VBN"):
                break
    return None


def _named(document: Document, sentences: list[Sentence]) -> bool:
    return any(p.kind == "name" and s.start <= p.start < s.end for s in sentences for p in document.protected)


def _plural(document: Document, token: Token) -> list[Splice] | None:
    if token.lower == "himself":
        return [Splice(token.start, token.end, as_written(token.text, "themselves"))]
    if token.lower == "him":
        return [Splice(token.start, token.end, as_written(token.text, "them"))]
    if token.lower == "his":
        after = document.tokens[token.index + 1] if token.index + 1 < len(document.tokens) else None
        own = after is not None and (after.pos in ("NOUN", "ADJ", "PROPN", "NUM", "ADV") or after.tag in ("VBG", "VBN"))
        return [Splice(token.start, token.end, as_written(token.text, "their" if own else "theirs"))]
    turned = inverted(document, token)
    verb = (turned,) if turned else agreement(document, token.index + 1, token.sentence)
    return None if verb is None else [Splice(token.start, token.end, as_written(token.text, "they")), *verb]


RULE = Rule(
    id="inclusive.generic-he",
    message="“He” for anyone leaves half the readers out; “they” means everyone.",
    source="APA Style: Singular “They”",
    find=_find,
    when=SUGGEST,
    examples=(
        Example("A student may bring his laptop.", "A student may bring their laptop."),
        Example(
            "If a customer complains, he is called within 2 days.", "If a customer complains, they are called within 2 days."
        ),
        Example(
            "Each employee keeps a list. He signs it and gives it to his manager.",
            "Each employee keeps a list. They sign it and give it to their manager.",
        ),
        Example("Any visitor who has lost his way can ask.", "Any visitor who has lost their way can ask."),
    ),
    keeps=(
        "The king lost his crown.",
        "A student came in, and he sat down.",
        "Each man brought his own tools.",
        "A manager may ask Tom for his key.",
        'The rule says "a student may bring his laptop".',
    ),
)
