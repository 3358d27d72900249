"""mail.please-request: "Send me the figures by 3 p.m." -> "Please send me the figures by 3 p.m."."""

import re
from collections.abc import Iterator

from humanize.rules.search import token_at, untouchable
from humanize.rules.service.openings import placed, speaking_from, to_a_reader
from humanize.text.syntax import child, children, imperative, root, sentences_of, span_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

# What one person asks of another; not the verbs of instructions ("press", "take", "apply").
_ASKED = frozenset((
    "call", "contact", "send", "reply", "return", "bring", "e-mail", "email", "write", "complete", "fill", "tell", "check",
    "confirm", "pack", "collect", "sign", "upload", "correct", "forward", "share", "submit", "book", "provide", "pay", "read",
    "redo", "repeat", "fix", "prepare", "hand", "phone", "ring", "pick", "attach", "review", "answer", "arrange", "inform",
    "notify", "finish", "quote", "reschedule",
))
_OBJECT = re.compile(
    r"\s+(?:me|us|it|them|the|your|my|our|a|an|this|that|these|those|to|back|\d|\+|any|all|slides?|pages?|questions?|(?-i:[A-Z]))",
    re.I)
_COURTEOUS = re.compile(r"\b(?:please|kindly|thank)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not (to_a_reader(document, goal) or goal.domain == "education") or len(document.flagged("steps")) >= 4:
        return
    words = len(document.text.split())
    left = max(1, words // 50) - len(re.findall(r"\bplease\b", document.text, re.I))
    asked_before = False
    for sentence in sentences_of(document, "prose"):
        verb = _request(document, sentence)
        # Only the first of a run: "please" in every sentence is a drum.
        if verb is not None and left > 0 and not asked_before:
            left -= 1
            yield Hit(verb.start, verb.end, (placed(document, verb.start, f"please {verb.text[0].lower()}{verb.text[1:]}"),))
        asked_before = verb is not None


def _request(document: Document, sentence: Sentence) -> Token | None:
    """The verb of a request that may take "please"."""
    verb = _opening_verb(document, sentence) or root(document, sentence)
    if verb is None or verb.lower not in _ASKED or untouchable(document, verb.start, verb.end):
        return None
    if not imperative(document, verb) and verb.start != speaking_from(document, sentence):
        return None
    if _COURTEOUS.search(document.text[sentence.start:sentence.end]) or any(
            t.lower in ("not", "n't", "never") for t in children(document, verb)):
        return None
    start = speaking_from(document, sentence)
    if verb.start == start:
        return verb
    lead = document.text[start:verb.start]
    clause = any(span_of(document, c)[0] == start and c.start < verb.start for c in children(document, verb, "advcl"))
    return verb if clause and re.match(r"(?:if|when|once)\b.*,?\s*$", lead, re.I | re.S) else None


def _opening_verb(document: Document, sentence: Sentence) -> Token | None:
    """A first word that can only be a request, also where the parser takes it for a noun ("Call 555-0163 before noon")."""
    first = token_at(document, speaking_from(document, sentence))
    top = root(document, sentence)
    if first is None or top is None or first.lower not in _ASKED or not _OBJECT.match(document.text[first.end:sentence.end]):
        return None
    if top.index == first.index:
        return first
    finite = top.tag in ("VBZ", "VBD", "VBP") or child(document, top, "cop", "aux", "aux:pass", "nsubj") is not None
    return None if finite else first


RULE = Rule(
    id="mail.please-request",
    message="You ask a person for something: one “please” makes it a request.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("general", "service", "education"), empathy=0.5, not_audiences=("experts",),
              not_flags=("legal", "urgent", "grave")),
    examples=(
        Example("Hi Jan,\n\nSend me slides 6 and 9 by 3 p.m.\n\nAnn",
                "Hi Jan,\n\nPlease send me slides 6 and 9 by 3 p.m.\n\nAnn"),
        Example("If the lamp is broken, send a photo to the shop.", "If the lamp is broken, please send a photo to the shop.",
                {"domain": "service"}),
        Example("Bring the 2 missing pages on 21 May.", "Please bring the 2 missing pages on 21 May.", {"domain": "education"}),
        Example("Hi Ann, reply to this note by Friday. Call me if it is late.",
                "Hi Ann, please reply to this note by Friday. Call me if it is late."),
    ),
    keeps=(
        "Hi Ann, press the red button for 2 seconds.",
        "Hi Ann, do not send the file to the client.",
        "Hi Ann, please check the file. Send it to me by noon.",
        "Send the file to the client.",
    ),
)
