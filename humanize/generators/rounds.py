"""Applies the shelf to a draft in rounds, until no rule has anything left to say, then adds phrases and paragraphs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from humanize.generators import beam, discourse, layout
from humanize.text.edits import apply, compose
from humanize.types import Document, Edit, Finding, Goal

Parse = Callable[[str], Document]
Find = Callable[[Document, Goal], Iterable[Finding]]  # what the shelf sees

MAX_ROUNDS = 5  # the longest chain on the development drafts needs three


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of variant: its name, the goal it works towards, whether it may add phrases from the bank."""

    name: str
    goal: Goal
    phrases: bool = True


def profiles(goal: Goal) -> tuple[Profile, ...]:
    """The variants to try for a goal, the asked one first; alike ones are left out.

    The others lean one way: fewer changes, plainer words, a warmer tone. None goes below what the goal switches off:
    empathy 0 stays 0 (no change of tone) and strength 0 stays 0 (errors only).
    """
    if goal.strength < 0.25:
        return (Profile("Errors only", goal, phrases=False),)
    tried = [Profile("Best balance", goal)]
    if goal.empathy > 0:
        tried.append(Profile("Warmer", replace(goal, empathy=min(1.0, goal.empathy + 0.25))))
    tried.append(Profile("Plainer", replace(goal, strength=min(1.0, goal.strength + 0.5)), phrases=False))
    light = replace(goal, empathy=min(goal.empathy, 0.49), strength=min(goal.strength, 0.49))
    tried.append(Profile("Light touch", light, phrases=False))
    return tuple(tried)


def rewrite_in_rounds(original: Document, corrections: Sequence[Edit], profile: Profile, parse: Parse, find: Find,
                      gate: beam.Gate, until: float) -> tuple[Edit, ...]:
    """Edits of the original: the corrections, then rounds of rules, then phrases from the bank, then paragraphs.

    `until` is a time.monotonic() bound after which no new round starts.
    """
    edits = tuple(corrections)
    document = parse(apply(original.text, edits)) if edits else original
    for _ in range(MAX_ROUNDS):
        if monotonic() > until:
            break
        chosen = beam.choose(document, find(document, profile.goal), gate)
        if not chosen:
            break
        edits = compose(original.text, edits, chosen)
        document = parse(apply(original.text, edits))
    if profile.phrases:
        edits = compose(original.text, edits, discourse.additions(document, profile.goal))
    if len(edits) >= layout.MIN_CHANGES:
        edits = compose(original.text, edits, layout.breaks(parse(apply(original.text, edits)), profile.goal))
    return edits
