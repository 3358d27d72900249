"""feedback.vague: "Unclear." -> "This isn't clear yet."; a note on comments that name no place."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM
from humanize.rules.feedback.wording import yet_allowed
from humanize.rules.feedback.work import inside_quotation, is_work
from humanize.text.syntax import next_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_NOTE = "Which place? What should change, or what worked?"
_WHOLE = {
    "awkward": "This reads awkwardly",
    "awkward phrasing": "The phrasing is awkward",
    "awkward wording": "The wording is awkward",
    "expand": "Please expand this",
    "elaborate": "Please elaborate on this",
    "explain": "Please explain this",
    "be specific": "Please be specific here",
    "be more specific": "Please be more specific here",
    "too short": "This is too short",
    "too long": "This is too long",
    "too vague": "This needs to be more specific",
    "vague": "This needs to be more specific",
    "confusing": "This is hard to follow",
    "very confusing": "This is very hard to follow",
    "too wordy": "This is too wordy",
    "wordy": "This is wordy",
    "wrong": "This isn't correct",
    "incorrect": "This isn't correct",
    "repetitive": "This is repetitive",
    "off topic": "This is off topic",
    "needs work": "This needs work",
    "needs more work": "This needs more work",
    "needs more detail": "This needs more detail",
    "needs evidence": "This needs evidence",
    "irrelevant": "This is irrelevant",
    "more detail": "This needs more detail",
    "more detail needed": "This needs more detail",
    "source": "Please name the source",
    "cite": "Please cite the source",
    "citation needed": "This needs a citation",
    "rewrite": "Please rewrite this",
}
_TOO_MANY = re.compile(r"too (many|much) ((?:[a-z-]+ ){0,2}[a-z-]+)[.!]", re.I)
_PRAISE = re.compile(
    r"(?:good|great|nice|excellent|amazing|fantastic|awesome) (?:job|work|effort|stuff)[.!]+|well done[.!]+|perfect[.!]+", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    courteous = goal.empathy >= 0.5
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end]
        bare = text.rstrip(".!").lower()
        if (
            not text.endswith((".", "!"))
            or goal.domain != "education"
            or inside_quotation(document, sentence.start, sentence.end - 1)
        ):
            continue
        if bare in ("unclear", "not clear"):
            texts = ("This isn't clear yet.", "This isn't clear.") if yet_allowed(document, goal) else ("This isn't clear.",)
            yield Hit(sentence.start, sentence.end, texts if courteous else (), _NOTE)
        elif bare in _WHOLE:
            yield Hit(sentence.start, sentence.end, (f"{_WHOLE[bare]}.",) if courteous else (), _NOTE)
        elif (match := _TOO_MANY.fullmatch(text)) and courteous and _one_noun(document, sentence):
            be = "are" if match.group(1).lower() == "many" else "is"
            yield Hit(sentence.start, sentence.end, (f"There {be} {text[0].lower()}{text[1:-1]}.",))
        elif _PRAISE.fullmatch(text) and not _names_work(document, sentence):
            yield Hit(sentence.start, sentence.end, note=_NOTE)


def _one_noun(document: Document, sentence: Sentence) -> bool:
    words = document.words(sentence)
    return words[-2].tag in ("NN", "NNS") and all(t.pos in ("ADV", "ADJ", "NOUN", "PUNCT", "VERB") for t in words)


def _names_work(document: Document, sentence: Sentence) -> bool:
    following = next_sentence(document, sentence)
    return any(
        is_work(t) and t.lemma not in ("work", "effort")
        for s in (sentence, following)
        if s is not None
        for t in document.words(s)
    )


RULE = Rule(
    id="feedback.vague",
    message=_NOTE,
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=_find,
    when=REMOVE_HARM,
    licence=("negation",), examples=(
        Example("Too many adverbs.", "There are too many adverbs."),
        Example("Unclear.", "This isn't clear yet."),
        Example("Your second point is strong. Expand.", "Your second point is strong. Please expand this."),
        Example("Awkward.", "This reads awkwardly."),
        Example("Too much jargon.", "There is too much jargon."),
        Example("Good job!", "Good job!"),
    ),
    keeps=(
        "Good job citing all six sources.",
        "It is unclear.",
        "Too many cooks spoil the broth.",
        'Criterion: "Unclear."',
    ),
)
