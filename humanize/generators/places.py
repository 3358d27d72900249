"""Where an added line may stand: after the greeting, after the problem, before the list, before the goodbye."""

import re
from dataclasses import dataclass

from humanize.rules.service.openings import speaking_from
from humanize.text.letter import greeting_span, signature_span, valediction_span
from humanize.text.mend import capitalised
from humanize.text.syntax import next_sentence
from humanize.types import Document, Edit, Sentence

LEANING = re.compile(
    r"(?:it|this|that|these|those|they|he|she|such|its|their|his|her|there|the former|the latter|also|but|and|so|however|"
    r"therefore|"
    r"instead|otherwise|then|in addition|moreover|as a result|as such|because of)\b", re.I)


@dataclass(frozen=True, slots=True)
class Body:
    """The sentences that say something, and where greeting and goodbye stand."""

    sentences: tuple[Sentence, ...]
    begins: int  # where the first sentence begins to speak
    greeting: tuple[int, int] | None
    valediction: tuple[int, int] | None
    signature: tuple[int, int] | None


def body_of(document: Document) -> Body | None:
    """The body of a document; None if it has no sentence of prose."""
    greeting, valediction, signature = greeting_span(document), valediction_span(document), signature_span(document)
    stop = min([span[0] for span in (valediction, signature) if span], default=len(document.text))
    found = [s for s in document.sentences if document.paragraphs[s.paragraph].kind in ("prose", "list") and s.start < stop
             and not (greeting and s.end <= greeting[1])]
    while found and _title(document, found[0]):
        found = found[1:]
    while found and _label(document, found[-1]):
        found = found[:-1]
    if not found:
        return None
    return Body(tuple(found), speaking_from(document, found[0]), greeting, valediction, signature)


def _title(document: Document, sentence: Sentence) -> bool:
    """Whether a first sentence is a title or a reference line: no verb that stands in a tense."""
    alone = document.paragraphs[sentence.paragraph].kind != "list"
    return alone and not any(
        t.tag in ("VBZ", "VBP", "VBD", "MD") or "Mood=Imp" in t.morph or t.pos == "INTJ" or t.lower == "thanks"
        for t in document.words(sentence))


def _label(document: Document, sentence: Sentence) -> bool:
    """Whether a last sentence is a reference line ("Case reference: HG-77120")."""
    text = document.text[sentence.start:sentence.end]
    return document.paragraphs[sentence.paragraph].kind == "prose" and text[-1:] not in ".!?" and _title(document, sentence)


def before_sentence(document: Document, sentence: Sentence, start: int, text: str, rule: str, reason: str, source: str) -> Edit:
    """A line put before the words at `start`, which begin a sentence."""
    first = document.text[start]
    if document.paragraphs[sentence.paragraph].kind == "list":
        block = document.paragraphs[sentence.paragraph]
        return Edit(block.start, block.start, text + "\n", rule, reason, source)
    if first.islower() and start != sentence.start:  # "Hi Dana, the box is here.": the line goes on from the greeting
        line = text if re.match(r"I\b", text) else text[0].lower() + text[1:]
        return Edit(start, start + 1, f"{line} {capitalised(first)}", rule, reason, source)
    return Edit(start, start, text + " ", rule, reason, source)


def after_sentence(document: Document, sentence: Sentence, text: str, rule: str, reason: str, source: str) -> Edit:
    """A line put after a sentence; after a list it becomes a paragraph of its own."""
    block = document.paragraphs[sentence.paragraph]
    gap = "\n\n" if block.kind == "list" else " "
    if block.kind == "prose" and document.text[sentence.end - 1] not in ".!?…\"'”’)":
        gap = "\n\n"
    return Edit(sentence.end, sentence.end, gap + text, rule, reason, source)


def steady_end(document: Document, sentence: Sentence) -> Sentence:
    """The sentence itself, or a later one of its paragraph after which no sentence leans on the one before."""
    seen = sentence
    while True:
        after = next_sentence(document, seen)
        if after is None or not LEANING.match(document.text[after.start:after.end]):
            return seen
        seen = after


def sentence_at(document: Document, offset: int) -> Sentence | None:
    """The sentence that holds an offset."""
    return next((s for s in document.sentences if s.start <= offset < s.end), None)
