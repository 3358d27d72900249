"""Batches of rows, with a stand-in for the Rewriter."""

import csv
import json
from pathlib import Path

import pytest

from humanize import batch
from humanize.batch import rewrite_file
from humanize.errors import InputError
from humanize.types import Analysis, Assessment, Candidate, Goal, Rewrite, Variant


class Shouter:
    """Rewrites to capitals; refuses the word "bad"."""

    def rewrite(self, text: str, goal: Goal) -> Rewrite:
        if text == "bad":
            raise InputError("Not this one.")
        variant = Variant("x", Candidate(text.upper(), (), "x"), Assessment({}), Analysis())
        return Rewrite(text, (variant,), Analysis())


def test_csv_keeps_its_columns_and_goes_on_after_an_error(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text('id,text\n1,good\n2,bad\n3,"a, b"\n', "utf-8")
    assert rewrite_file(Shouter(), source, target, "text", Goal()) == (3, 1)
    rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert [(r["id"], r["rewrite"], r["error"]) for r in rows] == [("1", "GOOD", ""), ("2", "", "Not this one."), ("3", "A, B", "")]


@pytest.mark.parametrize("cell", [
    "=cmd()", "+44 20 7946", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－A1", "-5+cmd|' /C calc'!A0", "- a list"])
def test_cells_that_would_be_formulas_are_text(tmp_path: Path, cell: str) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.csv"
    source.write_text(json.dumps({"text": cell, "=HYPERLINK(1)": "header"}) + "\n", "utf-8")
    rewrite_file(Shouter(), source, target, "text", Goal())
    with target.open(encoding="utf-8", newline="") as lines:
        row = next(csv.DictReader(lines))
    assert row["text"] == "'" + cell and row["rewrite"] == "'" + cell.upper() and "'=HYPERLINK(1)" in row


@pytest.mark.parametrize("cell", ["-5", "-5.25", "+3", "-1,234.50", "-12%", "5-3", "a=b", "", "'=x", "Dear Ms Lee,\n=5"])
def test_numbers_and_other_texts_stay(tmp_path: Path, cell: str) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.csv"
    source.write_text(json.dumps({"text": cell, "n": -7}) + "\n", "utf-8")
    rewrite_file(Shouter(), source, target, "text", Goal())
    with target.open(encoding="utf-8", newline="") as lines:
        row = next(csv.DictReader(lines))
    assert row["text"] == cell and row["n"] == "-7"


def test_json_lines(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"t": "a\\u2028b"}\n\n{"t": 3}\n', "utf-8")
    assert rewrite_file(Shouter(), source, target, "t", Goal()) == (2, 1)
    assert [json.loads(x)["rewrite"] for x in target.read_text("utf-8").split("\n") if x] == ["A\u2028B", ""]


@pytest.mark.parametrize(("name", "content", "message"), [
    ("in.csv", "id\n1\n", "no column"), ("in.jsonl", "{oops\n", "Line 1"), ("in.xls", "", "neither")])
def test_unusable_files_are_refused_and_leave_nothing(tmp_path: Path, name: str, content: str, message: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(InputError, match=message):
        rewrite_file(Shouter(), tmp_path / name, tmp_path / "out.csv", "text", Goal())
    assert not list(tmp_path.glob("out*"))


class Unused:
    """Fails the test where any row is rewritten before the whole file is known to be good."""

    def rewrite(self, text: str, goal: Goal) -> Rewrite:
        raise AssertionError("a row was rewritten")


@pytest.mark.parametrize(("name", "content", "message"), [
    ("in.csv", b"text\ngood\n\xff\xfe\n", "not UTF-8"),
    ("in.csv", b"text\ngood\n" + b"x" * 200_000 + b"\n", "After line 2"),
    ("in.jsonl", b'{"text": "good"}\n' + b"[" * 100_000 + b"\n", "Line 2"),
    ("in.jsonl", b'{"text": "good"}\n{"text": "' + b"x" * 1_000_000 + b'"}\n', "more than 1,000,000"),
    ("in.jsonl", b'{"text": "good"}\n{"text": ' + b"9" * 5_000 + b"}\n", "Line 2"),
], ids=["no text", "long cell", "deep", "long line", "long number"])
def test_a_bad_last_line_is_found_before_the_work(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=message):
        rewrite_file(Unused(), tmp_path / name, tmp_path / "out.csv", "text", Goal())
    assert not list(tmp_path.glob("out*"))


def test_size_and_rows_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text\n" + "a\n" * 20, "utf-8")
    monkeypatch.setattr(batch, "MAX_ROWS", 19)
    with pytest.raises(InputError, match="more than 19 rows"):
        rewrite_file(Unused(), source, tmp_path / "out.csv", "text", Goal())
    monkeypatch.setattr(batch, "MAX_BYTES", 30)
    with pytest.raises(InputError, match="larger than"):
        rewrite_file(Unused(), source, tmp_path / "out.csv", "text", Goal())
