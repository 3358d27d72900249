"""English is told from other languages, line by line; a foreign word in an English line changes nothing."""

import pytest

from humanize.text.language import language_of, not_english


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le cours de poterie est annulé jeudi et les frais seront remboursés.", "French"),
        ("Der Kurs findet erst wieder im März statt; bitte bringen Sie keine Schürze mit.", "German"),
        ("La reunión es el martes y los niños están con nosotros hasta las cinco.", "Spanish"),
        ("مرحبا بكم في المدرسة", "Other"),
        ("The café near the Rue de la Paix has a great plat du jour.", "English"),
        ("Please send the form to Herr von der Leyen at Haus zum See.", "English"),
        ("Sorry.", ""),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language


def test_spans_are_lines() -> None:
    text = "Thank you for the note.\n\nLe cours est annulé et les frais sont remboursés.\nSee you on Monday."
    ((start, end),) = not_english(text)
    assert text[start:end] == "Le cours est annulé et les frais sont remboursés."
