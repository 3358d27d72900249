"""Excel files, in (openpyxl) and out (XlsxWriter: openpyxl writes through files that lie about in the system's folder)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile, ZipFile

from humanize.batch.source import Limits, Source
from humanize.errors import InputError

_LONGEST_CELL = 32_767  # characters, as Excel has it
_MOST_COLUMNS = 1_000
_LARGEST_NUMBER = 10**15  # Excel keeps 15 digits


def sheet_rows(source: Source, limits: Limits) -> Iterator[list[object]]:
    """The rows of the first sheet, its header first; formulas give their last results. Empty rows are left out."""
    from openpyxl import load_workbook

    with source.open() as stream:
        _check(source.name, stream, limits)
        try:
            book = load_workbook(stream, read_only=True, data_only=True)
            sheet = book.worksheets[0]
            width = 0
            for values in sheet.iter_rows(values_only=True, max_col=_MOST_COLUMNS):
                if all(v is None for v in values):
                    continue
                if not width:
                    names = _names(values)
                    width = len(names)
                    yield list(names)
                else:
                    yield [_plain(v) for v in (*values, *(None,) * width)[:width]]
            book.close()
        except InputError:
            raise
        except Exception as error:  # openpyxl has no error of its own: whatever a broken file makes it raise
            raise InputError(f"{source.name} can't be read as an Excel file ({type(error).__name__}). Save it as .xlsx or .csv "
                             "and try again.") from None


def write_sheet(out: BinaryIO, rows: Iterable[Sequence[object]], folder: Path | None = None) -> None:
    """Writes rows, the header first. Every text is a text: nothing becomes a formula or a link.

    With a folder, what is not written yet waits in a file there, a row of it in memory; without one, all waits in memory, and no
    file is made.
    """
    from xlsxwriter import Workbook

    options = {"in_memory": True} if folder is None else {"constant_memory": True, "tmpdir": str(folder)}
    book = Workbook(out, options)
    try:
        sheet = book.add_worksheet("Drafts")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                _write(sheet, number, column, value)
    finally:
        book.close()


def _check(name: str, stream: BinaryIO, limits: Limits) -> None:
    """Raises InputError for what is no packed file, or too large once unpacked (its parts give no more than they say)."""
    try:
        with ZipFile(stream) as archive:
            if sum(p.file_size for p in archive.infolist()) > limits.unpacked:
                raise InputError(f"Unpacked, {name} has more than {limits.unpacked // 1_000_000} MB. Split it, or use CSV.")
    except BadZipFile:
        raise InputError(f"{name} is not an Excel file (.xlsx). Save it as one, or as CSV, and try again.") from None
    stream.seek(0)


def _names(values: Sequence[object]) -> tuple[str, ...]:
    """The header: every column has a name, and no two the same."""
    last = max(n for n, v in enumerate(values) if v is not None)
    names: list[str] = []
    for number, value in enumerate(values[:last + 1], 1):
        name = base = str(value).strip() if value is not None and str(value).strip() else f"column {number}"
        again = 2
        while name in names:
            name, again = f"{base} ({again})", again + 1
        names.append(name)
    return tuple(names)


def _plain(value: object) -> object:
    """A cell as a JSON value."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def _write(sheet: Any, row: int, column: int, value: object) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float) and abs(value) < _LARGEST_NUMBER:  # not for NaN, nor for numbers that are names
        sheet.write_number(row, column, value)
    else:
        text = str(value).encode("utf-8", "replace").decode("utf-8")
        if len(text) > _LONGEST_CELL:
            raise InputError(f"A text has more than the {_LONGEST_CELL:,} characters that a cell of Excel holds. Choose .csv.")
        sheet.write_string(row, column, text)
