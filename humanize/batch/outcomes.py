"""One draft of a batch: rewritten, measured, and marked where a person should look first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb
from typing import Protocol, runtime_checkable

from humanize.batch.read import UNREADABLE
from humanize.errors import HumanizeError, InputError
from humanize.pii import NAME, find_personal
from humanize.store.records import Outcome, StoredItem
from humanize.types import Analysis, Goal, Rewrite, Violation

CRISIS, FACTS, HARSH, PERSONAL, SAME = "crisis", "facts", "harsh", "personal", "unchanged"
FLAGS = (CRISIS, FACTS, HARSH, PERSONAL, SAME)
_HARSH = 0.4  # warmth below this reads cold; 0.5 is neither warm nor cold
_BUG = "Something went wrong on our side with this draft ({}), and it was left as it is. The others are not concerned."


class CanRewrite(Protocol):
    """A Rewriter, as far as a batch needs one."""

    def rewrite(self, text: str, goal: Goal) -> Rewrite: ...


@runtime_checkable
class CanCheck(Protocol):
    """A Rewriter that can also look at the facts once more."""

    def check_meaning(self, source: str, other: str) -> tuple[Violation, ...]: ...


def outcome_of_item(rewriter: CanRewrite, item: StoredItem, goal: Goal, column: str) -> Outcome:
    """What becomes of a row: whatever goes wrong is told in it, and stops nothing else."""
    try:
        asked = replace(goal, **{k: v for k, v in item.goal.items() if k == "audience"})  # type: ignore[arg-type]
        return outcome(rewriter, item.source, asked, column, (item.name,) if item.name else ())
    except HumanizeError as error:
        return Outcome(error=str(error))
    except Exception as error:  # its message may quote the draft
        place = extract_tb(error.__traceback__)[-1]
        return Outcome(error=_BUG.format(f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"))


def outcome(rewriter: CanRewrite, draft: object, goal: Goal, column: str, names: Sequence[str] = ()) -> Outcome:
    """The rewrite of a draft with its scores and flags. Raises HumanizeError where there is none."""
    if isinstance(draft, Mapping) and UNREADABLE in draft:
        raise InputError(str(draft[UNREADABLE]))
    if not isinstance(draft, str):
        raise InputError(f"This row has no text in the column {column!r}.")
    rewrite = rewriter.rewrite(draft, goal)
    best = rewrite.best
    broken = isinstance(rewriter, CanCheck) and best.text != draft and bool(rewriter.check_meaning(draft, best.text))
    flags = flags_of(best.text, best.analysis, rewrite.notices, names, broken=broken, same=best.text == draft)
    scores = {**_measured("before", rewrite.before), **_measured("after", best.analysis),
              **{name: round(float(value), 4) for name, value in best.scores.items()}}
    return Outcome(best.text, best.edits, scores, flags, rewrite.notices)


def flags_of(text: str, analysis: Analysis, notices: Sequence[str], names: Sequence[str], *, broken: bool, same: bool
             ) -> tuple[str, ...]:
    """Why a person should look at a text first. The name of the one it is for is expected in it, and no reason."""
    from humanize.rewriter import CRISIS as TOLD

    own = {part for name in names for part in name.split()}
    personal = any(p.kind != NAME or not own.intersection(text[p.start:p.end].split()) for p in find_personal(text))
    found = {CRISIS: TOLD in notices, FACTS: broken, HARSH: analysis.warmth < _HARSH, PERSONAL: personal, SAME: same}
    return tuple(flag for flag in FLAGS if found[flag])


def _measured(when: str, analysis: Analysis) -> dict[str, float]:
    grade = analysis.readability.grade
    words = analysis.readability.words
    return {f"warmth_{when}": round(analysis.warmth, 4), **({f"words_{when}": float(words)} if words else {}),
            **({f"grade_{when}": round(grade, 2)} if grade is not None else {}),
            f"criticism_{when}": float(sum(f.kind == "feedback" for f in analysis.findings))}
