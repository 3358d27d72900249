"""service.demand: "In relation to your demand for a refund, we can't agree" -> "We can't agree to a refund"."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

REFUSED_REQUEST = phrase(
    r"(?:in (?:relation|response|reply|answer) to|"
    r"with (?:regard|respect|reference) to|as regards|regarding|concerning|as (?:for|to)|on) your (?:demand|"
    r"request|claim) for "
    r"(?P<np>[^,;:.!?]+), (?P<who>we|i) (?P<cant>can't|cannot|are not able to|am not able to|are unable to|am unable to|are "
    r"not in a position to|"
    r"am not in a position to|do not|don't) agree(?: to (?:this|that|it))?(?=[.!])")
_DEMAND = phrase(r"\byour (?P<word>demand)(?P<s>s)? (?=for\b|that\b|to\b|of\b)")
_DEMANDED = phrase(r"\byou (?P<have>have |also |'ve )?(?P<verb>demanded|demand|are demanding) (?=(?:a|an|the|your|our|that|to|"
                   r"compensation|payment|£|\$|€|\d)\b)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    done: list[tuple[int, int]] = []
    for _, match in opening_matches(document, REFUSED_REQUEST):
        if words_in(match.group("np")) > 14 or re.search(r"\b(?:that|which|who|if|not)\b", match.group("np")):
            continue
        who = "I" if match.group("who") == "I" else "We"
        verb = "don't" if match.group("cant").lower() in ("do not", "don't") else "can't"
        done.append(match.span())
        yield Hit(match.start(), match.end(), (placed(document, match.start(), f"{who} {verb} agree to {match.group('np')}"),))
    for _, match in matches(document, _DEMAND):
        if not any(a <= match.start() < b for a, b in done):
            yield Hit(match.start("word"), match.end("word"), ("request",))
    for sentence, match in matches(document, _DEMANDED):
        after = document.text[match.end():sentence.end]
        before = document.text[sentence.start:match.start()].lower().split()
        if before[-1:] and before[-1] in ("if", "when", "unless", "may", "can", "should"):
            continue
        have = (match.group("have") or "").lower()
        past = match.group("verb").lower() == "demanded"
        asked = "asked" if past else "ask" if match.group("verb").lower() == "demand" else "are asking"
        link = "" if re.match(r"(?:that|to)\b", after) else " for"
        yield Hit(match.start(), match.end() - 1, (f"{match.group()[:3]} {have}{asked}{link}",))


RULE = Rule(
    id="service.demand",
    message="“Demand” paints the customer as hostile. They asked for something.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("legal",)),
    licence=("negation", "modality"),
    examples=(
        Example("In relation to your demand for 3 months of free service, we are not in a position to agree.",
                "We can't agree to 3 months of free service."),
        Example("We have read your demand for a refund of £40.", "We have read your request for a refund of £40."),
        Example("You demanded a new lamp.", "You asked for a new lamp."),
        Example("You also demand that we call you by 3 May.", "You also ask that we call you by 3 May."),
    ),
    keeps=(
        "The demand for lamps is high.",
        "If you demand a refund, use form B.",
        "We demand payment.",
    ),
)
