"""feedback.condescend: "Obviously, you didn't check the units" -> without "obviously"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.guess import GUESS
from humanize.rules.feedback.openers import OPENER
from humanize.rules.feedback.verbs import REVISES
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import children, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_TOLD = frozenset(
    {"required", "stated", "asked", "explained", "written", "listed", "given", "specified", "marked", "set", "described"}
)
_REPROACHES = re.compile(r"\byou\b.*(?:n['’]t|\bnot|\bnever|\bno)\b|\b(?:no|missing|needs)\b.*,", re.I)
_INNER = frozenset({"obviously", "clearly", "simply", "surely", "evidently", "apparently"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if GUESS.search(document.text, sentence.start, sentence.end):  # without its adverb the guess would read as a fact
            continue
        opener = OPENER.match(document.text, sentence.start, sentence.end)
        if opener:
            if _blames(document, words, opener.end()):
                yield Hit(sentence.start, opener.end() - 1, ("",))
            continue
        for i, token in enumerate(words[:-1]):
            if (
                token.lower in _INNER
                and i
                and words[i - 1].lower == "you"
                and _negates(words[i + 1 :])
                or (
                    token.lower == "even"
                    and i
                    and words[i - 1].lower in ("n't", "not")
                    and _you_or_work(document, words, words[i - 1])
                )
                or token.lower in _INNER | {"plainly", "explicitly"}
                and i
                and words[i - 1].lower in ("was", "were", "is", "are")
                and words[i + 1].lower in _TOLD
                and _REPROACHES.search(document.text, sentence.start, token.start)
                or token.lower == "simply"
                and i == 0
                and words[1].lower in REVISES
                and words[1].tag in ("VB", "VBP")
            ):
                yield Hit(token.start, token.end, ("",))


def _blames(document: Document, words: tuple[Token, ...], after: int) -> bool:
    """Whether the rest of a sentence says what "you" did not do, or orders."""
    rest = [t for t in words if t.start >= after]
    if not rest:
        return False
    if rest[0].lower == "you" or rest[0].lower == "your":
        return any(
            t.lower in ("n't", "not", "never", "no", "failed", "forgot", "lacks", "lack", "wrong", "need", "must", "should")
            for t in rest
        )
    return (
        rest[0].lower in REVISES
        and rest[0].tag in ("VB", "VBP")
        or rest[0].lower in ("this", "it", "the", "there")
        and any(t.lower in ("n't", "not", "never", "no", "wrong", "incorrect") for t in rest)
        and any(t.lower in ("you", "your") for t in rest)
    )


def _negates(rest: tuple[Token, ...]) -> bool:
    found = [t.lower for t in rest[:3]]
    return bool(found) and (
        found[0] in ("did", "do", "have", "never", "were", "failed", "forgot", "neglected", "are", "haven't", "could")
        and bool({"n't", "not", "never", "failed", "forgot", "neglected"} & set(found))
    )


def _you_or_work(document: Document, words: tuple[Token, ...], negation: Token) -> bool:
    head = document.tokens[negation.head]
    return (
        negation in children(document, head)
        and any(t.lower in ("you", "your") and t.index < negation.index for t in words)
        and negation.index >= 2
        and (document.tokens[negation.index - 1].lower in ("do", "does", "did", "have", "has", "ca", "could", "can", "is", "are"))
    )


RULE = Rule(
    id="feedback.condescend",
    message="“Obviously” tells the writer that they should have known; the fault is clear without it.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Obviously, you didn't check the units.", "The units haven't been checked.", chain=("feedback.did-not",)),
        Example("You clearly haven't read chapter 2.", "You haven't read chapter 2."),
        Example("As I already told you many times, your graph has no title.", "Your graph has no title."),
        Example(
            "There is no conclusion, which was clearly required on the task sheet.",
            "There is no conclusion, which was required on the task sheet.",
        ),
        Example("You don't even mention the war in your essay.", "You don't mention the war in your essay."),
    ),
    keeps=(
        "State your claim clearly.",
        "As I said on Tuesday, you didn't check the units.",
        "You clearly explain the method.",
        "The task was clearly explained, and you followed it.",
        "Obviously, the bridge held.",
        '"Obviously, you didn\'t check the units," it said.',
    ),
)
