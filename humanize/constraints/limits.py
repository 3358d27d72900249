"""Reads the words that make an amount a limit: "at least", "up to", "or more", "no later than"."""

import re

_DENIAL = r"(?:\b(?:no|not|never|nobody|avoid|without|prohibited|forbidden|banned)\b|n't\b)"
_DENIED = re.compile(_DENIAL + r"(?: [\w-]+){0,3} ?$")
# "no bag over 5 kg", but not "doesn't cover bags over 5 kg"
_DENIED_CLOSE = re.compile(_DENIAL + r"(?:(?: [\w-]+)?|(?: [\w-]+){0,3} (?:any|some)(?:thing|one|body)) ?$")
_BARE = re.compile(r"(?:over|under|above|below)(?: the| an?)? ?[£$€]?$")
_BEFORE = (
    (
        re.compile(
            r"(?:at least|the (?:least|minimum|fewest)[^.;]{0,30} (?:is|are)|no fewer than|no less than|not less than"
            r"|a minimum of|min(?:imum\b|\b)\.?(?: \w+){0,2}(?: of|:| is)?|or more than|≥|from)"
            r"(?: the| an?)? ?$"
        ),
        "min",
    ),
    (
        re.compile(
            r"(?:at most|the (?:most|maximum)[^.;]{0,30} (?:is|are)|up to|as (?:many|much|long|far) as|no more than"
            r"|not more than|no \w+er than"
            r"|limited to|restricted to|capped at|not (?:in excess of|over|above"
            r"|greater than)|not (?:to )?(?:exceed(?:ing)?|go over"
            r"|be more than)|a maximum of|max(?:imum\b|\b)\.?(?: \w+){0,2}(?: of|:| is)?|limit(?: "
            r"of| is|:)?|no later than|≤|not to exceed|do not \w+ more than)(?: the| an?)? ?$"
        ),
        "max",
    ),
    (
        re.compile(
            r"(?<!no )(?<!not )(?<!\w)(?:more than|in excess of|(?<!to )pass(?:es|ed)?|surpass(?:es|ed)?|upwards of"
            r"|over(?! the $)"
            r"|above|greater than|exceed(?:s|ing)?|longer than|older than|>)(?: the| an?)? "
            r"?[£$€]?$"
        ),
        "above",
    ),
    (re.compile(r"(?<!no )(?<!not )(?<!\w)(?:less than|fewer than|under|below|younger than"
            r"|shorter than|<)(?: the| an?)? ?[£$€]?$"), "below"),
    (
        re.compile(r"(?:almost|nearly|just before|just after|about|around|approximately|approx\.?"
            r"|circa|ca?\.|estimated at|in the (?:region|neighbou?rhood"
            r"|vicinity) of|roughly|some|just over|just under|~)(?: an?)? ?$"),
        "about",
    ),
    (re.compile(r"\b(?:only|just)(?: the)? ?$"), "only"),
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
    (re.compile(r" (?:is|are) the (?:least|minimum|shortest|smallest|lowest)\b"), "min"),
    (re.compile(r" (?:is|are) the (?:most|maximum|longest|largest|highest)\b"), "max"),
    (re.compile(r"(?: \w+){0,2}? or (?:so|thereabouts)\b"), "about"),
)


def bound_of(text: str, match: re.Match[str]) -> str:
    """The limit that the words beside an amount set: "min", "max", "above", "below", "about", "within", or ""."""
    before = text[max(0, match.start() - 40) : match.start()].lower()
    for pattern, bound in _BEFORE:
        found = pattern.search(before)
        if found:
            if re.search(r"(?:up to|until|till) $", before) and re.match(r" (?:before|after|prior)\b", text[match.end() :]):
                return ""  # "up to ten minutes before the start" is a time
            denied = _DENIED_CLOSE if _BARE.match(found.group()) else _DENIED
            if bound in ("above", "below") and denied.search(before[: found.start()].rstrip() + " "):
                return "max" if bound == "above" else "min"  # "no bag over 5 kg"
            return "" if bound == "min" and before.rstrip().endswith("from") else bound
    for pattern, bound in _AFTER:
        if pattern.match(text, match.end()):
            return bound
    return ""
