"""health.should-inversion: "Should symptoms return, call us" becomes "If symptoms return, call us"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.health.templates import NHS, PLAIN_HEALTH, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = (r"occur|develop|appear|persist|worsen|recur|return|continue|arise|get|become|last|happen|change|start|stop|bleed|"
          r"leak|fall|come|feel|"
          r"have|notice|need|experience|wish|want|vomit|miss|be|lose|see|swell|go|require|forget|improve")
_PATTERN = re.compile(
    rf"(?P<should>^Should|(?<=[,;] )should|(?<=\band )should|(?<=\bor )should) (?P<who>(?:you|your|the|any|a|an|this|these|"
    rf"he|she|they|it|symptoms|"
    rf"bleeding|pain|fever|side effects)\b[^,.;:?]{{0,40}}?)\s?(?P<not>\bnot )?\b(?P<verb>{_VERBS})\b(?P<rest>[^,?]*),")
_PLURAL = re.compile(r"(?:[^s]s|you|they|children)$")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Should" in front of its subject, for "if"."""
    for hit in found(document, _PATTERN):
        who = hit["who"].strip()
        head = re.split(r" (?:of|in|on|from|with|at)\b", who)[0]
        many = bool(_PLURAL.search(head))
        if re.search(r"\b(?:and|or)\b", who) or hit.text.rstrip().endswith("?"):
            continue
        verb = inflect(hit["verb"], "VBP" if many else "VBZ")
        if hit["not"]:
            verb = f"{'do' if many else 'does'} not {hit['verb']}" if hit["verb"] != "be" else ("are not" if many else "is not")
        opening = "If" if hit["should"][0] == "S" else "if"
        yield Hit(hit.start(), hit.end("verb"), offered(goal, f"{opening} {who} {verb}"))


RULE = Rule(
    id="health.should-inversion",
    message="\"If\" at the start shows at once that a condition follows.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("Should symptoms return, call 555-0163.", "If symptoms return, call 555-0163."),
        Example("Should the pain not improve in 2 days, see your doctor.", "If the pain does not improve in 2 days, see "
                                                                           "your doctor."),
        Example("Should you develop a rash, stop the tablets.", "If you develop a rash, stop the tablets."),
        Example("Should your temperature be over 38, call us.", "If your temperature is over 38, call us."),
    ),
    keeps=(
        "Should I call the clinic?",
        "You should call if symptoms return.",
        "The dose should change in May.",
    ),
    licence=("modality",),
)
