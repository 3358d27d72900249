"""service.responsibility: "It is your responsibility to return the box" -> "You need to return the box"."""

from collections.abc import Iterator

from humanize.rules.search import phrase, token_at
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_YOURS = phrase(
    r"(?:please note that |please be aware that )?(?:it (?:is|remains) (?:(?:solely|entirely|therefore|always|also) )?(?:your "
    r"(?:sole |own )?responsibility|the responsibility of the (?:customer|client|member|guest|user|tenant))|"
    r"it (?:is|remains) the (?:customer|client|member|guest|user|tenant)'s (?:sole |own )?responsibility|"
    r"you are (?:(?:solely|entirely) )?responsible for (?=ensuring|making sure)|"
    r"the onus is on you) ?(?:to )?(?P<verb>[a-z]+)\b(?P<that> that\b)?")
_SURE = {"ensure": "make sure", "ensuring": "make sure", "making": "make"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    yours = any(t.lower in ("you", "your") for t in document.tokens)
    for _, match in opening_matches(document, _YOURS):
        verb = token_at(document, match.start("verb"))
        word = match.group("verb").lower()
        said = _SURE.get(word, word)
        if verb is None or not yours or said == word and (verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX")):
            continue
        that = match.group("that") or ""
        lead = "please" if said == "make sure" else "you need to"
        yield Hit(match.start(), match.end(), (placed(document, match.start(), f"{lead} {said}{that}"),))


RULE = Rule(
    id="service.responsibility",
    message="“It is your responsibility” sounds like a warning. “Please make sure” or “you need to” only tells what to do.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health"), empathy=0.25, not_flags=("legal",)),
    licence=("modality",),
    examples=(
        Example("It is your responsibility to return the 2 keys by 3 May.", "You need to return the 2 keys by 3 May."),
        Example("Please note that it is your responsibility to ensure that someone is at home.",
                "Please make sure that someone is at home."),
        Example("Your lease ends soon. It is the tenant's responsibility to clean the flat.",
                "Your lease ends soon. You need to clean the flat."),
        Example("You are responsible for ensuring that your code is not shared.",
                "Please make sure that your code is not shared."),
    ),
    keeps=(
        "It is our responsibility to check the pump.",
        "You are responsible for the damage.",
        "It is not your responsibility to check the pump.",
        "The board says it is your responsibility to check it.",
    ),
)
