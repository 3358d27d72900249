"""The reveal "It isn't just X; it's Y", in one sentence or in two."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import negative, phrase, token_at, tokens_between, untouchable, words_in
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import EVERYWHERE
from humanize.types import Document, Example, Goal, Hit, Rule

_JUST = r"(?:just|only|merely|simply)"
_BE = phrase(rf"\b(?P<be>is|are|was|were|'s|'re)(?P<not>n't {_JUST}| not {_JUST}) (?P<first>[^.;:!?—–]{{2,110}})$")
_DO = phrase(rf"\b(?P<cut>(?P<do>does|do|did)(?:n't| not) {_JUST}) (?P<verb>[a-z]+)(?P<first> [^.;:!?—–]{{2,110}})$")
_BREAK = re.compile(
    r"\s*(?P<mark>[;—–.,])\s*(?:rather,\s+|instead,\s+|in fact,\s+)?(?P<subject>it|they|this|these)"
    r"(?:\s+(?P<be>is|are|was|were)|(?P<short>['’](?:s|re)))?(?P<also>\s+also)?\s+(?P<second>[^\s,.;:!?]+)",
    re.I,
)
_TENSE = {"is": "now", "'s": "now", "are": "now", "'re": "now", "was": "then", "were": "then"}
_VERB_TAGS = {"does": ("VBZ",), "do": ("VBP", "VB"), "did": ("VBD",)}
_JOINED = re.compile(r"[;—–,.]")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Reveals that "and" can join."""
    text = document.text
    for mark in _JOINED.finditer(text):
        second = _BREAK.match(text, mark.start())
        if second is None or second["mark"] != mark.group():
            continue
        before = _clause_before(document, mark.start())
        if before is None:
            continue
        end = _clause_end(document, second.end())
        if negative(text[second.start("subject") : end]) or text[end - 1 : end] == "?":
            continue
        if mark.group() == "," and not (second["be"] or second["short"]):
            continue  # a comma before a full second clause is an ordinary sentence
        hit = _with_be(document, before, second) or _with_do(document, before, second)
        if hit and not untouchable(document, hit.start, hit.end):
            yield hit


def _clause_before(document: Document, end: int) -> int | None:
    """The start of the sentence whose clause ends at `end`, if a rule may read it."""
    at = max((s for s in document.sentences if s.start < end), key=lambda s: s.start, default=None)
    if at is None or at.end < end - 1 or document.paragraphs[at.paragraph].kind not in ("prose", "list"):
        return None
    return at.start


def _clause_end(document: Document, start: int) -> int:
    return next((s.end for s in document.sentences if s.start <= start < s.end), len(document.text))


def _with_be(document: Document, start: int, second: re.Match[str]) -> Hit | None:
    text = document.text
    first = _BE.search(text, start, second.start("mark"))
    if first is None or words_in(first["first"]) > 14 or negative(first["first"]) or _other_negation(text, start, first.start()):
        return None
    a, b = token_at(document, first.start("first")), token_at(document, second.start("second"))
    if a is None or b is None:
        return None
    be = (second["be"] or (second["short"] or "").replace("’", "'")).lower()
    kept = text[first.start("first") : first.end("first")].rstrip()
    head = first["be"]
    noun_follows = any(t.pos == "NOUN" for t in tokens_between(document, a.end, first.end("first"))[:2])
    if a.pos == "ADJ" and not noun_follows and not first["not"].lower().endswith(("just", "only")):
        return None  # "not merely decorative": the adjective is played down, not granted
    same = _TENSE.get(be) == _TENSE[first["be"].lower().replace("’", "'")] if be else False
    kind = "NOUN" if noun_follows and a.pos == "ADJ" else a.pos
    if same and (_alike(a.lower, kind, b.lower, b.pos) or a.tag == b.tag == "VBG"):
        return Hit(first.start("be"), second.start("second"), (f"{head} {kept} and ",))
    if same:
        full = {"'s": "is", "'re": "are"}.get(be, be)
        return Hit(first.start("be"), second.start("second"), (f"{head} {kept}, and {second['subject'].lower()} {full} also ",))
    if not be and b.pos in ("VERB", "AUX") and b.tag in ("VBZ", "VBP", "VBD", "MD") and a.pos in ("DET", "NOUN", "ADJ", "PRON"):
        verb_first = b.tag != "MD"  # "it also runs", but "it can also"
        also = "also " if verb_first else ""
        return Hit(first.start("be"), second.start("second"), (f"{head} {kept}, and {second['subject'].lower()} {also}",))
    return None


def _with_do(document: Document, start: int, second: re.Match[str]) -> Hit | None:
    text = document.text
    first = _DO.search(text, start, second.start("mark"))
    if first is None or second["be"] or second["short"] or words_in(first["first"]) > 14 or negative(first["first"]):
        return None
    if _other_negation(text, start, first.start()):
        return None
    verb, then = token_at(document, first.start("verb")), token_at(document, second.start("second"))
    tags = _VERB_TAGS[first["do"].lower()]
    if verb is None or then is None or then.pos not in ("VERB", "AUX") or then.tag not in tags:
        return None
    if any(t.dep == "nsubj" for t in tokens_between(document, first.start("first"), first.end("first")) if t.head > verb.index):
        return None
    return Hit(first.start("cut"), second.start("second"), (f"{inflect(verb.lower, tags[0])}{first['first'].rstrip()} and ",))


def _other_negation(text: str, start: int, end: int) -> bool:
    return negative(text[start:end])


def _alike(first: str, first_pos: str, second: str, second_pos: str) -> bool:
    """Whether two phrases that begin with these words can be joined by "and"."""
    if first == second and first_pos in ("ADP", "PART", "SCONJ", "PRON", "ADV"):
        return True
    nominal = ("DET", "NOUN", "PROPN", "NUM", "PRON")
    if first_pos in nominal and second_pos in (*nominal, "ADJ") or first_pos == second_pos == "ADJ":
        return first_pos == second_pos == "ADJ" or second_pos != "ADJ" or first_pos == "NOUN"
    return {first, second} <= {"what", "how", "why", "where", "who", "when"}


RULE = Rule(
    "tells.not-just-its",
    'Two plain statements joined by "and" say the same without the reveal.',
    "Wikipedia: Signs of AI writing (Negative parallelisms)",
    gated("tells.not-just-its", find),
    EVERYWHERE,
    examples=(
        Example("The update doesn't just fix bugs; it adds a dark mode.", "The update fixes bugs and adds a dark mode."),
        Example(
            "The branch is not just a place to borrow books; it also runs a free coding club.",
            "The branch is a place to borrow books, and it also runs a free coding club.",
        ),
        Example("It isn't just a shop. It's a home for 12 cats.", "It is a shop and a home for 12 cats."),
        Example("A loan is not just about money; it's about trust.", "A loan is about money and about trust."),
        Example("The walk did not merely tire us—it taught us 3 songs.", "The walk tired us and taught us 3 songs."),
    ),
    keeps=(
        "It's not a bug; it's a feature.",
        "It isn't just a shop; it doesn't sell food.",
        "He is not just tall. She is tall too.",
        "Didn't he just leave? It is late.",
        "It is not just red. Is it blue?",
    ),
    licence=("negation",),
)
