"""A rewrite as a Word file in which every change is tracked: Word and LibreOffice can accept or reject each one.

python-docx makes the file, its styles and its comments; it knows no tracked changes, so those elements are added here.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from humanize.export.pieces import Piece, pieces
from humanize.text.edits import ordered
from humanize.types import Edit

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

AUTHOR = "Humanize"
_TAGS = {"+": "w:ins", "-": "w:del"}
# XML 1.0 can't hold these, not even escaped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def as_docx(original: str, edits: Sequence[Edit], when: datetime | None = None) -> bytes:
    """The file. Accepting all gives the rewrite, rejecting all the original; each change has a comment with its reason.

    `when` dates the changes (now, if it is not given). Control characters, which Word can't hold, become replacement signs.
    """
    from docx import Document

    stamp = (when or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    document = Document()
    document.core_properties.author = AUTHOR
    document.core_properties.title = "Rewrite"
    writer = _Writer(document, stamp.isoformat().replace("+00:00", "Z"))
    row = ordered(edits)
    runs: dict[int, list[Any]] = {}
    for piece in pieces(_clean(original), _cleaned(row)):
        for run in writer.write(piece):
            if piece.edit is not None:
                runs.setdefault(piece.edit, []).append(run)
    for number, edit in enumerate(row):
        if number in runs:
            note = "\n".join(part for part in (edit.reason, edit.source, f"Rule: {edit.rule}") if part)
            document.add_comment(runs=[runs[number][0], runs[number][-1]], text=_FORBIDDEN.sub("", note), author=AUTHOR,
                                 initials="H")
    writer.wrap()
    out = BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes pieces into paragraphs; tracked runs are wrapped at the end, when the comments have found their place."""

    def __init__(self, document: Any, stamp: str) -> None:
        self._document, self._stamp = document, stamp
        self._paragraph: Paragraph = document.add_paragraph()
        self._tracked: list[tuple[str, Any]] = []
        self._number = 0

    def write(self, piece: Piece) -> list[Any]:
        """Adds a piece and gives its runs; a line break ends the paragraph, and is tracked as the piece is."""
        made = []
        for n, line in enumerate(piece.text.split("\n")):
            if n:
                if piece.kind != "=":
                    self._mark_break(_TAGS[piece.kind])
                self._paragraph = self._document.add_paragraph()
            if line:
                run = self._paragraph.add_run(line)
                made.append(run)
                if piece.kind != "=":
                    self._tracked.append((piece.kind, run))
        return made

    def wrap(self) -> None:
        """Puts each tracked run into its w:ins or w:del."""
        from docx.oxml.ns import qn

        for kind, run in self._tracked:
            element = run._r
            change = self._change(_TAGS[kind])
            element.addprevious(change)
            change.append(element)
            if kind == "-":
                for text in element.findall(qn("w:t")):
                    text.tag = qn("w:delText")
                    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def _mark_break(self, tag: str) -> None:
        from docx.oxml import OxmlElement

        properties = self._paragraph._p.get_or_add_pPr()
        mark = OxmlElement("w:rPr")
        mark.append(self._change(tag))
        properties.append(mark)

    def _change(self, tag: str) -> Any:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self._number += 1
        element = OxmlElement(tag)
        for name, value in (("w:id", str(self._number)), ("w:author", AUTHOR), ("w:date", self._stamp)):
            element.set(qn(name), value)
        return element


def _clean(text: str) -> str:
    """Without what XML can't hold, every line break a single sign, of the same length: the edits' offsets stay true."""
    return _FORBIDDEN.sub("\ufffd", text.replace("\r\n", " \n").replace("\r", "\n"))


def _cleaned(edits: Sequence[Edit]) -> list[Edit]:
    return [replace(e, replacement=_clean(e.replacement)) for e in edits]
