"""Turns a text into a Document: paragraphs, sentences, tokens, protected spans and document flags."""

from collections.abc import Sequence

from humanize.text.blocks import LIST_MARK, paragraphs
from humanize.text.flags import find_flags
from humanize.text.protect import find_protected
from humanize.types import Document, Paragraph, Parsed, Parser, Sentence, Token, Word

_READ = ("prose", "list", "greeting", "verse")  # the kinds of paragraph that hold sentences
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class RememberingParser:
    """A parser that parses each distinct sentence once. It holds the sentences: keep one for a single rewrite only."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._parsed: dict[str, Parsed] = {}
        self._split: dict[str, list[tuple[int, int]]] = {}

    def split(self, text: str) -> list[tuple[int, int]]:
        """As the parser's own."""
        if text not in self._split:
            self._split[text] = self._parser.split(text)
        return self._split[text]

    def parse(self, sentences: Sequence[str]) -> list[Parsed]:
        """As the parser's own, calling it only for sentences not seen before."""
        new = [s for s in dict.fromkeys(sentences) if s not in self._parsed]
        if new:
            self._parsed.update(zip(new, self._parser.parse(new), strict=True))
        return [self._parsed[s] for s in sentences]


def parse(text: str, parser: Parser, locked: Sequence[str] = ()) -> Document:
    """Parses a text. `locked` are phrases that the writer wants untouched, wherever they occur."""
    blocks = paragraphs(text)
    spans: list[tuple[int, int, int]] = []
    for block in blocks:
        if block.kind in _READ:
            start = _content_start(text, block)
            spans += [(start + a, start + b, block.index) for a, b in parser.split(text[start:block.end])]
    parsed = parser.parse([text[a:b] for a, b, _ in spans])
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    names: list[tuple[int, int]] = []
    for index, ((start, end, paragraph), result) in enumerate(zip(spans, parsed, strict=True)):
        first = len(tokens)
        tokens += [_token(text, word, start, first, first + n, index) for n, word in enumerate(result.words)]
        sentences.append(Sentence(index, start, end, first, len(tokens), paragraph))
        names += [(start + a, start + b) for a, b, _ in result.names]
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    document = Document(text, blocks, tuple(sentences), tuple(tokens), tuple(tuple(c) for c in children))
    protected = find_protected(document, names, locked)
    flags = find_flags(document)
    return Document(text, blocks, document.sentences, document.tokens, document.children, protected, flags)


def _content_start(text: str, block: Paragraph) -> int:
    mark = LIST_MARK.match(text, block.start, block.end) if block.kind == "list" else None
    return mark.end() if mark else block.start


def _token(text: str, word: Word, offset: int, first: int, index: int, sentence: int) -> Token:
    surface = text[offset + word.start:offset + word.end]
    return Token(index, offset + word.start, offset + word.end, surface, surface.lower().translate(_STRAIGHT),
                 word.lemma, word.pos, word.tag, word.morph, word.dep, first + word.head, sentence)
