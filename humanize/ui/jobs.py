"""A batch that runs while its page is looked at, or left."""

import logging
import threading
import traceback

from humanize.batch.outcomes import CanRewrite
from humanize.batch.run import Progress, run
from humanize.errors import HumanizeError
from humanize.store import Archive

_LOG = logging.getLogger("humanize.ui")
_BUG = "The run ended through a mistake on our side ({}). What is finished is kept. Press Go on to work on the rest."


class Job:
    """One run, in a thread of its own. Pausing and cancelling go through the store: the run looks there before each row."""

    def __init__(self, archive: Archive, batch: int, rewriter: CanRewrite) -> None:
        self.progress: Progress | None = None
        self.problem = ""
        self._work = (archive, batch, rewriter)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it still works."""
        return self._thread.is_alive()

    def wait(self, seconds: float) -> None:
        """Until it ends, or so long."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            run(*self._work, tell=self._hear)
        except HumanizeError as error:
            self.problem = str(error)
        except Exception as error:  # its message may quote a draft
            _LOG.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            self.problem = _BUG.format(type(error).__name__)

    def _hear(self, progress: Progress) -> None:
        self.progress = progress
