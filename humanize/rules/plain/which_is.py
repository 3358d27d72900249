""" "The form, which is available online, ..."."""

import re
from collections.abc import Iterator

from humanize.rules.plain.scope import SHAPE
from humanize.rules.search import matches, negative, phrase, token_at
from humanize.text.syntax import children
from humanize.types import Document, Example, Goal, Hit, Rule

_WHICH = phrase(r"(?P<noun>[a-z][\w-]*), (?P<cut>(?:which|who) (?P<be>is|are)) (?P<rest>[a-z0-9][^.,;:!?—()]{3,70})(?=[,.])")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Relative clauses that lose nothing with their "which is"."""
    for _, match in matches(document, _WHICH):
        noun, be = token_at(document, match.start("noun")), token_at(document, match.start("be"))
        first = token_at(document, match.start("rest"))
        if noun is None or be is None or first is None or noun.pos not in ("NOUN", "PROPN") or negative(match["rest"]):
            continue
        predicate = document.tokens[be.head]
        if predicate.dep != "acl:relcl" or predicate.head != noun.index and document.tokens[predicate.head].index > noun.index:
            continue
        if predicate.head != noun.index:  # the antecedent isn't the noun just before
            continue
        words = len(match["rest"].split())
        adjective = first.pos == "ADJ" and words >= 2 and predicate.index == first.index
        participle = first.tag == "VBN" and words >= 2 and predicate.index == first.index
        nominal = first.pos == "DET" and predicate.pos == "NOUN"
        if first.pos == "ADV" or first.lower == "of" or not (adjective or participle or nominal):
            continue
        if any(c.dep in ("conj", "advcl", "ccomp", "parataxis") for c in children(document, predicate)) or re.match(
            r"(?:why|how|what|when|where|because|to)\b", match["rest"], re.I
        ):
            continue
        yield Hit(match.start("cut"), match.end("be"), ("",))


RULE = Rule(
    "plain.which-is",
    '"Which is" adds nothing here.',
    "Strunk & White, The Elements of Style (Omit needless words)",
    find,
    SHAPE,
    examples=(
        Example("The form, which is available online, is short.", "The form, available online, is short."),
        Example("Her aunt, who is a nurse, has 2 dogs.", "Her aunt, a nurse, has 2 dogs."),
        Example("They did not like the hall, which is painted green.", "They did not like the hall, painted green."),
    ),
    keeps=(
        "The form, which was blue, is gone.",
        "The form, which is not free, is short.",
        "He sang, which is good news.",
        "The form, which is blue, is short.",
    ),
)
