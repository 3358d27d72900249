"""service.blame: "You did not include your account number" -> "Your account number wasn't included"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import phrase, token_at
from humanize.rules.service.openings import opening_matches
from humanize.text.mend import capitalised
from humanize.text.syntax import child, children, contiguous, final_mark, plural, span_of, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_VERBS = (r"(?:provide|include|attach|enclose|complete|sign|enter|fill in|fill out|supply|send|upload|submit|return|confirm|"
          r"state|specify|add|"
          r"upload|tick|date)")
_MISSING = phrase(
    rf"(?P<lead>(?:however|unfortunately|sadly), )?you (?P<not>did not|didn't|have not|haven't|failed to|have failed to|forgot "
    rf"to|neglected to|omitted to) "
    rf"(?P<verb>{_VERBS}|provided|included|attached|enclosed|completed|signed|entered|supplied|sent|uploaded|submitted|"
    rf"returned|confirmed)\b")
_WRONG = phrase(
    r"(?P<lead>(?:however|unfortunately|sadly), )?you (?:have )?(?P<verb>entered|used|selected|typed|gave|provided|chose|"
    r"submitted|sent(?: us| me)?|"
    r"gave (?:us|me)) (?=(?:the|an?|your) (?:wrong|incorrect|old|outdated|expired|invalid)\b)")
_LOCKED = re.compile(
    r"\b(?:because|fee|fees|charge[sd]?|charges|penalt\w+|fines?|debt|overdue|deadline|by \d|before \d|until|unless|if|liable|"
    r"any|all|both|every|most|half|"
    r"none|only|pay|paid|payment)\b|\b(?:on|in) time\b", re.I)


_DAY = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)", re.I)
_NUMBERED = (
    "page", "section", "form", "line", "part", "box", "question", "step", "field", "row", "column", "number", "table", "item")
_ON_PAGE = re.compile(rf"\s(?:on|in) (?:{'|'.join(_NUMBERED)}) \d+\b", re.I)
_BASES = {
    "entered": "enter", "used": "use", "selected": "select", "typed": "type", "gave": "give", "chose": "choose", "sent": "send"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern, fault in ((_MISSING, True), (_WRONG, False)):
        for sentence, match in opening_matches(document, pattern):
            text = document.text[match.start():sentence.end]
            if final_mark(document, sentence) == "?" or _LOCKED.search(text):
                continue
            hit = _turned(document, sentence, match, missing=fault)
            if hit:
                yield hit


def _turned(document: Document, sentence: Sentence, match: re.Match[str], *, missing: bool) -> Hit | None:
    verb = token_at(document, match.start("verb"))
    if verb is None or verb.pos != "VERB":
        return None
    thing = child(document, verb, "obj")
    if thing is not None and thing.lower in ("us", "me"):
        thing = next((t for t in children(document, verb, "obj", "obl", "obl:unmarked") if t.index > thing.index), None)
    if thing is None or thing.pos not in ("NOUN", "PROPN") or not contiguous(document, thing):
        return None
    if children(document, verb, "conj", "advcl", "parataxis"):
        return None
    start, end = _noun_span(document, sentence, thing)
    between = document.text[match.end("verb"):start].strip().lower()
    after = next((t for t in document.words(sentence) if t.start >= end), None)
    if after is None or after.pos not in ("ADP", "ADV", "PUNCT", "SCONJ", "CCONJ"):
        return None
    if start < match.end("verb") or between not in ("", "in", "out", "us", "me") or _clause_inside(document, thing):
        return None
    participle = _participle(match.group("verb").lower(), between)
    have = missing and match.group("not").lower().startswith(("have not", "haven't"))
    be = _be(plural(document, thing), missing=missing, perfect=have)
    noun = document.text[start:end]
    lead = match.group("lead") or ""
    new = f"{lead}{noun if lead else capitalised(noun)} {be} {participle}"
    return Hit(match.start(), end, (new,))


def _noun_span(document: Document, sentence: Sentence, thing: Token) -> tuple[int, int]:
    """The noun phrase with a number that belongs to it ("page 3"), without a date that belongs to the verb."""
    start, end = span_of(document, thing)
    for part in children(document, thing, "nmod", "nmod:unmarked"):
        words = subtree(document, part)
        if words[0].lower in ("on", "at", "in", "by") and any(_DAY.match(t.text) for t in words) and words[-1].end == end:
            end = document.tokens[words[0].index - 1].end
    place = _ON_PAGE.match(document.text, end, sentence.end)
    if place:  # the parser may give the page to the verb
        return start, place.end()
    after = next((t for t in document.words(sentence) if t.start >= end), None)
    if after is not None and after.pos == "NUM" and document.text[start:end].split()[-1].lower() in _NUMBERED:
        end = after.end
    return start, end


def _be(many: bool, *, missing: bool, perfect: bool) -> str:
    if perfect:
        return "haven't been" if many else "hasn't been"
    past = "were" if many else "was"
    return f"{past}n't" if missing else past


def _participle(verb: str, between: str) -> str:
    first, _, rest = verb.partition(" ")
    base = _BASES.get(first, first)
    form = base if base.endswith("ed") else inflect(base, "VBN")
    particle = next((word for word in (rest, between) if word in ("in", "out")), "")
    return f"{form} {particle}".strip()


def _clause_inside(document: Document, noun: Token) -> bool:
    return bool(children(document, noun, "acl:relcl", "acl", "appos")) or any(
        t.lower in ("it", "them", "its") for t in children(document, noun))


RULE = Rule(
    id="service.blame",
    message="Say what is missing. The customer can put it right without being told off.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation",),
    examples=(
        Example("You did not include your account number.", "Your account number wasn't included."),
        Example("You failed to attach the 2 photos.", "The 2 photos weren't attached."),
        Example("However, you haven't signed the form on page 3.", "However, the form on page 3 hasn't been signed."),
        Example("You entered the wrong code on 3 May.", "The wrong code was entered on 3 May."),
    ),
    keeps=(
        "You did not pay by 1 May, so a fee applies.",
        "You did not provide any evidence.",
        "If you did not sign the form, call us.",
        "Did you not sign the form?",
    ),
)
