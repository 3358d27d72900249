"""How often each rule against tells fires on machine prose and on human prose, and what is left after it has acted.

    python -m benchmarks.tells --data ../shared/data [--half dev] [--engine [--every 1]]

The tables are those of this family's rules alone. With --engine every text is rewritten by the whole engine at its default settings
instead (some 10 s a text), and what is counted are the habits of benchmarks/habits.py, which were not made from our rules.

Machine prose: texts of some twenty models and essays of two chat programs. Every second text belongs to the "dev" half;
nobody looked at the "test" half while the rules were written. Human prose: student essays, drafts and teachers' notes on
them, news, and plain-language pages of public offices.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from benchmarks.habits import count
from humanize import Rewriter
from humanize.backends.parser import SpacyParser
from humanize.rules.tells import RULES
from humanize.rules.tells.density import marks
from humanize.text.edits import apply, compatible
from humanize.text.mend import to_edits
from humanize.text.parse import RememberingParser, parse
from humanize.types import Document, Edit, Goal

PER = 100_000
PAGE = 6000  # characters of one piece of the long files
PIECES = 4  # of each long file: enough for a rate, and quick
NEWS = 40
STRONG, DEFAULT, FULL = Goal(strength=0.75), Goal(strength=0.5), Goal(domain="content", strength=1.0)


def _rows(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else open(path) as file:
        return [json.loads(line) for line in file]


def machine_texts(data: Path, half: str) -> dict[str, list[str]]:
    """Machine prose of one half."""
    at = 0 if half == "dev" else 1
    topics = _rows(data / "sherbold_essays/topics.jsonl.gz")[at::2]
    return {
        "models": [row["text"] for row in _rows(data / "llm_texts/texts.jsonl.gz")][at::2],
        "chat essays": [row[name] for row in topics for name in ("ChatGPT-3", "ChatGPT-4")],
    }


def human_texts(data: Path) -> dict[str, list[str]]:
    """Human prose by kind."""
    drafts = _rows(data / "argrewrite/half.jsonl")
    offices = []
    for path in sorted((data / "plain_prose").glob("*.gz")):
        text = gzip.decompress(path.read_bytes()).decode()
        step = len(text) // PIECES
        offices += [text[n * step:n * step + PAGE] for n in range(PIECES)]
    return {
        "students": [row["Student"] for row in _rows(data / "sherbold_essays/topics.jsonl.gz")],
        "drafts": [row["draft1"] for row in drafts],
        "notes": [row["expert_feedback"] for row in drafts],
        "news": [row["text"] for row in _rows(data / "onestopenglish/texts.jsonl.gz") if row["level"].startswith("adv")][:NEWS],
        "offices": offices,
    }


class Tally:
    """What a set of texts shows: findings by rule, what the rules leave over, and how much they change."""

    def __init__(self) -> None:
        self.words = 0
        self.found: Counter[str] = Counter()
        self.offers: Counter[str] = Counter()
        self.before = self.after = self.signs_before = self.signs_after = self.changed = 0

    def add(self, text: str, parser: SpacyParser) -> None:
        """Counts one text in."""
        memory = RememberingParser(parser)
        document = parse(text, memory)
        self.words += len(text.split())
        for rule in RULES:
            for finding in rule(document, FULL):
                self.found[rule.id] += 1
                self.offers[rule.id] += bool(finding.replacements)
        strong = parse(rewritten(text, STRONG, memory), memory)
        self.before += offers(document, STRONG)
        self.after += offers(strong, STRONG)
        self.signs_before += len(marks(document))
        self.signs_after += len(marks(strong))
        self.changed += words_changed(text, rewritten(text, DEFAULT, memory))


def rewritten(text: str, goal: Goal, parser: RememberingParser) -> str:
    """The text after every rule has acted until nothing changes."""
    for _ in range(4):
        document = parse(text, parser)
        edits: list[Edit] = []
        for finding in (f for rule in RULES for f in rule(document, goal) if f.replacements):
            made = to_edits(document, finding, finding.replacements[0])
            if compatible([*edits, *made]):
                edits += made
        after = apply(text, edits)
        if after == text:
            break
        text = after
    return text


def offers(document: Document, goal: Goal) -> int:
    """How many findings offer a replacement."""
    return sum(bool(f.replacements) for rule in RULES for f in rule(document, goal))


def words_changed(old: str, new: str) -> int:
    """How many words differ."""
    return sum(max(j - i, n - k) for tag, i, j, k, n in SequenceMatcher(
        None, re.findall(r"\S+", old), re.findall(r"\S+", new), autojunk=False).get_opcodes() if tag != "equal")


def tallies(texts: dict[str, list[str]]) -> dict[str, Tally]:
    """One tally for each kind of text."""
    parser, found = SpacyParser(), {}
    for kind, group in texts.items():
        found[kind] = Tally()
        for text in group:
            found[kind].add(text, parser)
    return found


def table(machine: Sequence[Tally], human: Sequence[Tally]) -> Iterator[str]:
    """Rates by rule, most frequent in machine prose first."""
    size, other = sum(t.words for t in machine), sum(t.words for t in human)
    yield f"machine {size} words, human {other} words; hits per {PER} words, advertising copy at full strength"
    yield f"{'rule':28}{'machine':>9}{'human':>9}{'ratio':>8}{'edits':>7}"
    for rule in sorted(RULES, key=lambda r: (-sum(t.found[r.id] for t in machine), r.id)):
        a, b = (sum(t.found[rule.id] for t in group) / words * PER for group, words in ((machine, size), (human, other)))
        ratio = f"{a / b:.1f}" if b else "-"
        yield f"{rule.id:28}{a:9.1f}{b:9.1f}{ratio:>8}{sum(t.offers[rule.id] for t in machine):7d}"


def engine(kinds: dict[str, list[str]], every: int) -> Iterator[str]:
    """For each kind of text the habits before and after the best rewrite, and how many words it changes; then habit by habit."""
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    yield f"{'kind':14}{'words':>8}{'habits':>18}{'cut':>8}{'words changed':>16}"
    with Rewriter() as rewriter:
        for kind, texts in kinds.items():
            chosen = texts[::every]
            new = [rewriter.rewrite(text).best.text for text in chosen]
            old_habits, new_habits = (sum(map(count, group), Counter()) for group in (chosen, new))
            words = sum(len(text.split()) for text in chosen)
            changed = sum(map(words_changed, chosen, new))
            cut = 1 - new_habits.total() / max(1, old_habits.total())
            yield (f"{kind:14}{words:8d}{f'{old_habits.total()} -> {new_habits.total()}':>18}{cut:8.1%}"
                   f"{changed / max(1, words):16.2%}")
            if kind in ("models", "chat essays"):
                before, after = before + old_habits, after + new_habits
    yield ""
    yield from (f"{name:28}{n:5d} -> {after[name]}" for name, n in before.most_common())


def main() -> None:
    """Prints the tables."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--half", choices=("dev", "test"), default="test")
    arguments.add_argument("--engine", action="store_true", help="rewrite with the whole engine at its default settings")
    arguments.add_argument("--every", type=int, default=1, help="with --engine: every n-th text of a kind only")
    options = arguments.parse_args()
    if options.engine:
        students = {"students": human_texts(options.data)["students"]}
        for line in engine(machine_texts(options.data, options.half) | students, options.every):
            print(line, flush=True)
        return
    machine, human = tallies(machine_texts(options.data, options.half)), tallies(human_texts(options.data))
    print("\n".join(table(list(machine.values()), list(human.values()))))
    print(f"\n{'kind':14}{'words':>8}{'offers at 0.75':>18}{'signatures at 0.75':>22}{'words changed at 0.5':>22}")
    for kind, tally in (*machine.items(), *human.items()):
        print(f"{kind:14}{tally.words:8d}{f'{tally.before} -> {tally.after}':>18}"
              f"{f'{tally.signs_before} -> {tally.signs_after}':>22}{tally.changed / max(1, tally.words):22.2%}")


if __name__ == "__main__":
    main()
