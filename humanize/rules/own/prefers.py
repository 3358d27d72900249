"""own.prefers: the words that the writer always prefers to others (Goal.preferred), in the form that the place asks for."""

import re
from collections.abc import Iterator, Sequence

from humanize.backends.inflection import inflect
from humanize.rules.word_forms import noun_forms, verb_forms
from humanize.text.mend import capitalised
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The places where one of the words stands that the writer wants replaced."""
    settled = [span for word in settled_words(goal) for span in _spans(document.text, word)]
    for old, new in goal.preferred:
        for tokens in _places(document, old.split()):
            start, end = tokens[0].start, tokens[-1].end
            if any(low < end and start < high for low, high in settled):
                continue
            if any(span.start < end and start < span.end for span in document.protected):
                continue  # other people's words, code, links, names
            text = _fitted(old, new, tokens, document.text[start:end])
            if text != document.text[start:end]:
                yield Hit(start, end, (text,), f"You always say “{new}” for “{old}”.")


def settled_words(goal: Goal) -> tuple[str, ...]:
    """The preferred words in all their forms: no rule may replace them again."""
    return tuple(dict.fromkeys(form for _, new in goal.preferred for form in forms(new)))


def forms(phrase: str) -> tuple[str, ...]:
    """A phrase as it may stand in a text: a verb may open it, or a noun end it, with an ending."""
    words = phrase.split()
    if not all(map(_WORD.fullmatch, words)):
        return (phrase,)
    ended = (" ".join([*words[:-1], form]) for form in noun_forms(words[-1].lower()))
    opened = (" ".join([form, *words[1:]]) for form in verb_forms(words[0].lower()))
    return tuple(dict.fromkeys((phrase, *ended, *opened)))


def _spans(text: str, phrase: str) -> list[tuple[int, int]]:
    pattern = r"\s+".join(re.escape(word) for word in phrase.split())
    return [m.span() for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.I)]


def _places(document: Document, words: Sequence[str]) -> Iterator[tuple[Token, ...]]:
    """The runs of tokens of one sentence that say these words: a verb may open the phrase, or a noun end it, in any form."""
    pieces = [piece for word in words for piece in re.findall(r"\w+(?:['’-]\w+)*|[^\w\s]", word)]
    for sentence in document.sentences if pieces else ():
        tokens = document.words(sentence)
        for first in range(len(tokens) - len(pieces) + 1):
            run = tokens[first:first + len(pieces)]
            if all(_says(token, piece, opens=n == 0, ends=n == len(pieces) - 1)
                   for n, (token, piece) in enumerate(zip(run, pieces, strict=True))):
                yield run


def _says(token: Token, word: str, *, opens: bool, ends: bool) -> bool:
    if any(c.isupper() for c in word):  # a name or an acronym is meant as it is written
        return token.text == word
    inflected = opens and token.pos == "VERB" or ends and token.pos == "NOUN"
    return token.lower == word or inflected and token.lemma == word


def _fitted(old: str, new: str, tokens: tuple[Token, ...], surface: str) -> str:
    """The new words with the ending and the capital of the old ones."""
    words = old.split()
    if tokens[0].pos == "VERB" and tokens[0].lemma == words[0].lower():
        new = inflect(new, tokens[0].tag)
    elif tokens[-1].pos == "NOUN" and tokens[-1].lemma == words[-1].lower():
        new = inflect(new, tokens[-1].tag)
    if surface.isupper() and len(surface) > 1 and not old.isupper():
        return new.upper()
    return capitalised(new) if surface[0].isupper() and old[0].islower() else new


RULE = Rule(
    id="own.prefers",
    message="One of your own words.",
    source="Your word list",
    find=find,
    when=When(strength=0.0),
    examples=(
        Example("Customers write to us.", "Guests write to us.", {"preferred": (("customer", "guest"),)}),
        Example("She purchased 3 pens.", "She bought 3 pens.", {"preferred": (("purchase", "buy"),)}),
        Example("Our team members carry out the audit.", "Our colleagues do the audit.",
                {"preferred": (("team member", "colleague"), ("carry out", "do"))}),
        Example("We use the hall.", "We utilise the hall.", {"preferred": (("use", "utilise"),)}),
    ),
    keeps=(
        "The customary fee is small.",
        "The sign said “Customer of the week”.",
        "Write to customer@example.org.",
    ),
)
