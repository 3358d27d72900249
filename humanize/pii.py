"""Finds what tells who a text is about, and puts placeholders in its place that a rewrite keeps and that can be undone.

By letters and words around alone, so it errs on the side of finding: a brand that looks like a name is found, too. It can't find
a person who is only described ("the girl who broke her arm").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from humanize.name_places import person_spans
from humanize.text.codes import ADDRESSES, CARD, PHONE, is_phone
from humanize.types import Edit

NAME, EMAIL, PHONE_NUMBER, ADDRESS, IDENTITY, BIRTH = "name", "email", "phone", "address", "id", "birth"
KINDS: Mapping[str, str] = {
    NAME: "A name", EMAIL: "An e-mail address", PHONE_NUMBER: "A phone number", ADDRESS: "A postal address",
    IDENTITY: "A personal number", BIRTH: "A date of birth"}
_EMAIL = dict(ADDRESSES)["email"]
_CAPITAL = r"[A-ZÀ-Þ][\w’'.-]{0,30}"
_ROAD = (r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Cres|Court|Ct|Place|Pl|Square|Sq|Terrace|Terr?|Way|"
         r"Walk|Row|Gardens|Gdns|Grove|Hill|Park|Parade|Mews|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|View|Rise|Green)")
_STATES = ("AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|"
           "RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY")
_NUMBERED = (r"(?:student|pupil|patient|learner|candidate|order|invoice|account|acct|customer|client|member(?:ship)?|employee|"
             r"staff|case|ticket|booking|reservation|reference|ref|policy|claim|tracking|parcel|passport|licen[cs]e|hospital|chart|"
             r"record|nhs|mrn|ssn|ni|national\sinsurance|social\ssecurity|upn|uln|iban|serial|loyalty|card)")
_CODE = r"(?=[A-Z\d/-]*\d)[A-Z\d]{1,12}(?:[/-][A-Z\d]{1,12}){0,3}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATE = (rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d|"
         rf"\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?\s\d{{4}}|{_MONTH}\s\d{{1,2}},?\s\d{{4}})")
# Of each pattern, what is personal is its group "found", or else the whole.
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (EMAIL, _EMAIL),
    (ADDRESS, re.compile(
        rf"(?:\b(?:Flat|Apt\.?|Apartment|Unit|Suite)\s\w{{1,5}},?\s)?\b\d{{1,5}}[A-Za-z]?(?:[-–]\d{{1,5}})?\s(?:{_CAPITAL}\s){{1,4}}{_ROAD}\b\.?"
        rf"(?:\s[NSEW]{{1,2}}\b)?(?:,?\s(?:Flat|Apt\.?|Unit|Suite|#)\s?\w{{1,5}})?(?:,\s(?:{_CAPITAL}\s?){{1,3}}(?=[,.;\n]|\s[A-Z]|$))?"
        rf"(?:,?\s(?:{_STATES})\b)?(?:,?\s(?:\d{{5}}(?:-\d{{4}})?|[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}})\b)?")),
    (ADDRESS, re.compile(r"\b(?:GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2})\b")),
    (ADDRESS, re.compile(rf"\b(?:{_CAPITAL}\s){{0,2}}{_CAPITAL},\s(?:{_STATES})\s\d{{5}}(?:-\d{{4}})?\b")),
    (ADDRESS, re.compile(r"\bP\.?\s?O\.?\sBox\s\d{1,6}\b", re.I)),
    (BIRTH, re.compile(rf"\b(?:date\sof\sbirth|d\.?o\.?b\.?|born)\b(?:\s(?:is|was|on))?\s?:?\s?(?P<found>{_DATE})", re.I)),
    (IDENTITY, re.compile(
        rf"(?i:\b{_NUMBERED}\b\.?)(?i:\s?(?:number|numbers|no\b\.?|nr\b\.?|num\b\.?|id|code|ref(?:erence)?|[:#=])){{1,2}}"
        rf"(?i:\s?(?:is|was|:|#|=))?\s?#?(?P<found>{_CODE}(?:\s\d{{2,6}}){{0,4}})(?![\w%]|[./]\d)")),
    # Without "number" or a colon only a long one: "in case 2" and "the record was 9" are no one's.
    (IDENTITY, re.compile(rf"(?i:\b{_NUMBERED}\b)\s(?P<found>(?=[A-Z\d/-]{{5}}){_CODE})(?![\w%]|[./]\d)")),
    (IDENTITY, re.compile(rf"(?<![\w&])#(?P<found>{_CODE})(?!\w)")),
    (IDENTITY, re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")),
    (IDENTITY, re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b")),
    (IDENTITY, re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b")),
    (IDENTITY, CARD),
    (IDENTITY, re.compile(r"\b[A-Z]{2,5}-?\d{5,12}\b")),
)
_MASK = re.compile(r"\{\{(?:NAME|EMAIL|PHONE|ADDRESS|ID|BIRTH)_\d{1,5}\}\}")


@dataclass(frozen=True, slots=True)
class Personal:
    """A stretch of text that tells of a person, and what it is (KINDS)."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with placeholders; `pairs` are (placeholder, what it stands for)."""

    text: str
    pairs: tuple[tuple[str, str], ...] = ()


