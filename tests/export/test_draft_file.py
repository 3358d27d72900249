"""Drafts from files: by their content, bounded, with a sentence that helps for all others."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from humanize.errors import InputError
from humanize.export import MAX_BYTES, draft_from_file

_OPEN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def word(inner: str, name: str = "word/document.xml") -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, inner)
    return out.getvalue()


@pytest.mark.parametrize(("data", "text"), [
    ("Naïve “café”\r\nTwo".encode(), "Naïve “café”\nTwo"),
    ("\ufeffMarked".encode(), "Marked"),
    ("Wide £5".encode("utf-16"), "Wide £5"),
    ("Old £5 café".encode("cp1252"), "Old £5 café"),
    (b"# Title\n\n- *one*", "# Title\n\n- *one*"),
])
def test_text_in_its_usual_encodings(data: bytes, text: str) -> None:
    assert draft_from_file(data) == text


def test_a_word_file_reads_as_if_all_changes_were_accepted() -> None:
    inner = (f"{_OPEN}<w:p><w:r><w:t>One </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t>"
             "<w:tab/><w:t>tab</w:t><w:br/><w:t>line</w:t></w:r></w:ins></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>A"
             "</w:t></w:r></w:p><w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>B</w:t></w:r></w:p></w:body></w:document>")
    assert draft_from_file(word(inner)) == "One new\ttab\nline\nAB"


@pytest.mark.parametrize(("data", "says"), [
    (b"%PDF-1.7 ...", "PDF"), (b"{\\rtf1", "RTF"), (b"\xd0\xcf\x11\xe0\xa1", "old Word"), (b"\x89PNG\r\n", "picture"),
    (b"\x00\x01\x02\x03", "not a text file"), (b"", "no text"), (b" \n ", "no text"), (b"x" * (MAX_BYTES + 1), "the limit is"),
    (b"PK\x03\x04 broken", "damaged"), (word("x", "other.txt"), "no Word file"), (word("<w:document"), "damaged"),
    (word('<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'), "not one that Word"),
    (word("0" * 41_000_000), "Unpacked"),
])
def test_anything_else_is_refused_with_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        draft_from_file(data)
    assert "paste" in str(caught.value).lower()


def test_an_entity_that_points_outside_is_not_followed() -> None:
    with pytest.raises(InputError):
        draft_from_file(word('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'))
