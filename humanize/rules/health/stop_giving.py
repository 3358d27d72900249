"""health.stop-giving: "cease administration" becomes "stop giving the medicine"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, names_child, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"(?:^|(?<=[;:.,] )|(?<=\band )|(?<=\bshould )|(?<=\bmust ))(?P<stop>[Cc]ease|[Dd]iscontinue|[Ss]top|[Ss]uspend) "
    r"(?:the )?administration(?: of (?P<what>(?:the |this |your |these )?[a-z]+(?: [a-z]+)?))?(?=[.,;]| and | if | when | "
    r"at | until | for |$)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Instructions to stop a medicine."""
    gives = names_child(document.text) or goal.audience == "parents"
    if not gives and goal.audience not in ("patients", "experts", "college"):
        return
    for hit in found(document, _PATTERN):
        stop = "Stop" if hit["stop"][0].isupper() else "stop"
        yield Hit(hit.start("stop"), hit.end(), offered(goal, f"{stop} {'giving' if gives else 'taking'} "
                                                              f"{hit['what'] or 'the medicine'}"))


RULE = Rule(
    id="health.stop-giving",
    message="\"Administration\" is a word for staff. Readers stop taking or giving a medicine.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Cease administration and call 999.", "Stop taking the medicine and call 999."),
        Example("Discontinue administration of the drops.", "Stop taking the drops."),
        Example("Cease administration if your child is sick 2 times.", "Stop giving the medicine if your child is sick 2 times."),
    ),
    keeps=(
        "The administration will cease trading.",
        "Call the administration desk.",
        "We will stop the administration of the fund.",
    ),
)
