"""The cheap gates for our own edits: literals survive, and negation, modality and conditions keep their count."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from humanize.constraints.amounts import find_amounts
from humanize.constraints.moments import find_dates, find_times
from humanize.text.edits import apply, compatible, ordered
from humanize.text.quantities import MONTHS, ONES, ORDINAL_TENS, ORDINALS, SCALES, TENS, WEEKDAYS
from humanize.types import Document, Edit, Protected, Span, Violation

_VALUES = ("number", "date", "time")
_LINKS = re.compile(r"\bhttps?://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.\w+|\{\{[^{}]+\}\}|\$\{[^{}]+\}|%\(\w+\)s")
_COUNTED: dict[str, re.Pattern[str]] = {
    "negation": re.compile(
        r"\b(?:not|never|no|none|nor|neither|nobody|nothing|nowhere|without|hardly|few|little|cannot|cant"
        r"|dont)\b|n't\b"
    ),
    "modality": re.compile(
        r"\b(?:must|shall|should|may|might|could|would)(?=n't)|\b(?:must|shall|should|may|might|can|could|will|would|ought to"
        r"|(?:have|has|had|having|need|needs|needed) to|cannot)\b|\bca(?=n't)|\bwo(?=n't)|'ll\b"
    ),
    "condition": re.compile(
        r"\b(?:if|unless|until|till|only|except|provided|providing|as long as|whether|in case|at least|at "
        r"most|up to|"
        r"in the event (?:of|that)|fail(?:ure|ing) to)\b|(?:^|[.!?;,] )should (?!be\b)\w+"
    ),
}
# Different words for the same modality; "will" and "would" may hide in a contraction.
_SAME = {
    "cannot": "can",
    "ca": "can",
    "wo": "will",
    "'ll": "will",
    "has to": "must",
    "have to": "must",
    "had to": "must",
    "having to": "must",
    "need to": "must",
    "needs to": "must",
    "needed to": "must",
    "ought to": "should",
}
_IF = {
    "till": "until",
    "providing": "if",
    "provided": "if",
    "as long as": "if",
    "in the event of": "if",
    "in the event that": "if",
    "failure to": "if",
    "failing to": "if",
}
_PLAIN_NOT = frozenset({"n't", "cannot", "dont", "cant", "no", "none", "nothing", "nobody", "nor", "neither"})
_WORD = re.compile(r"\w+")
_COUNT_WORDS = frozenset(
    [
        *ONES,
        *TENS,
        *SCALES,
        *ORDINALS,
        *ORDINAL_TENS,
        *MONTHS,
        *WEEKDAYS,
        "noon",
        "midday",
        "midnight",
        "half",
        "quarter",
        "third",
        "twice",
        "once",
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "dozen",
        "fortnight",
        "today",
        "tomorrow",
        "yesterday",
        "tonight",
        "per",
        "each",
        "every",
    ]
)
# Courtesies and set phrases whose modal or negation binds nobody.
_POLITE = re.compile(
    r"\b(?:could|can|would|will) you\b|\bas soon as you can\b|\b(?:when|if) you (?:can|could|would)\b|\b"
    r"(?:any |the )?inconvenience (?:that )?(?:this |it )?may have (?:been )?caused\b|"
    r"\b(?:i|we) would like to\b|\b(?:i|we)'d like to\b|\bwould (?:appreciate|be grateful)\b|\bappreciate it "
    r"if\b|\bnot only\b|\b(?:do not|don't) hesitate\b|"
    r"\bno (?:more|fewer|less|later) than\b|\bno longer\b(?=$^)"
)
_FREE = re.compile(
    r"\b(?:(?:do|does|did)(?:n't| not) need(?: to)?|need not|needn't|not (?:necessary|required)|no (?:\w+ ){1,3}"
    r"(?:is |are )?(?:necessary|required))\b"
)


def check_edit(document: Document, edit_group: Sequence[Edit], licence: Collection[str] = ()) -> tuple[Violation, ...]:
    """What one change (all edits of a group) breaks in the sentences that it touches; () if it may enter the search.

    `licence` names what the rule may change: "negation", "modality", "number", "condition".
    """
    edits = ordered(edit_group)
    if not edits or not compatible(edits):
        return () if not edits else (Violation("edit", "The parts of this change overlap."),)
    start, end = _hull(document, edits[0].start, max(e.end for e in edits))
    before = document.text[start:end]
    after = apply(before, [Edit(e.start - start, e.end - start, e.replacement, e.rule, e.reason) for e in edits])
    found: list[Violation] = []
    for literal in document.protected:
        if literal.start >= end or literal.end <= start:
            continue
        cut = next((e for e in edits if e.start < literal.end and literal.start < e.end), None)
        if cut and (literal.kind in _VALUES or literal.kind in licence):
            continue  # values are compared below
        text = document.text[literal.start : literal.end]
        if cut and _occurrences(text, after) < _occurrences(text, before):
            found.append(_lost(literal, text))
    if "number" not in licence:
        found += _values(before, after, start)
    for link in set(_LINKS.findall(after)) - set(_LINKS.findall(before)):
        found.append(Violation("new", f"“{link}” is new."))
    found += _names(document, before, after)
    for name in ("negation", "modality", "condition"):
        if name in licence or name == "condition" and "negation" in licence and re.search(r"\bunless\b|\buntil\b", before):
            continue  # "not … unless" → "only if" is one map
        gone, come = _counts(name, before), _counts(name, after)
        if gone != come:
            words = ", ".join(sorted((gone - come) + (come - gone)))
            found.append(
                Violation(name, f"The change adds or drops a word of {name}: {words}.", Span(edits[0].start, edits[-1].end))
            )
    return tuple(found)


def survivors(original: Document, candidate_text: str, exempt: Sequence[tuple[int, int]] = ()) -> tuple[Violation, ...]:
    """The protected literals that occur less often in a candidate than in the original, and values that are new in it.

    Compared in Unicode form NFC, CRLF as LF. A number, date or time also survives as the same value in another notation.
    `exempt` are stretches of the original that a licensed rule may drop (debris of a chat, bold marks).
    """
    after = _normal(candidate_text)
    before = _normal(original.text)
    found: list[Violation] = []
    wanted: dict[str, tuple[int, Protected]] = {}
    for literal in original.protected:
        text = _normal(original.text[literal.start : literal.end])
        if text.strip() and not any(a <= literal.start and literal.end <= b for a, b in exempt):
            wanted[text] = (wanted.get(text, (0, literal))[0] + 1, wanted.get(text, (0, literal))[1])
    missing = [(text, literal) for text, (count, literal) in wanted.items() if not _survives(text, count, before, after)]
    fresh = set(_WORD.findall(after.lower())) - set(_WORD.findall(before.lower()))
    if not missing and not any(w in _COUNT_WORDS or not w.isalpha() for w in fresh):
        return ()
    here, there = _read(before), _read(after)
    for text, literal in missing:
        values = [keys for keys, _ in _read(text)] if literal.kind in _VALUES else []
        if not values or any(sum(bool(keys & k) for k, _ in there) < sum(bool(keys & k) for k, _ in here) for keys in values):
            found.append(_lost(literal, text))
    for keys, shown in there:
        if not any(keys & k for k, _ in here):
            found.append(Violation("new", f"“{shown}” is new: the draft doesn't say it."))
    return tuple(found)


_Value = tuple[set[tuple[object, ...]], str]


def _hull(document: Document, start: int, end: int) -> tuple[int, int]:
    """The sentences that a stretch touches; the stretch itself where it touches none."""
    touched = [s for s in document.sentences if s.start <= end and start <= s.end]
    return min([start, *[s.start for s in touched]]), max([end, *[s.end for s in touched]])


def _read(text: str) -> list[_Value]:
    """The values of a text; those that need no partner ("one") are left out."""
    return [(keys, shown) for keys, _, shown in _all_values(text)]


def _all_values(text: str) -> Iterator[tuple[set[tuple[object, ...]], str, str]]:
    hidden = list(text)
    for find in (find_dates, find_times, find_amounts):
        for _, keys, start, end, bound, optional in list(find("".join(hidden))):
            if not optional:
                yield keys, bound, text[start:end].strip()
            hidden[start:end] = " " * (end - start)


def _values(before: str, after: str, offset: int) -> list[Violation]:
    """Values lost, new, or limited otherwise. A value that stood once may stand twice, not the reverse."""
    here, there = ([(frozenset(k), b, s) for k, b, s in _all_values(text)] for text in (before, after))
    lost = [
        s
        for k, b, s in here
        if sum(bool(k & j) and b == c for j, c, _ in there) < sum(bool(k & j) and b == c for j, c, _ in here)
    ]
    new = [s for k, b, s in there if not any(k & j and b == c for j, c, _ in here)]
    found = []
    if lost:
        found.append(
            Violation("number", f"“{lost[0]}” would be lost, or its limit would change.", Span(offset, offset + len(before)))
        )
    if new:
        found.append(
            Violation("number", f"“{new[0]}” would be new, or its limit would change.", Span(offset, offset + len(before)))
        )
    return found


def _names(document: Document, before: str, after: str) -> list[Violation]:
    """Capitalised words inside the new text that the document does not have."""
    known = {w.lower() for w in _WORD.findall(document.text)}
    added = Counter(_WORD.findall(after)) - Counter(_WORD.findall(before))
    return [
        Violation("name", f"The name “{m.group(1)}” is new.")
        for m in re.finditer(r"(?<=[a-z,] )([A-Z][a-z]+)\b", after)
        if m.group(1) in added and m.group(1).lower() not in known
    ]


def _counts(name: str, text: str) -> Counter[str]:
    plain = _POLITE.sub(" ", _FREE.sub(" free ", text.lower().replace("’", "'")))
    words = [w.strip(".!?;, ") for w in _COUNTED[name].findall(plain)]
    if name == "modality":
        return Counter([*[_SAME.get(w, w) for w in words], *(["free"] * plain.count(" free "))])
    if name == "condition":
        return Counter(_IF.get(w, "if" if w.startswith("should ") else w) for w in words)
    return Counter("not" if w in _PLAIN_NOT else w for w in words)


def _lost(literal: Protected, text: str) -> Violation:
    what = {
        "name": "name",
        "number": "number",
        "markup": "formatting mark",
        "foreign": "words in another language",
        "locked": "locked phrase",
        "url": "link",
        "email": "e-mail address",
    }.get(literal.kind, literal.kind)
    return Violation("literal", f"The {what} “{text[:60]}” would be lost.", Span(literal.start, literal.end))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


def _occurrences(literal: str, text: str) -> int:
    """How often a literal stands in a text as a whole word; the case of its first letter may differ."""
    left = r"(?<!\w)" if literal[:1].isalnum() else ""
    right = r"(?!\w)" if literal[-1:].isalnum() else ""
    first = (
        f"[{re.escape(literal[0].lower() + literal[0].upper())}]"
        if literal[:1].isalpha() and len(literal[0].upper()) == 1
        else re.escape(literal[:1])
    )
    return len(re.findall(left + first + re.escape(literal[1:]) + right, text))


def _survives(literal: str, count: int, before: str, after: str) -> bool:
    """Whether a literal stands as often as it did; one that never stood as a word of its own is counted as it is."""
    words = _occurrences(literal, before)
    if words:
        return _occurrences(literal, after) >= min(count, words)
    return after.count(literal) >= min(count, before.count(literal))
