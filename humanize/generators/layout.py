"""Sets a text that stands as one block in paragraphs: greeting, what happened, what to do, goodbye.

Not a rule of the shelf: it looks at the finished text, and only where the rules have found something to change, so that a good
draft keeps its shape.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from humanize.generators.places import body_of
from humanize.rules.bullets import line_end
from humanize.rules.discourse.break_para import likeness, opens_topic
from humanize.text.mend import capitalised
from humanize.types import Document, Edit, Goal, Sentence

MIN_CHANGES = 2  # a text that needs fewer changes was laid out well enough for its writer
_MIN_WORDS = 58  # below this one paragraph is right
_LABEL = 9  # words of a subject line or a reference
_WISHED = 40  # words of a paragraph that is easy to take in
_FIRST_WORDS = re.compile(r"(?:please|to \w+|you (?:must|can|may|need|have to|will)|we (?:can|will|need|have)|your)\b", re.I)
_INTRODUCES = re.compile(r"here(?:'s|’s| is| are) |there (?:is|are) \w+ things? |what (?:i|we) need |that is a lot ", re.I)
_LOOKS_BACK = re.compile(r"(?:please )?(?:\w+ )?(?:it|them|this|these|those)\b", re.I)  # "Check them against the book."
_SIGN_OFF = re.compile(
    r"(?:(?:(?:Kind|Best|Warm|Many) )?(?:[Rr]egards|[Ww]ishes)|(?:Yours )?[Ss]incerely|Yours faithfully|Cheers),")
# "Gerald Finch, Head of Operations": nothing but capitals, and no full stop.
_SIGNED = re.compile(r"[A-Z][\w.'’-]+(?:,? (?:[A-Z][\w.'’-]*|&|of|and|the|for|van|de))*(?<![.!?])")
_RULE = "layout.paragraphs"
_REASON = "One block of text is hard to take in. Paragraphs show what belongs together."
_SOURCE = "Federal Plain Language Guidelines (short paragraphs)"


def breaks(document: Document, goal: Goal) -> tuple[Edit, ...]:
    """The line breaks that set a one-block text in paragraphs; none where it is short or has a layout of its own."""
    prose = [p for p in document.paragraphs if p.kind == "prose"]
    blocks = [p for p in prose if len(document.text[p.start:p.end].split()) > _LABEL] or prose
    apart = goal.switches_off(_RULE) or goal.strength < 0.5 or goal.domain == "entertainment" or any(
        document.has(flag) for flag in ("legal", "grave"))
    if apart or len(blocks) != 1 or any(p.kind in ("list", "table", "code", "verse") for p in document.paragraphs):
        return ()
    body = body_of(document)
    if body is None:
        return ()
    block = blocks[0]
    inside = [s for s in body.sentences if block.start <= s.start < block.end]
    if len(inside) < 4 or sum(_length(document, s) for s in inside) < _MIN_WORDS:
        return ()
    if "\n" in document.text[inside[0].start:inside[-1].end]:
        return ()  # the writer's own lines
    gap = line_end(document) * 2
    edits = [_break(document, one.end, two.start, gap) for one, two in _cuts(document, inside)]
    if body.greeting and inside[0].start <= body.greeting[0]:
        edits.append(_after_greeting(document, body.begins, gap))
    edits += _sign_off(document, _speaks_until(document, inside), block.end, gap)
    return tuple(sorted((e for e in edits if e is not None), key=lambda e: e.start))


def _break(document: Document, end: int, start: int, gap: str) -> Edit | None:
    return Edit(end, start, gap, _RULE, _REASON, _SOURCE) if not document.text[end:start].strip() else None


def _after_greeting(document: Document, begins: int, gap: str) -> Edit | None:
    end = len(document.text[:begins].rstrip())
    first = document.text[begins]
    return Edit(end, begins + 1, gap + capitalised(first), _RULE, _REASON, _SOURCE)


def _sign_off(document: Document, start: int, end: int, gap: str) -> Iterator[Edit | None]:
    """The breaks before a goodbye, a name or a reference that stands behind the last sentence, and after "Regards,"."""
    rest = document.text[start:end]
    words = rest.split()
    if not words or "\n" in rest or len(words) > _LABEL:
        return
    begins = start + len(rest) - len(rest.lstrip())
    yield _break(document, start, begins, gap)
    goodbye = _SIGN_OFF.match(document.text, begins, end)
    if goodbye and goodbye.end() < end:
        yield _break(document, goodbye.end(), goodbye.end() + 1, line_end(document))


def _speaks_until(document: Document, inside: Sequence[Sentence]) -> int:
    """Where the last sentence ends that says something: the parser may take "Regards, Hanne" for one, too."""
    last = document.text[inside[-1].start:inside[-1].end]
    goodbye = _SIGN_OFF.match(last) or _SIGNED.fullmatch(last)
    return inside[-2].end if goodbye and len(last.split()) <= _LABEL else inside[-1].end


def _cuts(document: Document, inside: Sequence[Sentence]) -> list[tuple[Sentence, Sentence]]:
    """The neighbours between which a paragraph ends: topics apart, parts of even length, what to do on its own."""
    lengths = [_length(document, s) for s in inside]
    costs = {n: cost for n, cost in _places(document, inside)}

    @cache
    def best(at: int) -> tuple[float, tuple[int, ...]]:
        found: tuple[float, tuple[int, ...]] = (_shape(sum(lengths[at:]), len(inside) - at), ())
        for n in range(at + 1, len(inside)):
            if n in costs:
                rest = best(n)
                cost = _shape(sum(lengths[at:n]), n - at) + costs[n] + rest[0]
                if cost < found[0]:
                    found = cost, (n, *rest[1])
        return found

    return [(inside[n - 1], inside[n]) for n in best(0)[1]]


def _shape(words: int, sentences: int) -> float:
    """What a paragraph of this size costs."""
    lonely = 0.4 if sentences == 1 and words < 20 else 0.0
    return lonely + 0.8 * ((words - _WISHED) / _WISHED) ** 2


def _places(document: Document, inside: Sequence[Sentence]) -> Iterator[tuple[int, float]]:
    asked = {n for n, s in enumerate(inside) for f in document.flagged("requests") if s.start <= f.start < s.end}
    for n in range(1, len(inside)):
        sentence = inside[n]
        if _INTRODUCES.match(document.text, inside[n - 1].start, inside[n - 1].end) or _LOOKS_BACK.match(
                document.text, sentence.start, sentence.end):
            continue
        starts_asking = n in asked and n - 1 not in asked or _INTRODUCES.match(
            document.text, sentence.start, sentence.end) is not None
        if not starts_asking and (n in asked or not opens_topic(document, sentence)):
            continue
        alike = likeness(document, inside[max(0, n - 2):n], inside[n:n + 2])
        turns = _FIRST_WORDS.match(document.text, sentence.start, sentence.end) is not None
        yield n, 0.25 + alike - 0.35 * starts_asking - 0.1 * turns


def _length(document: Document, sentence: Sentence) -> int:
    return len(document.text[sentence.start:sentence.end].split())
