"""The parser: sentence boundaries by nupunkt; tags, dependencies and names by the spaCy pipeline that we train."""

import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from humanize.backends.inflection import lemma
from humanize.backends.weights import verify
from humanize.errors import SetupError
from humanize.types import Parsed, Word

MODEL = Path(__file__).parent.parent / "models" / "parser"
# One character for one character, so that offsets stay: the pipeline was trained on straight quotes.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\n": " ", "\r": " ", "\t": " "})
_SURROGATE = re.compile("[\ud800-\udfff]")
_SENTENCE_END = re.compile(r"(?<![.\w-])([a-z]{4,})[.!?] +(?=[A-Z][a-z]+ )")
_ABBREVIATIONS = frozenset((
    "approx", "dept", "govt", "assn", "corp", "incl", "excl", "resp", "appt", "misc", "vols", "eqns", "figs", "sect", "chap",
    "prof", "messrs"))
_LONGEST = 1200  # characters; a longer "sentence" is cut for the parser, which would be slow and wrong on it


class SpacyParser:
    """The shipped pipeline, loaded at first use; safe to share between threads.

    Raises SetupError where the model folder is missing, WeightsError where a file of it is not the one that was trained.
    """

    def __init__(self, path: Path = MODEL) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._nlp: Any = None

    def split(self, text: str) -> list[tuple[int, int]]:
        """Sentence spans of one paragraph, without the space around them."""
        from nupunkt import sent_spans

        spans = []
        for start, end in _surely_ended(text, sent_spans(text.translate(_PLAIN))):
            piece = text[start:end]
            start += len(piece) - len(piece.lstrip())
            end -= len(piece) - len(piece.rstrip())
            while end - start > _LONGEST:
                cut = text.rfind(" ", start + 1, start + _LONGEST)
                cut = cut if cut > start else start + _LONGEST
                spans.append((start, cut))
                start = cut + (text[cut] == " ")
            if end > start:
                spans.append((start, end))
        return spans

    def parse(self, sentences: Sequence[str]) -> list[Parsed]:
        """Words and names of each sentence; offsets and heads count within the sentence."""
        with self._lock:
            if self._nlp is None:
                self._nlp = _load(self._path)
            from spacy.tokens import Doc

            docs = []
            with self._nlp.memory_zone():  # or spaCy would keep every new word of every text for good
                for sentence in sentences:
                    # A lone surrogate can't be encoded; a replacement character keeps its place.
                    doc = self._nlp.make_doc(_SURROGATE.sub("\ufffd", sentence).translate(_PLAIN))
                    # A fixed sentence start keeps the parser from splitting what we hold to be one sentence.
                    docs.append(Doc(doc.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc],
                                    sent_starts=[t.i == 0 for t in doc]))
                return [_parsed(doc) for doc in self._nlp.pipe(docs, batch_size=64)]


def _surely_ended(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, cut where a whole lower-case word ends and a capitalised one begins: nupunkt joins some of these."""
    for start, end in spans:
        for match in _SENTENCE_END.finditer(text, start, end):
            if match.group(1) not in _ABBREVIATIONS:
                yield start, match.end()
                start = match.end()
        yield start, end


def _load(path: Path) -> Any:
    repair = "Run `git checkout humanize/models` or `python -m training.parser`."
    if not (path / "config.cfg").exists():
        raise SetupError(f"The parser model is missing ({path.name}). {repair}")
    verify(path, repair)
    import spacy

    return spacy.load(path)


def _parsed(doc: Any) -> Parsed:
    words = []
    for token in doc:
        if token.is_space:
            # Whitespace tokens carry no words; keep the indices stable by leaving them in with their own tag.
            words.append(Word(token.idx, token.idx + len(token.text), " ", "SPACE", "_SP", "", "dep", token.head.i))
            continue
        words.append(Word(token.idx, token.idx + len(token.text), lemma(token.text, token.pos_), token.pos_, token.tag_,
                          str(token.morph), "root" if token.dep_ == "ROOT" else token.dep_, token.head.i))
    return Parsed(tuple(words), tuple((e.start_char, e.end_char, e.label_) for e in doc.ents))


class FakeParser:
    """For unit tests without the model: splits at full stops and blanks; every word hangs on the first one."""

    def split(self, text: str) -> list[tuple[int, int]]:
        return [m.span() for m in re.finditer(r"\S[^.!?]*[.!?]*", text)]

    def parse(self, sentences: Sequence[str]) -> list[Parsed]:
        return [Parsed(tuple(
            Word(m.start(), m.end(), m.group().lower(), "X" if m.group()[0].isalnum() else "PUNCT", "XX", "",
                 "root" if n == 0 else "dep", 0)
            for n, m in enumerate(re.finditer(r"\w+|[^\w\s]", sentence)))) for sentence in sentences]
