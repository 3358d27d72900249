"""Reads numbers with unit and limit, ranges, ratios, rates, and the names of numbered things."""

import re
from collections.abc import Iterator
from functools import lru_cache

from humanize.constraints.amount_patterns import (
    ABBREVIATED,
    AGED,
    BASE_OF_RATE,
    BY,
    CODE,
    COMBINED,
    COMPOUND,
    CURRENCIES,
    DOSES,
    DOUBLED,
    FRAMING,
    GROUPED,
    HALVES,
    LIST_MARK,
    MONEY,
    NEXT_DAY,
    OF_THEM,
    ORDINAL,
    OTHER,
    PAIR,
    PART,
    PERIOD_ALONE,
    POINT,
    RATE,
    RATIO,
    THINGS,
    TIMES,
    YOUNGER,
)
from humanize.constraints.limits import bound_of
from humanize.constraints.moments import Found
from humanize.constraints.numbers import FRACTION_WORDS, NUMBER_WORDS, read_figure, read_fraction, read_ordinal, read_words
from humanize.text.quantities import DIGITS, ONES, SCALES, units

_COUNTED_BEFORE = re.compile(rf"(?:\d|[£$€%]|\b(?:once|twice|times|{NUMBER_WORDS})\b)[^.;!?]*$", re.I)


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    unit = "|".join(re.escape(f).replace(r"\ ", " ") for f in sorted(units(), key=len, reverse=True))
    number = rf"(?:{DIGITS}|(?i:{FRACTION_WORDS})(?![a-z])|(?i:{NUMBER_WORDS})(?![a-z]))"
    scale = r"(?: ?(?:million|billion|thousand|bn|k)\b| dozen\b)?"
    return re.compile(
        rf"(?P<currency>(?:US|A|C)?[$£€¥₹]|(?:USD|GBP|EUR|CHF|SEK|NOK|DKK|JPY|INR) ?)?(?<![\w])(?P<sign>[-−](?=\d))?"
        rf"(?P<number>{number})(?<=[\w])(?!\w*\d)(?P<scale>{scale})"
        rf"(?:(?P<gap>[ -]?(?:(?:more|extra|further|full|whole|additional"
        rf"|consecutive|straight|successive|of an?|of a) )?|-)(?P<unit>{unit})(?![\w²³])|"
        rf"(?P<sufcur>[ ]?[€$£¥%])|(?![A-Za-z\d]))"
    )


