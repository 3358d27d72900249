"""discourse.duty-passive: "Plot 3 must be redone" -> "You must redo plot 3": a duty of the reader, said to the reader."""

import re
from collections.abc import Iterator

from humanize.rules.search import untouchable
from humanize.text.mend import lowered
from humanize.text.syntax import plural, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

# What readers are asked to do. Not what only an office does (approve, check, refund) nor what may fall to either (tell, pay out).
_DEEDS = {
    "returned": "return", "submitted": "submit", "resubmitted": "resubmit", "redone": "redo", "rewritten": "rewrite",
    "handed in": "hand in", "filled in": "fill in", "filled out": "fill out", "entered": "enter", "signed": "sign",
    "completed": "complete", "displayed": "display", "worn": "wear", "brought": "bring", "paid": "pay", "booked": "book",
    "labelled": "label", "labeled": "label", "corrected": "correct", "revised": "revise", "placed": "place",
    "put out": "put out", "put": "put", "emptied": "empty", "cleared": "clear", "kept": "keep", "washed": "wash",
    "switched off": "switch off", "turned off": "turn off", "locked": "lock", "removed": "remove", "collected": "collect",
    "sent": "send", "posted": "post", "packed": "pack", "repeated": "repeat", "shortened": "shorten", "cited": "cite",
    "uploaded": "upload", "downloaded": "download", "installed": "install", "updated": "update", "presented": "present",
    "shown": "show", "given": "give", "reported": "report", "carried out": "carry out", "done": "do", "used": "use",
    "taken": "take", "finished": "finish", "cancelled": "cancel", "canceled": "cancel", "made": "make",
    "requested": "request", "addressed": "address", "attached": "attach",
}
_VEN = "|".join(sorted(_DEEDS, key=len, reverse=True))
_DUTY = re.compile(
    r" (?P<modal>must|has to|have to|needs to|need to) (?P<also>also )?be "
    rf"(?P<verb>{_VEN})\b(?P<rest>[^;:]*?)(?P<mark>[.!])$", re.I)
# Who does it instead of the reader; a second statement; a limit on who must.
_OTHERWISE = re.compile(
    r"\b(?:which|who|that|because|unless|(?<!even )if|but|so|(?<!later )than|whose|must|will|should|is|are|was|were|can|"
    r"(?-i:may)|has|have|does|do)\b", re.I)
_DOER = re.compile(r"\bby (?!(?:the )?(?:end|start|close|beginning)\b)[a-z]", re.I)
_BARRED = re.compile(
    r"^(?:it|this|that|these|those|they|he|she|there|what|which|nothing|no|none|neither|only|any|each|every|either|if|when|once|"
    r"after|before|unless|while|as|also|then|the (?:decision|case|matter|question|problem|test|tests|results?|samples?))\b|"
    r"\b(?:which|who|that|whose)\b", re.I)
_FEW_WORDS = 12  # a longer subject is hard to carry behind the verb


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A whole sentence that says what must be done and leaves out that the reader must do it."""
    to_you = any(t.lower in ("you", "your", "please") for t in document.tokens)
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        match = _DUTY.search(text)
        if match is None or not (to_you or goal.domain in ("service", "education", "content")):
            continue
        subject = text[:match.start()]
        if untouchable(document, sentence.start, sentence.end) or not _plain_subject(document, sentence, subject):
            continue
        if _OTHERWISE.search(match["rest"]) or re.search(r"\band \w+(?:ed|en)\b", match["rest"]):
            continue
        if _named_doer(document, sentence.start + match.start("rest"), sentence.end):
            continue
        yield Hit(sentence.start, sentence.end, (_said(document, sentence, match, subject),))


def _named_doer(document: Document, start: int, end: int) -> bool:
    """Whether "by" names who does it, and not a day."""
    return any(not any(p.kind in ("date", "time") and m.start() <= p.start <= m.end() + 3 for p in document.protected)
               for m in _DOER.finditer(document.text, start, end))


def _said(document: Document, sentence: Sentence, match: re.Match[str], subject: str) -> str:
    must = "must" if match["modal"].lower() == "must" else "need to" if "need" in match["modal"].lower() else "have to"
    first = next(t for t in document.tokens[sentence.first:sentence.last])
    named = first.tag in ("NNP", "NNPS") and first.lower not in ("plot", "table", "figure", "section")
    thing = subject if named else lowered(subject)
    verb = _DEEDS[match["verb"].lower()]
    before, _, behind = verb.partition(" ")
    also = "also " if match["also"] else ""
    said = f"{before} {behind} {thing}" if behind else f"{verb} {thing}"
    return f"You {also}{must} {said}{match['rest']}{match['mark']}"


def _plain_subject(document: Document, sentence: Sentence, subject: str) -> bool:
    """Whether the words before the modal are one noun phrase, singular or plural as its verb says."""
    if not subject[:1].isalnum() or "," in subject or len(subject.split()) > _FEW_WORDS or _BARRED.search(subject):
        return False
    words = [t for t in document.words(sentence) if t.end <= sentence.start + len(subject)]
    head = _head(words)
    if head is None or any(t.pos in ("VERB", "AUX", "SCONJ", "CCONJ") and t.tag not in ("VBN", "VBG") for t in words):
        return False
    return head.tag.startswith("NN") and not (plural(document, head) and any(t.lower == "has" for t in document.words(sentence)))


def _head(words: list[Token]) -> Token | None:
    low, high = (words[0].index, words[-1].index) if words else (0, -1)
    return next((t for t in words if not low <= t.head <= high), None)


RULE = Rule(
    id="discourse.duty-passive",
    message="The reader has to do this. Say so: “You must …”.",
    source="Federal Plain Language Guidelines (use active voice; address the reader)",
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",), not_audiences=("experts",), not_flags=("legal", "grave")),
    licence=("modality",),
    examples=(
        Example("Please read this. Plot 3 must be redone with error bars.",
                "Please read this. You must redo plot 3 with error bars."),
        Example("Books must be returned by 24 October at any branch.", "You must return books by 24 October at any branch.",
                {"domain": "content"}),
        Example("The signed form has to be handed in by Wednesday 5 February.",
                "You have to hand in the signed form by Wednesday 5 February.", {"domain": "education"}),
        Example("You can't stop. A written notice must be given no later than 4 May.",
                "You can't stop. You must give a written notice no later than 4 May."),
        Example("Your permit must also be displayed at all times.", "You also must display your permit at all times."),
    ),
    keeps=(
        "Your form must be signed by a parent.",
        "It must be returned by 4 May, you know.",
        "Your claim must be approved by 4 May.",
        "If your form is late, it must be returned.",
        "Your books must be returned if you leave.",
        "Your results must not be sent by mail.",
    ),
)
