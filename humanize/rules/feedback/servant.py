"""feedback.servant: "The kitchen is a mess again, I am not your mother." -> "The kitchen is a mess again."."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_SCOLDS = re.compile(
    r"(?P<join>(?:[,;] ?|[,;]? [-–—] ?|—)(?:(?:and|but|because) )?|,? (?:and|but) )?"
    r"(?:I(?:['’]m| am) not (?:your|you['’]re|anyone['’]s|everyone['’]s|the) (?:mother|mum|mom|mummy|father|dad|parents?|nanny|"
    r"babysitter|maid|servant|butler|cleaner|housekeeper|personal assistant|nursemaid)(?: here)?|"
    r"your (?:mother|mum|mom) (?:doesn['’]t|does not) (?:work|live) here)(?P<end>[.!]*$)",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if len(document.sentences) < 2:
        return
    for sentence in sentences_of(document, "prose", "list"):
        text = document.text[sentence.start : sentence.end]
        match = _SCOLDS.search(text)
        if match is None or match["join"] is None and match.start() or re.search(
                r"\b(?:said|says|told|thinks?|if|that|sorry|glad)\b", text, re.I):
            continue
        stop = sentence.end - len(match["end"]) if match.start() else sentence.end
        yield Hit(sentence.start + match.start(), stop, ("",))


RULE = Rule(
    id="feedback.servant",
    message="This scolds; what needs doing is said without it.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    licence=("negation",),
    examples=(
        Example("The sink is full again, I am not your mother. Please wash 2 cups each.",
                "The sink is full again. Please wash 2 cups each."),
        Example("I'm not your maid! Cups go in the dishwasher.", "Cups go in the dishwasher."),
        Example("Cups go in the dishwasher, and your mother doesn't work here. Thanks.", "Cups go in the dishwasher. Thanks."),
    ),
    keeps=(
        "I am not your tutor. Ask Mr Hale about the mark.",
        "I'm not your mother, but the school asked me to call. Please ring back.",
        "She said that I'm not your mother. That hurt.",
        "I am not your mother.",
    ),
)
