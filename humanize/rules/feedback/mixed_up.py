"""feedback.mixed-up: "You misspelled three names in paragraph 2" -> "Three names are misspelled in paragraph 2"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.acts import acts
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import with_article
from humanize.rules.feedback.wording import participle
from humanize.rules.feedback.work import about_work
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = {
    **dict.fromkeys(
        (
            "misspell",
            "miscalculate",
            "misquote",
            "mislabel",
            "misread",
            "misunderstand",
            "misinterpret",
            "misuse",
            "overuse",
            "miscount",
            "misplace",
            "mistranslate",
            "miscopy",
            "misidentify",
        ),
        "",
    ),
    "mix": "up",
}
# These are done to the sources of the work, once: "has been misread".
_DONE = frozenset({"misread", "misunderstand", "misinterpret"})
_TAIL = re.compile(r"(?:$| (?:in|on|throughout|at|with|for|and|again|here|twice)\b)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for act in [*acts(document, _VERBS), *acts(document, {"confuse": ""}, short=True)]:
        if (
            not _TAIL.match(act.tail)
            or not about_work(document, goal, act.phrase.head)
            or act.phrase.first.lower in ("me", "us", "my")
        ):
            continue
        pair = act.base in ("mix", "confuse")
        if act.base == "confuse" and not (re.search(r"\b(?:and|with)\b", act.phrase.text) or act.tail.startswith(" with ")):
            continue
        if pair and act.tail.startswith(" and"):
            continue
        done = participle(document, act.base) + (" up" if act.base == "mix" else "")
        plural = act.phrase.plural or pair and " and " in act.phrase.text
        subject = act.phrase.text if act.phrase.bare and (pair or act.phrase.plural) else with_article(act.phrase)
        if act.phrase.first.lower in ("a", "an"):
            subject = act.phrase.text
        also = "also " if "also" in act.adverbs else ""
        be = (
            f"{'have' if plural else 'has'} {also}been"
            if act.base in _DONE
            else f"{'are' if plural else 'is'}{' also' if also else ''}"
        )
        yield Hit(act.start.start, document.tokens[act.end - 1].end, (f"{subject} {be} {done}{act.tail}",))


RULE = Rule(
    id="feedback.mixed-up",
    message="Put the slip in the work, not in the person.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You misspelled three names in paragraph 2.", "Three names in paragraph 2 are misspelled."),
        Example("You mixed up mass and weight.", "Mass and weight are mixed up."),
        Example("You confuse correlation with causation.", "Correlation is confused with causation."),
        Example("You obviously misread the question.", "The question has been misread."),
        Example("You miscalculated the mean, so the result is off.", "The mean is miscalculated, so the result is off."),
    ),
    keeps=(
        "You mixed the paint well.",
        "You confused me.",
        "If you misread the question, start again.",
        "You didn't misread the question.",
        "Did you misspell three names?",
        '"You mixed up mass and weight," he said.',
    ),
)
