"""feedback.used-wrong: "You used the wrong formula in question 4" -> "The formula in question 4 isn't the right one"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.acts import acts
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.wording import is_not
from humanize.rules.feedback.work import about_work
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = dict.fromkeys(("use", "choose", "pick", "apply", "give", "write", "cite", "quote", "draw", "select"), "")
_TAIL = re.compile(r"(?:$| (?:in|on|for|at)\b)")
_THINGS = frozenset(
    {
        "door",
        "room",
        "entrance",
        "bus",
        "way",
        "time",
        "place",
        "people",
        "side",
        "address",
        "impression",
        "idea",
        "file",
        "link",
        "person",
    }
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for act in acts(document, _VERBS):
        match = re.match(r"the wrong (?P<rest>.+)", act.phrase.text, re.I | re.S)
        if (
            match is None
            or not _TAIL.match(act.tail)
            or act.phrase.head.lemma in _THINGS
            or not about_work(document, goal, act.phrase.head)
        ):
            continue
        one = "ones" if act.phrase.plural else "one"
        also = "also " if "also" in act.adverbs else ""
        text = f"the {match.group('rest')}{act.tail} {also}{is_not(act.phrase.plural)} the right {one}"
        if "," not in act.tail and len(act.tail.split()) <= 8:
            yield Hit(act.start.start, document.tokens[act.end - 1].end, (text,))


RULE = Rule(
    id="feedback.used-wrong",
    message="Name the thing that isn't right; the writer then knows what to replace.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You used the wrong formula in question 4.", "The formula in question 4 isn't the right one."),
        Example("You chose the wrong tenses in your story.", "The tenses in your story aren't the right ones."),
        Example(
            "Your plan is clear, but you gave the wrong answer to question 3.",
            "Your plan is clear, but the answer to question 3 isn't the right one.",
        ),
    ),
    keeps=(
        "You used the wrong door.",
        "You didn't use the wrong formula.",
        "If you use the wrong formula, the result is off.",
        "Did you use the wrong formula?",
        '"You used the wrong formula," he said.',
    ),
    licence=("negation",),
)
