"""What the health rules share: readers, drugs and doses, and patterns matched sentence by sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from humanize.text.syntax import sentences_of
from humanize.types import Document, Goal, Sentence, When

# "patients" first: the examples of the rules run for that audience.
READERS = ("patients", "parents", "children", "general", "teens", "customers", "college", "experts")
PLAIN_HEALTH = When(audiences=READERS, domains=("health",))
SAFE_USE = "ISMP, List of Error-Prone Abbreviations"
CLEAR_INDEX = "CDC Clear Communication Index"
NHS = "NHS digital service manual, health literacy"
AHRQ = "AHRQ Health Literacy Universal Precautions Toolkit"

DOSE_UNITS = (r"(?:mg|mcg|micrograms?|milligrams?|g|grams?|m[lL]|mL|millilit(?:re|er)s?|units?|tablets?|tabs?|capsules?|"
              r"caps?|puffs?|drops?|"
              r"doses?|sachets?|patch(?:es)?|teaspoons?|spoonfuls?|lozenges?|sprays?|pills?|suppositor(?:y|ies)|injections?)")
DOSE = re.compile(rf"\b\d[\d.,/]*(?:\s?[-–]\s?\d+)?\s?{DOSE_UNITS}\b|\b(?:one|two|three|four|five|six|half)\s{DOSE_UNITS}\b",
    re.I)
GIVING = re.compile(r"\b(?:take|taken|taking|give|given|giving|administer(?:ed)?|apply|applied|inhale[ds]?|inject(?:ed)?|"
                    r"use[ds]?|dose)\b", re.I)
_DRUG = re.compile(
    r"(?i)^(?:insulin|aspirin|morphine|codeine|warfarin|heparin|digoxin|lithium|iron|prednisolone|prednisone|"
    r"\w+(?:cillin|mycin|floxacin|prazole|statin|sartan|pril|olol|formin|amol|profen|oxaban|xaban|semide|azepam|codone|"
    r"cortisone|solone|"
    r"triptyline|xetine|dronate|tidine|conazole|parin|gliptin|gliflozin|setron|lukast|terol|nidazole|cyclovir|tamivir|cetam|"
    r"pentin|gabalin|"
    r"atadine|irizine|thiazide|dipine|aminophen|cycline|oxacin|thyroxine|clopidogrel|naproxen|diclofenac))$")
_CHILD = re.compile(r"\b(?:child|children|baby|infant|son|daughter|toddler|newborn|carer|caregiver|pupil|resident)\b", re.I)
_FIXED = ("quotation", "code", "url", "email", "placeholder", "markup", "locked", "citation", "foreign")


@dataclass(frozen=True, slots=True)
class Found:
    """A match inside a sentence; `at` turns offsets of the match into offsets of the document."""

    match: re.Match[str]
    sentence: Sentence
    text: str

    def start(self, group: int | str = 0) -> int:
        return self.sentence.start + self.match.start(group)

    def end(self, group: int | str = 0) -> int:
        return self.sentence.start + self.match.end(group)

    def __getitem__(self, group: int | str) -> str:
        return self.match.group(group) or ""


def found(document: Document, pattern: re.Pattern[str]) -> Iterator[Found]:
    """Matches of a pattern in the sentences of prose and lists, outside quotations, code and the like."""
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        for match in pattern.finditer(text):
            hit = Found(match, sentence, text)
            if is_free(document, hit.start(), hit.end()):
                yield hit


def found_across(document: Document, pattern: re.Pattern[str]) -> Iterator[Found]:
    """As `found`, but over whole paragraphs: an abbreviation's full stop may have ended a sentence too early."""
    for paragraph in document.paragraphs:
        if paragraph.kind in ("prose", "list"):
            text = document.text[paragraph.start:paragraph.end]
            whole = Sentence(0, paragraph.start, paragraph.end, 0, 0, paragraph.index)
            for match in pattern.finditer(text):
                hit = Found(match, whole, text)
                if is_free(document, hit.start(), hit.end()):
                    yield hit


def is_free(document: Document, start: int, end: int) -> bool:
    """Whether a span keeps off everything that may not be edited, and outside quotation marks."""
    return not any(p.start < end and start < p.end and p.kind in _FIXED for p in document.protected)


def offered(goal: Goal, *texts: str) -> tuple[str, ...]:
    """The replacements; none for readers who are at home with the terms (a note is enough)."""
    return () if goal.audience in ("experts", "college") else texts


def names_child(text: str) -> bool:
    """Whether somebody other than the reader takes the medicine."""
    return bool(_CHILD.search(text))


def is_drug(word: str) -> bool:
    """Whether a word is the generic name of a medicine, by its ending."""
    return bool(_DRUG.match(word))


def has_dose(text: str) -> bool:
    """Whether a dose, or the act of giving one, stands in a text."""
    return bool(DOSE.search(text) or GIVING.search(text))


def lowered_start(phrase: str, *, proper: bool = False) -> str:
    """A phrase for mid-sentence use: "The tablets" -> "the tablets"; a name keeps its capital."""
    first = re.match(r"[\w'’-]+", phrase)
    if not first or proper or phrase[:2].isupper() or first.group() in ("I",):
        return phrase
    return phrase[0].lower() + phrase[1:]


def capital_start(phrase: str) -> str:
    """A phrase with its first letter in upper case."""
    return phrase[:1].upper() + phrase[1:]
