"""Reads CoNLL-U treebanks and IOB2 name files into spaCy documents, one sentence each."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

# The application shows the parser straight quotes (humanize.text.parse), so it learns from straight quotes.
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


@dataclass
class Sentence:
    """One treebank sentence; every list has one entry per word."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def _blocks(path: Path) -> Iterator[list[list[str]]]:
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line and rows:
                yield rows
                rows = []
            elif line and not line.startswith("#"):
                rows.append(line.split("\t"))
    if rows:
        yield rows


def _sentence(rows: list[list[str]]) -> Sentence | None:
    """A sentence as spaCy tokenises it; None where a contraction's parts do not spell the contraction."""
    sentence = Sentence()
    index = {row[0]: position for position, row in enumerate(r for r in rows if r[0].isdigit())}
    inside: dict[str, bool] = {}  # last word of a contraction -> is a space after it
    parts: dict[str, str] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = row[0].split("-")
            members = [str(n) for n in range(int(first), int(last) + 1)]
            spelled = "".join(r[1] for r in rows if r[0] in members)
            if spelled != row[1]:
                return None
            parts.update({member: last for member in members})
            inside[last] = "SpaceAfter=No" not in row[9]
    for row in rows:
        if not row[0].isdigit():
            continue
        word = row[1].translate(_STRAIGHT)
        if " " in word or row[6] == "_":
            return None
        last = parts.get(row[0])
        space = "SpaceAfter=No" not in row[9] if last is None else row[0] == last and inside[last]
        here = len(sentence.words)
        sentence.words.append(word)
        sentence.spaces.append(space)
        sentence.upos.append(row[3])
        sentence.tags.append(row[4])
        sentence.morphs.append("" if row[5] == "_" else row[5])
        sentence.heads.append(here if row[6] == "0" else index[row[6]])
        sentence.deps.append("ROOT" if row[6] == "0" else row[7])
        name = next((item[4:] for item in row[9].split("|") if item.startswith("NER=")), "O")
        sentence.names.append(name)
    return sentence


def read_conllu(path: Path) -> list[Sentence]:
    """All usable sentences of a gzipped CoNLL-U file."""
    return [s for rows in _blocks(path) if (s := _sentence(rows)) is not None and s.words]


def read_iob(path: Path) -> list[tuple[list[str], list[str]]]:
    """(words, IOB2 labels) for each sentence of a gzipped Universal NER file."""
    found = []
    for rows in _blocks(path):
        labels = [row[2] if row[2][:2] in ("B-", "I-") else "O" for row in rows]
        found.append(([row[1].translate(_STRAIGHT) for row in rows], labels))
    return found


def syntax_doc(vocab: Vocab, sentence: Sentence) -> Doc:
    """A spaCy document with gold tags, morphology and dependencies, and no names."""
    starts = [True] + [False] * (len(sentence.words) - 1)
    return Doc(vocab, words=sentence.words, spaces=sentence.spaces, pos=sentence.upos, tags=sentence.tags,
               morphs=sentence.morphs, heads=sentence.heads, deps=sentence.deps, sent_starts=starts)


def names_doc(vocab: Vocab, words: list[str], spaces: list[bool] | None, labels: list[str]) -> Doc:
    """A spaCy document with gold names only."""
    doc = Doc(vocab, words=words, spaces=spaces)
    spans, start = [], None
    for position, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            spans.append(Span(doc, start, position, label=labels[start][2:]))
            start = None
        if label.startswith("B-") or (label.startswith("I-") and start is None):
            start = position
    doc.set_ents(spans, default="outside")
    return doc
