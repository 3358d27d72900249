"""Thanks, apologies and what they are about, as a letter already has them."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, untouchable
from humanize.rules.service.openings import speaking_from
from humanize.text.flags import plain_text
from humanize.text.syntax import sentences_of
from humanize.types import Document, Sentence

THANKS = re.compile(r"\bthank(?:s|ing| you)\b|\bgrateful\b|\bappreciate[sd]?\b")
APOLOGY = re.compile(
    r"\b(?:sorry(?! state\b| sight\b)|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies)|regrets?(?: that| the| any| to| this|\b(?= "
    r"the)))\b")
PLEASE = re.compile(r"\bplease\b")

_WHO = r"(?:we|i)"
_HOW = r"(?:(?:so|very|really|truly|terribly|deeply|sincerely|extremely|incredibly|again|once again|also),? )*"
_ONLY_APOLOGY = phrase(
    rf"(?:(?:once )?again,? |and |but |we (?:just )?want to say (?:that )?|let me say )?(?:"
    rf"{_WHO}(?: are|'re| am|'m) {_HOW}sorry(?: again| once again| too)*(?: about (?:this|that|it))?"
    rf"|{_WHO} (?:can't|cannot) apologi[sz]e enough"
    rf"|{_WHO} (?:would like to |wish to |do |must )?{_HOW}apologi[sz]e(?: again| once again| sincerely| unreservedly)*(?: "
    rf"(?:to you )?for (?:this|that))?"
    rf"|(?:please accept )?(?:our|my) (?:most )?(?:sincere(?:st)?|deep(?:est)?|heartfelt|humble)? ?(?:and \w+ )?apolog(?:y|"
    rf"ies)(?: again| for (?:this|that))?"
    rf"|(?:so |very )?sorry(?: again| about (?:this|that))?"
    rf")[.!]*$")
_EMPTY_OBJECT = phrase(r"(?:for|about) (?:any|the|all the)(?: possible| potential)? (?:inconvenience|trouble|"
                       r"frustration)s?\b(?:(?! and\b)[^.!?;,])*")


def has_thanks(document: Document) -> bool:
    """Whether the writer thanks the reader anywhere outside quotations."""
    return THANKS.search(plain_text(document.text)) is not None


def has_apology(document: Document, *, before: int | None = None) -> bool:
    """Whether the writer apologises anywhere outside quotations, or before an offset."""
    plain = plain_text(document.text)
    return APOLOGY.search(plain, 0, len(plain) if before is None else before) is not None


def apologies(document: Document) -> Iterator[Sentence]:
    """The sentences in which the writer apologises."""
    plain = plain_text(document.text)
    for sentence in sentences_of(document):
        found = APOLOGY.search(plain, sentence.start, sentence.end)
        if found and not untouchable(document, found.start(), found.end()):
            yield sentence


def only_apologises(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence apologises and says nothing else; "for any inconvenience" says nothing."""
    text = document.text[speaking_from(document, sentence):sentence.end]
    bare = re.sub(r"\s+([.!]*)$", r"\1", _EMPTY_OBJECT.sub("", text).strip())
    return _ONLY_APOLOGY.match(bare) is not None


def names_inconvenience(document: Document, sentence: Sentence) -> bool:
    """Whether an apology is for "any inconvenience"."""
    return _EMPTY_OBJECT.search(document.text, sentence.start, sentence.end) is not None


_NOUN_BY_WORDS = (
    (r"double[- ]charged|(?:charged|billed)\b.*\btwice", "double charge"),
    (r"\bmix-up", "mix-up"), (r"\boversight", "oversight"), (r"\bmistake|mislabel|misplace|mis\w+ed\b|\bforgot|overlooked|"
                                                             r"\blost\b", "mistake"),
    # A fault at our end is a fault; "our fault" is a mistake.
    (r"\berror|\bbug\b", "error"), (r"\bfault (?:on|in|at|by|from)\b", "fault"),
    (r"\bmissed (?:your|the|an|our) (?:\w+ )?(?:visit|appointment)", "missed visit"),
    (r"\bsent\b.*\b(?:wrong|instead of)", "mix-up"), (r"\bwrong\b|\bfault\b|overcharged|incorrect", "mistake"),
)


def problem_of(document: Document) -> str:
    """The writer's own problem in one noun ("delay", "mistake"), or "" if the text doesn't show one.

    Of a delay and its cause, the delay: it is what the reader lives with.
    """
    plain = plain_text(document.text)
    for flag in document.flagged("delay_ours"):
        return "wait" if "the wait" in plain[flag.start:flag.end] else "delay"
    for flag in document.flagged("fault_ours"):
        evidence = plain[flag.start:flag.end]
        for pattern, noun in _NOUN_BY_WORDS:
            if re.search(pattern, evidence):
                return noun
    return ""


def sorry(document: Document, about: str, *, very: bool = False, subject: str = "") -> str:
    """An apology in the writer's own person: "We're sorry about the delay."."""
    who = subject or ("I" if document.has("sender_I") and not document.has("sender_we") else "We")
    be = {"I": "I'm", "We": "We're"}.get(who, f"{who} are")
    return f"{be} {'very ' if very else ''}sorry {about}"
