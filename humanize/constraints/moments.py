"""Reads dates, weekdays, times of day and zones from text."""

import re
from collections.abc import Iterator

from humanize.constraints.numbers import read_ordinal
from humanize.text.calendar_slips import DAY_SLIPS, MONTH_SLIPS
from humanize.text.quantities import MONTH, MONTHS, ONES, ORDINAL_TENS, ORDINALS, WEEKDAYS, ZONE

Found = tuple[str, set[tuple[object, ...]], int, int, str, bool]

_ORDINAL = rf"(?:(?:twenty|thirty)-)?(?:{'|'.join([*ORDINALS[1:], *ORDINAL_TENS])})"
_DAY = rf"(?:[0-3]?\d(?:st|nd|rd|th)?|{_ORDINAL})"
_YEAR = r"(?:,? (?P<year>(?:1\d|20)\d\d)\b)?"
_MISSPELT_DAY = re.compile(rf"\b({'|'.join(DAY_SLIPS)})s?\b", re.I)
_MONTH = rf"(?:{MONTH}|(?:{'|'.join(MONTH_SLIPS)})\b)"
_DAY_MONTH = re.compile(
    rf"\b(?P<day>{_DAY})(?:(?:,? (?:and|or|to|through|until|till)(?: again)?(?: on)?(?= )| ?[-–—]) ?"
    rf"(?:the )?(?P<day2>{_DAY}))?(?: of)? "
    rf"(?P<month>{_MONTH}){_YEAR}",
    re.I,
)
_MONTH_DAY = re.compile(rf"\b(?P<month>{_MONTH}) (?:the )?(?P<day>{_DAY})(?! ?(?:am|pm|[ap]\.m|:\d|%))\b{_YEAR}", re.I)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})([/.])(\d{1,2})\2(\d{2,4})(?![\d/])")
_SHORT = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b"
_MONTH_ALONE = re.compile(
    rf"\b(?P<month>(?i:January|February|April|June|July|September|October|November|December)|August|(?<=[a-z,] )(?:March|May)|"
    rf"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?= (?:1\d|20)\d\d)|{_SHORT}(?=\.? ?[–/&-] ?{_SHORT})"
    rf"|(?<=[–/&-]){_SHORT}|(?i:{'|'.join(MONTH_SLIPS)}))(?!\w){_YEAR}"
)
_WEEKDAY = re.compile(r"\b(mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(days?)?\b", re.I)
_SHORT_DAYS = re.compile(
    r"\b(Mo|Tu|We|Th|Fr|Sa|Su)\b(?=\.? ?[/&–-] ?(?:Mo|Tu|We|Th|Fr|Sa|Su)\b)|(?<=[/&–-])(Tu|We|Th|Fr|Sa|Su)\b"
)
_WEEKEND = re.compile(
    r"\b(sat|sun|wed)\b(?=\.? ?(?:&|and|-|–|to|,|/) ?(?:mon|tue|wed|thu|fri|sat|sun)\b|\.? \d|\.,? \d)|(?<=& )(sat|sun|wed)\b|"
    r"(?<=and )(Sat|Sun|Wed)\b|(?<=[-–,/])(sat|sun|wed)\b",
    re.I,
)
_MIXED_RANGE = re.compile(
    r"(?<![\d.:])(?P<first>1[0-2]|[1-9])(?:[.:](?P<early>[0-5]\d))? ?[-–—] ?(?P<hour>1[0-2]|[1-9])(?:[.:](?P<minute>[0-5]\d))?"
    r"(?P<part> ?[ap]\.?m\b\.?)",
    re.I,
)
_HOUR_RANGE = re.compile(r"(?<![\d.:])(\d{1,2}) ?[-–—] ?(\d{1,2}) ?(?:h|hrs|Uhr)\b")
_RELATIVE = re.compile(
    r"(?<!your )(?<!our )(?<!better )(?<!brighter )(?<!greener )(?<!of )\b(today|tonight|tomorrow|yesterday)\b", re.I
)
_SPAN_OF_WEEK = re.compile(r"\b(weekdays?|weekends?)\b", re.I)
_SEASON = re.compile(r"\b(spring|summer|autumn|winter)\b(?= |[,.;:!?]|$)(?! (?:onion|water|roll))", re.I)

