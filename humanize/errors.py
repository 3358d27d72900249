"""Every error that Humanize raises on purpose.

    HumanizeError
    ├── InputError            the text or the goal can't be used as it is
    ├── SetupError            a part is missing or damaged on this machine
    │   └── WeightsError      a weight file is missing or is not the one we verified
    ├── BackendError          a part that worked before failed or timed out
    └── RuleError             a rule file or rule module is wrong (file and entry are named)

Each message says what happened and what to do next. The core raises; it never prints.
"""


class HumanizeError(Exception):
    """The root of the tree: catch this to catch everything."""


class InputError(HumanizeError):
    """The text or the goal can't be used; the message says what to change."""


class SetupError(HumanizeError):
    """A part is missing or damaged; the message names the command that repairs it."""


class WeightsError(SetupError):
    """A weight file is missing, or its hash differs from the published one."""


class BackendError(HumanizeError):
    """A part failed or timed out while it worked; the rewrite goes on without it."""


class RuleError(HumanizeError):
    """A rule file is wrong; the message names the file and the entry."""
