"""service.passive-own: "Your claim was reviewed by our team" -> "Our team reviewed your claim"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import untouchable
from humanize.text.mend import lowered
from humanize.text.syntax import child, children, contiguous, final_mark, sentences_of, span_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_BY = re.compile(r"\s+by (?P<agent>us|me|our (?:[a-z]+ ){0,2}(?:team|staff|department|engineers?|technicians?|agents?|office|"
                 r"colleagues?))\b", re.I)
_WHO = {"us": "we", "me": "I"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?" or sentence.last - sentence.first > 45:
            continue
        for verb in document.words(sentence):
            subject = child(document, verb, "nsubj:pass") if verb.tag in ("VBN", "VBD") else None
            hit = _active(document, sentence, verb, subject) if subject else None
            if hit:
                yield hit


def _active(document: Document, sentence: Sentence, verb: Token, subject: Token) -> Hit | None:
    by = _BY.match(document.text, verb.end, sentence.end)
    start, end = span_of(document, subject)
    if not by or untouchable(document, start, by.end()) or not contiguous(document, subject) or children(document, verb, "conj"):
        return None
    if subject.pos == "PRON" or children(document, subject, "acl:relcl") or end > verb.start:
        return None
    between = document.text[end:verb.start].strip().lower()
    agent = by.group("agent")
    who = _WHO.get(agent.lower(), agent[0].lower() + agent[1:])
    many = who == "we" or re.search(r"(?:engineers|technicians|agents|colleagues)$", who) is not None
    said = _verb(between, verb.lemma, many, who == "I")
    if said is None:
        return None
    before = sentence.start == start
    noun = document.text[start:end]
    if before:
        noun = lowered(noun, proper=subject.pos == "PROPN" and noun.split()[0] not in ("The", "Your", "Our"))
    return Hit(start, by.end(), (f"{who[0].upper() + who[1:] if before else who} {said} {noun}",))


def _verb(be: str, lemma: str, many: bool, first: bool) -> str | None:
    """The active verb for the forms of "be" before a participle."""
    if be in ("was", "were"):
        return inflect(lemma, "VBD")
    if be in ("has been", "have been"):
        return f"{'have' if many or first else 'has'} {inflect(lemma, 'VBN')}"
    if be in ("is being", "are being"):
        return f"{'am' if first else 'are' if many else 'is'} {inflect(lemma, 'VBG')}"
    if be == "will be":
        return f"will {lemma}"
    return None


RULE = Rule(
    id="service.passive-own",
    message="You say who did it; put them first, as you would when speaking.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service",), strength=0.75, not_flags=("legal",)),
    examples=(
        Example("Your claim was reviewed by our team.", "Our team reviewed your claim."),
        Example("The number was updated by us on 22 January.", "We updated the number on 22 January."),
        Example("Your 2 lamps have been sent by our colleagues.", "Our colleagues have sent your 2 lamps."),
        Example("The refund will be checked by our finance team by 3 May.", "Our finance team will check the refund by 3 May."),
    ),
    keeps=(
        "Your parcel was damaged.",
        "The parcel was reshipped on 4 June by our courier team, and it will arrive by 7 June.",
        "It was checked by us.",
        "Your claim was not reviewed by our team.",
    ),
)
