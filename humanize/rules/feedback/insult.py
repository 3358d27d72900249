"""feedback.insult: "a silly mistake" -> "a mistake"; the adjective says nothing about the work."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_INSULT = re.compile(
    r"\b(?P<adj>(?:(?:really|very|such|just|so|utterly|totally) )?(?:silly|stupid|dumb|idiotic|foolish|"
    r"beginner(?:['’]s)?|rookie|schoolboy|amateur|childish|embarrassing|"
    r"lazy|boneheaded|brain-?dead|laughable|ridiculous|inexcusable|moronic|sloppy|"
    r"careless))(?P<more>,? (?:and )?(?:silly|stupid|dumb|careless|sloppy|lazy))? "
    r"(?=(?:(?:spelling|grammar|punctuation|unit|arithmetic|calculation|sign|typing|copying|rounding|"
    r"formatting) )?(?:mistakes?|errors?|slips?|typos?)\b)",
    re.I,
)
_ONLY = re.compile(r"\bOnly an? (?:idiot|fool|moron|dunce|complete idiot) (?:would (?P<base>[a-z]+)|(?P<verb>[a-z]+s)) ")
_NEGATED = re.compile(r"\b(?:no|not an?|n['’]t an?|without(?: any)?|any|fewer|avoid(?:s|ed|ing)?)\s+$", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        only = _ONLY.match(document.text, sentence.start, sentence.end)
        if only:
            base = only["base"] or lemma(only["verb"], "VERB")
            yield Hit(only.start(), only.end() - 1, (f"Please don't {base}",))
    if not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        for match in _INSULT.finditer(document.text, sentence.start, sentence.end):
            if _NEGATED.search(document.text[sentence.start : match.start()]):
                continue
            yield Hit(match.start(), match.end() - 1, ("",))


RULE = Rule(
    id="feedback.insult",
    message="The adjective is about the person; the mistake is named without it.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Only an idiot would start 3 sentences with \"So\".", "Please don't start 3 sentences with \"So\"."),
        Example("There are 3 silly mistakes in the table.", "There are 3 mistakes in the table."),
        Example("This is a beginner mistake that we covered in week 4.", "This is a mistake that we covered in week 4."),
        Example(
            "You made several careless spelling errors in part 2.",
            "There are several spelling errors in part 2.",
            chain=("feedback.errors-there",),
        ),
        Example("An embarrassing error hides in line 3.", "An error hides in line 3."),
    ),
    keeps=(
        "There are no silly mistakes in your table.",
        "A serious error hides in line 3.",
        "Only a fool and a king were left.",
        "The silly hat in your story works.",
        'The note says "a silly mistake".',
    ),
    licence=("negation", "modality", "condition"),
)
