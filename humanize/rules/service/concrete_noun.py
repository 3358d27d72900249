"""service.concrete-noun: "You ordered a grey kettle. The item ships today" -> "... The grey kettle ships today"."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase, token_at
from humanize.text.syntax import child, children, plural, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_ITEM = phrase(r"\b(?P<the>the|your) (?P<noun>item|product|purchase)\b(?! (?:page|number|code|category|description|range|price|"
               r"order|history|line))")
_GENERIC = (
    "item", "product", "purchase", "order", "refund", "email", "letter", "message", "parcel", "package", "money", "reply", "one",
    "thing", "delivery", "payment", "confirmation", "photo", "bill", "invoice", "information", "call", "response", "notification",
    "error", "text")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    bought = _bought(document)
    if bought is None:
        return
    noun, sentence_of_it = bought
    for sentence, match in matches(document, _ITEM):
        token = token_at(document, match.start("noun"))
        if sentence.index <= sentence_of_it.index or token is None or token.tag != "NN":
            continue
        if children(document, token, "amod", "compound", "acl:relcl", "nmod"):
            continue
        yield Hit(match.start("noun"), match.end("noun"), (noun,))
        return


def _bought(document: Document) -> tuple[str, Sentence] | None:
    """The one thing that was ordered, bought, received or sent back, with its adjectives."""
    found: list[tuple[Token, Sentence]] = []
    for sentence in sentences_of(document):
        for verb in document.words(sentence):
            thing = child(document, verb, "obj") if verb.lemma in ("order", "buy", "receive", "return", "purchase") else None
            if thing is not None and thing.pos == "NOUN":
                found.append((thing, sentence))
    if len(found) != 1 or found[0][0].lemma in _GENERIC:
        return None
    thing, sentence = found[0]
    after = document.tokens[thing.index + 1].lower if thing.index + 1 < len(document.tokens) else ""
    if plural(document, thing) or children(document, thing, "conj") or after in ("and", "or", ",", "&"):
        return None
    words = [t for t in children(document, thing, "amod", "compound") if t.end <= thing.start]
    start = min((t.start for t in words), default=thing.start)
    text = document.text[start:thing.end]
    return (text, sentence) if re.fullmatch(r"[a-z][a-z -]+", text) else None


RULE = Rule(
    id="service.concrete-noun",
    message="Name the thing, as the customer does: it shows that you know their case.",
    source="Packard & Berger 2021, How Concrete Language Shapes Customer Satisfaction",
    find=_find,
    when=When(domains=("service",), empathy=0.5, not_flags=("legal",)),
    examples=(
        Example("You ordered a grey kettle. The item ships today.", "You ordered a grey kettle. The grey kettle ships today."),
        Example("You bought a lamp on 3 May. Your item is at our "
                "office.", "You bought a lamp on 3 May. Your lamp is at our office."),
        Example("You returned a desk lamp. The product was not "
                "damaged.", "You returned a desk lamp. The desk lamp was not damaged."),
    ),
    keeps=(
        "You ordered a kettle and a pan. The item ships today.",
        "You ordered two lamps. The item ships today.",
        "You ordered a kettle. The new item ships today.",
    ),
)
