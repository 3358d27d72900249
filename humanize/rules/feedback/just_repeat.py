"""feedback.just-repeat: "In your conclusion, you just repeat the opening" -> "Your conclusion just repeats the opening"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.feedback.acts import acts
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.work import is_part_of_work, whole_work
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = dict.fromkeys(
    ("repeat", "retell", "restate", "summarise", "summarize", "list", "copy", "paraphrase", "describe", "narrate"), ""
)
_IN = re.compile(r"in (?P<place>(?:your|the) [\w -]{3,40}), $", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for act in acts(document, _VERBS):
        only = next((a for a in act.adverbs if a in ("just", "simply", "merely")), "")
        if not only or "also" in act.adverbs or "\n" in act.tail:
            continue
        rest = document.text[act.verb.end : document.tokens[act.end - 1].end]
        before = document.text[act.sentence.start : act.start.start]
        place = _IN.fullmatch(before)
        verb = inflect(act.base, "VBZ")
        words = document.words(act.sentence)
        if place:
            head = next((t for t in reversed(words) if t.end <= act.sentence.start + place.end("place")), None)
            if (
                head is not None
                and is_part_of_work(head)
                and head.tag in ("NN", "NNP")
                and "question" not in place.group("place")
            ):
                yield Hit(act.sentence.start, document.tokens[act.end - 1].end, (f"{place.group('place')} {only} {verb}{rest}",))
            continue
        found = whole_work(document, act.start.index)
        if found is not None and found[1].sentence != act.sentence.index and act.start.index == act.sentence.first:
            yield Hit(act.start.start, document.tokens[act.end - 1].end, (f"{found[0]} {only} {verb}{rest}",))


RULE = Rule(
    id="feedback.just-repeat",
    message="Describe what the text does; the writer can change the text.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("In your conclusion, you just repeat the introduction.", "Your conclusion just repeats the introduction."),
        Example(
            "Your essay is long. You simply retell the plot of chapters 8 and 9.",
            "Your essay is long. Your essay simply retells the plot of chapters 8 and 9.",
        ),
        Example("In the second paragraph, you merely listed the dates.", "The second paragraph merely lists the dates."),
    ),
    keeps=(
        "You just repeated the introduction.",
        "You repeat the key term well.",
        "In your conclusion, you didn't just repeat the introduction.",
        "In question 3, you just list the dates.",
        '"In your conclusion, you just repeat the introduction," he wrote.',
    ),
)
