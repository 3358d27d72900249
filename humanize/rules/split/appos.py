"""split.appos: "X, the head of Y, does Z." becomes "X is the head of Y. X does Z."."""

import re
from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import NOUNS, in_the_open, is_finite, words_in
from humanize.rules.split.cutting import PLAIN_GUIDE, long_sentences
from humanize.types import Document, Example, Goal, Hit, Rule, Splice, Token, When

_NAME = frozenset({"NNP", "NNPS"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A named subject at the start with a description between two commas, and a verb in the present after it."""
    least = 4 if goal.audience == "children" else 7
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        commas = [n for n, t in enumerate(words) if t.text == ","]
        if len(commas) < 2 or not in_the_open(document, sentence, words[commas[0]].end):
            continue
        one = commas[0]
        name = words[:one]
        if not _is_name(name):
            continue
        two = next((n for n in commas[1:] if n + 1 < len(words) and _present(words, n + 1)), None)
        if two is None or not in_the_open(document, sentence, words[two].start):
            continue
        inside = words[one + 1:two]
        if not _describes(inside) or words_in(inside) < least:
            continue
        many = name[-1].tag == "NNPS" or words[two + 1].lower in ("are", "have") or words[two + 1].tag == "VBP"
        again = document.text[name[0].start:name[-1].end]
        again = re.sub(r"^[a-z]", lambda m: m.group().upper(), again)
        verb = "are" if many else "is"
        yield Hit(words[one].start, words[one].end, (f" {verb}",),
                  also=(Splice(words[two].start, words[two].end, f". {again}"),))


def _is_name(name: Sequence[Token]) -> bool:
    core = [t for t in name if t.lower != "the"]
    return 1 <= len(core) <= 4 and all(t.tag in _NAME for t in core) and core[-1].text[:1].isupper()


def _present(words: Sequence[Token], at: int) -> bool:
    token = words[at]
    return token.tag in ("VBZ", "VBP") and is_finite(token) and not (
        token.lower in ("has", "have", "is", "are") and any(t.tag == "VBN" and t.lower == "been" for t in words[at:at + 3]))


def _describes(inside: Sequence[Token]) -> bool:
    """One noun phrase with an article, without verbs, dates or a second description."""
    if not inside or inside[0].lower not in ("a", "an", "the") or any(t.text in (",", ";", "—", "–", "(") for t in inside):
        return False
    if any(is_finite(t) or t.lower in ("former", "late", "then", "or", "not", "other", "same", "only") for t in inside):
        return False
    return inside[-1].tag in NOUNS | {"CD"} and any(t.tag in ("NN", "NNS") for t in inside[:6])


RULE = Rule(
    id="split.appos",
    message="The description between the commas keeps the reader waiting for the verb. It can be a sentence of its own.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",)),
    examples=(
        Example("Dr Amin, the head of the new sleep clinic at the north site, runs a free class for parents on the first "
                "Monday of every month "
                "in the main hall.",
                "Dr Amin is the head of the new sleep clinic at the north site. Dr Amin runs a free class for parents on "
                "the first Monday of "
                "every month in the main hall."),
        Example("Fenline, the owner of the external cable in your street, does not repair faults that a customer reports by "
                "phone or in person.",
                "Fenline is the owner of the external cable in your street. Fenline does not repair faults that a customer "
                "reports by phone or "
                "in person.", {"audience": "patients"}),
        Example("Port Harlow, a small town on the River Dee, has 3 schools and 12 shops on one long street.",
                "Port Harlow is a small town on the River Dee. Port Harlow has 3 schools and 12 shops on one long street.",
                    {"audience": "children"}),
    ),
    keeps=(
        "My brother, a nurse, agrees.",
        "Dr Amin, the head of the new sleep clinic at the north site, ran a free class for parents on the first Monday of "
        "every month in the "
        "main hall of the clinic.",
        "Dr Amin, a nurse, and Ms Lee, the head of the sleep clinic at the north site, run a free class for parents on the "
        "first Monday of every "
        "month.",
    ),
)
