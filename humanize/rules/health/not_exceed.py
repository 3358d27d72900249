"""health.not-exceed: ", not to exceed 4 tablets" becomes a sentence that says what not to do."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import PLAIN_HEALTH, SAFE_USE, found, names_child, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r",?\s\(?(?P<words>not to exceed|without exceeding|and do not exceed|but do not exceed) "
                      r"(?P<limit>\d[^;:()]*?)(?P<close>\)?)(?P<mark>\.?)$")
_VERBS = re.compile(r"\b(?P<verb>take|taken|give|given|use|used|apply|applied|inhale|inhaled|administer|administered)\b", re.I)
_BASE = {"taken": "take", "given": "give", "used": "use", "applied": "apply", "inhaled": "inhale"}


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A ceiling at the end of a sentence about a dose."""
    for hit in found(document, _PATTERN):
        verb = _VERBS.search(hit.text[:hit.match.start()])
        if not verb or re.search(r"\b(?:if|unless)\b", hit["limit"]):
            continue
        word = verb["verb"].lower()
        if word.startswith("administer"):
            word = "give" if goal.audience == "parents" or names_child(document.text) else "take"
        yield Hit(hit.start(), hit.end(), offered(goal, f". Do not {_BASE.get(word, word)} more than "
                                                        f"{hit['limit']}{hit['mark']}"))


RULE = Rule(
    id="health.not-exceed",
    message="The most that is safe deserves a sentence of its own.",
    source=SAFE_USE,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Take 1 tablet when needed, not to exceed 4 tablets in 24 hours.",
                "Take 1 tablet when needed. Do not take more than 4 tablets in 24 hours."),
        Example("You may give 5 mL every 6 hours, not to exceed 4 doses in 24 hours.",
                "You may give 5 mL every 6 hours. Do not give more than 4 doses in 24 hours."),
        Example("Use one puff at night (not to exceed 2 puffs a day).", "Use one puff at night. Do not use more than 2 "
                                                                        "puffs a day."),
    ),
    keeps=(
        "The cost is not to exceed 40 dollars.",
        "Take 1 tablet when needed.",
        "The sum is not to exceed the budget.",
    ),
    licence=("negation", "modality"),
)
