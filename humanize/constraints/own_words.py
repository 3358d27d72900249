"""What the writer calls the same is no change of meaning; everything else that the check finds stays what it is."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from humanize.rules.own.prefers import forms
from humanize.types import Comparison, Document, Violation

Changed = Callable[[Document], tuple[Violation, ...]]
Pairs = tuple[tuple[str, str], ...]
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def excusing(changed: Changed, source: str, preferred: Pairs) -> Changed:
    """The check, less the words that were exchanged for those that the writer prefers."""
    if not preferred:
        return changed
    return lambda other: tuple(v for v in changed(other) if not is_preference(v, source, other.text, preferred))


def excused(comparison: Comparison, preferred: Pairs) -> Comparison:
    """The comparison, in which the writer's own words count as kept."""
    def own(violations: Iterable[Violation]) -> bool:
        row = tuple(violations)
        return bool(row) and all(is_preference(v, comparison.source, comparison.other, preferred) for v in row)

    facts = tuple(replace(f, state="kept", message=f"{f.message} These are your own words.", reworded=True, reasons=())
                  if own(f.reasons) else f for f in comparison.facts)
    return replace(comparison, facts=facts, violations=tuple(v for v in comparison.violations if not own((v,))))


def is_preference(violation: Violation, source: str, other: str, preferred: Pairs) -> bool:
    """Whether a violation says no more than that words gave way to those that the writer prefers to them."""
    if violation.kind != "changed" or violation.source_span is None or violation.other_span is None:
        return False
    here = _words(source[violation.source_span.start:violation.source_span.end])
    there = _words(other[violation.other_span.start:violation.other_span.end])
    gone, come = here - there, there - here
    for old, new in preferred:
        left, right = ({w for form in forms(phrase) for w in _words(form)} for phrase in (old, new))
        if gone & left and come & right:
            gone, come = gone - left, come - right
    return not gone and not come


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}
