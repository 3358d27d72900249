"""service.kindly-requested: "You are kindly requested to send it" -> "Please send it"."""

from collections.abc import Iterator

from humanize.rules.search import phrase, token_at
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.types import Document, Example, Goal, Hit, Rule, When

_REQUESTED = phrase(
    r"(?:you are (?:(?:kindly|politely|respectfully|hereby|therefore) )?(?:requested|asked|invited)|"
    r"(?:we|i) (?:would )?(?:(?:kindly|politely|respectfully) )?(?:ask|request|urge)(?: that you| you to)|"
    r"(?:we|i) (?:would|'d) (?:(?:really|greatly|very much) )?(?:appreciate it if you (?:could|would)|be (?:very )?grateful if "
    r"you (?:could|would))|"
    r"it is requested that you)(?P<to> to)? (?P<also>also |please |kindly )?(?P<verb>[a-z]+)\b")
_NOT_TO = ("requested", "asked", "invited")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for sentence, match in opening_matches(document, _REQUESTED):
        verb = token_at(document, match.start("verb"))
        head = match.group()[:match.start("verb") - match.start()].lower()
        if verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX") or verb.lower in ("not", "kindly"):
            continue
        if any(word in head for word in _NOT_TO) and "that you" not in head and not match.group("to"):
            continue
        if "please" in document.text[match.start("verb"):sentence.end].lower() or "invited" in head and "kindly" not in head:
            continue
        also = " also" if (match.group("also") or "").lower().startswith("also") else ""
        yield Hit(match.start(), match.start("verb") - 1, (placed(document, match.start(), f"please{also}"),))


RULE = Rule(
    id="service.kindly-requested",
    message="“Please” asks the same in one word.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content"), not_flags=("legal",)),
    examples=(
        Example("You are kindly requested to send it.", "Please send it."),
        Example("We ask that you return the 2 keys by 3 May.", "Please return the 2 keys by 3 May."),
        Example("We would appreciate it if you could confirm the date.", "Please confirm the date."),
        Example("Dear Ms Roy, you are requested to call room 12.", "Dear Ms Roy, please call room 12."),
    ),
    keeps=(
        "You are asked three questions.",
        "She asked that you return the keys.",
        "We ask you every year.",
    ),
)