_HOUR_WORDS = {w: n for n, w in enumerate(ONES[:13])} | {"noon": 12, "midday": 12, "midnight": 24}
_HOUR = rf"(?:{'|'.join(sorted(ONES[1:13], key=len, reverse=True))}|1[0-2]|[1-9])"
_PART = (
    r"(?P<part> ?[ap]\.?m\b\.?| (?:in the|the next|the same|the following|that|next|this)"
    r" (?:morning|afternoon|evening)| at night)?"
)
_CLOCK = re.compile(
    rf"(?<![\d.:,£$€])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?!\d|[.,]\d| ?(?:m|km|kg|g|mg|ml|l|cm|mm"
    rf"|million|tonnes|bar|litres)\b| ?%){_PART}",
    re.I,
)
_HALF = re.compile(
    rf"\b(?P<step>half|(?:a )?quarter|five|ten|twenty(?:-five)?|5|10|20|25)(?: minutes)? (?P<side>past|to) "
    rf"(?P<hour>{_HOUR}|midnight|noon|midday)\b(?! ?(?!in\b|on\b|at\b|and\b|or\b|but\b|each\b|every\b|to\b|the\b|that\b"
    r"|this\b|until\b|today|tomorrow"
    r"|pm\b"
    rf"|am\b)[a-z%£$°]){_PART}",
    re.I,
)
_HOURS = re.compile(
    rf"\b(?P<first>0?{_HOUR}) ?(?:[-–—]|to|and|until|till) ?(?P<second>0?{_HOUR})"
    r"(?P<part> ?[ap]\.?m\b\.?| in the (?:morning|afternoon|evening)| at night)",
    re.I,
)
_BARE = re.compile(
    rf"\b(?P<hour>{_HOUR})(?P<part> ?[ap]\.?m\b\.?| in the (?:morning|afternoon|evening)| at night| o['’]clock"
    rf"(?: in the (?:morning|afternoon|evening)| at night)?)",
    re.I,
)
_AT = re.compile(r"\b(?:at|by|from|until|till|before|after|to|between|and) $")
_NAMED = re.compile(r"\b(?:12 )?(noon|midday|midnight)\b", re.I)
_ZONE = re.compile(ZONE)
_PLAIN = str.maketrans("\u00a0\u202f", "  ")


def find_dates(text: str) -> Iterator[Found]:
    """Dates as ("date", day, month), years beside them, months alone, weekdays, seasons, "today" and the like."""
    text = text.translate(_PLAIN)
    taken: list[tuple[int, int]] = []

    def free(match: re.Match[str]) -> bool:
        if any(a < match.end() and match.start() < b for a, b in taken):
            return False
        taken.append(match.span())
        return True

    for match in _ISO.finditer(text):
        if free(match):
            yield "date", {("date", int(match["day"]), int(match["month"]))}, *match.span(), "", False
            yield "year", {("number", float(match["year"]), "")}, *match.span(), "", False
    for match in _SLASHED.finditer(text):
        first, second = int(match[1]), int(match[3])
        readings = {("date", d, m) for d, m in ((first, second), (second, first)) if 1 <= m <= 12 and 1 <= d <= 31}
        if readings and free(match):
            yield "date", set(readings), *match.span(), "", False
            yield "year", {("number", float(match[4] if len(match[4]) == 4 else "20" + match[4]), "")}, *match.span(), "", False
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            days = [match["day"]] + ([match["day2"]] if "day2" in pattern.groupindex and match["day2"] else [])
            if match["month"].lower() in ("may", "march") and match["month"].islower() or not free(match):
                continue
            month = _month(match["month"])
            for day in days:
                yield "date", {("date", _day(day), month)}, *match.span(), "", False
            if match["year"]:
                yield "year", {("number", float(match["year"]), "")}, *match.span(), "", False
    for match in _MONTH_ALONE.finditer(text):
        if free(match):
            yield "date", {("month", _month(match["month"]))}, *match.span(), "", False
            if match["year"]:
                yield "year", {("number", float(match["year"]), "")}, *match.span(), "", False
    for match in _WEEKDAY.finditer(text):
        whole = bool(match[2])
        if (whole or match[0][0].isupper() and match[1].lower() not in ("sun", "sat", "wed")) and free(match):
            yield "weekday", {("weekday", [w[:3] for w in WEEKDAYS].index(match[1][:3].lower()))}, *match.span(), "", False
    for match in _MISSPELT_DAY.finditer(text):
        if free(match):
            yield "weekday", {("weekday", DAY_SLIPS[match[1].lower()])}, *match.span(), "", False
    for match in _SHORT_DAYS.finditer(text):
        if free(match):
            yield "weekday", {("weekday", [w[:2] for w in WEEKDAYS].index(match[0].lower()))}, *match.span(), "", False
    for match in _WEEKEND.finditer(text):
        word = next(g for g in match.groups() if g)
        if free(match):
            yield "weekday", {("weekday", [w[:3] for w in WEEKDAYS].index(word.lower()))}, *match.span(), "", False
    for match in _SPAN_OF_WEEK.finditer(text):
        ends = (0, 4) if match[1].lower().startswith("weekday") else (5, 6)
        for at in ends:  # "Monday to Friday" names both ends
            yield "weekday", {("weekday", at), ("weekdays", ends[0])}, *match.span(), "", False
    for match in _RELATIVE.finditer(text):
        yield "date", {("day", match[1].lower())}, *match.span(), "", match[1].lower() == "today"
    for match in _SEASON.finditer(text):
        yield "date", {("season", match[1].lower())}, *match.span(), "", False


