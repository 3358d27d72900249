"""discourse.options-list: three or more options become a list."""

import re
from collections.abc import Iterator

from humanize.rules.bullets import as_list
from humanize.rules.clause_chunks import words_in
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_LEAD = re.compile(r"(?P<lead>(?:[A-Z][^,;:]{2,50}, )?[Yy]ou (?:can|may|could)(?: also)?) (?:either )?(?P<items>[a-z][^;:?]+)\.$")
_CONDITION = re.compile(r"\b(?:if|unless|only|until|except|provided|when|but)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"You can" with three or more verb phrases joined by "or", 18 words or more."""
    if document.has("mail") and words_in(document.tokens) < 40:
        return
    for sentence in sentences_of(document, "prose"):
        words = document.words(sentence)
        text = document.text[sentence.start:sentence.end]
        match = _LEAD.match(text)
        if not match or words_in(words) < 18 or _CONDITION.search(match["items"]) or _CONDITION.match(match["lead"]):
            continue
        items = _items(document, sentence, match)
        made = as_list(document, sentence, sentence.end, f"{match['lead']}:", _lines(items)) if items else None
        if made and not any(p.kind == "quotation" and p.start < sentence.end and sentence.start < p.end
            for p in document.protected):
            yield Hit(sentence.start, made[0], (made[1],))


def _items(document: Document, sentence: Sentence, match: re.Match[str]) -> list[str]:
    text = match["items"]
    parts = re.split(r",\s+(?!\d{3}\b)", text)
    if len(parts) < 2:
        return []
    last = re.match(r"or\s+(.*)", parts[-1], re.S)
    if last:
        parts[-1] = last.group(1)
    elif len(re.findall(r"\bor\b", parts[-1])) == 1:
        parts = [*parts[:-1], *re.split(r"\s+or\s+", parts[-1])]
    else:
        return []
    if len(parts) < 3 or any(re.search(r"\bor\b", p) for p in parts):
        return []
    position, starts = sentence.start + match.start("items"), []
    for part in parts:
        position = document.text.index(part, position)
        starts.append(position)
    tokens = {t.start: t for t in document.words(sentence)}
    verbs = [tokens.get(s) for s in starts]
    return parts if all(v is not None
        and (v.tag in ("VB", "VBP") or v.pos == "VERB" or v.lower == v.lemma and v.tag == "NN") and (
        v.lower not in ("and", "which")) for v in verbs) else []


def _lines(items: list[str]) -> list[str]:
    return [*[f"- {item}," for item in items[:-2]], f"- {items[-2]}, or", f"- {items[-1]}."]


RULE = Rule(
    id="discourse.options-list",
    message="The reader has to choose. A list shows the choices at a glance.",
    source="Federal Plain Language Guidelines (use lists)",
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",), not_flags=("grave",)),
    examples=(
        Example("You can return it to any shop, swap it for another size, or keep it and get a voucher.",
                "You can:\n- return it to any shop,\n- swap it for another size, or\n- keep it and get a voucher."),
        Example("You may send the form by post to the north office, bring it to the desk in May, or call 555-0163. Thank you.",
                "You may:\n- send the form by post to the north office,\n- bring it to the desk in May, or\n- call "
                "555-0163.\nThank you."),
        Example("For the second visit, you can take the bus from the station, walk along the river, or ask us for a taxi.",
                "For the second visit, you can:\n- take the bus from the station,\n- walk along the river, or\n- ask us for "
                "a taxi."),
    ),
    keeps=(
        "You can read, write, or rest.",
        "You can return it to any shop, swap it for another size, or keep it and get a voucher if you have a card.",
        "You can return it to any shop, swap it for another size, and keep the box for the next time that you come.",
    ),
)
