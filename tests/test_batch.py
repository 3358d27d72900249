"""Batches of rows, with a stand-in for the Rewriter."""

import csv
import json
from pathlib import Path

import pytest

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


def test_cells_that_would_be_formulas_are_text(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text('text\n"=cmd()"\n', "utf-8")
    rewrite_file(Shouter(), source, target, "text", Goal())
    row = next(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert row["rewrite"] == "'=CMD()" and row["text"] == "'=cmd()"


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
