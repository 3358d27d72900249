"""Rewrites the rows of a CSV or JSON Lines file. A row that fails says so in its `error` column and stops nothing."""

import csv
import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, TextIO

from humanize.errors import HumanizeError, InputError
from humanize.types import Goal, Rewrite

Row = dict[str, object]
MAX_BYTES = 50_000_000
MAX_ROWS = 100_000
_LONGEST_LINE = 1_000_000  # characters of a line of JSON; a cell of a CSV file may have 131,072 (the csv module's limit)
# A cell that begins so is a formula to a spreadsheet; an apostrophe in front makes it text. The last four are the wide
# signs, which some spreadsheets read as the plain ones.
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"[+-][\d.,]*\d%?\Z")


class CanRewrite(Protocol):
    """A Rewriter, as far as a batch needs one."""

    def rewrite(self, text: str, goal: Goal) -> Rewrite: ...


def rewrite_rows(rewriter: CanRewrite, rows: Iterable[Row], column: str, goal: Goal) -> Iterator[Row]:
    """Each row with `rewrite`, `changes`, `notices` and `error` added, one at a time."""
    for row in rows:
        draft = row.get(column)
        result: Row = {"rewrite": "", "changes": 0, "notices": "", "error": ""}
        try:
            if not isinstance(draft, str):
                raise InputError(f"This row has no text in the column {column!r}.")
            rewrite = rewriter.rewrite(draft, goal)
            result |= {"rewrite": rewrite.best.text, "changes": len(rewrite.best.edits), "notices": " ".join(rewrite.notices)}
        except HumanizeError as error:
            result["error"] = str(error)
        yield {**row, **result}


def rewrite_file(rewriter: CanRewrite, source: Path, target: Path, column: str, goal: Goal) -> tuple[int, int]:
    """Rewrites a whole file; returns how many rows were written and how many of them failed.

    The source is read once through before the work begins, so that its last line can't spoil an hour's work; the target
    appears only when it is complete. Raises InputError for a file or column that can't be used.
    """
    for path in (source, target):
        if path.suffix.lower() not in (".csv", ".jsonl"):
            raise InputError(f"{path.name} is neither .csv nor .jsonl.")
    for number, _ in enumerate(_read(source, column), 1):
        if number > MAX_ROWS:
            raise InputError(f"{source.name} has more than {MAX_ROWS:,} rows. Split it into several files.")
    done = failed = 0
    partial = target.with_name(target.name + ".part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as out:
            writer: csv.DictWriter[str] | None = None
            for row in rewrite_rows(rewriter, _read(source, column), column, goal):
                done += 1
                failed += bool(row["error"])
                if target.suffix.lower() == ".jsonl":
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
                    continue
                if writer is None:
                    writer = csv.DictWriter(out, list(row), extrasaction="ignore")
                    writer.writerow({name: _cell(name) for name in row})
                writer.writerow({name: _cell(value) for name, value in row.items()})
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)
    return done, failed


def _read(path: Path, column: str) -> Iterator[Row]:
    if path.stat().st_size > MAX_BYTES:
        raise InputError(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB. Split it into several files.")
    with path.open(encoding="utf-8-sig", newline="" if path.suffix.lower() == ".csv" else "\n") as lines:
        try:
            yield from _csv_rows(path.name, lines, column) if path.suffix.lower() == ".csv" else _json_rows(path.name, lines)
        except UnicodeDecodeError:
            raise InputError(f"{path.name} is not UTF-8 text. Save it as UTF-8 and try again.") from None


def _csv_rows(name: str, lines: TextIO, column: str) -> Iterator[Row]:
    reader = csv.DictReader(lines)
    try:
        if column not in (reader.fieldnames or ()):
            raise InputError(f"{name} has no column {column!r}; it has: {', '.join(reader.fieldnames or ())}.")
        for row in reader:
            yield {str(k): v for k, v in row.items()}
    except csv.Error as error:  # a cell that is too long, or no table at all
        raise InputError(f"After line {reader.line_num}, {name} can't be read as CSV ({error}).") from None


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


def _cell(value: object) -> object:
    harmless = not isinstance(value, str) or not _FORMULA.match(value) or _NUMBER.match(value)
    return value if harmless else f"'{value}"
