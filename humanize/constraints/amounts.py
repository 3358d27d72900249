"""Reads numbers with unit and limit, ranges, ratios, rates, and the names of numbered things."""

import re
from collections.abc import Iterator
from functools import lru_cache

from humanize.constraints.moments import Found
from humanize.constraints.numbers import FRACTION_WORDS, NUMBER_WORDS, read_figure, read_fraction, read_ordinal, read_words
from humanize.text.quantities import DIGITS, ORDINAL_TENS, ORDINALS, units

_CURRENCIES = {
    "$": "dollar",
    "£": "pound",
    "€": "euro",
    "¥": "yen",
    "₹": "rupee",
    "USD": "dollar",
    "GBP": "pound",
    "EUR": "euro",
    "CHF": "franc",
    "SEK": "krona",
    "NOK": "krona",
    "DKK": "krona",
    "JPY": "yen",
    "INR": "rupee",
    "US$": "dollar",
    "A$": "dollar",
    "C$": "dollar",
}
_CODE = re.compile(
    r"(?<![\w/])(?:(?=[A-Z/-]{1,8}\d)[A-Z]{1,6}[-/]?\d[\w/-]{0,30}|\d{1,5}[A-Za-z]{1,2}\b(?<!st)(?<!nd)(?<!rd)"
    r"(?<!th)|#\d[\w-]{0,20})"
)
_LIST_MARK = re.compile(r"(?m)^[ \t]*\(?\d{1,3}[.)][ \t]+")
_GROUPED = re.compile(r"(?<![\w.,])\+?\d{2,5}(?:[ -]\d{2,5}){1,4}(?![\w%]|[.,]\d)")
_RATIO = re.compile(
    rf"(?<![\w.])({DIGITS}|{NUMBER_WORDS})(?: ?/ ?| out of (?:every )?| in )({DIGITS}|{NUMBER_WORDS})(?![\w/])", re.I
)
_PERIOD = {
    "hour": 3600.0,
    "day": 86400.0,
    "night": 86400.0,
    "morning": 86400.0,
    "evening": 86400.0,
    "week": 604800.0,
    "fortnight": 1209600.0,
    "month": 1.0,
    "year": 12.0,
    "minute": 60.0,
    "second": 1.0,
}
_RATE = re.compile(
    r"(?<!for )(?<!in )(?<!within )(?<!after )(?<!once )(?:\b(?:a|an|per|each|every|every single)(?: and "
    r"every)?[ ]|/ ?)(hour|day|night|week|fortnight|month|year|minute|second)\b(?! (?:ago|later|after|or|long"
    r"|old|off|pass|before|from))"
    r"|\b(hourly|daily|weekly|fortnightly|monthly|yearly|annual(?:ly)?|pcm|pw|pa)\b|\bonce a (day|week|month|year)\b",
    re.I,
)
_BASE_OF_RATE = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
    "pcm": "month",
    "p.m": "month",
    "pw": "week",
    "pa": "year",
    "p.a.": "year",
    "night": "day",
}
_DENIED = re.compile(r"(?:\b(?:no|not|never|nobody|avoid|without)\b|n't\b)[^.;!?]{0,34}$")
_DOSES = {"bid": 2.0, "bd": 2.0, "tid": 3.0, "tds": 3.0, "qid": 4.0, "qds": 4.0}
_ABBREVIATED = re.compile(r"\b(?:b\.i\.d\.|t\.i\.d\.|q\.i\.d\.|bid|bd|tid|tds|qid|qds|q(\d{1,2})h)(?!\w)", re.I)
_TIMES = re.compile(
    r"\b(once|twice|thrice)\b(?! (?:you|we|they|he|she|it|the|your|all|i|that|this|a [a-z]+ has|every [a-z]+ "
    r"has)\b)",
    re.I,
)
_ORDINAL = re.compile(
    rf"\b(?:\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)-)?"
    rf"(?:{'|'.join([*ORDINALS[3:], *ORDINAL_TENS])})|(?<=the )(?:first|second)|(?<=your )second|(?<=a )second(?! "
    rf"\w+s? (?:later|ago)))\b(?! (?:of (?!may\b|march\b|june\b|july\b)|thoughts))",
    re.I,
)
_HALVES = re.compile(
    rf"\b(?:({DIGITS}|{NUMBER_WORDS}) and a (half|quarter)|(half) an?|(quarter|third) of an?|"
    rf"(three[ -]quarters) of an?)(?: |-)",
    re.I,
)
_BEFORE = (
    (
        re.compile(
            r"(?:at least|no fewer than|no less than|not less than|a minimum of|minimum(?: of)?|min\.?|or more than|≥|from)"
            r"(?: the)? ?$"
        ),
        "min",
    ),
    (
        re.compile(
            r"(?:at most|up to|no more than|not more than|not exceed(?:ing)?|a maximum of|maximum(?: of)?|max\.?|limit(?: "
            r"of| is|:)?|no later than|≤|not to exceed|do not \w+ more than)(?: the)? ?$"
        ),
        "max",
    ),
    (
        re.compile(
            r"(?<!no )(?<!not )(?:more than|over|above|greater than|exceed(?:s|ing)?|longer than|older than|>)(?: the)? "
            r"?[£$€]?$"
        ),
        "above",
    ),
    (re.compile(r"(?<!no )(?<!not )(?:less than|fewer than|under|below|younger than|shorter than|<)(?: the)? ?[£$€]?$"), "below"),
    (
        re.compile(r"(?:almost|nearly|about|around|approximately|approx\.?|roughly|some|just over|just under|~)(?: an?)? ?$"),
        "about",
    ),
    (re.compile(r"(?:within|in|inside)(?: the)?(?: next)? ?$"), "within"),
)
_AFTER = (
    (re.compile(r"(?: \w+){0,2}? or (?:more|above|over|older|longer|higher)\b"), "min"),
    (re.compile(r"(?: \w+){0,2}? or (?:less|fewer|under|below|younger)\b"), "max"),
    (re.compile(r"(?: \w+){0,2} at (?:the )?(?:most|maximum|latest)\b"), "max"),
    (
        re.compile(
            r"(?: \w+){0,2} at (?:the )?"
            r"(?:least|minimum)\b"
        ),
        "min",
    ),
    (re.compile(r"\+(?!\d)"), "min"),
)


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    unit = "|".join(re.escape(f).replace(r"\ ", " ") for f in sorted(units(), key=len, reverse=True))
    number = rf"(?:{DIGITS}|(?i:{FRACTION_WORDS})|(?i:{NUMBER_WORDS}))"
    scale = r"(?: ?(?:million|billion|thousand|bn|k)\b| dozen\b)?"
    return re.compile(
        rf"(?P<currency>(?:US|A|C)?[$£€¥₹]|(?:USD|GBP|EUR|CHF|SEK|NOK|DKK|JPY|INR) ?)?(?<![\w])(?P<sign>[-−](?=\d))?"
        rf"(?P<number>{number})(?<=[\w])(?!\w*\d)(?P<scale>{scale})"
        rf"(?:(?P<gap>[ -]?(?:(?:more|extra|further|full|whole|additional|of an?|of a) )?|-)(?P<unit>{unit})(?![\w²³])|"
        rf"(?P<sufcur>[ ]?[€$£¥%])|(?![A-Za-z\d]))"
    )


