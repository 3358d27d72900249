"""feedback.dont-use: "Don't use slang. Use formal words instead." -> "Use formal words instead of slang."."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_PAIR = re.compile(
    r"(?P<please>please )?do(?:n['’]t| not) (?P<verb>use|write|cite|quote|"
    r"say) (?P<bad>[^.;,!?:]{2,50}?)(?:[.;!,]|,? but)\s+(?:please )?(?P<again>use|write|cite|quote|say) "
    r"(?P<good>[^.;,!?:]{2,60}?)(?:,? instead)?[.!](?=\s|$)",
    re.I,
)
_NOT_INSIDE = re.compile(
    r"\b(?:not|no|never|any|without|nothing|if|unless|until|when|more than|less than|only|mg|ml|the same)\b|n['’]t", re.I
)
_SAFETY = re.compile(r"\b(?:gloves?|goggles?|acid|burner|flame|knife|dose|tablets?|medicine|electric\w*|water)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    starts = {s.start for s in sentences_of(document)}
    for match in _PAIR.finditer(document.text):
        bad, good = match.group("bad").strip(), match.group("good").strip()
        if match.start() not in starts or match.group("verb").lower() != match.group("again").lower() or "\n" in match.group():
            continue
        if _NOT_INSIDE.search(f"{bad} {good}") or _SAFETY.search(match.group()) or len(bad.split()) > 6 or len(good.split()) > 8:
            continue
        if not re.search(r"instead[.!]$", match.group()):
            continue
        please = "please " if "please" in match.group().lower() else ""
        yield Hit(match.start(), match.end(), (f"{please}{match.group('verb').lower()} {good} instead of {bad}.",))


RULE = Rule(
    id="feedback.dont-use",
    message="Lead with what to do; the writer can act on it.",
    source="Federal Plain Language Guidelines",
    find=guarded(_find),
    when=When(
        domains=COURTEOUS.domains, empathy=0.5, strength=0.5, not_flags=("legal", "grave"), not_audiences=COURTEOUS.not_audiences
    ),
    examples=(
        Example("Don't use slang. Use formal words instead.", "Use formal words instead of slang."),
        Example("Do not use long quotations; use short ones instead.", "Use short ones instead of long quotations."),
        Example(
            "Your tone is friendly. Don't write numerals. Write words instead.",
            "Your tone is friendly. Write words instead of numerals.",
        ),
    ),
    keeps=(
        "Don't use slang.",
        "Don't use water. Use sand instead.",
        "Don't use more than 3 sources. Use two instead.",
        'He said, "Don\'t use slang. Use formal words instead."',
    ),
    licence=("negation",),
)
