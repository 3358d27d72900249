"""feedback.where-is: "Where is your thesis?" -> "I couldn't find your thesis."."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import noun_phrase
from humanize.rules.feedback.work import about_work, is_part_of_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_WHERE = re.compile(r"(?:(?:and|but|so) )?where(?: is|['’]s| are|['’]re) (?:your|the) [^?,;:]+\?", re.I)
# Things that may be lying somewhere: a real question.
_THINGS = frozenset(
    {
        "draft",
        "report",
        "paper",
        "page",
        "file",
        "homework",
        "essay",
        "assignment",
        "project",
        "folder",
        "work",
        "book",
        "worksheet",
        "portfolio",
        "submission",
        "comma",
        "code",
        "test",
        "script",
        "slide",
        "story",
    }
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if document.has("mail") or not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end]
        if not _WHERE.fullmatch(text):
            continue
        words = document.words(sentence)
        at = next(i for i, t in enumerate(words) if t.lower in ("your", "the"))
        phrase = noun_phrase(document, sentence, words[at].index, sentence.last)
        if phrase is None or phrase.last.index + 2 != sentence.last or not is_part_of_work(phrase.head):
            continue
        if phrase.head.lemma not in _THINGS and phrase.last.tag.startswith(("NN", "CD")) and not phrase.last.lower.endswith("ed"):
            yield Hit(sentence.start, sentence.end, (f"I couldn't find {phrase.text}.",))


RULE = Rule(
    id="feedback.where-is",
    message="The question sounds like an accusation; say what you, the reader, could not find.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Where is your thesis?", "I couldn't find your thesis."),
        Example(
            "Your opening is vivid. Where are the citations for Table 2?",
            "Your opening is vivid. I couldn't find the citations for Table 2.",
        ),
        Example("Where's your evidence for this claim?", "I couldn't find your evidence for this claim."),
    ),
    keeps=(
        "Where is the draft you promised?",
        "Where is your homework?",
        "Where is the index stored?",
        "Where is the library?",
        'The tutor asked, "Where is your thesis?"',
    ),
    licence=("negation",),
)
