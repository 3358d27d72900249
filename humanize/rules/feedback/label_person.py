"""feedback.label-person: a note on judgements of the writer that name no place in the work."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_LABEL = re.compile(
    r"\byou(?:'re| are| were) (?:(?:so|very|really|just|simply|such|being|always|clearly|obviously|"
    r"too) )*(?:an? )?(?:lazy|careless|sloppy|disorgani[sz]ed|"
    r"bad at|hopeless|useless|stupid|dumb|slow|ignorant|not trying|not (?:very )?(?:bright|smart|clever)|"
    r"incompetent|unmotivated|lazy student)\b"
    r"|\bi(?:'m| am) (?:(?:so|very|really|deeply) )?disappointed (?:in|with) you\b|^try harder\b|"
    r"\byou (?:just )?(?:don't|do not) (?:even )?(?:care|try)\b"
    r"|\byou(?:'re| are) not (?:even )?trying\b|\bwhat is wrong with you\b|\byou should be ashamed\b",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:lazy|careless|sloppy) (?:with|about|in) (?:your|the)\b|\bcareless (?:mistake|error)|\bnot careless\b", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end].replace("’", "'")
        match = _LABEL.search(text)
        if match and not _PLACE.search(text) and not re.match(r"\s*(?:if|when|unless)\b", text, re.I) and not text.endswith("?"):
            yield Hit(sentence.start + match.start(), sentence.start + match.end())


RULE = Rule(
    id="feedback.label-person",
    message="This judges the person. Which place in the work shows it? Describe that.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You are lazy.", "You are lazy."),
        Example("I'm disappointed in you.", "I'm disappointed in you."),
        Example("Try harder next time.", "Try harder next time."),
    ),
    keeps=(
        "You were tired after the match.",
        "You were careless with your units.",
        "If you are lazy, the garden shows it.",
        "You made a slow start.",
    ),
)
