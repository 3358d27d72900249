"""What goes in and comes out, for each kind of file."""

import csv
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from humanize.batch import limits, rewrite_file
from humanize.batch.columns import Columns, read_columns
from humanize.batch.read import header, read_rows
from humanize.batch.sheets import write_sheet
from humanize.batch.source import Limits, Source
from humanize.errors import InputError
from humanize.types import Goal
from tests.batch.shouter import Shouter

RESULT = ["rewrite", "changes", "flags", "warmth_before", "warmth_after", "grade_before", "grade_after", "notices", "error"]


def book(path: Path, *rows: list[object]) -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in rows:
        sheet.append(row)
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type  # "=1+1" is a text here
    made.save(path)
    return path


def packed(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return path


def word(text: str) -> bytes:
    made = Document()
    for line in text.split("\n"):
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_excel(tmp_path: Path) -> None:
    source = book(tmp_path / "in.xlsx", ["id", "text", "text", None, "day"], [1, "a small one", "x", None, date(2026, 3, 1)], [],
                  [2, "bad", None, 2.5, None], [3, None, None, None, None], [4, "=1+1 small", "y", True, "z"])
    assert rewrite_file(Shouter(), source, tmp_path / "out.xlsx", "text", Goal()) == (4, 2)
    head, *rows = load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True)  # type: ignore[union-attr]
    assert list(head) == ["id", "text", "text (2)", "column 4", "day", *RESULT]
    assert rows[0][:8] == (1, "a small one", "x", None, "2026-03-01", "a SMALL one", 1, None)
    assert rows[1][-1] == "Not this one." and rows[2][-1] == "This row has no text in the column 'text'."
    cell = load_workbook(tmp_path / "out.xlsx").active["F5"]  # type: ignore[index]
    assert (cell.value, cell.data_type) == ("=1+1 SMALL", "s"), "a text, not a formula"


@pytest.mark.parametrize(("name", "data", "said"), [
    ("in.xlsx", b"not a book", "not an Excel file"), ("in.xlsx", b"PK\x05\x06" + bytes(18), "can't be read as an Excel file"),
    ("in.zip", b"not a zip", "damaged"), ("in.zip", b"PK\x05\x06" + bytes(18), "holds no .txt")])
def test_what_is_no_such_file_is_told(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=said):
        rewrite_file(Shouter(), tmp_path / name, tmp_path / "out.csv", "text", Goal())
    assert not list(tmp_path.glob("out*"))


def test_a_folder_of_texts_and_word_files(tmp_path: Path) -> None:
    (tmp_path / "in" / "7b").mkdir(parents=True)
    (tmp_path / "in" / "7b" / "Ann.txt").write_text("a small one", "utf-8")
    (tmp_path / "in" / "Bob.docx").write_bytes(word("first small\nsecond"))
    (tmp_path / "in" / "scan.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "in" / ".hidden.txt").write_text("small", "utf-8")
    assert rewrite_file(Shouter(), tmp_path / "in", tmp_path / "out", "text", Goal()) == (3, 1)
    assert sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file()) == [
        "7b/Ann.txt", "Bob.docx", "report.csv"]
    assert (tmp_path / "out" / "7b" / "Ann.txt").read_text("utf-8") == "a SMALL one"
    body = zipfile.ZipFile(tmp_path / "out" / "Bob.docx").read("word/document.xml").decode()
    assert "w:ins" in body and "w:del" in body and "second" in body
    report = list(csv.DictReader((tmp_path / "out" / "report.csv").read_text("utf-8").splitlines()))
    assert [(r["file"], r["changes"], r["error"][:31]) for r in report] == [
        ("7b/Ann.txt", "1", ""), ("Bob.docx", "1", ""), ("scan.txt", "0", "scan.txt: This is a PDF file, w")]
    assert "rewrite" not in report[0] and "text" not in report[0]


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("small", "utf-8")
    with pytest.raises(InputError, match="not empty"):
        rewrite_file(Shouter(), tmp_path / "in", tmp_path / "in", "text", Goal())
    assert (tmp_path / "in" / "a.txt").read_text("utf-8") == "small"


def test_a_zip_comes_out_as_a_zip(tmp_path: Path) -> None:
    source = packed(tmp_path / "in.zip", b__two_txt=b"small", a_md=b"# small", readme_pdf=b"%PDF")
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("../../evil.txt", "small")
        archive.writestr("__MACOSX/._a.txt", "small")
    assert rewrite_file(Shouter(), source, tmp_path / "out.zip", "text", Goal())[1] == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as out:
        assert out.read("b/two.txt") == b"SMALL" and out.read("a.md") == b"# SMALL"
        assert not [n for n in out.namelist() if "evil" in n or "MACOSX" in n or "pdf" in n]


def test_unpacked_sizes_and_numbers_are_bounded(tmp_path: Path) -> None:
    columns = Columns()
    bomb = packed(tmp_path / "bomb.zip", a_txt=b"a" * 4_000_000, b_txt=b"b" * 4_000_000)
    assert bomb.stat().st_size < 20_000
    with pytest.raises(InputError, match="Unpacked"):
        list(read_rows(Source("bomb.zip", bomb), columns, Limits(unpacked=7_000_000)))
    large = packed(tmp_path / "large.zip", a_txt=b"a" * 6_000_000)
    with pytest.raises(InputError, match="more than 5 MB"):
        list(read_rows(Source("large.zip", large), columns, Limits()))
    with pytest.raises(InputError, match="Unpacked"):
        list(read_rows(Source("x.xlsx", book(tmp_path / "x.xlsx", ["text"], ["a" * 30_000])), columns, Limits(unpacked=9_000)))
    with pytest.raises(InputError, match="more than 1 rows"):
        list(read_rows(Source("bomb.zip", bomb), columns, Limits(rows=1)))
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text("a")
    with pytest.raises(InputError, match="more than 2 texts"):
        list(read_rows(Source("folder", tmp_path), columns, Limits(rows=2)))


