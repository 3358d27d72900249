"""Passages of real prose, drawn by seed: what people wrote and what language models wrote."""

import gzip
import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PASSAGE = 220  # words; long enough for rules that look at the whole text
_FULL = re.compile(r"^[A-Z\"“].*[.!?][\"”]?$")  # a line of running prose, no heading and no table cell


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one text. Only free ones (public domain) may be quoted in a report."""

    text: str
    source: str
    machine: bool
    free: bool = False


def office_lines(data: Path) -> list[str]:
    """The lines of plain-language pages of public offices (public domain) that hold whole sentences, each once."""
    lines: dict[str, None] = {}
    for path in sorted((data / "plain_prose").glob("*.gz")):
        for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
            line = line.strip()
            if 12 <= len(line.split()) <= 150 and _FULL.match(line) and not re.search(r"https?:|[{}<>|`\\]", line):
                lines[line] = None
    return list(lines)


def sample(data: Path, words: int, seed: int) -> list[Passage]:
    """About `words` words of each of the six kinds, whole passages in an order that the seed settles."""
    found: list[Passage] = []
    for source, (machine, free, texts) in _kinds(data).items():
        passages = [Passage(text, source, machine, free) for text in _passages(texts)]
        random.Random(f"{seed} {source}").shuffle(passages)
        taken = 0
        for passage in passages:
            if taken >= words:
                break
            taken += len(passage.text.split())
            found.append(passage)
    return found


def _kinds(data: Path) -> Mapping[str, tuple[bool, bool, Iterable[str]]]:
    topics = _rows(data / "sherbold_essays/topics.jsonl.gz")
    return {
        "offices": (False, True, ["\n\n".join(office_lines(data))]),
        "pupils": (False, False, [row["Student"] for row in topics]),
        "students": (False, False, [row["draft1"] for row in _rows(data / "argrewrite/half.jsonl")]),
        "web": (False, False, list(_web(data / "ud_ewt/en_ewt-ud-train.conllu.gz"))),
        "models": (True, False, [row["text"] for row in _rows(data / "llm_texts/texts.jsonl.gz")]),
        "chat essays": (True, False, [row[name] for row in topics for name in ("ChatGPT-3", "ChatGPT-4")]),
    }


def _rows(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _web(path: Path) -> Iterator[str]:
    """The documents of the treebank (blogs, news groups, mail, reviews, answers), paragraph by paragraph."""
    paragraphs: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("# newdoc") and paragraphs:
                yield "\n\n".join(map(" ".join, paragraphs))
                paragraphs = []
            elif line.startswith("# newpar") or line.startswith("# text = ") and not paragraphs:
                paragraphs.append([])
            if line.startswith("# text = "):
                paragraphs[-1].append(line.removeprefix("# text = ").strip())
    if paragraphs:
        yield "\n\n".join(map(" ".join, paragraphs))


def _passages(texts: Iterable[str]) -> Iterator[str]:
    """Neighbouring paragraphs of one text, about PASSAGE words at a time; what is too short to judge is left out."""
    for text in texts:
        rows: list[str] = []
        for paragraph in filter(None, map(str.strip, re.split(r"\n\s*\n", text.replace("\r\n", "\n")))):
            rows.append(paragraph)
            if sum(len(row.split()) for row in rows) >= PASSAGE:
                yield "\n\n".join(rows)
                rows = []
        if sum(len(row.split()) for row in rows) >= PASSAGE // 4:
            yield "\n\n".join(rows)
