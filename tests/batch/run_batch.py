"""Run by the tests in a process of its own, to be killed: python run_batch.py SOURCE TARGET LOG SECONDS [--resume]."""

import sys
from pathlib import Path

from humanize.batch import rewrite_file
from humanize.types import Goal
from tests.batch.shouter import Shouter

source, target, log = map(Path, sys.argv[1:4])
print(rewrite_file(Shouter(log, float(sys.argv[4])), source, target, "text", Goal(), resume="--resume" in sys.argv,
                   changes=target.with_suffix("")))