def find_amounts(text: str) -> Iterator[Found]:
    """Codes, long digit groups, ratios, amounts with their units and limits, ordinals, "twice", rates."""
    hidden = list(text.translate(str.maketrans("\u00a0\u202f", "  ")))

    def now() -> str:
        return "".join(hidden)

    def hide(match: re.Match[str], group: int = 0) -> None:
        hidden[match.start(group) : match.end(group)] = " " * (match.end(group) - match.start(group))

    for match in list(LIST_MARK.finditer(now())):
        hide(match)
    for match in list(re.finditer(rf"\b({NUMBER_WORDS}) \((\d+)\)", now(), re.I)):  # "fifteen (15) days"
        if read_words(match[1]) == float(match[2]):
            hidden[match.start() : match.end()] = match[2].rjust(match.end() - match.start())
    for match in list(GROUPED.finditer(now())):
        if len(re.sub(r"\D", "", match[0])) >= 7:
            yield "number", {("digits", re.sub(r"\D", "", match[0]))}, *match.span(), "", False
            hide(match)
    for match in list(ABBREVIATED.finditer(now())):
        short = match[0].lower().replace(".", "")
        if short in DOSES:
            yield "number", {("number", DOSES[short], ""), ("number", DOSES[short], "times")}, *match.span(), "", False
            yield "rate", {("rate", "day")}, *match.span(), "", False
        else:
            yield "number", {("number", 3600.0 * int(match[1]), "second")}, *match.span(), "", False
        hide(match)
    for match in list(re.finditer(r"\b(\d{1,3}) ?[x×](?= ?/| (?:a|per|each|every|daily|weekly|day)\b|/)", now())):
        yield "number", {("number", float(match[1]), ""), ("number", float(match[1]), "times")}, *match.span(), "", False
        hide(match)
    for match in list(CODE.finditer(now())):
        if re.sub(r"^\d+", "", match[0]) not in units():
            yield "code", {("code", match[0].lower().strip("#-"))}, *match.span(), "", False
            hide(match)
    for match in list(HALVES.finditer(now())):
        yield from _halves(now(), match)
        unit = re.match(r" ?(?:per cent|percent|%|hundred|thousand|million|billion|[a-zA-Z]+)", now()[match.end() :])
        taken = unit.group().strip() if unit else ""
        end = match.end() + (len(unit.group()) if unit and (taken in units() or taken in SCALES) else 0)
        hidden[match.start() : end] = " " * (end - match.start())
    for match in list(PART.finditer(now())):
        keys_of_part: set[tuple[object, ...]] = {("number", _rounded(read_fraction(match[0]) or 0.0), "")}
        if match[0].lower() in ("a third", "a-third", "a fifth", "a-fifth", "a tenth", "a-tenth"):
            keys_of_part.add(("number", read_ordinal(match[0][2:]), ""))  # "settled by a third": the third of them
        yield "number", keys_of_part, *match.span(), bound_of(text, match), False
        hide(match)
    for match in list(POINT.finditer(now())):  # "one point eight"
        decimals = "".join(str(ONES.index(w)) for w in match[2].lower().replace("oh", "zero").split())
        figure = f"{_value(match[1]) or 0:.0f}.{decimals}"
        end = match.end() - len(match[2]) + len(match[2].rstrip())
        hidden[match.start() : end] = figure.rjust(end - match.start())
    for match in list(COMBINED.finditer(now())):
        combined = _combined(match)
        if combined is not None:
            yield "number", {combined}, *match.span(), bound_of(text, match), False
            hide(match)
    for match in list(OTHER.finditer(now())):
        base, factor = units()[(match[1] or "week").lower()]
        yield "number", {("number", 2 * factor, base)}, *match.span(), "", False
        hide(match)
    for match in list(PAIR.finditer(now())):
        yield "number", {("number", 2.0, "")}, *match.span(), "", True
    for framing in (THINGS, FRAMING):  # "two things to do.", "two slips need work:" only count what follows
        for match in list(framing.finditer(now())):
            yield "number", {("number", _value(match[1]) or 0.0, "")}, *match.span(1), "", True
            hide(match, 1)
    for match in list(MONEY.finditer(now())):
        pounds, pence = _value(match[1]), _value(match[3])
        if pounds is not None and pence is not None and pence < 100:
            yield "number", {("number", _rounded(pounds + pence / 100), units()[match[2].lower()][0])}, *match.span(), (
                bound_of(text, match)), False
            hide(match)
    for match in list(YOUNGER.finditer(now())):
        bound = "below" if match[1].lower() == "under" else "above"
        yield "number", {("number", _value(match[2]) or 0.0, "")}, *match.span(), bound, False
        hide(match)
    for match in list(NEXT_DAY.finditer(now())):
        yield "number", {("number", 86400.0, "second")}, *match.span(), "", True
        hide(match)
    for match in list(PERIOD_ALONE.finditer(now())):
        base, factor = units()[match[1].lower()]
        yield "number", {("number", factor, base)}, *match.span(), bound_of(text, match), True
        hide(match)
    for match in list(OF_THEM.finditer(now())):
        yield "number", {("number", _value(match[1]) or 0.0, "")}, *match.span(), bound_of(text, match), True
        hide(match)
    for match in list(RATE.finditer(now())):
        if COMPOUND.search(now()[max(0, match.start() - 14) : match.start()]):
            continue  # "kilometres an hour" is one unit
        if re.match(r"an? ", match[0], re.I) and not _COUNTED_BEFORE.search(text[max(0, match.start() - 34) : match.start()]):
            base, factor = units()[match["each"].lower()]  # "spend a week there": a stretch of time, no rate
            either: set[tuple[object, ...]] = {("number", factor, base), ("rate", match["each"].lower())}
            yield "number", either, *match.span(), bound_of(text, match), True
            hide(match)
            continue
        word = "day" if match["whole"] else next(g for g in match.groups() if g).lower()
        word = BASE_OF_RATE.get(word, word)
        keys: set[tuple[object, ...]] = {("rate", word)}
        if word == "quarter":
            keys.add(("number", 3.0, "month"))
        if word == "fortnight":
            keys.add(("number", 1209600.0, "second"))
        yield "rate", keys, *match.span(), "", False
        hide(match)
    for match in list(RATIO.finditer(now())):
        first, second = _value(match[1]), _value(match[2])
        if first is None or second is None or " in " in match[0] and second < first or re.search(r" in \d{4}$", match[0]):
            continue
        if second in (10, 100):
            yield "number", {("number", _rounded(first / second), "")}, *match.span(), bound_of(text, match), False
        elif first < second <= 4:
            unit = re.match(r" ?(?:of an? )?([a-zA-Z]+)", text[match.end() :])
            base, factor = units().get(unit[1], ("", 1.0)) if unit else ("", 1.0)
            yield "number", {("number", _rounded(factor * first / second), base)}, *match.span(), bound_of(text, match), False
        else:
            yield "number", {("number", first, "")}, match.start(1), match.end(1), "", False
            yield "number", {("number", second, "")}, match.start(2), match.end(2), "", False
        hide(match)
    for match in list(ORDINAL.finditer(now())):
        value = read_ordinal(match[0])
        yield "ordinal", {("number", value, "")}, *match.span(), "", match[0].lower() in ("first", "second", "1st")
        hide(match)
    for match in list(TIMES.finditer(now())):
        value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[match[1].lower()]
        yield "number", {("number", value, ""), ("number", value, "times")}, *match.span(), "", value == 1.0
        hide(match)
    for match in list(DOUBLED.finditer(now())):
        share = 0.5 if match[0].lower().startswith("hal") else 2.0
        yield "number", {("number", share, ""), ("number", share, "times")}, *match.span(), "", True
    yield from _amounts(now())


