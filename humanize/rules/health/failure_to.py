"""health.failure-to: "Failure to attend may result in" becomes "If you do not attend, this may result in"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_PATTERN = re.compile(
    r"(?P<lead>^|[,;:] |\band )(?P<failure>[Ff]ailure|[Ff]ailing) to (?P<what>[a-z]+\b(?:[^;:.]|(?<=\d)[:.](?=\d))*?) "
    r"(?P<modal>may|will|can|could|might) "
    r"(?P<result>result in|lead to|cause|mean|delay|affect|increase|put|make)\b")
_FINITE = re.compile(r"\b(?:is|are|was|were|will|may|must|which|who|if|unless|because)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Failure to V" as the subject of what follows from it."""
    for hit in found(document, _PATTERN):
        if _FINITE.search(hit["what"]) or hit["what"].startswith("thrive") or (
                hit.text[hit.match.end():] == " discharge."):  # the frame says who is discharged
            continue
        opening = "If" if hit["failure"][0] == "F" else "if"
        yield Hit(hit.start("failure"), hit.end(),
                  offered(goal, f"{opening} you do not {hit['what']}, this {hit['modal']} {hit['result']}"))


RULE = Rule(
    id="health.failure-to",
    message="\"Failure\" sounds like a charge. \"If you do not\" states the same condition.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Failure to attend the clinic on 18 November may result in discharge from the service.",
                "If you do not attend the clinic on 18 November, this may result in discharge from the service."),
        Example("Failure to finish all 7 tablets can lead to a new infection.",
                "If you do not finish all 7 tablets, this can lead to a new infection."),
        Example("Failing to fast for 6 hours will delay the test.", "If you do not fast for 6 hours, this will delay the test."),
    ),
    keeps=(
        "Heart failure may result in a stay on the ward.",
        "The failure to attend was ours.",
        "Failure to thrive may result in tests.",
    ),
    licence=("negation",),
)
