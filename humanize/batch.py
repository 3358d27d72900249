"""Rewrites the rows of a CSV or JSON Lines file. A row that fails says so in its `error` column and stops nothing."""

import csv
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from humanize.errors import HumanizeError, InputError
from humanize.types import Goal, Rewrite

Row = dict[str, object]
# A cell that begins so is a formula to a spreadsheet; an apostrophe in front makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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

    The target appears only when it is complete. Raises InputError for a file kind or column that can't be used.
    """
    for path in (source, target):
        if path.suffix.lower() not in (".csv", ".jsonl"):
            raise InputError(f"{path.name} is neither .csv nor .jsonl.")
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
                    writer.writeheader()
                writer.writerow({name: _cell(value) for name, value in row.items()})
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)
    return done, failed


def _read(path: Path, column: str) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="" if path.suffix.lower() == ".csv" else "\n") as lines:
        if path.suffix.lower() == ".csv":
            reader = csv.DictReader(lines)
            if column not in (reader.fieldnames or ()):
                raise InputError(f"{path.name} has no column {column!r}; it has: {', '.join(reader.fieldnames or ())}.")
            yield from ({str(k): v for k, v in row.items()} for row in reader)
            return
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError:
                raise InputError(f"Line {number} of {path.name} is not JSON.") from None
            if not isinstance(row, dict):
                raise InputError(f"Line {number} of {path.name} is not a JSON object.")
            yield row


def _cell(value: object) -> object:
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA) else value