def find_amounts(text: str) -> Iterator[Found]:
    """Codes, long digit groups, ratios, amounts with their units and limits, ordinals, "twice", rates."""
    hidden = list(text.translate(str.maketrans("\u00a0\u202f", "  ")))

    def now() -> str:
        return "".join(hidden)

    def hide(match: re.Match[str]) -> None:
        hidden[match.start() : match.end()] = " " * (match.end() - match.start())

    for match in list(_LIST_MARK.finditer(now())):
        hide(match)
    for match in list(re.finditer(rf"\b({NUMBER_WORDS}) \((\d+)\)", now(), re.I)):  # "fifteen (15) days"
        if read_words(match[1]) == float(match[2]):
            hidden[match.start() : match.end()] = match[2].rjust(match.end() - match.start())
    for match in list(_GROUPED.finditer(now())):
        if len(re.sub(r"\D", "", match[0])) >= 7:
            yield "number", {("digits", re.sub(r"\D", "", match[0]))}, *match.span(), "", False
            hide(match)
    for match in list(_ABBREVIATED.finditer(now())):
        short = match[0].lower().replace(".", "")
        if short in _DOSES:
            yield "number", {("number", _DOSES[short], ""), ("number", _DOSES[short], "times")}, *match.span(), "", False
            yield "rate", {("rate", "day")}, *match.span(), "", False
        else:
            yield "number", {("number", 3600.0 * int(match[1]), "second")}, *match.span(), "", False
        hide(match)
    for match in list(re.finditer(r"\b(\d{1,3}) ?[x×](?= ?/| (?:a|per|each|every|daily|weekly|day)\b|/)", now())):
        yield "number", {("number", float(match[1]), ""), ("number", float(match[1]), "times")}, *match.span(), "", False
        hide(match)
    for match in list(_CODE.finditer(now())):
        if re.sub(r"^\d+", "", match[0]) not in units():
            yield "code", {("code", match[0].lower().strip("#-"))}, *match.span(), "", False
            hide(match)
    for match in list(_HALVES.finditer(now())):
        yield from _halves(now(), match)
        unit = re.match(r"[a-zA-Z]+", now()[match.end() :])
        for n in range(match.start(), match.end() + (len(unit.group()) if unit and unit.group() in units() else 0)):
            hidden[n] = " "
    for match in list(_RATE.finditer(now())):
        word = next(g for g in match.groups() if g).lower()
        word = _BASE_OF_RATE.get(word, word)
        keys: set[tuple[object, ...]] = {("rate", word)}
        if word == "fortnight":
            keys.add(("number", 1209600.0, "second"))
        yield "rate", keys, *match.span(), "", False
        hide(match)
    for match in list(_RATIO.finditer(now())):
        first, second = _value(match[1]), _value(match[2])
        if first is None or second is None or " in " in match[0] and second < first or re.search(r" in \d{4}$", match[0]):
            continue
        if second == 100:
            yield "number", {("number", _rounded(first / 100), "")}, *match.span(), _bound(text, match), False
        elif first < second <= 4:
            yield "number", {("number", _rounded(first / second), "")}, *match.span(), _bound(text, match), False
        else:
            yield "number", {("number", first, "")}, match.start(1), match.end(1), "", False
            yield "number", {("number", second, "")}, match.start(2), match.end(2), "", False
        hide(match)
    for match in list(_ORDINAL.finditer(now())):
        value = read_ordinal(match[0])
        yield "ordinal", {("number", value, "")}, *match.span(), "", match[0].lower() in ("first", "second", "1st")
        hide(match)
    for match in list(_TIMES.finditer(now())):
        value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[match[1].lower()]
        yield "number", {("number", value, ""), ("number", value, "times")}, *match.span(), "", value == 1.0
        hide(match)
    yield from _amounts(now())


