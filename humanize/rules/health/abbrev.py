"""health.abbrev: dose codes and clinical shorthand in words."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import DOSE, PLAIN_HEALTH, SAFE_USE, Found, found, has_dose, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_NOTE_WHEN = "\"As needed\" leaves a question open: needed for what? The draft should say it."
_RISKY = "This abbreviation is often misread (see the ISMP list). Write it out in words."

# Beside a dose only. The words are exact: the same number of times, the same route.
_DOSE_CODES: tuple[tuple[str, str, str], ...] = (
    (r"PO|p\.o\.", "by mouth", ""),
    (r"BID|bid|b\.i\.d\.?|BD|bd|b\.d\.", "twice a day", ""),
    (r"TID|tid|t\.i\.d\.?|TDS|tds|t\.d\.s\.?", "three times a day", ""),
    (r"QID|qid|q\.i\.d\.?|QDS|qds|q\.d\.s\.?", "four times a day", ""),
    (r"PRN|prn|p\.r\.n\.?", "when needed", _NOTE_WHEN),
    (r"SC|s\.c\.|subcut|SUBCUT", "under the skin", ""),
)
_SHORTHAND: tuple[tuple[str, str], ...] = (
    (r"NPO|n\.p\.o\.|NBM", "nothing by mouth"),
    (r"BP(?=\s|[.,;:)])", "blood pressure"),
    (r"per os", "by mouth"),
    (r"[Hh]x of", "history of"),
    (r"f/u", "follow-up"),
    (r"y/o", "year-old"),
)
_HOURS = re.compile(r"\b[qQ](\d{1,2})[hH]\b")
_BREATH = re.compile(r"\bSOB\b")
_CLINICAL = re.compile(r"\b(?:chest|breath|cough|pain|wheez|asthma|heart|lung|oedema|edema|symptom|fever|dizz|exert|lying|"
                       r"night)", re.I)
_CODES = [(re.compile(rf"(?<![\w.&/-])(?:{pattern})(?![\w&/-])"), words, note) for pattern, words, note in _DOSE_CODES]
_WORDS = [(re.compile(rf"(?<![\w.&/-])(?:{pattern})(?![\w&/-])"), words) for pattern, words in _SHORTHAND]
# "OD" is "once a day" or "right eye": only a tablet's or an injection's strength right before it tells, in a text without eyes.
_ONCE = re.compile(r"(?<=\d)(?: ?(?:mg|g|mcg|micrograms?|units)| tablets?| capsules?)(?: (?:PO|SC|IM|by mouth|under the skin))? "
                   r"(?P<od>OD|od|o\.d\.)(?![\w&/-])")
_EYES = re.compile(r"\b(?:eyes?|drops?|ear|sight|vision|ointment)\b", re.I)
_ERROR_PRONE = re.compile(
    r"(?<![\w.])(?:QD|qd|q\.d\.|QOD|qod|q\.o\.d\.|HS|hs|OD|od|o\.d\.|µg|μg)(?![\w-])|(?<=\d )(?:U|IU)(?!\w|\.\w)|(?<=\d)(?:U|"
                          r"IU|µg|μg)(?!\w)|"
                          r"\b\d+\.0(?=\s?(?:mg|g|mcg|mL|ml|units?)\b)|(?<![\d\w])\.\d+(?=\s?(?:mg|g|mcg|mL|ml|units?)\b)")
_NOT_CODE_BEFORE = re.compile(r"(?:\b(?:a|the|an|his|her|their|our|your|to|of|highest|lowest|winning)\s)$", re.I)
_NOT_CODE_AFTER = re.compile(r"\s(?:box|boxes|number|price|for the|on the|bond)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Dose codes beside a dose, shorthand in health texts; codes that are misread get a note only."""
    for pattern, words, note in _CODES:
        for hit in found(document, pattern):
            if _beside_dose(hit):
                yield Hit(hit.start(), hit.end(), offered(goal, words + _stop(document, hit)), note)
    if not _EYES.search(document.text):
        for hit in found(document, _ONCE):
            yield Hit(hit.start("od"), hit.end("od"), offered(goal, "once a day" + _stop(document, hit)), _RISKY)
    for hit in found(document, _HOURS):
        hours = int(hit[1])
        if hours in (4, 6, 8, 12):
            yield Hit(hit.start(), hit.end(), offered(goal, f"every {hours} hours"))
    for pattern, words in _WORDS:
        for hit in found(document, pattern):
            yield Hit(hit.start(), hit.end(), offered(goal, words))
    for hit in found(document, _BREATH):
        if _CLINICAL.search(hit.text):
            yield Hit(hit.start(), hit.end(), offered(goal, "shortness of breath"))
    for hit in found(document, _ERROR_PRONE):
        if DOSE.search(hit.text) or re.search(r"\d\s?$", hit.text[:hit.match.start()]):
            yield Hit(hit.start(), hit.end(), (), _RISKY)


def _beside_dose(hit: Found) -> bool:
    before, after = hit.text[:hit.match.start()], hit.text[hit.match.end():]
    if _NOT_CODE_BEFORE.search(before) or _NOT_CODE_AFTER.match(after):
        return False
    return has_dose(hit.text) and bool(DOSE.search(hit.text) or re.search(r"\b(?:take|give|administer|apply|taken|given|"
                                                                          r"administered)\b", before, re.I))


def _stop(document: Document, hit: Found) -> str:
    """The full stop of the sentence, where the abbreviation's own was also that."""
    goes_on = document.text[hit.end():].lstrip()[:1].islower()  # the splitter took the abbreviation's stop for an end
    return "." if hit[0].endswith(".") and hit.match.end() == len(hit.text) and not goes_on else ""


RULE = Rule(
    id="health.abbrev",
    message="Patients don't read dose codes. The same instruction in words cannot be misread.",
    source=SAFE_USE,
    find=find,
    when=PLAIN_HEALTH,
    licence=("name", "number"),  # "SC OD": capitals that some take for a name; "once a day" is what the code says
    examples=(
        Example("Take 5 mg PO bid.", "Take 5 mg by mouth twice a day."),
        Example("Paracetamol 1 g PO QDS PRN (no more than 4 g in 24 hours).",
                "Paracetamol 1 g by mouth four times a day when needed (no more than 4 g in 24 hours)."),
        Example("Give 2.5 mL t.i.d. for 7 days.", "Give 2.5 mL three times a day for 7 days."),
        Example("Do not take more than 2 tablets q6h.", "Do not take more than 2 tablets every 6 hours."),
        Example("Enoxaparin 40 mg OD for 7 days.", "Enoxaparin 40 mg once a day for 7 days."),
        Example("Your BP was 148/86.", "Your blood pressure was 148/86."),
        Example("Call us if you have SOB or chest pain.", "Call us if you have shortness of breath or chest pain."),
    ),
    keeps=(
        "The PO box is closed.",
        "We won the bid for 20 tablets.",
        "Take 5 mg at night.",
        "Put 1 drop of 0.5 mg OD into the eye.",
        "Insulin 10 U at night.",
        "He said \"take 5 mg PO bid\" to the class.",
    ),
)
