"""discourse.colon-list: four or more things after a colon become a list."""

import re
from collections.abc import Iterator

from humanize.rules.bullets import as_list
from humanize.rules.clause_chunks import is_finite, words_in
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_COLON = re.compile(r"(?P<lead>[A-Z0-9][^:;\"“”]{5,110}):\s+(?P<items>[^:\"“”?]+)\.$")

# The words before the colon announce things, not a speaker, a heading or an aside.
_ANNOUNCES = re.compile(
    r"(?:\b(?:needs?|bring|following|these|those|required?|includes?|contains?|are|have|has|for|with|need to know|offers?|"
    r"covers?)|"
    r"\b(?:following|these|those|two|three|four|five|six|seven|eight|ten|\d+) (?:[a-z-]+ ){0,3}[a-z-]+(?: to [a-z]+ [\w ]+)?)$")
_ASIDE = re.compile(r"(?:such as|like|so|in|if|when|while|as|is|are|it|we|i|he|she|they|you|to|that|this|for example|first|"
                    r"because)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A colon with four or more items, or three or more with semicolons, in a sentence of 16 words or more."""
    for sentence in sentences_of(document, "prose"):
        text = document.text[sentence.start:sentence.end]
        match = _COLON.match(text)
        if not match or words_in(document.words(sentence)) < 16 or not _ANNOUNCES.search(match["lead"]):
            continue
        things = [t for t in document.words(sentence) if t.start >= sentence.start + match.start("items")]
        if ";" not in match["items"] and any(is_finite(t) for t in things):
            continue
        if any(part.count("(") != part.count(")") for part in (match["lead"], match["items"])):
            continue
        items = _items(match["items"])
        if not items or any(p.kind == "quotation" and p.start < sentence.end and sentence.start < p.end
            for p in document.protected):
            continue
        made = as_list(document, sentence, sentence.end, f"{match['lead']}:", [f"- {item}" for item in items])
        if made:
            yield Hit(sentence.start, made[0], (made[1],))


def _items(text: str) -> list[str]:
    strong = ";" in text
    parts = re.split(r";\s+" if strong else r",\s+(?!\d{3}\b)", text)
    if not strong:
        joined = re.match(r"(?:and)\s+(.*)", parts[-1], re.S)
        if joined:
            parts[-1] = joined.group(1)
        elif len(re.findall(r"\band\b", parts[-1])) == 1:
            parts = [*parts[:-1], *re.split(r"\s+and\s+", parts[-1])]
        else:
            return []
    else:
        parts[-1] = re.sub(r"^and\s+", "", parts[-1])
    least = 3 if strong else 4
    if any(p.count("(") != p.count(")") for p in parts):
        return []
    if len(parts) < least or any(re.match(r"(?:and|or|but|which|who|then|so)\b", p) for p in parts):
        return []
    if not strong and any(len(p.split()) > 12 or re.search(r"\b(?:and|or)\b", p) for p in parts):
        return []
    if not strong and any(_ASIDE.match(p) for p in parts):
        return []
    return [] if re.search(r"\bor\b", parts[-1][:4]) else [p.strip() for p in parts]


RULE = Rule(
    id="discourse.colon-list",
    message="A long row of things is easier to read and to check as a list.",
    source="Federal Plain Language Guidelines (use lists)",
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",), not_audiences=("experts",), not_flags=("grave", "legal")),
    examples=(
        Example("For the visit you need: a card with your photo, the blue form, a list of your medicines and 5 dollars.",
                "For the visit you need:\n- a card with your photo\n- the blue form\n- a list of your medicines\n- 5 dollars"),
        Example("Please bring these four things to room 12: two pens, a ruler, the red book, and a bottle of water. Thank you.",
                "Please bring these four things to room 12:\n- two pens\n- a ruler\n- the red book\n- a bottle of "
                "water\nThank you."),
        Example("The new rules are these: the gate opens at 7; cars may not stop there; and dogs must be on a lead.",
                "The new rules are these:\n- the gate opens at 7\n- cars may not stop there\n- dogs must be on a lead"),
    ),
    keeps=(
        "Slide 36: In general, as we keep making changes to the plan for the year, "
        "it should be easier, quicker and cheaper to stay up to date.",
        "You need: a pen and a card.",
        "He said one thing to all of the people in the hall: the gate will open at 7, and no sooner than that.",
        "Bring one of these to the desk: a card with your photo, the blue form, a letter from the bank or a bill.",
    ),
)
