"""Runs a batch: reads its file in, rewrites row by row, and can be stopped and taken up at any moment.

Each finished row is one transaction of the store, so a crash loses no row and a second start repeats none. Only a few rows are in
memory at a time. A row during which the program ended before is tried alone, and given up after the fifth time.
"""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from time import monotonic

from humanize.batch.columns import Columns, columns_of
from humanize.batch.outcomes import CanRewrite, flags_of, outcome_of_item
from humanize.batch.read import read_rows
from humanize.batch.source import Limits, Source
from humanize.pii import mask
from humanize.store import Archive, batches, items
from humanize.store.records import DONE, FAILED, NewItem, Outcome, StoredBatch, StoredItem
from humanize.types import Analysis, Goal

_ATTEMPTS = 5
_GIVEN_UP = ("The program ended five times while it worked on this draft, so it was left as it is. Please pass it on to the "
             "maintainers, or shorten it.")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come. `rate` is in rows a minute, `left` in seconds; both None until a row is done."""

    done: int
    total: int
    failed: int
    rate: float | None = None
    left: float | None = None


def load(archive: Archive, source: Source, columns: Columns, goal: Goal, *, limits: Limits | None = None, masked: bool = False,
         fingerprint: str = "", keep_days: float | None = None) -> int:
    """Reads a file into the store as a new batch; gives its number. After an error nothing of it is left.

    With `masked`, what is personal is hidden behind placeholders until the drafts go out again.
    """
    layout = {"kind": source.kind, "columns": columns.values()}
    number = batches.make(archive, source.name, goal, layout, fingerprint, keep_days=keep_days)
    try:
        rows = (columns.item(n, row) for n, row in enumerate(read_rows(source, columns, limits or Limits()), 1))
        items.add(archive, number, (_masked(item) for item in rows) if masked else rows)
        batches.ready(archive, number)
    except BaseException:
        batches.remove(archive, number)
        raise
    return number


def run(archive: Archive, number: int, rewriter: CanRewrite, *, workers: int = 2,
        tell: Callable[[Progress], None] = lambda progress: None) -> StoredBatch:
    """Works through the rows that are not finished, some at once, until none is left or the batch is paused or cancelled.

    `tell` hears of every finished row.
    """
    flags_of("", Analysis(), (), (), broken=False, same=False)  # whatever it loads must not count as time of the first row
    token = batches.begin(archive, number)
    batch = batches.batch(archive, number)
    meter = _Meter(batch)
    column = columns_of(batch.layout["columns"]).text
    with ThreadPoolExecutor(workers) as pool:
        work: dict[Future[Outcome], StoredItem] = {}
        try:
            last, more = 0, True
            while more or work:
                fresh = items.waiting(archive, number, token, last, workers - len(work)) if more and len(work) < workers else []
                more = more and (bool(fresh) or len(work) >= workers)
                for item in fresh:
                    last = item.number
                    alone = item.attempt > 1
                    if alone:
                        _collect(archive, token, work, meter, tell, all_of_them=True)
                    if item.attempt > _ATTEMPTS:
                        items.finish(archive, token, item, Outcome(error=_GIVEN_UP))
                        continue
                    work[pool.submit(outcome_of_item, rewriter, item, batch.goal, column)] = item
                    if alone:
                        _collect(archive, token, work, meter, tell, all_of_them=True)
                _collect(archive, token, work, meter, tell)
            batches.set_state(archive, number, DONE)
        except batches.TakenOver:
            _finish_what_is_under_way(archive, token, work)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return batches.batch(archive, number)


def _collect(archive: Archive, token: str, work: dict[Future[Outcome], StoredItem], meter: "_Meter",
             tell: Callable[[Progress], None], *, all_of_them: bool = False) -> None:
    """Waits for a row (or for all under way) and keeps it."""
    while work:
        for future in wait(work, return_when=FIRST_COMPLETED).done:
            outcome = future.result()
            items.finish(archive, token, work.pop(future), outcome)
            tell(meter.count(failed=bool(outcome.error)))
        if not all_of_them:
            return


def _finish_what_is_under_way(archive: Archive, token: str, work: dict[Future[Outcome], StoredItem]) -> None:
    for future, item in work.items():
        try:
            items.finish(archive, token, item, future.result())
        except batches.TakenOver:  # someone else works on the batch now, and will do this row
            return


class _Meter:
    """Counts the rows of one run."""

    def __init__(self, batch: StoredBatch) -> None:
        self._total, self._done, self._failed = batch.total, batch.done, batch.counts.get(FAILED, 0)
        self._start, self._now = monotonic(), 0

    def count(self, *, failed: bool) -> Progress:
        self._done += 1
        self._now += 1
        self._failed += failed
        each = (monotonic() - self._start) / self._now
        return Progress(self._done, self._total, self._failed, 60 / max(each, 1e-6), each * (self._total - self._done))


def _masked(item: NewItem) -> NewItem:
    if not isinstance(item.source, str):
        return item
    hidden = mask(item.source, (item.name,))
    return replace(item, source=hidden.text, masks=hidden.pairs)


def preview(source: Source, columns: Columns, rewriter: CanRewrite, goal: Goal, limits: Limits, most: int = 10
            ) -> list[tuple[NewItem, Outcome]]:
    """The first rows of a file, rewritten; nothing is kept."""
    found = []
    for number, row in enumerate(read_rows(source, columns, limits), 1):
        item = columns.item(number, row)
        stored = StoredItem(0, 0, attempt=0, status="", outcome=Outcome(), **asdict(item))
        found.append((item, outcome_of_item(rewriter, stored, goal, columns.text)))
        if number >= most:
            break
    return found
