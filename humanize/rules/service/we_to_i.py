"""service.we-to-i: "We have checked your meter and I called you. Tom" -> "I have checked your meter ..."."""

import re
from collections.abc import Iterator

from humanize.rules.search import untouchable
from humanize.text.syntax import child, children, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_WE = re.compile(r"(?P<we>\bwe)(?P<aux> (?:have|are|were|will)\b|'(?:ve|re|ll)\b|’(?:ve|re|ll)\b)?", re.I)
# What one person does; sending and refunding are the firm's.
_PERSONAL = frozenset({"check", "look into", "call", "review", "follow up", "ask", "speak", "talk", "phone"})
_AGREED = {" are": " am", " were": " was", "'re": "'m", "’re": "’m"}
_SHARED = re.compile(r"\b(?:us|our|ours|together|both|all|team|policy|company)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not any(t.text == "I" and t.dep.startswith("nsubj") for t in document.tokens):
        return
    for sentence in sentences_of(document):
        if _SHARED.search(document.text[sentence.start:sentence.end]):
            continue
        for match in _WE.finditer(document.text, sentence.start, sentence.end):
            token = next((t for t in document.words(sentence) if t.start == match.start()), None)
            if token is None or token.dep != "nsubj" or children(document, token, "conj", "appos"):
                continue
            if untouchable(document, match.start(), match.end()):
                continue
            if _personal_act(document, document.tokens[token.head], match):
                aux = match.group("aux") or ""
                yield Hit(match.start(), match.end(), ("I" + _AGREED.get(aux.lower(), aux),))


def _personal_act(document: Document, verb: Token, match: re.Match[str]) -> bool:
    """Whether one person does it: check, call, send ... in the past, going on, or promised."""
    if verb.pos != "VERB" or child(document, verb, "nsubj:pass"):
        return False
    particle = child(document, verb, "compound:prt", "advmod")
    named = verb.lemma in _PERSONAL or particle is not None and f"{verb.lemma} {particle.lower}" in _PERSONAL or (
        verb.lemma == "look" and "into" in document.text[verb.end:verb.end + 6])
    aux = (match.group("aux") or "").strip(" '’").lower()
    return named and (verb.tag == "VBD" and not aux or aux in ("have", "ve") and verb.tag in ("VBN", "VBD") or
                      aux in ("are", "re", "were") and verb.tag == "VBG" or aux in ("will", "ll") and verb.tag == "VB")


RULE = Rule(
    id="service.we-to-i",
    message="You sign with your name and did this yourself: “I” makes the reply personal.",
    source="Packard, Moore & McFerran 2018, (I'm) Happy to Help (You)",
    find=_find,
    when=When(domains=("service",), empathy=0.5, flags=("signed",), not_flags=("legal", "grave")),
    examples=(
        Example("We have checked your meter and I called you. Tom", "I have checked your meter and I called you. Tom"),
        Example("I read your letter. We are checking the 2 bills now. "
                "Tom", "I read your letter. I am checking the 2 bills now. Tom"),
        Example("I spoke to the driver. We will call you by 3 May. Ann", "I spoke to the driver. I will call you by 3 May. Ann"),
    ),
    keeps=(
        "We close at 5 p.m.",
        "I read it. We charge a fee of £4. Tom",
        "I read it. Our team and we have checked the meter. Tom",
    ),
)
