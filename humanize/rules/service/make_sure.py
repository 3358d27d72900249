"""service.make-sure: "You must ensure that the lid is shut" -> "Please make sure that the lid is shut"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.text.syntax import next_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, When

_ENSURE = phrase(
    r"(?:it is your responsibility to|you (?:must|should|need to|have to|are required to|are asked to|are advised to)|please|"
    r"kindly) (?P<ensure>ensure|make sure)"
    r"(?P<that> that\b|(?= (?:you|your|all|the|it|any|each|both)\b))")
_BOUND = re.compile(
    r"\b(?:required|requirement|otherwise|or else|safety|danger|law|legal|rule|rules|policy|deadline|penalt\w+|fine|fee|"
    r"fail\w*|not|never|must|if|unless|only)\b"
    r"|n't\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    plain = plain_text(document.text)
    for sentence, match in opening_matches(document, _ENSURE):
        after = next_sentence(document, sentence)
        rest = plain[match.end():after.end if after else sentence.end]
        if "ensure" in match.group("ensure").lower() and match.group().lower().startswith(("please", "kindly")):
            yield Hit(match.start(), match.end("ensure"), (placed(document, match.start(), "please make sure"),))
            continue
        if match.group().lower().startswith(("please", "kindly")) or _BOUND.search(rest) or sentence_has_date(plain, sentence):
            continue
        yield Hit(match.start(), match.end("ensure"), (placed(document, match.start(), "please make sure"),))


RULE = Rule(
    id="service.make-sure",
    message="A request works better than an order when no rule and no deadline stands behind it.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("service", "general", "education"), empathy=0.5, not_flags=("legal", "urgent")),
    licence=("modality",),
    examples=(
        Example("You must ensure that the lid is shut.", "Please make sure that the lid is shut."),
        Example("It is your responsibility to ensure that all 3 boxes are "
                "ticked.", "Please make sure that all 3 boxes are ticked."),
        Example("Please ensure that your name is on the form.", "Please make sure that your name is on the form."),
    ),
    keeps=(
        "You must ensure that the form arrives by 3 May.",
        "You must ensure that the lid is shut, or a fee of £4 applies.",
        "We ensure that the lid is shut.",
    ),
)
