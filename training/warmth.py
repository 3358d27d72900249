"""Fits the weights of humanize/analysis/warmth.py.

    python -m training.warmth --data ../shared/data --drafts ../shared/eval/drafts.jsonl          about a minute

A pair is a colder and a warmer text of one content: drafts and references at empathy 50 or more (our own), toxic and neutral
sentences (ParaDetox, CC0), negative and reframed ones (Positive Reframing, CC BY-SA). Only the difference of a pair counts, so
that the topic can't. No weight may turn its cue round, and all are drawn to 1 (two to 0.5), since pairs of real letters are few.
Printed: how often the warmer text ranks higher, each draft left out in turn, and with no fitting at all.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from humanize.analysis.warmth import CURT, ORDERS, PASSIVES, shares
from humanize.analysis.warmth_cues import COLD, WARM
from humanize.backends.parser import SpacyParser
from humanize.text.parse import RememberingParser, parse

FEATURES = [c.name for c in WARM] + [c.name for c in COLD] + [ORDERS, PASSIVES, CURT]
SIGNS = np.array([1.0] * len(WARM) + [-1.0] * (len(FEATURES) - len(WARM)))
PRIOR = {"talks-plainly": 0.5, "nobody-acts": 0.5}  # manner more than meaning: a contraction alone is no warmth
Floats = NDArray[np.float64]


def differences(pairs: list[tuple[str, str]], parser: RememberingParser) -> Floats:
    """Warmer less colder text, by feature, cold ones negative."""
    rows = []
    for cold, warm in pairs:
        one, two = shares(parse(cold, parser)), shares(parse(warm, parser))
        rows.append([two.get(f, 0.0) - one.get(f, 0.0) for f in FEATURES])
    return np.array(rows) * SIGNS


def fit(rows: Floats, importance: Floats, pull: float, prior: Floats) -> Floats:
    """Weights of 0 or more that rank the pairs, drawn to the prior."""
    weights = prior.copy()
    for _ in range(3000):
        chance = 1 / (1 + np.exp(rows @ weights))  # of ranking the pair wrongly
        slope = -(rows * (importance * chance)[:, None]).sum(0) + pull * (weights - prior)
        weights = np.maximum(0, weights - 0.05 * slope)
    return weights


def read_pairs(data: Path, drafts: Path, count: int) -> dict[str, list[tuple[str, str]]]:
    """The pairs of each source."""
    def lines(path: Path) -> list[dict]:  # type: ignore[type-arg]
        return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]

    chance = random.Random(0)
    toxic = [(r["toxic"], r["neutral"][0]) for r in lines(data / "paradetox/train.jsonl") if r["neutral"]]
    frames = [(r["original_text"], r["reframed_text"]) for r in lines(data / "positive_frames/train.jsonl")]
    own = [(r["draft"], r["reference"]) for r in lines(drafts) if r["empathy"] >= 50 and r["draft"] != r["reference"]]
    return {"drafts": own,
            "paradetox": chance.sample(toxic, count), "positive_frames": chance.sample(frames, count)}


def main() -> None:
    """Fits, reports and prints the weights."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path("../shared/data"))
    options.add_argument("--drafts", type=Path, default=Path("../shared/eval/drafts.jsonl"))
    options.add_argument("--count", type=int, default=600, help="pairs from each of the two larger sources")
    options.add_argument("--pull", type=float, default=1.0)
    given = options.parse_args()
    parser = RememberingParser(SpacyParser())
    pairs = read_pairs(given.data, given.drafts, given.count)
    rows = {name: differences(found, parser) for name, found in pairs.items()}
    prior = np.array([PRIOR.get(f, 1.0) for f in FEATURES])
    own = rows["drafts"]
    sources = [rows[n] for n in ("paradetox", "positive_frames")]
    more = np.concatenate([r[:given.count // 2] for r in sources])
    others = np.concatenate([own, more])
    importance = np.array([1.0] * len(own) + [10 / len(more)] * len(more))
    left_out = []
    for n in range(len(own)):
        keep = np.arange(len(others)) != n
        left_out.append(own[n] @ fit(others[keep], importance[keep], given.pull, prior) > 0)
    weights = fit(others, importance, given.pull, prior)
    print(f"drafts ({len(own)} pairs): left out {np.mean(left_out):.3f}, unfitted {np.mean(own @ prior > 0):.3f}, "
          f"fitted {np.mean(own @ weights > 0):.3f}")
    for name in ("paradetox", "positive_frames"):
        held = rows[name][given.count // 2:]
        told = held[np.abs(held).sum(1) > 0]
        print(f"{name}: held out {np.mean(told @ weights > 0):.3f} of the {len(told) / len(held):.2f} that any cue tells apart")
    print("misranked:", [i for i, ok in enumerate(left_out) if not ok])
    for name, weight, row in zip(FEATURES, weights, own.T, strict=True):
        print(f'    "{name}": {weight:.2f},  # for {np.sum(row > 0)}, against {np.sum(row < 0)}')


if __name__ == "__main__":
    main()