def find_times(text: str) -> Iterator[Found]:
    """Times of day as minutes since midnight, with both readings where morning or afternoon is open; zones."""
    text = text.translate(_PLAIN)
    taken: list[tuple[int, int]] = []
    for match in _HOUR_RANGE.finditer(text):
        if int(match[1]) < int(match[2]) <= 24:
            taken.append(match.span())
            for hour in (int(match[1]), int(match[2])):
                yield "time", _readings(hour, 0, "", hour > 12), *match.span(), "", False
    for match in _MIXED_RANGE.finditer(text):  # "8–9.30pm": the half of the day belongs to both
        taken.append(match.span())
        part = match["part"].lower()
        yield "time", _readings(int(match["first"]), int(match["early"] or 0), part, False), *match.span(), "", False
        yield "time", _readings(int(match["hour"]), int(match["minute"] or 0), part, False), *match.span(), "", False
    for pattern in (_HOURS, _HALF, _CLOCK, _BARE):
        for match in pattern.finditer(text):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            part = (match["part"] or "").lower()
            lead = text[max(0, match.start() - 9) : match.start()]
            if pattern is _CLOCK and "." in match[0][:3] and not part and not _AT.search(lead):
                continue  # 2.15 is a number
            taken.append(match.span())
            if pattern is _HOURS:
                for figure in (match["first"], match["second"]):
                    at = _HOUR_WORDS[figure.lower()] if figure.isalpha() else int(figure)
                    yield "time", _readings(at, 0, part, False), *match.span(), "", False
                continue
            hour = _HOUR_WORDS[match["hour"].lower()] if match["hour"].isalpha() else int(match["hour"])
            minute = int(match["minute"]) if pattern is _CLOCK else 0
            if pattern is _HALF:
                step = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}.get(
                    match["step"].lower()
                )
                step = int(match["step"]) if step is None else step
                earlier = hour - 1 if hour > 12 else (hour - 1) % 12
                hour, minute = (hour, step) if match["side"].lower() == "past" else (earlier, 60 - step)
            exact = pattern is _CLOCK and (len(match["hour"]) == 2 and match["hour"][0] in "02" or hour > 12)
            yield "time", _readings(hour, minute, part, exact), *match.span(), "", False
    for match in _NAMED.finditer(text):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        yield "time", {("time", 0 if match[1].lower() == "midnight" else 720)}, *match.span(), "", False
    for match in _ZONE.finditer(text):
        if match[0] != "Z":
            yield "zone", {("zone", match[0].upper())}, *match.span(), "", False


def _readings(hour: int, minute: int, part: str, exact: bool) -> set[tuple[object, ...]]:
    at = hour * 60 + minute
    if "p" in part.replace(".", "")[:3] or any(word in part for word in ("afternoon", "evening", "night")):
        return {("time", at % 720 + 720)}
    if "am" in part.replace(".", "") or "morning" in part:
        return {("time", at % 720)}
    if exact or hour > 12:
        return {("time", at % 1440)}
    return {("time", at % 720), ("time", at % 720 + 720)}


def _month(text: str) -> int:
    return MONTH_SLIPS.get(text.lower()) or [m[:3] for m in MONTHS].index(text[:3].lower()) + 1


def _day(text: str) -> int:
    if text[:1].isdigit():
        return int(re.sub(r"\D", "", text))
    return int(read_ordinal(text) or 0)
