"""health.warning-own-line: a warning inside a long paragraph gets a paragraph of its own."""

import re
from collections.abc import Iterator

from humanize.rules.bullets import line_end
from humanize.rules.clause_chunks import words_in
from humanize.rules.health.templates import CLEAR_INDEX, READERS, is_free
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, When

_URGENT = re.compile(r"\b(?:911|999|112|emergency|immediately|at once|right away|straight away|life-threatening|ambulance)\b",
    re.I)
_START = re.compile(r"(?:(?:Stop|Call|Go|Seek|Get|Return|Ring|Phone|If)\b)")
_NEVER = re.compile(r"(?:Do not|Never|DO NOT|NEVER)\b")
_LEANS = re.compile(r"\b(?:it|they|this|these|that|those|so|such|also|instead)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The one warning of a paragraph of more than 60 words; two warnings side by side stay together."""
    for paragraph in document.paragraphs:
        inside = [s for s in document.sentences if s.paragraph == paragraph.index]
        if paragraph.kind != "prose" or len(inside) < 3 or sum(words_in(document.words(s)) for s in inside) <= 60:
            continue
        marked = [n for n, s in enumerate(inside) if _warns(document, s)]
        if not marked or marked[-1] - marked[0] != len(marked) - 1 or len(marked) > 2 or len(marked) == len(inside):
            continue
        breaks = _breaks(document, inside, marked[0], marked[-1])
        if breaks:
            first, *rest = breaks
            yield Hit(first.start, first.end, (first.text,), also=tuple(rest))


def _breaks(document: Document, inside: list[Sentence], first: int, last: int) -> list[Splice]:
    mark = line_end(document) * 2
    places = []
    if first > 0:
        places.append((inside[first - 1].end, inside[first].start))
    if last + 1 < len(inside):
        after = document.text[inside[last + 1].start:inside[last + 1].end]
        if _LEANS.match(after):
            return []
        places.append((inside[last].end, inside[last + 1].start))
    return [Splice(a, b, mark) for a, b in places if not document.text[a:b].strip() and is_free(document, a, b)]


def _warns(document: Document, sentence: Sentence) -> bool:
    text = document.text[sentence.start:sentence.end]
    if _LEANS.search(text.split(",")[0][:30]):
        return False
    return bool(_START.match(text) and _URGENT.search(text) or _NEVER.match(text))


RULE = Rule(
    id="health.warning-own-line",
    message="A warning in the middle of a long paragraph is easily missed. Give it a line of its own.",
    source=CLEAR_INDEX,
    find=find,
    when=When(audiences=READERS, domains=("health",), strength=0.5),
    examples=tuple(
        Example(f"{_A} {w} {_B}", f"{_A}\n\n{w}\n\n{_B}") for _A, _B in [(
            "The spray numbs your throat for about an hour and helps you to swallow the thin tube without pain during the test. "
            "The nurse will give it to you in the room next to the main hall on the second floor of the clinic.",
            "Your results will be ready in 10 days, and the clinic will send them to your doctor by post and to you by email.")]
        for w in ("Do not drive for 24 hours.", "Call 999 immediately for chest pain.", "Never use two patches on one day.")),
    keeps=(
        "Do not drive.",
        "The test is short. Do not drive for 24 hours. Your results will be ready in 10 days.",
        "Do not drive for 24 hours. Do not drink alcohol for 2 days.",
    ),
)
