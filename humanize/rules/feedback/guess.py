"""feedback.guess: guesses about what went on in the writer ("you obviously weren't listening") go, where the fault is named."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_SURE = r"(?:obviously|clearly|evidently|apparently|plainly|surely)"
_STATE = (
    r"(?:(?:weren['’]t|were not|aren['’]t|are not) (?:even )?(?:listening|paying attention|trying|"
    r"concentrating|thinking|interested|bothered)|"
    r"(?:didn['’]t|did not|don['’]t|do not) (?:even )?(?:listen|pay (?:any )?attention|try|think|care|concentrate)|"
    r"couldn['’]t be bothered|can['’]t be bothered|could not be bothered|(?:have|put in|made|"
    r"gave) no effort|(?:put|made) no effort into (?:it|this))"
)
_GUESS = (
    rf"(?:you {_SURE} {_STATE}|{_SURE},? you {_STATE}|you (?:just )?couldn['’]t be bothered|"
    r"you must not have (?:listened|been listening|been paying attention))"
)
_WHERE = r"(?: (?:in (?:class|lessons?)|at all|to me|about (?:it|this)|when we (?:did|covered) (?:it|this)))*"
GUESS = re.compile(_GUESS, re.I)
_WHOLE = re.compile(rf"(?:so |and |but )?{_GUESS}{_WHERE}[.!]+", re.I)
_CLAUSE = re.compile(rf"(?:,? (?:so|and|which (?:shows|means|tells me)(?: that)?|because)|,) {_GUESS}{_WHERE}(?=[.!;])", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    criticisms = document.flagged("criticism")
    for sentence in sentences_of(document):
        whole = _WHOLE.fullmatch(document.text, sentence.start, sentence.end)
        if whole:
            elsewhere = any(f.end <= sentence.start or f.start >= sentence.end for f in criticisms)
            yield Hit(
                sentence.start,
                sentence.end,
                ("",) if elsewhere else (),
                "" if elsewhere else "A guess about the writer. Say what the work shows.",
            )
            continue
        for match in _CLAUSE.finditer(document.text, sentence.start, sentence.end):
            if len(document.text[sentence.start : match.start()].split()) >= 4:
                yield Hit(match.start(), match.end(), ("",))


RULE = Rule(
    id="feedback.guess",
    message="Nobody can see what went on in the writer; say what the work shows.",
    source="Stone, Patton & Heen 1999, Difficult Conversations",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("We did this in class on Tuesday, so you obviously weren't listening.", "We did this in class on Tuesday."),
        Example("Your table has no units. You clearly didn't listen in class.", "Your table has no units."),
        Example(
            "Question 2 is wrong in both parts, and clearly you weren't paying attention.", "Question 2 is wrong in both parts."
        ),
        Example("You obviously don't care.", "You obviously don't care."),
    ),
    keeps=(
        "You weren't listening to the recording in part 2.",
        "He doesn't seem to care.",
        "You clearly didn't label the axes.",
        '"You obviously weren\'t listening," she said.',
    ),
    licence=("negation",),
)
