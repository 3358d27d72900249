"""health.call-list: "call us if you have a, b or c" becomes a list."""

import re
from collections.abc import Iterator

from humanize.rules.bullets import as_list
from humanize.rules.health.templates import CLEAR_INDEX, READERS, Found, capital_start, found, lowered_start, offered
from humanize.types import Document, Example, Goal, Hit, Rule, When

_CONTACT = (r"(?:[Cc]all|[Ss]ee|[Cc]ontact|[Rr]ing|[Pp]hone|[Gg]o to|[Rr]eturn|[Aa]ttend|[Ss]eek|[Tt]ell|[Cc]ome back|"
            r"[Gg]et|[Vv]isit|[Nn]otify|"
            r"[Rr]eport to|[Ss]peak to|[Tt]alk to|[Cc]onsult|[Ss]top)")
_HAVE = (r"(?P<who>you|your child|your baby|he|she|they|the patient|your son|your daughter) "
         r"(?P<verb>have|has|get|gets|notice|notices|develop|develops|experience|experiences|see|sees|feel|feels)")
_LAST = re.compile(
    rf"^(?P<main>(?:[^,;:]|, (?:or|and) )*?\b{_CONTACT}\b[^,;:]*?) (?:if {_HAVE}(?: any of the following)?:?|(?:in the "
    rf"event of|in case of):?) "
    rf"(?P<items>[^;:]+)\.$")
_FIRST = re.compile(rf"^If {_HAVE} (?P<items>[^;:]+?), (?:you should |you must |please )?(?P<main>{_CONTACT}\b[^,;:]*)\.$")
_FIRST_YOU = re.compile(rf"^If {_HAVE} (?P<items>[^;:]+?), (?P<main>you (?:should|must) {_CONTACT}\b[^,;:]*)\.$")
_CLAUSES = re.compile(rf"^(?P<main>[^,;:]*?\b{_CONTACT}\b[^,;:]*?) if (?P<items>[^;:]+)\.$")
_FINITE = re.compile(r"\b(?:is|are|was|has|have|does|do|will|can(?:not|['’]t)?|becomes?|gets?|lasts?|persists?|feels?|"
                     r"starts?|stops?|turns?|goes|"
                     r"rises?|swells?|bleeds?|hurts?|develops?|worsens?|continues?|occurs?|vomits?|notices?|needs?|looks?|"
                     r"seems?|comes?|opens?|falls?)\b")
_EXCEPTION = re.compile(r"\b(?:unless|except|but|only|until|not if|and (?:if|you|call|go|do|then))\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A call for help with three or more reasons joined by "or"."""
    for pattern in (_LAST, _FIRST_YOU, _FIRST, _CLAUSES):
        for hit in found(document, pattern):
            made = _list(document, hit, pattern)
            if made:
                end, text = made
                yield Hit(hit.start(), end, offered(goal, text))


def _list(document: Document, hit: Found, pattern: re.Pattern[str]) -> tuple[int, str] | None:
    if _EXCEPTION.search(hit["items"]) or document.paragraphs[hit.sentence.paragraph].kind != "prose":
        return None
    items = _items(hit["items"])
    if len(items) < 3:
        return None
    main = hit["main"].strip()
    if pattern is _CLAUSES:
        items = [re.sub(r"^if ", "", item) for item in items]
        if not all(_FINITE.search(item) for item in items):
            return None
        opening = f"{main} if any of these happens:"
    else:
        if any(re.match(r"(?:if|you|your child|there)\b", item) for item in items):
            return None
        groups = hit.match.groupdict()
        who, verb = groups.get("who") or "you", groups.get("verb") or "have"
        if pattern is _FIRST:  # "please call" keeps its please
            lead = re.search(r", (you should |you must |please )?$", hit.text[:hit.match.start("main")])
            main = (lead.group(1) or "" if lead else "") + main
        opening = f"{capital_start(main)} if {who} {verb} any of these:"
        items = [lowered_start(item) for item in items]
    return as_list(document, hit.sentence, hit.end(), opening, [f"- {item}" for item in items])


def _items(text: str) -> list[str]:
    """The items of "a, b, or c"; none where they are joined by "and", or where "or" does not come before the last."""
    if not re.search(r",? or (?=[^,]*$)", text):
        return []
    parts = re.split(r",\s+(?!\d{3}\b)", text)
    if re.match(r"or\s", parts[-1]):
        parts[-1] = parts[-1][3:]
    elif len(parts) > 1 and len(re.findall(r"\bor\b", parts[-1])) == 1:
        parts = [*parts[:-1], *re.split(r"\s+or\s+", parts[-1])]
    else:
        return []
    if any(re.match(r"(?:or|and|which|who|then|but)\b", p) or len(p) < 2 for p in parts):
        return []
    return [p.strip() for p in parts]


RULE = Rule(
    id="health.call-list",
    message="Signs that need a call are found fastest in a list.",
    source=CLEAR_INDEX,
    find=find,
    when=When(audiences=READERS, domains=("health",), strength=0.5),
    licence=("condition",), examples=(
        Example("Call us if you have a fever, a rash, or chest pain.",
                "Call us if you have any of these:\n- a fever\n- a rash\n- chest pain"),
        Example("If you have nausea, belly pain or a rash, you should contact your doctor. Keep this sheet.",
                "You should contact your doctor if you have any of these:\n- nausea\n- belly pain\n- a rash\nKeep this sheet."),
        Example("Call the clinic if the fever lasts for more than 3 days, if there is fluid from the ear, or if your child "
                "becomes drowsy.",
                "Call the clinic if any of these happens:\n- the fever lasts for more than 3 days\n- there is fluid from "
                "the ear\n"
                "- your child becomes drowsy"),
        Example("Return immediately in the event of: temperature of 38 °C or above, pus from a wound, or swelling in one calf.",
                "Return immediately if you have any of these:\n- temperature of 38 °C or above\n- pus from a wound\n- "
                "swelling in one calf"),
    ),
    keeps=(
        "Call us if you have a fever and a rash.",
        "Call us if you have a fever or a rash.",
        "Call us if you have a fever, a rash, or chest pain, unless it is night.",
    ),
)