def test_a_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("small")
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "secret.txt")
    assert [r["file"] for r in read_rows(Source("in", tmp_path / "in"), Columns(), Limits())] == ["a.txt"]


def test_semicolons_and_tabs(tmp_path: Path) -> None:
    for sign in ";\t":
        (tmp_path / "in.csv").write_text(f"id{sign}text\n1{sign}\"a, small\"\n", "utf-8")
        rewrite_file(Shouter(), tmp_path / "in.csv", tmp_path / "out.csv", "text", Goal())
        row = next(csv.DictReader((tmp_path / "out.csv").read_text("utf-8").splitlines()))
        assert (row["id"], row["text"], row["rewrite"]) == ("1", "a, small", "a, SMALL")


def test_the_column_mapper(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        "id,comment,who,reader,class,secret\n1,small,Ann,Parents,7b,x\n2,small,Bob,martians,7b,x\n3,small,,,,x\n", "utf-8")
    columns = read_columns(["text=comment", "name=who", "audience=reader", "group=class", "keep=id"])
    log = tmp_path / "log"
    assert rewrite_file(Shouter(log), tmp_path / "in.csv", tmp_path / "out.csv", "comment", Goal(audience="teens"), columns=columns,
                        workers=1) == (3, 1)
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8").splitlines()))
    assert list(rows[0]) == ["id", "comment", "who", "reader", "class", *RESULT]
    assert "no audience 'martians'" in rows[1]["error"]
    assert log.read_text() == "small parents\nsmall general\n"


@pytest.mark.parametrize("pair", ["text", "colour=red", "name=", "=x"])
def test_a_mapping_that_is_none_is_told(pair: str) -> None:
    with pytest.raises(InputError, match="maps no column"):
        read_columns([pair])


def test_a_mapped_column_that_is_not_there_is_told_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("id,text\n1,small\n", "utf-8")
    with pytest.raises(InputError, match=r"no column 'who'; it has: id, text"):
        rewrite_file(Shouter(tmp_path / "log"), tmp_path / "in.csv", tmp_path / "out.csv", "text", Goal(),
                     columns=Columns(name="who"))
    assert not (tmp_path / "log").exists()


def test_headers(tmp_path: Path) -> None:
    upload = Source("x.csv", data=b"\xef\xbb\xbfid,text\n1,a\n")
    assert header(upload, limits()) == ["id", "text"]
    assert header(Source("x.jsonl", data=b'{"a": 1}\n{"b": 2, "a": 3}\n'), limits()) == ["a", "b"]
    assert header(Source("x.zip", data=b""), limits()) == ["file", "text"]
    with pytest.raises(InputError, match="no rows"):
        header(Source("x.csv", data=b""), limits())


def test_a_word_file_for_every_rewrite(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("text,name\nsmall,Ann/../x\nbad,Bob\n", "utf-8")
    rewrite_file(Shouter(), tmp_path / "in.csv", tmp_path / "out.csv", "text", Goal(), columns=Columns(name="name"),
                 changes=tmp_path / "words")
    assert [p.name for p in (tmp_path / "words").iterdir()] == ["00001 Ann_.._x.docx"]


def test_json_lines_keep_odd_letters(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "small \\ud800 \\u0000 \\u2028", "n": [1, {"a": null}]}\n', "utf-8")
    rewrite_file(Shouter(), tmp_path / "in.jsonl", tmp_path / "out.jsonl", "text", Goal())
    row = json.loads((tmp_path / "out.jsonl").read_text("utf-8").split("\n")[0])
    assert row["rewrite"] == "SMALL \ud800 \x00 \u2028" and row["n"] == [1, {"a": None}]
    rewrite_file(Shouter(), tmp_path / "in.jsonl", tmp_path / "out.csv", "text", Goal())
    rewrite_file(Shouter(), tmp_path / "in.jsonl", tmp_path / "out.xlsx", "text", Goal())
    rewrite_file(Shouter(), tmp_path / "in.jsonl", tmp_path / "out.zip", "text", Goal())


def test_a_text_too_long_for_a_cell_is_told() -> None:
    with pytest.raises(InputError, match="32,767"):
        write_sheet(io.BytesIO(), [["text"], ["a" * 32_768]])


def test_what_is_personal_is_masked_for_the_work_and_not_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("text\n\"Dear Priya, small: ring 020 7946 0018, Priya.\"\n", "utf-8")
    log = tmp_path / "log"
    rewrite_file(Shouter(log), tmp_path / "in.csv", tmp_path / "out.csv", "text", Goal(), masked=True, changes=tmp_path / "words")
    row = next(csv.DictReader((tmp_path / "out.csv").read_text("utf-8").splitlines()))
    assert row["rewrite"] == "Dear Priya, SMALL: ring 020 7946 0018, Priya." and row["text"].startswith("Dear Priya, small")
    assert log.read_text() == "Dear {{NAME_1}}, small: ring {{PHONE_1}}, {{NAME_1}}. general\n"
    body = zipfile.ZipFile(next((tmp_path / "words").iterdir())).read("word/document.xml").decode()
    assert "NAME_1" not in body and "Priya" in body and "SMALL" in body
