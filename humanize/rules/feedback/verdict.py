"""feedback.verdict: a note on verdicts; their words stay as they are."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_VERDICT = re.compile(
    r"\b(?:(?:is|are|was|were)(?:n't| not)? )(?:simply |just |frankly |totally |"
    r"completely )*(?:good enough|unacceptable|below standard|"
    r"substandard|up to standard)\b|\byou(?:'ve| have)? failed(?= (?:this|the) (?:module|course|"
    r"assignment|exam|test|essay)|[.!])",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end].replace("’", "'")
        for match in _VERDICT.finditer(text):
            words = match.group().lower()
            if words.endswith(("good enough", "up to standard")) and "not" not in words and "n't" not in words:
                continue
            yield Hit(sentence.start + match.start(), sentence.start + match.end())


RULE = Rule(
    id="feedback.verdict",
    message="A verdict stays in your words. Does the comment say which standard, and which place misses it?",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Your report is not good enough.", "Your report is not good enough."),
        Example("This is unacceptable.", "This is unacceptable."),
        Example("You failed.", "You failed."),
    ),
    keeps=(
        "This is not acceptable for publication.",
        "The sample was good enough for the test.",
        "You failed to cite your sources.",
    ),
)
