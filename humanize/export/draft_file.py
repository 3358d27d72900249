"""A draft from a file: plain text, Markdown or Word. The content says what it is, not the name."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from humanize.errors import InputError

MAX_BYTES = 5_000_000  # of the file; a book's text has one million
MAX_UNPACKED = 40_000_000  # of a Word file's parts together
_BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KNOWN = ((b"%PDF", "a PDF file"), (b"{\\rtf", "an RTF file"), (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)"),
          (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"))
_WANTED = "Save it as .txt, .md or .docx and try again, or paste the text."


def draft_from_file(data: bytes) -> str:
    """The text of a .txt, .md or .docx file; of a Word file with tracked changes, as it reads when all are accepted.

    Raises InputError for anything else, for a damaged file, and for one that is too large, packed or unpacked.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"The file has {len(data) / 1e6:.1f} MB; the limit is {MAX_BYTES / 1e6:.0f}. Paste the part you need.")
    for start, kind in _KNOWN:
        if data.startswith(start):
            raise InputError(f"This is {kind}, which can't be read here. {_WANTED}")
    text = _from_word(data) if data.startswith(b"PK") else _from_text(data)
    if not text.strip():
        raise InputError("The file holds no text. Choose another one, or paste the text.")
    return text


def _from_text(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise InputError(f"This is not a text file. {_WANTED}")


def _from_word(data: bytes) -> str:
    try:
        with ZipFile(BytesIO(data)) as archive:
            if _BODY not in archive.namelist():
                raise InputError(f"This is a packed file, but no Word file. {_WANTED}")
            if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED:
                raise InputError("Unpacked, this Word file is too large. Paste the part you need.")
            with archive.open(_BODY) as part:  # the size that the archive names may be a lie
                body = part.read(MAX_UNPACKED + 1)
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise InputError(f"This Word file is damaged or locked with a password. {_WANTED}") from error
    if len(body) > MAX_UNPACKED:
        raise InputError("Unpacked, this Word file is too large. Paste the part you need.")
    return _paragraphs(body)


def _paragraphs(body: bytes) -> str:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"This Word file is damaged. {_WANTED}") from error
    if root.getroottree().docinfo.doctype:
        raise InputError(f"This Word file is not one that Word would write. {_WANTED}")
    lines, line = [], ""
    for paragraph in root.iter(f"{_W}p"):
        line += "".join(_runs(paragraph))
        if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is None:  # a deleted break joins it with the next
            lines.append(line)
            line = ""
    return "\n".join([*lines, line] if line else lines).strip("\n")


def _runs(paragraph: Any) -> Iterator[str]:
    """The text of a paragraph as it reads when all changes are accepted."""
    for element in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}noBreakHyphen"):
        around = [a.tag for a in element.iterancestors()]
        if any(tag in (f"{_W}del", f"{_W}moveFrom", f"{_W}pPr") for tag in around):
            continue
        if next(a for a in element.iterancestors(f"{_W}p")) is not paragraph:  # a text box inside it is a paragraph of its own
            continue
        yield element.text or "" if element.tag == f"{_W}t" else "\n" if element.tag == f"{_W}br" else "-" if (
            element.tag == f"{_W}noBreakHyphen") else "\t"
