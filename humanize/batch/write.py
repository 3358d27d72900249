"""Writes a batch out as the kind of file that came in: rows with their rewrites, scores, changes and flags; texts as files."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from humanize.batch.columns import Columns, Row
from humanize.batch.read import FILE
from humanize.export.pieces import Piece, differences
from humanize.export.word import as_docx
from humanize.pii import mask_all, unmask, unmasked_edits
from humanize.store.records import StoredItem
from humanize.types import Edit

REPORT = "report.csv"
# A cell that begins so is a formula to a spreadsheet; an apostrophe in front makes it text. The last four are the wide
# signs, which some spreadsheets read as the plain ones.
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"[+-][\d.,]*\d%?\Z")
_SCORES = ("warmth_before", "warmth_after", "grade_before", "grade_after")
_UNSAFE = re.compile(r"[^\w. -]+")


def result_row(item: StoredItem, columns: Columns, *, status: bool = False) -> Row:
    """A row as it was read, and what became of it; placeholders are undone."""
    outcome = item.outcome
    row = columns.row(item.fields, _undone(item, item.source))
    row |= {"rewrite": _undone(item, outcome.text), "changes": len(outcome.edits), "flags": " ".join(outcome.flags),
            **{name: outcome.scores.get(name, "") for name in _SCORES}, "notices": " ".join(outcome.notices),
            "error": outcome.error}
    return {**row, "status": item.status} if status else row


def write_rows(kind: str, out: BinaryIO, items: Iterable[StoredItem], columns: Columns, *, status: bool = False,
               folder: Path | None = None) -> None:
    """Writes a table or a zip; `folder` is a place for what has to wait. Raises InputError where a text does not fit."""
    if kind == "zip":
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            _write_texts(archive, items, columns, status=status)
        return
    rows = (result_row(item, columns, status=status) for item in items)
    if kind == "xlsx":
        from humanize.batch.sheets import write_sheet

        write_sheet(out, _cells(rows), folder)
        return
    lines = TextIOWrapper(out, encoding="utf-8", newline="", errors="surrogatepass" if kind == "jsonl" else "replace")
    if kind == "jsonl":
        for row in rows:
            lines.write(_json(row) + "\n")
    else:
        writer = csv.writer(lines)
        for cells in _cells(rows):
            writer.writerow([_cell(c) for c in cells])
    lines.detach()


def write_folder(folder: Path, items: Iterable[StoredItem], columns: Columns) -> None:
    """Writes each text as a file of the same name, and a report of them all."""
    with (folder / REPORT).open("wb") as out:
        writer = _ReportWriter(out, columns, status=False)
        for item in items:
            for name, data in _files(item):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            writer.write(item)
        writer.close()


def write_changes(folder: Path, items: Iterable[StoredItem], when: datetime) -> int:
    """A Word file with tracked changes for every rewrite; gives how many."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for item in items:
        if isinstance(item.source, str) and not item.outcome.error:
            (folder / f"{_base(item)}.docx").write_bytes(changes_of(item, when))
            count += 1
    return count


