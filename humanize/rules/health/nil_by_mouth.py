"""health.nil-by-mouth: "Nil by mouth for 6 hours" becomes "Do not eat or drink for 6 hours"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(r"(?:^|(?<=[:;.] ))(?P<be>(?:You must be |You should be |Remain |Be )?)(?P<nil>[Nn]il by mouth|"
                      r"[Nn]othing by mouth|NPO|NBM)"
                      r"(?= (?:for|from|after|until|before)\b|[.,;])")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Nil by mouth" as an instruction."""
    for hit in found(document, _PATTERN):
        lead = hit["be"].replace("be ", "").replace("Be ", "").replace("Remain ", "")
        opening = lead or ("Do " if hit[0][0].isupper() else "do ")
        text = f"{opening}not eat or drink anything"
        yield Hit(hit.start(), hit.end(), offered(goal, text))


RULE = Rule(
    id="health.nil-by-mouth",
    message="\"Nil by mouth\" is ward language. Say what not to do.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Nil by mouth for 6 hours before the test.", "Do not eat or drink anything for 6 hours before the test."),
        Example("Preparation: nil by mouth from midnight.", "Preparation: do not eat or drink anything from midnight."),
        Example("You must be nil by mouth for 4 hours.", "You must not eat or drink anything for 4 hours."),
    ),
    keeps=(
        "The \"nil by mouth\" sign is red.",
        "The patient is nil by mouth.",
        "Take it by mouth.",
    ),
    licence=("negation",),
)
