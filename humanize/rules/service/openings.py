"""Where a sentence of a letter begins to speak, and how to take its first words away."""

import re
from collections.abc import Iterator

from humanize.rules.search import untouchable
from humanize.text.letter import INLINE_GREETING
from humanize.text.mend import capitalised
from humanize.text.syntax import sentences_of
from humanize.types import Document, Goal, Hit, Sentence

_SPACE = re.compile(r"\s*")
_LEANING = re.compile(r"(?:it|this|that|these|those|they|he|she|such)\b", re.I)


def to_a_reader(document: Document, goal: Goal) -> bool:
    """Whether the text speaks to a customer, patient, parent or the reader of a letter."""
    return goal.domain == "service" or document.has("mail") or goal.audience in ("customers", "patients", "parents")


def speaking_from(document: Document, sentence: Sentence) -> int:
    """The offset where a sentence begins, after a greeting in the same line."""
    greeting = INLINE_GREETING.match(document.text) if sentence.index == 0 else None
    if not greeting or not sentence.start <= greeting.end() < sentence.end:
        return sentence.start
    space = _SPACE.match(document.text, greeting.end())
    return space.end() if space else greeting.end()


def opening_matches(document: Document, pattern: re.Pattern[str]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every match at the place where a sentence begins to speak, outside untouchable spans."""
    for sentence in sentences_of(document):
        match = pattern.match(document.text, speaking_from(document, sentence), sentence.end)
        if match and not untouchable(document, match.start(), match.end()):
            yield sentence, match


def cut(document: Document, sentence: Sentence, start: int, end: int) -> Hit | None:
    """A hit that deletes the opening words start:end; the next word takes the capital. None if nothing is left."""
    rest = document.text[end:sentence.end].lstrip(" ,")
    if not rest.strip(".!?"):
        return None
    if start == sentence.start:
        return Hit(start, end, ("",))
    stop = sentence.end - len(rest) + 1
    return Hit(start, stop, (capitalised(rest[0]) if document.text[start].isupper() else rest[0],))


def placed(document: Document, start: int, text: str) -> str:
    """The text with a capital where the words it replaces have one."""
    return capitalised(text) if document.text[start:start + 1].isupper() else text[:1].lower() + text[1:] if text[:2] not in (
        "I ", "I'", "I’") else text


def leans_back(text: str) -> bool:
    """Whether a text begins with a pronoun that needs the words before it."""
    return _LEANING.match(text.lstrip()) is not None
