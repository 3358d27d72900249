"""The same batch on a local Ray of two workers, where Ray is installed."""

import os
from functools import partial
from pathlib import Path

import pytest

from humanize.batch import rewrite_file
from humanize.batch.cluster import run_on_ray
from humanize.batch.columns import Columns
from humanize.batch.run import load, run
from humanize.batch.source import Source
from humanize.store import MEMORY, items, open_database
from humanize.store.records import DONE
from humanize.types import Goal
from tests.batch.shouter import Shouter

try:
    import ray
except ImportError:
    if os.environ.get("HUMANIZE_REQUIRE_ALL"):
        raise
    pytest.skip("Ray is not installed (pip install -r requirements-dev.txt).", allow_module_level=True)


@pytest.mark.filterwarnings("ignore")  # Ray's own
def test_on_ray_it_gives_the_same(tmp_path: Path) -> None:
    source = Source("in.csv", data=("text\n" + "".join(f"{'bad' if n % 7 == 3 else 'small'} {n}\n" for n in range(40))).encode())
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR", log_to_driver=False,
             runtime_env={"env_vars": {"PYTHONPATH": os.getcwd()}})
    try:
        with open_database(MEMORY) as database:
            mine = database.of("me")
            here, there = (load(mine, source, Columns(), Goal()) for _ in range(2))
            run(mine, here, Shouter())
            assert run_on_ray(mine, there, Shouter).state == DONE
            assert [(i.number, i.status, i.outcome) for i in items.items(mine, here)] == [
                (i.number, i.status, i.outcome) for i in items.items(mine, there)]
            assert run_on_ray(mine, there, Shouter).done == 40, "a second run has nothing to do"
        (tmp_path / "in.csv").write_bytes(source.data)
        for name, work in (("here.csv", None), ("there.csv", partial(run_on_ray, make=Shouter))):
            assert rewrite_file(Shouter(), tmp_path / "in.csv", tmp_path / name, "text", Goal(), work=work) == (40, 6)
        assert (tmp_path / "there.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()
    finally:
        ray.shutdown()
