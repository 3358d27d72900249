"""The emotions of a whole text, from passages as short as those that the model learnt from."""

from collections.abc import Iterator

from humanize.backends.emotion import LABELS, EmotionClassifier
from humanize.types import Document

_PASSAGE_WORDS = 30  # the comments of GoEmotions have 3 to 30 words, in one or two sentences
_PEAK = 8  # see `emotions`
_SKIPPED = ("code", "table")


def emotions(document: Document, classifier: EmotionClassifier) -> dict[str, float]:
    """The 28 labels of a text, 0.5 being each one's threshold; empty for a text without words.

    A text of one passage is classified as it stands. Of a longer one, every passage is classified and weighed by its words,
    in a power mean of exponent 8: between the mean (one heartfelt line in a page would vanish) and the maximum (the longer a
    text, the more labels would be set by mistake). A feeling at 0.9 in a tenth of the text gives 0.67, in a hundredth 0.5.
    Measured on texts joined from GoEmotions comments: see the model card. "neutral" is the absence of feeling, so it is the
    plain mean.
    """
    found = [(text, len(text.split())) for text in passages(document) if any(c.isalnum() for c in text)]
    if not found:
        return {}
    rows = classifier.classify([text for text, _ in found])
    total = sum(words for _, words in found)
    return {label: _mean([(row[label], words / total) for row, (_, words) in zip(rows, found, strict=True)],
                         1 if label == "neutral" else _PEAK) for label in LABELS}


def passages(document: Document) -> Iterator[str]:
    """Neighbouring sentences of a paragraph, joined up to 30 words; headings and greetings too, but not code or tables."""
    text = document.text.strip()
    if len(text.split()) <= _PASSAGE_WORDS:
        yield text
        return
    for paragraph in document.paragraphs:
        if paragraph.kind in _SKIPPED:
            continue
        start, end = None, paragraph.start
        for sentence in (s for s in document.sentences if s.paragraph == paragraph.index):
            if start is not None and len(document.text[start:sentence.end].split()) > _PASSAGE_WORDS:
                yield document.text[start:end]
                start = None
            start, end = sentence.start if start is None else start, sentence.end
        yield document.text[start:end] if start is not None else document.text[paragraph.start:paragraph.end]


def _mean(values: list[tuple[float, float]], exponent: int) -> float:
    return float(min(1.0, sum(share * value ** exponent for value, share in values) ** (1 / exponent)))