def _halves(text: str, match: re.Match[str]) -> Iterator[Found]:
    """ "one and a half hours", "half an hour", "three quarters of a mile"."""
    whole = _value(match[1]) or 0.0 if match[1] else 0.0
    part = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}.get((match[2] or match[3] or match[4] or "").lower(), 0.75)
    unit = re.match(r"[a-zA-Z]+", text[match.end() :])
    base, factor = units().get(unit.group(), ("", 1.0)) if unit else ("", 1.0)
    end = match.end() + (len(unit.group()) if unit and base else 0)
    yield "number", {("number", _rounded((whole + part) * factor), base)}, match.start(), end, _bound(text, match), False


def _amounts(text: str) -> Iterator[Found]:
    matches = list(_amount().finditer(text))
    for n, match in enumerate(matches):
        value = _value(match["number"])
        if value is None:
            continue
        scale = (match["scale"] or "").strip().lower()
        value *= {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "thousand": 1e3, "k": 1e3, "dozen": 12}.get(scale, 1)
        if match["sign"]:
            value = -value
        base, factor = _unit(match)
        if (
            not base
            and n + 1 < len(matches)
            and re.fullmatch(r" ?(?:[-–—]|to|or|and|x|×) ?", text[match.end() : matches[n + 1].start()])
        ):
            base, factor = _unit(matches[n + 1])  # "3 to 5 days": the unit belongs to both
        keys: set[tuple[object, ...]] = {("number", _rounded(value * factor), base)}
        if base == "percent":
            keys = {("number", _rounded(value / 100), "")}
        elif text[match.end() : match.end() + 6] == " times":
            keys.add(("number", value, "times"))
        optional = value == 1 and not match["number"][:1].isdigit() and not match["currency"]
        yield "number", keys, match.start(), match.end(), _bound(text, match), optional
    for match in re.finditer(r"\b(?:an? )?(?:extra )?(fortnight|dozen)s?\b(?<!two fortnights)", text, re.I):
        if not any(m.start() <= match.start(1) < m.end() for m in matches):
            keys = {("number", 1209600.0, "second")} if match[1].lower() == "fortnight" else {("number", 12.0, "")}
            yield "number", keys, *match.span(), "", False


def _rounded(value: float) -> float:
    """The value to six figures, so that a third is a third however it was reckoned."""
    return float(f"{value:.6g}")


def _unit(match: re.Match[str]) -> tuple[str, float]:
    if match["currency"]:
        return _CURRENCIES.get(match["currency"].strip(), match["currency"].strip()), 1.0
    if match["sufcur"]:
        mark = match["sufcur"].strip()
        return ("percent" if mark == "%" else _CURRENCIES[mark]), 1.0
    return units()[match["unit"]] if match["unit"] else ("", 1.0)


def _value(text: str) -> float | None:
    if text[:1].isdigit():
        return read_figure(text)
    value = read_words(text) if not re.search(r"half|third|quarter|fifth|tenth", text, re.I) or " a " in text else None
    return value if value is not None else read_fraction(text)


def _bound(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - 40) : match.start()].lower()
    for pattern, bound in _BEFORE:
        if pattern.search(before):
            if bound in ("above", "below") and _DENIED.search(before):
                return "max" if bound == "above" else "min"  # "no bag over 5 kg"
            return "" if bound == "min" and before.rstrip().endswith("from") else bound
    for pattern, bound in _AFTER:
        if pattern.match(text, match.end()):
            return bound
    return ""
