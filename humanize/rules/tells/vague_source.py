"""Nameless authorities ("Studies show ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import next_sentence, previous_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_VAGUE = phrase(
    r"\b(?:many |some |most |numerous |several |various |recent |leading )?(?:experts|studies|research|researchers|scientists|"
    r"critics|"
    r"scholars|observers|people|analysts) (?:have )?(?:say|says|show|shows|shown|suggest|suggests|suggested|argue|argues|argued|"
    r"believe|agree|claim|indicate|indicates|contend|warn)\b"
)
_SOURCE = re.compile(r"\(\w[^)]*\d{4}|\d{4}\)|\[\d+\]|https?:|\baccording to\b", re.I)
_NEEDS_NAME = ("people",)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _VAGUE):
        if any(w in match.group().lower() for w in _NEEDS_NAME) and not match.group().lower().startswith(
            ("many", "some", "most")
        ):
            continue
        if not _cited(document, sentence):
            yield Hit(*match.span())


def _cited(document: Document, sentence: Sentence) -> bool:
    near = [s for s in (previous_sentence(document, sentence), sentence, next_sentence(document, sentence)) if s]
    start, end = near[0].start, near[-1].end
    return bool(_SOURCE.search(document.text, start, end)) or any(
        p.kind in ("citation", "url") and start <= p.start < end for p in document.protected
    )


RULE = Rule(
    "tells.vague-source",
    "Which? Name the study or the person, or drop the claim to authority.",
    "Wikipedia: Manual of Style (Words to watch: Unsupported attributions)",
    gated("tells.vague-source", _find),
    PROSE,
    examples=(
        Example(
            "Studies show that sleep helps.",
            "Studies show that sleep helps.",
        ),
        Example(
            "Many experts agree that the 3 rules do not work.",
            "Many experts agree that the 3 rules do not work.",
        ),
        Example(
            "The road is old. Critics argue that it is unsafe.",
            "The road is old. Critics argue that it is unsafe.",
        ),
    ),
    keeps=(
        "Two studies (Lee 2019; Rao 2020) show a rise.",
        "The research was cheap.",
        "Research shows a rise (Lee 2019).",
        "Some people sing.",
    ),
)