def zip_changes(out: BinaryIO, items: Iterable[StoredItem], when: datetime) -> None:
    """The same, packed."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for item in items:
            if isinstance(item.source, str) and not item.outcome.error:
                archive.writestr(f"{_base(item)}.docx", changes_of(item, when))


def masked_item(item: StoredItem) -> StoredItem:
    """An item whose placeholders stay in what is written; one that has none yet gets them, in all its texts alike."""
    if item.masks:
        return replace(item, masks=(), name="", fields={k: _masked(v, item.masks) for k, v in item.fields.items()})
    if not isinstance(item.source, str):
        return item
    keys = [k for k, v in item.fields.items() if isinstance(v, str)]
    texts = [item.source, item.outcome.text, *(str(item.fields[k]) for k in keys)]
    (source, text, *fields), _ = mask_all(texts, (item.name,) if item.name else ())
    edits = differing(source, text) if item.outcome.edits else ()
    return replace(item, source=source, outcome=replace(item.outcome, text=text, edits=edits), name="",
                   fields={**item.fields, **dict(zip(keys, fields, strict=True))})


def differing(source: str, text: str) -> tuple[Edit, ...]:
    """The edits between two texts, word by word, where what made them is not known."""
    edits, position, gone, come = [], 0, "", ""
    for piece in (*differences(source, text), Piece("=", "")):
        if piece.kind == "=":
            if gone or come:
                edits.append(Edit(position - len(gone), position, come, "rewrite", ""))
            gone = come = ""
        gone += piece.text if piece.kind == "-" else ""
        come += piece.text if piece.kind == "+" else ""
        position += len(piece.text) if piece.kind != "+" else 0
    return tuple(edits)


def _masked(value: object, masks: Sequence[tuple[str, str]]) -> object:
    if isinstance(value, str):
        for shown, words in sorted(masks, key=lambda pair: -len(pair[1])):
            value = value.replace(words, shown)
    return value


def changes_of(item: StoredItem, when: datetime) -> bytes:
    """The Word file of one rewrite, placeholders undone."""
    source = str(item.source)
    return as_docx(unmask(source, item.masks), unmasked_edits(item.outcome.edits, source, item.masks), when)


def _write_texts(archive: ZipFile, items: Iterable[StoredItem], columns: Columns, *, status: bool) -> None:
    from tempfile import SpooledTemporaryFile

    # A zip takes one part at a time, so the report waits in memory; it holds no more than the table would.
    with SpooledTemporaryFile(max_size=1 << 30) as report:
        writer = _ReportWriter(report, columns, status=status)  # type: ignore[arg-type]
        for item in items:
            for name, data in _files(item):
                archive.writestr(name, data)
            writer.write(item)
        writer.close()
        report.seek(0)
        archive.writestr(REPORT, report.read())


class _ReportWriter:
    """The report beside texts: a row for each, without the texts."""

    def __init__(self, out: BinaryIO, columns: Columns, *, status: bool) -> None:
        self._lines = TextIOWrapper(out, encoding="utf-8", newline="", errors="replace")
        self._writer = csv.writer(self._lines)
        self._columns, self._status, self._begun = columns, status, False

    def write(self, item: StoredItem) -> None:
        row = result_row(item, self._columns, status=self._status)
        for text in (self._columns.text, "rewrite"):
            row.pop(text, None)
        if not self._begun:
            self._writer.writerow([_cell(c) for c in row])
            self._begun = True
        self._writer.writerow([_cell(c) for c in row.values()])

    def close(self) -> None:
        self._lines.detach()


def _files(item: StoredItem) -> Iterator[tuple[str, bytes]]:
    """A text under its name: a Word file with its changes tracked, or the plain rewrite. What failed has no file."""
    if item.outcome.error or not isinstance(item.source, str):
        return
    named = item.fields.get(FILE)
    name = PurePosixPath(str(named)) if isinstance(named, str) else PurePosixPath(f"{_base(item)}.txt")
    parts = [_UNSAFE.sub("_", p) for p in name.parts if p not in ("..", "/", ".")]
    path = "/".join(parts) or f"{_base(item)}.txt"
    if path.lower().endswith(".docx"):
        yield path, changes_of(item, datetime(2000, 1, 1).astimezone())
    else:
        yield path, _undone_text(item).encode("utf-8", "replace")


def _base(item: StoredItem) -> str:
    named = item.name or PurePosixPath(str(item.fields.get(FILE, ""))).stem
    safe = _UNSAFE.sub("_", named).strip(". ")[:60]
    return f"{item.number:05} {safe}".strip()


def _undone_text(item: StoredItem) -> str:
    return unmask(item.outcome.text, item.masks)


def _undone(item: StoredItem, value: object) -> object:
    return unmask(value, item.masks) if isinstance(value, str) else value


def _cells(rows: Iterable[Row]) -> Iterator[list[object]]:
    """The header of the first row, then the values that each row has for it."""
    names: list[str] | None = None
    for row in rows:
        if names is None:
            names = list(row)
            yield [*names]
        yield [row.get(name) for name in names]


def _json(row: Row) -> str:
    text = json.dumps(row, ensure_ascii=False)
    return text if text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text) else json.dumps(row)


def _cell(value: object) -> object:
    harmless = not isinstance(value, str) or not _FORMULA.match(value) or _NUMBER.match(value)
    return value if harmless else f"'{value}"