def find_personal(text: str, names: Sequence[str] = ()) -> tuple[Personal, ...]:
    """What is personal in a text, in order, without overlaps. `names` are names that are known (of the pupil, of the patient)."""
    free = [True] * len(text)
    found: list[Personal] = []
    for start, end, kind in _all(text, names):
        if start < end and all(free[start:end]):
            found.append(Personal(start, end, kind))
            free[start:end] = [False] * (end - start)
    return tuple(sorted(found, key=lambda p: p.start))


def mask(text: str, names: Sequence[str] = ()) -> Masked:
    """The text with a placeholder for everything personal: the same one for the same words, such as {{NAME_1}}."""
    (masked,), pairs = mask_all([text], names)
    return Masked(masked, pairs)


def mask_all(texts: Sequence[str], names: Sequence[str] = ()) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    """Several texts about the same people, masked alike, and the (placeholder, what it stands for) of all of them."""
    given: dict[str, str] = {}
    numbers: dict[str, int] = {}
    masked = []
    for text in texts:
        pieces, position = [], 0
        for place in find_personal(text, names):
            words = text[place.start:place.end]
            if words not in given:
                given[words] = _free(place.kind, numbers, texts)
            pieces += [text[position:place.start], given[words]]
            position = place.end
        masked.append("".join((*pieces, text[position:])))
    return masked, tuple((shown, words) for words, shown in given.items())


def unmask(text: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The text with what the placeholders stand for. Placeholders that were in the draft itself stay."""
    known = dict(pairs)
    return _MASK.sub(lambda m: known.get(m.group(), m.group()), text) if known else text


def unmasked_edits(edits: Sequence[Edit], masked: str, pairs: Sequence[tuple[str, str]]) -> tuple[Edit, ...]:
    """Edits of the masked text as edits of the draft."""
    known = dict(pairs)
    shifts = [(m.start(), m.end(), len(known[m.group()]) - len(m.group())) for m in _MASK.finditer(masked) if m.group() in known]

    def moved(offset: int) -> int:
        return offset + sum(shift for _, end, shift in shifts if end <= offset)

    return tuple(replace(e, start=moved(e.start), end=moved(e.end), replacement=unmask(e.replacement, pairs),
                         reason=unmask(e.reason, pairs)) for e in edits)


def _all(text: str, names: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield *match.span("found" if "found" in pattern.groupindex else 0), kind
    for match in PHONE.finditer(text):
        if is_phone(match.group()):
            yield *match.span(), PHONE_NUMBER
    for name in sorted(_known(names), key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield *match.span(), NAME
    for start, end in person_spans(text):
        yield start, end, NAME


def _known(names: Sequence[str]) -> set[str]:
    """The names and their parts that begin with a capital."""
    whole = {n.strip() for n in names if n.strip()}
    return whole | {part.strip(",.;") for n in whole for part in n.split() if len(part.strip(",.;")) > 1 and part[0].isupper()}


def _free(kind: str, numbers: dict[str, int], texts: Sequence[str]) -> str:
    """The next placeholder that no text holds already."""
    while True:
        numbers[kind] = numbers.get(kind, 0) + 1
        shown = f"{{{{{kind.upper()}_{numbers[kind]}}}}}"
        if not any(shown in text for text in texts):
            return shown
