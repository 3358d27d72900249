"""The patterns of amounts.py: codes, ratios, rates, parts, money, periods, and the words that set a limit."""

import re

from humanize.constraints.numbers import NUMBER_WORDS
from humanize.text.quantities import DIGITS, ORDINAL_TENS, ORDINALS

CURRENCIES = {
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
CODE = re.compile(
    r"(?<![\w/])(?:(?=[A-Z/-]{1,8}\d)[A-Z]{1,6}[-/]?\d[\w/-]{0,30}|(?<![.,\d])\d{1,5}[A-Za-z]{1,2}\b(?<!st)(?<!nd)(?<!rd)"
    r"(?<!th)|#\d[\w-]{0,20})"
)
LIST_MARK = re.compile(r"(?m)^[ \t]*\(?\d{1,3}[.)][ \t]+")
GROUPED = re.compile(r"(?<![\w.,])\+?\d{2,5}(?:[ -]\d{2,5}){1,4}(?![\w%]|[.,]\d)")
RATIO = re.compile(
    rf"(?<![\w.])({DIGITS}|{NUMBER_WORDS})(?: ?/ ?| out of (?:every )?| in )({DIGITS}|{NUMBER_WORDS})(?![\w/])", re.I
)
RATE = re.compile(
    r"(?:(?<!for )(?<!in )(?<!within )(?<!after )(?<!once )\ban?[ ]"
    r"|\b(?:each|every|per)(?: single| calendar)?(?: and every)?[ ]|/ ?)"
    r"(?P<each>hour|day|night|week|fortnight|month|year|minute|second(?= ?(?:[.,;:!?)]|$|and\b|or\b|for\b|to\b"
    r"|in\b|on\b|at\b|when\b)))s?\b(?! (?:ago|later|after|or|long|old|off|pass|before|from|of the week|and a half))"
    r"|\b(?P<ly>hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|pcm|pw|pa|per annum)\b"
    r"|(?<=[ \d])(?P<dotted>p\.a\.|p\.w\.|p\.c\.m\.|p\.m(?=\b(?! ?[.\d])))"
    r"|(?<=[\w)]) ?/ ?(?P<slash>hr|h|yr|y|mo|mth|wk|qtr|min|sec|d)\b(?![/\w])"
    r"|\bonce a (?P<once>day|week|month|year)\b"
    r"|\b(?P<whole>(?:7|seven) days (?:a|per|each|every) week|every day of the week|24/7)\b",
    re.I,
)
COMPOUND = re.compile(
    r"\b(?:km|mi|m|Mb|Mbit|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|(?:mega|giga|kilo)bits?|frames?|beats?) ?$", re.I
)
BASE_OF_RATE = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
    "pcm": "month",
    "p.m": "month",
    "pw": "week",
    "pa": "year",
    "p.a.": "year",
    "night": "day",
    "per annum": "year",
    "p.w.": "week",
    "p.c.m.": "month",
    "hr": "hour",
    "h": "hour",
    "yr": "year",
    "y": "year",
    "mo": "month",
    "mth": "month",
    "wk": "week",
    "qtr": "quarter",
    "min": "minute",
    "sec": "second",
    "d": "day",
}
COMBINED = re.compile(
    rf"\b(an?|{NUMBER_WORDS}|\d+) ?(hours?|hrs?|h|years?|minutes?|mins?|days?|weeks?|months?)(?:,? and |,? | ?)"
    rf"({NUMBER_WORDS}|\d+|a) ?(half|quarter|minutes?|mins?|m|seconds?|months?|days?|hours?)\b(?! (?:past|to|of)\b)",
    re.I,
)
OTHER = re.compile(r"\bevery (?:other|second) (?:(day|week|month)\b|\s{6,9})", re.I)
DOUBLED = re.compile(r"\b(?:double[sd]?|doubling|double-\w+|halv(?:e|es|ed|ing))\b", re.I)
PAIR = re.compile(r"\b(?:a (?:pair|couple) of|both)\b(?! (?:of them|\w+ and)\b)", re.I)
THINGS = re.compile(rf"\b({NUMBER_WORDS}) (?:things|points)\b", re.I)
POINT = re.compile(rf"\b({NUMBER_WORDS}) point ((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b ?)+)", re.I)
BY = re.compile(r" ?(?:by|x|×|and|to) $")
AGED = re.compile(r"\b(?:under|over|age[ds]?(?: of| is| was)?|younger than|older than|at least|turn(?:s|ed)?)(?: the)? $", re.I)
FRAMING = re.compile(
    rf"\b({NUMBER_WORDS}|\d+)(?: \w+)? (?:things?|points?|habits?|changes?|problems?|issues?|reasons?|steps?"
    r"|questions?|parts?|areas?|places?"
    r"|ways?|options?|requests?|notes?|matters?|improvements?|fixes|corrections?|mistakes?|slips?)\b(?=[^.;!?]{0,80}:)",
    re.I,
)
DOSES = {"bid": 2.0, "bd": 2.0, "tid": 3.0, "tds": 3.0, "qid": 4.0, "qds": 4.0}
ABBREVIATED = re.compile(r"\b(?:b\.i\.d\.|t\.i\.d\.|q\.i\.d\.|bid|bd|tid|tds|qid|qds|q(\d{1,2})h)(?!\w)", re.I)
TIMES = re.compile(
    r"\b(once|twice|thrice)\b(?! (?:you|we|they|he|she|it|the|your|all|i|that|this|a [a-z]+ has|every [a-z]+ "
    r"has)\b)",
    re.I,
)
ORDINAL = re.compile(
    rf"\b(?:\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)-)?"
    rf"(?:{'|'.join([*ORDINALS[3:], *ORDINAL_TENS])})|(?<=the )(?:first|second)|(?<=your )second|(?<=a )second(?! "
    rf"\w+s? (?:later|ago)))\b(?! (?:of (?!may\b|march\b|june\b|july\b)|thoughts))",
    re.I,
)
HALVES = re.compile(
    rf"\b(?:({DIGITS}|{NUMBER_WORDS}) and a (half|quarter)|(half) an?|(quarter|third) of an?|"
    rf"(three[ -]quarters) of an?)(?: |-|(?=[.,;:)]|$))",
    re.I,
)
# "a quarter said yes", "cut by a third", "three quarters of": parts without their whole beside them.
PART = re.compile(
    r"(?<=by )\b(?:(?:a|one|two|three|four)[ -])?(thirds?|quarters?|fifths?|tenths?|half)\b(?! \w*(?:part|person|time|year|day))"
    r"|\b(?:a|one|two|three|four)[ -](thirds?|quarters?|fifths?|tenths?)\b"
    r"(?= (?:of|said|say|were|are|was|is|have|has|had|took|take|voted|chose|did|do|less|more|fewer|off|higher|lower|larger"
    r"|smaller|longer|shorter|cheaper|do|don)\b|[,.;:!?)]|$)",
    re.I,
)
MONEY = re.compile(
    rf"\b({NUMBER_WORDS}|\d+) (pounds?|dollars?|euros?)(?: and|,)? "
    rf"((?:{NUMBER_WORDS}|\d+)\b)(?: ?(?:pence|cents?))?(?! \d| (?:day|week"
    r"|month|year|person|people|hour))",
    re.I,
)
YOUNGER = re.compile(rf"\b(under|over)[- ](\d+|{NUMBER_WORDS})s\b", re.I)
NEXT_DAY = re.compile(r"\(?\+ ?1 ?(?:d|day)\)?")
PERIOD_ALONE = re.compile(
    r"(?:(?<=for )|(?<=within )|(?<=lasts )|(?<=lasting )|(?<=in )|(?<=than )|(?<=under )|(?<=over )"
    r"|(?<=about ))(?:an? |one )(?:whole |full )?"
    r"(minute|hour|day|week|fortnight|month|year)\b(?!'s|’s| (?:or|and|of|long))",
    re.I,
)
OF_THEM = re.compile(r"(?<!-)\b(?:the |all )?(two|three|four|five) of (?:them|us|you)\b", re.I)
