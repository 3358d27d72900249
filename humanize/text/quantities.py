"""Patterns of numbers with their units, dates and times."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

_I = re.IGNORECASE
_SPACE = r"[ \u00a0\u202f\u2009]"
DIGITS = (
    r"(?:\d{1,3}(?:[\u00a0\u202f\u2009,.'’]\d{3})+(?:[.,]\d{1,6})?(?![\d])|\d{1,3}(?: \d{3})+(?:[.,]\d{1,6})?(?!\d)(?= ?"
    r"(?:[A-Za-z€$£%]))"
    r"|\d+(?:[.,]\d+)*)"
)
ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINAL_TENS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

_ONE = "|".join(sorted(ONES[1:], key=len, reverse=True))
_NUMBER_WORD = "|".join(sorted([*ONES, *TENS, *SCALES, "dozen"], key=len, reverse=True))
WORDS = (
    rf"(?:(?:a|an|half a|one)[ -](?:hundred|thousand|million|billion|dozen)|(?:{_NUMBER_WORD}))(?:(?:{_SPACE}|-"
    rf"|{_SPACE}and{_SPACE})(?:{_NUMBER_WORD})\b){{0,8}}(?:{_SPACE}?(?:dozen))?"
)
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov"
    r"(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:Mon|Tues?|Wed(?:s|nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\b\.?"  # "Thus" is none
_FULL_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
ZONE = r"(?:UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|JST|AEST|Z)(?:[+-]\d{1,2}(?::\d\d)?)?\b"
_CURRENCY = r"(?:US|AU|CA|NZ|HK|C|A)?[$£€¥₹₽]|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|INR|CAD|AUD)(?=[ \u00a0\d])"


@lru_cache(maxsize=1)
def units() -> dict[str, tuple[str, float]]:
    """Each spelling of a unit with its base unit and the factor to it ("kg" -> ("gram", 1000))."""
    with (Path(__file__).parent / "data" / "units.toml").open("rb") as file:
        table = tomllib.load(file)
    known: dict[str, tuple[str, float]] = {}
    for entry in table["unit"]:
        for form in entry["forms"]:
            known[form] = (entry["base"], float(entry.get("factor", 1)))
    return known


@lru_cache(maxsize=1)
def _unit_pattern() -> str:
    forms = sorted(units(), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(f).replace(r"\ ", r"[ \u00a0]") for f in forms) + ")(?![\\w²³])"


@lru_cache(maxsize=1)
def date_pattern() -> re.Pattern[str]:
    """Dates, weekdays and months."""
    day_month = rf"(?:the{_SPACE})?{_DAY}(?:{_SPACE}of)?{_SPACE}{MONTH}"
    month_day = rf"{MONTH}{_SPACE}{_DAY}(?![\d:])"
    words = rf"(?:the{_SPACE})?(?:(?:twenty|thirty)-)?(?:{'|'.join([*ORDINALS[1:], *ORDINAL_TENS])}){_SPACE}of{_SPACE}{MONTH}"
    joined = rf"{_DAY}{_SPACE}?(?:[-–—]|to|and|or){_SPACE}?{_DAY}{_SPACE}{MONTH}"
    core = rf"(?:{joined}|{day_month}|{words}|{month_day})"
    year = rf"(?:,?{_SPACE}{_YEAR}\b)?"
    return re.compile(
        rf"(?:\b{WEEKDAY},?{_SPACE})?\b{core}{year}|\b{MONTH}{_SPACE}{_YEAR}\b"
        rf"|\b\d{{4}}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?\b|(?<![\d/])\d{{1,2}}([/.])\d{{1,2}}\1\d{{2,4}}"
        rf"(?![\d/])"
        rf"|\b{_FULL_WEEKDAY}(?:{_SPACE}?[-–]{_SPACE}?{_FULL_WEEKDAY})?(?:{_SPACE}{_DAY}\b(?!{_SPACE}?(?:am|pm|[ap]\.m|:)))?"
        rf"|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:{_SPACE}?[-–]{_SPACE}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\b"
        rf"|\b(?:January|February|April|June|July|August|September|October|November|December)\b|(?<=[a-z,] )(?:March|May)\b"
        rf"(?!{_SPACE}[a-z]+ed\b)"
        rf"|\b{_YEAR}[-–/]\d{{2,4}}\b|\b(?:early|mid|late)?-?(?:1[0-9]|20)\d0s\b"
    )


@lru_cache(maxsize=1)
def time_pattern() -> re.Pattern[str]:
    """Times of day, with half-hours in words and zones."""
    clock = rf"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:{_SPACE}?(?:[ap]\.?m\b\.?))?"
    colon = rf"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:{_SPACE}?(?:[ap]\.?m\b\.?))?"
    half_day = rf"(?:1[0-2]|0?[1-9]){_SPACE}?[ap]\.?m\b\.?"
    hour = rf"(?:{_ONE}|\d{{1,2}})"
    point = rf"(?:{clock}(?<=m)|{clock}(?<=m\.)|{colon}|{half_day})"
    return re.compile(
        rf"(?<![\d.:,]){point}(?:{_SPACE}?(?:[-–]|to){_SPACE}?{point})?(?:{_SPACE}{ZONE})?(?![\d:])"
        rf"|\b\d{{1,2}}(?:{_SPACE}?[-–]{_SPACE}?){half_day}"
        rf"|\b(?:half|(?:a{_SPACE})?quarter|(?:five|ten|twenty(?:-five)?|\d{{1,2}})(?:{_SPACE}minutes)?){_SPACE}(?:past"
        rf"|to){_SPACE}{hour}\b(?!{_SPACE}(?:minutes|weeks|days|hours|months|years|people))"
        rf"|\b{hour}{_SPACE}o['’]clock\b|\b(?:12{_SPACE})?(?:noon|midday|midnight)\b",
        _I,
    )


@lru_cache(maxsize=1)
def number_pattern() -> re.Pattern[str]:
    """Figures with sign, currency and unit; ranges; ratios; ordinals; labels with a number; number words."""
    unit = _unit_pattern()
    amount = (
        rf"(?:{_CURRENCY}){_SPACE}?[-−]?{DIGITS}(?:{_SPACE}?(?:k|m|bn|million|billion|thousand)\b)?|"
        rf"(?:[-−+±<>≤≥~]{_SPACE}?)?{DIGITS}(?:{_SPACE}?(?:million|billion|thousand|dozen|bn)\b)?(?:(?:{_SPACE}|-)?{unit}"
        rf"|{_SPACE}?[%‰°€$£¥₹])?"
    )
    label = (
        r"(?:Table|Figure|Fig\.|Section|Chapter|Part|Appendix|Form|Room|Bus|Year|Grade|Class|Group|Step|Question|Unit"
        r"|Level|Page|Line|Paragraph|Flat|Order|Ticket|Ext\.|No\.|Version|Item|"
        r"Task|Act|Scene|Stage|Phase|Module|Week|Day|Line|Platform|Gate|Floor|Building|Block|Ward|Column|Row|Box|Option"
        r"|Type|Article|Clause|Volume|Issue|Lesson|Exercise|Problem|Draft)"
    )
    return re.compile(
        rf"(?i:\b{label}s?{_SPACE}(?:#|no\.{_SPACE}?)?(?:[A-Z]?\d+(?:[.-]\d+)*[a-z]?\b|[IVX]{{1,5}}\b))|\b(?i:{label}){_SPACE}"
        rf"(?:[A-Z]\d*\b(?!['’.]?[a-z]))(?<!{_SPACE}[AI])"
        rf"|\b(?:[Gg]rade|[Mm]ark|[Ss]core):?{_SPACE}[A-FU][+-]?(?![\w+-])|#\d[\w-]{{0,30}}\b|\b(?=[A-Z/-]{{1,8}}\d)"
        rf"(?:[A-Z]{{1,6}}[-/]?\d[\w/-]{{0,30}}\w|[A-Z]{{1,6}}\d)\b|\b\d{1, 10}[A-Za-z]\d[\w-]{0, 30}\b"
        rf"|(?<![\w.])\d+(?:[.,]\d+)?{_SPACE}?/{_SPACE}?\d+(?:[.,]\d+)?(?![\w/])(?:{_SPACE}?{unit})?"
        rf"|(?<![\w.])(?:{DIGITS}|\b(?i:{WORDS})\b){_SPACE}(?:in|out{_SPACE}of){_SPACE}(?:every{_SPACE})?(?:{DIGITS}|"
        rf"(?:{_NUMBER_WORD})\b)"
        rf"|(?<![\w.])\d+(?:st|nd|rd|th)\b"
        rf"|(?<![\w.,])(?:{amount})(?:{_SPACE}?(?:[-–—]|x|×|to){_SPACE}?(?:{amount}))?(?![\w]|[.,]\d)|(?<![\w])\d[\w.-]{{0,60}}"
        rf"|\b(?i:{WORDS})\b(?:(?:{_SPACE}|-){unit})?(?:{_SPACE}(?:[-–]|to|or){_SPACE}(?i:{WORDS})\b(?:(?:{_SPACE}|-){unit})?)?"
        rf"|\b(?i:half|a{_SPACE}quarter|(?:one|a|two|three){_SPACE}?-?(?:thirds?|quarters?|fifths?)|twice|once|thrice)\b"
        rf"(?:{_SPACE}(?:an?|per|each|every){_SPACE}(?:day|week|month|year|hour|night|morning|evening)\b)?"
        rf"|\b(?i:(?:the|your|our|their|his|her|its|my|a|every){_SPACE}(?:{'|'.join([*ORDINALS[1:], *ORDINAL_TENS])}))"
        rf"(?={_SPACE}[a-z])(?!{_SPACE}(?:place|thing|of{_SPACE}all)\b)"
    )
