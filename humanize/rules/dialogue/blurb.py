"""dialogue.blurb: the stock opening of a blurb goes ("In a world where ..., Ada Quill embarks on a breathtaking journey")."""

import re
from collections.abc import Iterator

from humanize.rules.search import cased, holds_fact, matches, negative, openings, phrase, token_at, untouchable
from humanize.text.mend import capitalised
from humanize.text.syntax import next_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_WORLD = phrase(r"in a (?:world|land|city|town|kingdom|time) (?:where|of|in which|full of) [^,.;:!?\d]{3,60}, ")
_ADJECTIVE = (
    r"(?:breathtaking|spellbinding|gripping|pulse-pounding|heart-stopping|heart-pounding|unforgettable|epic|thrilling|riveting|"
    r"mesmeri[sz]ing|haunting|dazzling|star-studded|visionary|jaw-dropping|edge-of-your-seat|mind-bending)"
)
_PRAISE = phrase(rf"\b{_ADJECTIVE} (?=[a-z])")
_SETS_OUT = phrase(
    rf"(?:in a (?:world|land|city|town|kingdom|time) (?:where|of|in which|full of) [^,.;:!?\d]{{3,60}}, )?"
    rf"(?P<who>[^,.;:!?\d]{{3,60}}?) (?:embarks|sets out|is thrust|is drawn) (?:on|into|upon) an? (?:{_ADJECTIVE} )?"
    r"(?:journey|adventure|quest|mystery)(?: that will [^,.;:!?\d]{3,40})?[.]$"
)
_PRONOUN = re.compile(r"\b(?P<own>her|his|their)(?= [a-z]+\b)(?!\s+(?:to|at|in|on|with|and|or|from)\b)|"
                      r"\b(?P<self>she|he|they)\b", re.I)
_BEFORE = frozenset({"a", "an", "the", "this", "its", "his", "her", "their", "with"})
_FACE = phrase(r"\b(?P<verb>confront) a (?:haunting|shocking|devastating|dark|terrible) truth(?=:)")
_STORY = re.compile(r"\bI\b|^\s*[A-Z][\w .'-]{0,20}:", re.M)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if _STORY.search(document.text):
        return  # spoken lines and stories keep their voice
    merged: Sentence | None = None
    for sentence, match in openings(document, _SETS_OUT):
        hit = _merged(document, sentence, match) if match.end() == sentence.end else None
        if hit is not None:
            merged = sentence
            yield hit
    for sentence, match in openings(document, _WORLD):
        if sentence is not merged and not negative(match.group()) and not holds_fact(document, *match.span()):
            yield Hit(match.start(), match.end() + 1, (capitalised(document.text[match.end()]),))
    for _, match in matches(document, _FACE):
        yield Hit(*match.span(), (cased(match["verb"], "face the truth"),))
    for _, match in matches(document, _PRAISE):
        before, after = document.text[:match.start()].split()[-1:], token_at(document, match.end())
        if after is not None and after.pos in ("NOUN", "ADJ", "PROPN") and before and before[0].lower() in _BEFORE:
            yield Hit(*match.span(), ("",))


def _merged(document: Document, sentence: Sentence, match: re.Match[str]) -> Hit | None:
    """The person named in the next sentence, where it goes on with "When ... her ..."; the first sentence says nothing else."""
    after = next_sentence(document, sentence)
    if after is None or not document.text.startswith("When ", after.start):
        return None
    found = _PRONOUN.search(document.text, after.start, after.end)
    if found is None or untouchable(document, sentence.start, found.end()):
        return None
    first = next(t for t in document.tokens if t.start == match.start("who"))
    who = match["who"] if first.pos == "PROPN" else match["who"][0].lower() + match["who"][1:]
    named = f"{who}'s" if found["own"] else who
    return Hit(sentence.start, found.end(), (document.text[after.start:found.start()] + named,))


RULE = Rule(
    "dialogue.blurb",
    "Every blurb begins like this. The story itself is the better bait.",
    "Sterling & Shiner, Turkey City Lexicon",
    _find,
    When(domains=("entertainment",), strength=0.5),
    examples=(
        Example("In a land where shadows walk, diver Ada Quill finds 3 keys.", "Diver Ada Quill finds 3 keys."),
        Example("In a world of lies, diver Ada Quill embarks on a breathtaking journey that will change everything. "
                "When 2 boats sink at her pier, she finds a map.",
                "When 2 boats sink at diver Ada Quill's pier, she finds a map."),
        Example("The 6 brothers must confront a haunting truth: the well is dry.",
                "The 6 brothers must face the truth: the well is dry."),
        Example("From the author of Salt comes a spellbinding tale of 2 sisters.",
                "From the author of Salt comes a tale of 2 sisters."),
    ),
    keeps=(
        "MIRA: In a world of fools, I am king.",
        "In a city of 9 bridges, a clerk counts boats.",
        "I walked in a land of ice, and the truth was haunting.",
        "The haunting is on floor 3.",
    ),
    licence=("name", "modality"),
)
