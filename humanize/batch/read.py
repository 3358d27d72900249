"""Reads drafts row by row, never the whole at once. Whatever is wrong is told with its place."""

import csv
import json
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import PurePosixPath
from typing import TextIO
from zipfile import BadZipFile, ZipFile

from humanize.batch.columns import Columns, Row
from humanize.batch.source import TEXTS, Limits, Source
from humanize.errors import InputError
from humanize.export.draft_file import MAX_BYTES as MAX_DRAFT
from humanize.export.draft_file import draft_from_file

FILE = "file"  # the columns of a folder or zip
TEXT = "text"
UNREADABLE = "unreadable"  # in the place of a text: why a file has none
_LONGEST_LINE = 1_000_000  # characters of a line of JSON; a cell of a CSV file may have 131,072 (the csv module's limit)
_BROKEN_ZIP = (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


def read_rows(source: Source, columns: Columns, limits: Limits) -> Iterator[Row]:
    """The rows. Raises InputError for a file or column that can't be used, some of it only at the end of the file."""
    if source.kind == "folder":
        rows = _folder_rows(source, limits)
    else:
        source.check_size(limits)
        rows = {"csv": _csv, "jsonl": _jsonl, "xlsx": _xlsx, "zip": _zip_rows}[source.kind](source, columns, limits)
    for number, row in enumerate(rows, 1):
        if number > limits.rows:
            raise InputError(f"{source.name} has more than {limits.rows:,} rows. Split it into several files.")
        yield row


def header(source: Source, limits: Limits) -> list[str]:
    """The names of the columns: of a file of JSON lines, those of its first rows."""
    if source.kind in ("folder", "zip"):
        return [FILE, TEXT]
    if source.kind == "jsonl":
        names: dict[str, None] = {}
        for number, row in enumerate(read_rows(source, Columns(), limits)):
            names |= dict.fromkeys(row)
            if number >= 50:
                break
        return list(names)
    first = next(_csv(source, None, limits) if source.kind == "csv" else _xlsx(source, None, limits), None)
    if first is None:
        raise InputError(f"{source.name} has no rows.")
    return list(first)


def _csv(source: Source, columns: Columns | None, limits: Limits) -> Iterator[Row]:
    with source.open() as stream, TextIOWrapper(stream, encoding="utf-8-sig", newline="") as lines:
        try:
            yield from _csv_rows(source.name, lines, columns)
        except UnicodeDecodeError:
            raise _not_text(source) from None


def _csv_rows(name: str, lines: TextIO, columns: Columns | None) -> Iterator[Row]:
    reader = csv.DictReader(lines, delimiter=_delimiter(lines))
    try:
        names = list(reader.fieldnames or ())
        if columns is not None:
            columns.check(names, name)
        for row in reader:
            yield {str(k): v for k, v in row.items()}
    except csv.Error as error:  # a cell that is too long, or no table at all
        raise InputError(f"After line {reader.line_num}, {name} can't be read as CSV ({error}).") from None


def _delimiter(lines: TextIO) -> str:
    """A comma, but where the first line has none: spreadsheets of some countries write semicolons or tabs."""
    first = lines.readline(_LONGEST_LINE)
    lines.seek(0)
    return next((d for d in (",", ";", "\t") if d in first), ",")


def _jsonl(source: Source, columns: Columns | None, limits: Limits) -> Iterator[Row]:
    with source.open() as stream, TextIOWrapper(stream, encoding="utf-8-sig", newline="\n") as lines:
        try:
            yield from _json_rows(source.name, lines)
        except UnicodeDecodeError:
            raise _not_text(source) from None


def _json_rows(name: str, lines: TextIO) -> Iterator[Row]:
    number = 0
    while line := lines.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise InputError(f"Line {number} of {name} has more than {_LONGEST_LINE:,} characters.")
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):  # also numbers of thousands of digits, and thousands of brackets
            raise InputError(f"Line {number} of {name} is not JSON.") from None
        if not isinstance(row, dict):
            raise InputError(f"Line {number} of {name} is not a JSON object.")
        yield row


def _xlsx(source: Source, columns: Columns | None, limits: Limits) -> Iterator[Row]:
    from humanize.batch.sheets import sheet_rows

    rows = sheet_rows(source, limits)
    names = next(rows, None)
    if names is None:
        raise InputError(f"{source.name} has no rows.")
    if columns is not None:
        columns.check([str(n) for n in names], source.name)
    for values in rows:
        yield dict(zip((str(n) for n in names), values, strict=True))


def _folder_rows(source: Source, limits: Limits) -> Iterator[Row]:
    files = source.files(limits)
    if not files:
        raise InputError(f"{source.name} holds no {', '.join(TEXTS)} file.")
    for path in files:
        name = path.relative_to(source.path or path.parent).as_posix()
        if path.stat().st_size > MAX_DRAFT:
            raise InputError(f"{name} has more than {MAX_DRAFT // 1_000_000} MB. Take it out of the folder.")
        yield {FILE: name, TEXT: _draft(name, path.read_bytes())}


def _zip_rows(source: Source, columns: Columns | None, limits: Limits) -> Iterator[Row]:
    with source.open() as stream:
        try:
            with ZipFile(stream) as archive:
                yield from _packed(source.name, archive, limits)
        except _BROKEN_ZIP as error:
            raise InputError(f"{source.name} is damaged, or locked with a password. Pack the texts again.") from error


def _packed(name: str, archive: ZipFile, limits: Limits) -> Iterator[Row]:
    parts = sorted((p for p in archive.infolist() if not p.is_dir() and PurePosixPath(p.filename).suffix.lower() in TEXTS
                    and not any(part.startswith((".", "~$", "__MACOSX")) for part in PurePosixPath(p.filename).parts)),
                   key=lambda p: p.filename)
    if not parts:
        raise InputError(f"{name} holds no {', '.join(TEXTS)} file.")
    if sum(p.file_size for p in parts) > limits.unpacked:
        raise InputError(f"Unpacked, {name} has more than {limits.unpacked // 1_000_000} MB. Split it.")
    for part in parts:
        if part.file_size > MAX_DRAFT:
            raise InputError(f"{part.filename} in {name} has more than {MAX_DRAFT // 1_000_000} MB. Take it out.")
        with archive.open(part) as packed:  # never more than the size it names
            yield {FILE: part.filename, TEXT: _draft(part.filename, packed.read(MAX_DRAFT + 1))}


def _draft(name: str, data: bytes) -> object:
    """The text; a file that can't be read is a row without one, and says so when it is rewritten."""
    try:
        return draft_from_file(data)
    except InputError as error:
        return {UNREADABLE: f"{name}: {error}"}


def _not_text(source: Source) -> InputError:
    return InputError(f"{source.name} is not UTF-8 text. Save it as UTF-8 and try again.")
