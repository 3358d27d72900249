"""Two texts in rows: the passages that tell the same side by side, and those that only one text has."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from humanize.constraints.align import Block
from humanize.types import ComparedPassage, Document, Paragraph, Span

_CLOSE = 0.4  # the share of words that makes two passages without a common word of weight belong together
_FAR = 0.25  # less than this, and a sentence from elsewhere in the text stands better in a row of its own


def passages(source: Document, other: Document, blocks: Sequence[Block]) -> tuple[ComparedPassage, ...]:
    """The rows in the order of the source; a passage that only the other text has comes after the one that it follows there."""
    rows = [row for b in blocks for row in _loosened(source, _stretch(source, b.source), other, _stretch(other, b.other))]
    rows = _met(source, other, rows) + _unread(source, other)
    shared = sorted((r for r in rows if r.source), key=lambda r: r.source[0].start)
    for row in sorted((r for r in rows if not r.source), key=lambda r: r.other[0].start):
        before = [n for n, r in enumerate(shared) if r.other and r.other[0].start < row.other[0].start]
        nearest = max(before, key=lambda n: shared[n].other[0].start, default=-1)
        shared.insert(nearest + 1, row)
    return tuple(shared)


def row_finder(rows: Sequence[ComparedPassage], *, in_source: bool) -> Callable[[Span | None], int | None]:
    """Tells the number of the row in which a span of one of the texts begins; None if it lies in none."""
    spans = sorted((s.start, s.end, n) for n, row in enumerate(rows) for s in (row.source if in_source else row.other))
    starts = [start for start, _, _ in spans]

    def row_of(span: Span | None) -> int | None:
        at = bisect_right(starts, span.start) - 1 if span else -1
        return spans[at][2] if span and at >= 0 and span.start < spans[at][1] else None

    return row_of


def _stretch(document: Document, sentences: frozenset[int]) -> tuple[Span, ...]:
    """The spans of some sentences, those that follow each other in a paragraph joined; a list mark belongs to its sentence."""
    spans: list[Span] = []
    last = -2
    for index in sorted(sentences):
        sentence = document.sentences[index]
        paragraph = document.paragraphs[sentence.paragraph]
        first = index == 0 or document.sentences[index - 1].paragraph != sentence.paragraph
        start = paragraph.start if first else sentence.start
        if index == last + 1 and not first:
            spans[-1] = Span(spans[-1].start, sentence.end)
        else:
            spans.append(Span(start, sentence.end))
        last = index
    return tuple(spans)


def _loosened(source: Document, here: tuple[Span, ...], other: Document, there: tuple[Span, ...]) -> Iterator[ComparedPassage]:
    """A row, without the stretches that only one common word has drawn into it from elsewhere: each gets a row of its own."""
    near_here, near_there = _near(source, here, other, there), _near(other, there, source, here)
    yield ComparedPassage(near_here, near_there)
    yield from (ComparedPassage((span,), ()) for span in here if span not in near_here)
    yield from (ComparedPassage((), (span,)) for span in there if span not in near_there)


def _near(document: Document, spans: tuple[Span, ...], beside: Document, against: tuple[Span, ...]) -> tuple[Span, ...]:
    if len(spans) < 2 or not against:
        return spans
    closeness = [_closeness(document, (s,), beside, against) for s in spans]
    return tuple(s for s, c in zip(spans, closeness, strict=True) if c >= min(_FAR, max(closeness)))


def _met(source: Document, other: Document, rows: list[ComparedPassage]) -> list[ComparedPassage]:
    """The rows, with passages joined that share no word of weight and still belong together: "Take 5 mg", "Take 10 mg"."""
    rows = list(rows)
    for row in [r for r in rows if not r.other]:
        free = [r for r in rows if not r.source]
        closeness = [_closeness(source, row.source, other, r.other) for r in free]
        if free and max(closeness) >= _CLOSE:
            twin = free[closeness.index(max(closeness))]
            rows[rows.index(row)] = ComparedPassage(row.source, twin.other)
            rows.remove(twin)
    return rows


def _closeness(source: Document, here: tuple[Span, ...], other: Document, there: tuple[Span, ...]) -> float:
    """How much of the words two passages share, light words too; two greetings belong together whatever they say."""
    if _is_greeting(source, here) and _is_greeting(other, there):
        return 1.0
    return SequenceMatcher(None, _words(source, here), _words(other, there), autojunk=False).ratio()


def _words(document: Document, spans: tuple[Span, ...]) -> list[str]:
    return " ".join(document.text[s.start : s.end] for s in spans).lower().split()


def _is_greeting(document: Document, spans: tuple[Span, ...]) -> bool:
    return any(p.kind == "greeting" and p.start <= spans[0].start < p.end for p in document.paragraphs)


def _unread(source: Document, other: Document) -> list[ComparedPassage]:
    """Rows of the paragraphs that hold no sentences: headings, signatures, tables, code."""
    left, right = _without_sentences(source), _without_sentences(other)
    rows = []
    words = [[" ".join(d.text[p.start : p.end].split()).lower() for p in ps] for d, ps in ((source, left), (other, right))]
    for _, a, b, c, d in SequenceMatcher(None, words[0], words[1], autojunk=False).get_opcodes():
        here, there = left[a:b], right[c:d]
        paired = min(len(here), len(there))
        for n in range(max(len(here), len(there))):
            if n < paired and here[n].kind == there[n].kind:
                rows.append(ComparedPassage((_span(here[n]),), (_span(there[n]),)))
                continue
            rows += [ComparedPassage((_span(p),), ()) for p in here[n : n + 1]]
            rows += [ComparedPassage((), (_span(p),)) for p in there[n : n + 1]]
    return rows


def _without_sentences(document: Document) -> list[Paragraph]:
    full = {s.paragraph for s in document.sentences}
    return [p for p in document.paragraphs if p.index not in full and document.text[p.start : p.end].strip()]


def _span(paragraph: Paragraph) -> Span:
    return Span(paragraph.start, paragraph.end)
