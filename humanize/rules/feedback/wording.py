"""The sentences that a kind, clear teacher would write: the fixed templates of feedback rules, with and without "yet"."""

import re

from humanize.backends.inflection import inflect
from humanize.types import Document, Goal

_PARTICIPLES = {
    "proofread": "proofread",
    "put": "put in",
    "misspell": "misspelled",
    "misread": "misread",
    "misunderstand": "misunderstood",
}
_AMERICAN = re.compile(
    r"\b(?:labeled|labeling|color\w*|center\w*|behavior\w*|analyz\w*|organiz\w*|summariz\w*|gray|favor\w*|modeling)\b", re.I
)
_BRITISH = re.compile(
    r"\b(?:labelled|labelling|colour\w*|centre\w*|behaviour\w*|analys(?:e|ed|ing)|organis\w*|summaris\w*|favour\w*)\b", re.I
)


def yet_allowed(document: Document, goal: Goal) -> bool:
    """Whether "yet" may be said: only of work that can still change, and only where the writer wants courtesy."""
    return goal.empathy >= 0.5 and (not document.has("summative") or document.has("revisable"))


def participle(document: Document, verb: str) -> str:
    """The past participle in the draft's own spelling."""
    form = _PARTICIPLES.get(verb) or inflect(verb, "VBN")
    if form.endswith("labeled"):
        form = form.replace("labeled", "labelled")
    if "labelled" in form and _AMERICAN.search(document.text) and not _BRITISH.search(document.text):
        return form.replace("labelled", "labeled")
    return form


def with_yet(document: Document, goal: Goal, before: str, after: str, tail: str = "") -> tuple[str, ...]:
    """ "{before} {after}{tail} yet" and the same without "yet" (the first is preferred; a page takes at most two).

    "yet" stands last, or before `after` (right behind "n't") where more than four words would come between.
    """
    plain = f"{before} {after}{tail}"
    if not yet_allowed(document, goal) or re.search(r"\b(?:yet|already|still|again)\b", plain, re.I):
        return (plain,)
    late = len(tail.split()) > 4 or "," in tail
    return (f"{before} yet {after}{tail}" if late else f"{plain} yet", plain)


def is_not(plural: bool) -> str:
    """ "isn't" or "aren't"."""
    return "aren't" if plural else "isn't"


def has_not(plural: bool) -> str:
    """ "hasn't" or "haven't"."""
    return "haven't" if plural else "hasn't"


def was_not(plural: bool) -> str:
    """ "wasn't" or "weren't"."""
    return "weren't" if plural else "wasn't"


def needs(plural: bool) -> str:
    """ "needs" or "need"."""
    return "need" if plural else "needs"
