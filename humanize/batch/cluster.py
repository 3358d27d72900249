"""A batch on Ray Data: workers that load the models once, on this machine or on a cluster. An extra: pip install ".[ray]".

The rows come from the same store and go back into it one by one, so a crash, a pause or a takeover loses nothing here, either. A
row that ends its worker again and again is not given up, as in run.py: Ray ends the run, and a local one then finds the row.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from humanize.batch.columns import columns_of
from humanize.batch.outcomes import CanRewrite, outcome_of_item
from humanize.errors import SetupError
from humanize.store import Archive, batches, items
from humanize.store.records import DONE, Outcome, StoredBatch, StoredItem
from humanize.types import Goal


class Worker:
    """One process with one Rewriter."""

    def __init__(self, make: Callable[[], CanRewrite], goal: Goal, column: str) -> None:
        self._rewriter, self._goal, self._column = make(), goal, column

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        """The item of a row, and what becomes of it; both travel pickled."""
        from pickle import dumps, loads

        item: StoredItem = loads(row["item"])
        return {"item": row["item"], "outcome": dumps(outcome_of_item(self._rewriter, item, self._goal, self._column))}


def rewriter() -> CanRewrite:
    """The real one; made in the worker, where its models stay."""
    from humanize.rewriter import Rewriter

    return Rewriter()


def on_ray(workers: int) -> Callable[[Archive, int], StoredBatch]:
    """run_on_ray with so many workers. Raises SetupError where Ray is not installed: before a file is read, not after."""
    _ray()
    return partial(run_on_ray, workers=workers)


def run_on_ray(archive: Archive, number: int, make: Callable[[], CanRewrite] = rewriter, *, workers: int = 2) -> StoredBatch:
    """Works through the rows that are not finished on the Ray that is running, or on one that is started here.

    Raises SetupError where Ray is not installed.
    """
    from pickle import dumps, loads

    ray = _ray()
    token = batches.begin(archive, number)
    batch = batches.batch(archive, number)
    column = columns_of(batch.layout["columns"]).text
    rows = [{"item": dumps(item)} for item in _waiting(archive, number, token)]
    try:
        if rows:
            made = ray.data.from_items(rows, override_num_blocks=min(len(rows), 8 * workers)).map(
                Worker, fn_constructor_args=(make, batch.goal, column), compute=ray.data.ActorPoolStrategy(size=workers))
            for row in made.iter_rows():
                outcome: Outcome = loads(row["outcome"])
                items.finish(archive, token, loads(row["item"]), outcome)
                items.waiting(archive, number, token, 0, 0, count=False)  # stops here where the batch was paused
        batches.set_state(archive, number, DONE)
    except batches.TakenOver:
        pass
    return batches.batch(archive, number)


def _ray() -> Any:
    try:
        import ray
        import ray.data
    except ImportError:
        raise SetupError('Ray is not installed. Run pip install ".[ray]" in the folder of this project, or leave --ray out.'
                         ) from None
    return ray


def _waiting(archive: Archive, number: int, token: str) -> Iterator[StoredItem]:
    last = 0
    while page := items.waiting(archive, number, token, last, 500, count=False):
        yield from page
        last = page[-1].number