def _combined(match: re.Match[str]) -> tuple[object, ...] | None:
    """ "an hour and thirty-five minutes", "a year and a half", "1 h 35 min"."""
    base, factor = units().get(match[2].lower(), ("", 1.0))
    first = 1.0 if match[1].lower() in ("a", "an") else _value(match[1])
    share = read_fraction(match[4])
    if share is not None:
        extra: float | None = share * factor if match[3].lower() == "a" else None
    else:
        other, part = units().get({"m": "min"}.get(match[4].lower(), match[4].lower()), ("", 1.0))
        second = _value(match[3]) if match[3].lower() != "a" else None
        extra = second * part if second is not None and other == base and part < factor else None
    if first is None or extra is None or not base:
        return None
    return ("number", _rounded(first * factor + extra), base)


def _halves(text: str, match: re.Match[str]) -> Iterator[Found]:
    """ "one and a half hours", "half an hour", "three quarters of a mile"."""
    value = (_value(match[1]) or 0.0 if match[1] else 0.0) + _share(match)
    scale = re.match(r" ?(hundred|thousand|million|billion)\b", text[match.end() :])
    if scale:  # "three and a half thousand"
        scaled = _rounded(value * SCALES[scale[1]])
        yield "number", {("number", scaled, "")}, match.start(), match.end() + scale.end(), bound_of(text, match), False
        return
    if re.match(r" ?(?:per cent|percent|%)", text[match.end() :]):
        yield "number", {("number", _rounded(value / 100), "")}, *match.span(), bound_of(text, match), False
        return
    unit = re.match(r"[a-zA-Z]+", text[match.end() :])
    base, factor = units().get(unit.group(), ("", 1.0)) if unit else ("", 1.0)
    end = match.end() + (len(unit.group()) if unit and base else 0)
    yield "number", {("number", _rounded(value * factor), base)}, match.start(), end, bound_of(text, match), False


def _share(match: re.Match[str]) -> float:
    return {"half": 0.5, "quarter": 0.25, "third": 1 / 3}.get((match[2] or match[3] or match[4] or "").lower(), 0.75)


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
        if not base and n and BY.fullmatch(text[matches[n - 1].end() : match.start()]):
            base, factor = _unit(matches[n - 1])  # "ten metres by five"
        keys: set[tuple[object, ...]] = {("number", _rounded(value * factor), base)}
        if base == "percent":
            keys = {("number", _rounded(value / 100), "")}
        elif text[match.end() : match.end() + 6] == " times":
            keys.add(("number", value, "times"))
        if base == "month" and (match["unit"] or "").startswith("y") or not base and AGED.search(text[: match.start()]):
            keys.add(("age", value))
        optional = value == 1 and not match["currency"] and (not base or not match["number"][:1].isdigit())
        yield "number", keys, match.start(), match.end(), bound_of(text, match), optional
    for match in re.finditer(r"\b(?:an? )?(?:extra )?(fortnight|dozen)s?\b(?<!two fortnights)", text, re.I):
        if not any(m.start() <= match.start(1) < m.end() for m in matches):
            keys = {("number", 1209600.0, "second")} if match[1].lower() == "fortnight" else {("number", 12.0, "")}
            yield "number", keys, *match.span(), "", False


def _rounded(value: float) -> float:
    """The value to six figures, so that a third is a third however it was reckoned."""
    return float(f"{value:.6g}")


def _unit(match: re.Match[str]) -> tuple[str, float]:
    if match["currency"]:
        return CURRENCIES.get(match["currency"].strip(), match["currency"].strip()), 1.0
    if match["sufcur"]:
        mark = match["sufcur"].strip()
        return ("percent" if mark == "%" else CURRENCIES[mark]), 1.0
    return units()[match["unit"]] if match["unit"] else ("", 1.0)


def _value(text: str) -> float | None:
    if text[:1].isdigit():
        return read_figure(text)
    value = read_words(text) if not re.search(r"half|third|quarter|fifth|tenth", text, re.I) or " a " in text else None
    return value if value is not None else read_fraction(text)
