"""How feedback sounds to each group of a table, if it names groups: figures with their uncertainty, and no conclusion.

Means with 95 % intervals by Student's t (the usual interval for a mean of unknown spread). Small groups are marked: their
intervals are wide, and one draft can move them. A difference here has many possible reasons, the work itself among them.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from humanize.batch.columns import Columns
from humanize.store.records import StoredItem

FEW = 20  # drafts; below this a group is marked
MEASURES = ("warmth", "words", "criticism")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean and its 95 % interval; the interval is None for a single draft."""

    mean: float
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class GroupTone:
    """One group: how many drafts, and for each of MEASURES the drafts as they came and as they were rewritten."""

    group: str
    count: int
    before: dict[str, Estimate]
    after: dict[str, Estimate]

    @property
    def few(self) -> bool:
        """Whether there are too few drafts to read much into the figures."""
        return self.count < FEW


def tone_by_group(items: Iterable[StoredItem], columns: Columns) -> list[GroupTone]:
    """The table, in the order of the groups' names; empty without a group column. Failed rows are left out."""
    if not columns.group:
        return []
    sums: dict[str, dict[str, _Sum]] = {}
    for item in items:
        if item.outcome.error or not item.outcome.scores:
            continue
        found = sums.setdefault(str(item.fields.get(columns.group) or "(none)").strip(), {})
        for when in ("before", "after"):
            for measure in MEASURES:
                found.setdefault(f"{measure}_{when}", _Sum()).add(item.outcome.scores.get(f"{measure}_{when}", 0.0))
    return [GroupTone(group, found["warmth_before"].count, *({m: found[f"{m}_{when}"].estimate() for m in MEASURES}
                                                            for when in ("before", "after")))
            for group, found in sorted(sums.items())]


class _Sum:
    """Mean and spread of figures that come one by one (Welford)."""

    def __init__(self) -> None:
        self.count, self._mean, self._squares = 0, 0.0, 0.0

    def add(self, value: float) -> None:
        self.count += 1
        away = value - self._mean
        self._mean += away / self.count
        self._squares += away * (value - self._mean)

    def estimate(self) -> Estimate:
        if self.count < 2:
            return Estimate(self._mean, None)
        from scipy.stats import t

        half = float(t.ppf(0.975, self.count - 1)) * math.sqrt(self._squares / (self.count - 1) / self.count)
        return Estimate(self._mean, (self._mean - half, self._mean + half))
