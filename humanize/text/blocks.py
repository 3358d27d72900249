"""Splits a text into paragraphs and says what each one is, by layout alone."""

import re
from collections.abc import Iterator
from itertools import groupby

from humanize.types import Paragraph, ParagraphKind

LIST_MARK = re.compile(r"[ \t]*(?:[-*+•–]|\(?\d{1,3}[.)]|(?:\(?[a-z][.)]|\(?[A-Z]\)))[ \t]+")
_FENCE = re.compile(r"[ \t]*(```|~~~)")
_HEADING = re.compile(r"[ \t]*(#{1,6}[ \t]|={3,}[ \t]*$|-{3,}[ \t]*$)")
_TABLE = re.compile(
    r"[ \t]*\|.*\|[ \t]*$|[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\||[^,\n]+(?:,[^, \n][^,\n]*){2,}$|"
    r"\".*\",|[^,\"\n]+(?:,(?:\"[^\"\n]*\"|[^, \"\n][^,\"\n]*)){2,}$|\S(?:.*\S)?(?: {3,}|\t)\S.*(?: {2,}|\t)\S")
_LATEX_OPEN = re.compile(r"[ \t]*(\\begin\{|\$\$|\\\[)")
_LATEX_CLOSE = re.compile(r".*(\\end\{|\$\$|\\\])[ \t]*")
_TAG_LINE = re.compile(r"[ \t]*</?(script|style|pre|table|tr|td|th|div|ul|ol|svg|head|html)\b", re.I)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings)\b"
    r"(?:[^.!?\n]|\b(?:mrs?|ms|mx|dr|prof|rev|st)\.){0,60}[,:!]?\s*$",
    re.I)
_VALEDICTION = re.compile(
    r"(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)|yours|thanks|"
    r"thank you|cheers|best|all the best|take care|respectfully)(?: again| so much| very much)?[,.!]?\s*$", re.I)
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order; the line ends between them belong to none."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\r\n]+", text)]
    found: list[tuple[int, int, ParagraphKind]] = []
    for kind, start, end in _kinds(text, lines):
        found.append((start, end, kind))
    found = _verse(text, _wrapped(text, found))
    found = _letter(text, found)
    return tuple(Paragraph(n, start, end, kind) for n, (start, end, kind) in enumerate(found))


def _kinds(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[ParagraphKind, int, int]]:
    """One paragraph a line, except that fenced code, LaTeX environments and tables stay whole."""
    closing: re.Pattern[str] | None = None
    opened = 0
    rows: list[tuple[ParagraphKind, int, int]] = []
    for start, end in lines:
        line = text[start:end]
        if closing is not None:
            if closing.match(line):
                rows.append(("code", opened, end))
                closing = None
            continue
        if not line.strip():
            continue
        fence = _FENCE.match(line)
        if fence:
            closing, opened = re.compile(r"[ \t]*" + re.escape(fence.group(1))), start
        elif _LATEX_OPEN.match(line) and not _LATEX_CLOSE.match(line[2:]):
            closing, opened = _LATEX_CLOSE, start
        elif _LATEX_OPEN.match(line) or _TAG_LINE.match(line):
            rows.append(("code", start, end))
        elif _TABLE.match(line):
            rows.append(("table", start, end))
        elif _HEADING.match(line):
            rows.append(("heading", start, end))
        elif LIST_MARK.match(line):
            rows.append(("list", start, end))
        else:
            rows.append(("prose", start, end))
    if closing is not None:  # never closed: everything after the opening is code
        rows.append(("code", opened, lines[-1][1]))
    for (kind, _), group in groupby(enumerate(rows), key=lambda row: (row[1][0], -1 if row[1][0] == "table" else row[0])):
        members = [row for _, row in group]
        # A single line with commas is a sentence, not a table.
        lone = kind == "table" and len(members) == 1 and "|" not in text[members[0][1]:members[0][2]]
        yield ("prose" if lone else kind, members[0][1], members[-1][2])


def _wrapped(text: str, rows: list[tuple[int, int, ParagraphKind]]) -> list[tuple[int, int, ParagraphKind]]:
    """Joins prose lines that were broken by a line width (long, no end mark, the next goes on in lower case)."""
    joined: list[tuple[int, int, ParagraphKind]] = []
    for start, end, kind in rows:
        if joined and kind == "prose" and joined[-1][2] in ("prose", "list"):
            before, last, kept = joined[-1]
            line = text[text.rfind("\n", before, last) + 1 if "\n" in text[before:last] else before:last]
            gap = text[last:start]
            goes_on = text[start:end].lstrip()[:1].islower() and not _SENTENCE_END.search(line)
            if gap.count("\n") + gap.count("\r") - gap.count("\r\n") == 1 and len(line) >= 55 and goes_on:
                joined[-1] = (before, end, kept)
                continue
        joined.append((start, end, kind))
    return joined


def _verse(text: str, rows: list[tuple[int, int, ParagraphKind]]) -> list[tuple[int, int, ParagraphKind]]:
    """Four or more short prose lines of which most do not end a sentence are verse."""
    short = [i for i, (start, end, kind) in enumerate(rows) if kind == "prose" and end - start <= 60]
    run: list[int] = []
    verse: set[int] = set()
    for i in [*short, None]:
        if i is not None and run and i == run[-1] + 1:
            run.append(i)
            continue
        lines = [text[rows[j][0]:rows[j][1]] for j in run]
        open_lines = [line for line in lines if not _SENTENCE_END.search(line)]
        letters = any(_GREETING.match(line) or _VALEDICTION.match(line) for line in lines)
        continued = [line for line in lines[1:] if line.lstrip()[:1].islower()]
        if len(run) >= 4 and 2 * len(open_lines) >= len(run) and continued and not letters:
            verse.update(run)
        run = [] if i is None else [i]
    return [(start, end, "verse" if i in verse else kind) for i, (start, end, kind) in enumerate(rows)]


def _letter(text: str, rows: list[tuple[int, int, ParagraphKind]]) -> list[tuple[int, int, ParagraphKind]]:
    """Marks greeting, valediction and signature lines."""
    marked = list(rows)
    for i, (start, end, kind) in enumerate(rows):
        line = text[start:end].strip()
        if kind != "prose":
            continue
        if i < 2 and _GREETING.match(line) and len(line.split()) <= 8:
            marked[i] = (start, end, "greeting")
        elif i and _VALEDICTION.match(line):
            marked[i] = (start, end, "valediction")
        elif i and i >= len(rows) - 3 and _is_signature(line) and all(
                _is_signature(text[s:e].strip()) for s, e, _ in rows[i + 1:]):
            marked[i] = (start, end, "signature")
    return marked


def _is_signature(line: str) -> bool:
    words = re.findall(r"[^\W\d_][\w.'’-]*", line)
    small = {"of", "and", "the", "for", "at", "in", "de", "van", "von", "der"}
    return bool(words) and len(words) <= 6 and not re.search(r"[!?:;]|[^A-Z]{3}\.$", line) and all(
        w[0].isupper() or w.lower() in small for w in words)
