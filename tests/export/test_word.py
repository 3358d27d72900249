"""The Word file: what the XML says when all changes are accepted or rejected, and what LibreOffice makes of it, where it is."""

import shutil
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from lxml import etree

from humanize.export import as_docx, draft_from_file
from humanize.text.edits import apply
from humanize.types import Edit
from tests.export.office import settled

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAFT = "Hi Dana,\n\nplease send the <b>form</b> & \"list\" prior to noon.\nIt is due.\n\nSam 🙂"
WHEN = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
OFFICE = shutil.which("soffice")


def edit(old: str, new: str, reason: str = "why so") -> Edit:
    start = DRAFT.index(old)
    return Edit(start, start + len(old), new, "a.b", reason, "Who 2019")


EDITS = (edit("prior to", "before", 'A "shorter" <word>'), edit("It is due.\n\nSam", "It is due.\n\nBest wishes,\nSam"),
         edit("Hi Dana,\n\n", "Hi Dana, "))


def body(data: bytes):
    with ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def read(data: bytes, drop: str) -> str:
    """The text after all changes were accepted (drop "del") or rejected (drop "ins")."""
    text = ""
    for paragraph in body(data).iter(f"{W}p"):
        for node in paragraph.iter(f"{W}t", f"{W}delText"):
            if not any(a.tag == f"{W}{drop}" for a in node.iterancestors()):
                text += node.text
        text += "" if paragraph.find(f"{W}pPr/{W}rPr/{W}{drop}") is not None else "\n"
    return text[:-1]


def test_accepting_all_gives_the_rewrite_and_rejecting_all_the_draft() -> None:
    data = as_docx(DRAFT, EDITS)
    assert read(data, "del") == apply(DRAFT, EDITS) == draft_from_file(data)
    assert read(data, "ins") == DRAFT


def test_each_change_is_dated_signed_and_explained() -> None:
    data = as_docx(DRAFT, EDITS, WHEN)
    changes = list(body(data).iter(f"{W}ins", f"{W}del"))
    assert {(c.get(f"{W}author"), c.get(f"{W}date")) for c in changes} == {("Humanize", "2026-03-01T12:30:00Z")}
    assert len({c.get(f"{W}id") for c in changes}) == len(changes) >= 4
    with ZipFile(BytesIO(data)) as archive:
        comments = etree.fromstring(archive.read("word/comments.xml"))
    texts = ["\n".join("".join(p.itertext()) for p in c.iter(f"{W}p")) for c in comments]
    assert len(texts) == len(EDITS) and any('A "shorter" <word>\nWho 2019\nRule: a.b' in t for t in texts)
    marks = [len(list(body(data).iter(f"{W}{name}"))) for name in ("commentRangeStart", "commentRangeEnd", "commentReference")]
    assert marks == [len(EDITS)] * 3


def test_only_the_words_that_differ_are_tracked() -> None:
    data = as_docx("We utilize the big red form.", [Edit(0, 28, "We use the big red form.", "a.b", "why")])
    assert ["".join(c.itertext()) for c in body(data).iter(f"{W}ins", f"{W}del")] == ["utilize", "use"]


def test_control_characters_and_no_changes_are_no_error() -> None:
    assert draft_from_file(as_docx("Bell\x07 and null\x00 and \ud800.", [])) == "Bell� and null� and �."


@settings(max_examples=25, deadline=None)
@given(some.lists(some.tuples(some.integers(0, len(DRAFT)), some.integers(0, 12), some.sampled_from(["", "x", "two words", "a\nb", "\n"])),
                  max_size=4))
def test_any_edits_can_be_accepted_or_rejected(wanted) -> None:
    edits, position = [], 0
    for start, length, text in sorted(wanted):
        start = max(start, position)
        end = min(len(DRAFT), start + length)
        if end > start:
            edits.append(Edit(start, end, text, "a.b", "why"))
            position = end + 1
    data = as_docx(DRAFT, edits)
    assert read(data, "ins") == DRAFT and read(data, "del") == apply(DRAFT, edits)


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")
def test_libreoffice_knows_each_change_and_writes_it_back(tmp_path: Path) -> None:
    (tmp_path / "in.docx").write_bytes(as_docx(DRAFT, EDITS, WHEN))
    subprocess.run([OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "docx", "--outdir",
                    tmp_path / "out", tmp_path / "in.docx"], check=True, timeout=180, capture_output=True)
    data = (tmp_path / "out" / "in.docx").read_bytes()
    assert read(data, "del") == draft_from_file(data) == apply(DRAFT, EDITS)
    assert read(data, "ins") == DRAFT
    assert {c.get(f"{W}author") for c in body(data).iter(f"{W}ins", f"{W}del")} == {"Humanize"}
    with ZipFile(BytesIO(data)) as archive:
        assert archive.read("word/comments.xml").count(b"Who 2019") == len(EDITS)


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")
@pytest.mark.parametrize(("command", "expected"), [("AcceptAllTrackedChanges", apply(DRAFT, EDITS)), ("RejectAllTrackedChanges", DRAFT)])
def test_libreoffice_accepts_all_to_the_rewrite_and_rejects_all_to_the_draft(tmp_path: Path, command: str, expected: str) -> None:
    assert settled(OFFICE, as_docx(DRAFT, EDITS, WHEN), command, tmp_path) == expected
