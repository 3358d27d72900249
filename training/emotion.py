"""Trains humanize/models/emotion: the 28 GoEmotions labels, from MiniLM's states after its fourth layer.

    python -m training.emotion --data ../shared/data           about 30 minutes on one core

The lower four layers stay as they are, so their states are computed once. The top two layers, two poolings and the heads
are trained and shipped in half precision; at use the lower layers come from the embedding model that is loaded anyway.
The dev part is never trained on: one half of it chooses the thresholds by which the other half is scored, and in turn.
"""

import argparse
import gzip
import hashlib
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional as F

from humanize.backends.embeddings import WIDTH, MiniLM
from humanize.backends.emotion_layers import LAYERS, emotion_logits

MODEL = Path(__file__).parent.parent / "humanize" / "models" / "emotion"
LONGEST = 64  # word pieces; longer comments (under 1 %) are cut
Floats = NDArray[np.float64]


class States:
    """Token states of texts, end to end in one half-precision array."""

    def __init__(self, embeddings: MiniLM, texts: list[str]) -> None:
        order = sorted(range(len(texts)), key=lambda n: len(texts[n]))
        pieces: list[Tensor] = [torch.empty(0)] * len(texts)
        for first in range(0, len(order), 64):
            batch = order[first:first + 64]
            states, mask = embeddings.lower_states([texts[n] for n in batch])
            for row, n in enumerate(batch):
                pieces[n] = states[row, :min(int(mask[row].sum()), LONGEST)].half()
        self.lengths = [len(p) for p in pieces]
        self.starts = np.cumsum([0, *self.lengths])
        self.flat = torch.cat(pieces)

    def batch(self, rows: list[int]) -> tuple[Tensor, Tensor]:
        """Padded states and mask of some texts."""
        width = max(self.lengths[n] for n in rows)
        states = torch.zeros(len(rows), width, WIDTH)
        mask = torch.zeros(len(rows), width)
        for row, n in enumerate(rows):
            states[row, :self.lengths[n]] = self.flat[self.starts[n]:self.starts[n + 1]].float()
            mask[row, :self.lengths[n]] = 1
        return states, mask


def read(path: Path, labels: int) -> tuple[list[str], Tensor]:
    """Texts and their labels (texts, labels) of a GoEmotions file."""
    texts, rows = [], []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            text, ids, _ = line.rstrip("\n").split("\t")
            texts.append(text)
            rows.append([int(n) for n in ids.split(",")])
    wanted = torch.zeros(len(texts), labels)
    for row, ids_of in enumerate(rows):
        wanted[row, ids_of] = 1
    return texts, wanted


def first_weights(embeddings: MiniLM, labels: int) -> dict[str, Tensor]:
    """The starting point: MiniLM's own top two layers, and small heads."""
    embeddings.encode(["Load the model."])
    layers = embeddings._model[0].auto_model.encoder.layer[-LAYERS:]
    weights: dict[str, Tensor] = {}
    for n, layer in enumerate(layers):
        parts = {"query": layer.attention.self.query, "key": layer.attention.self.key, "value": layer.attention.self.value,
                 "mixed": layer.attention.output.dense, "inner": layer.intermediate.dense, "outer": layer.output.dense}
        for name, part in parts.items():
            weights[f"layer{n}.{name}.weight"] = part.weight
            weights[f"layer{n}.{name}.bias"] = part.bias
        for name, norm in (("mixed", layer.attention.output.LayerNorm), ("outer", layer.output.LayerNorm)):
            weights[f"layer{n}.{name}.gain"] = norm.weight
            weights[f"layer{n}.{name}.shift"] = norm.bias
    weights = {name: value.detach().clone() for name, value in weights.items()}
    generator = torch.Generator().manual_seed(0)
    for name in ("attention", "mean.weight", "attended.weight"):
        weights[name] = 0.02 * torch.randn(labels, WIDTH, generator=generator)
    weights["bias"] = torch.full((labels,), -3.0)
    return weights


def batches(states: States, size: int, chance: random.Random) -> list[list[int]]:
    """Every text once, texts of like length together, in random order."""
    rows = list(range(len(states.lengths)))
    chance.shuffle(rows)
    pool = size * 64
    made = []
    for first in range(0, len(rows), pool):
        part = sorted(rows[first:first + pool], key=lambda n: states.lengths[n])
        made += [part[n:n + size] for n in range(0, len(part), size)]
    chance.shuffle(made)
    return made


def train(weights: dict[str, Tensor], states: States, wanted: Tensor, options: argparse.Namespace) -> dict[str, Tensor]:
    """The moving average of the weights over the last steps."""
    for value in weights.values():
        value.requires_grad_()
    counts = wanted.sum(0)
    rare = (len(wanted) / counts).sqrt().div(2).clamp(1, 6)  # a rare label's few positives weigh up to six times
    top = [v for k, v in weights.items() if k.startswith("layer")]
    head = [v for k, v in weights.items() if not k.startswith("layer")]
    optimizer = torch.optim.AdamW([{"params": top, "lr": 6e-5, "weight_decay": 0.01},
                                   {"params": head, "lr": 1e-3, "weight_decay": 0.01}])
    chance = random.Random(0)
    steps = options.epochs * math.ceil(len(wanted) / options.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1.0, n / (0.06 * steps)) * max(0.02, 1 - n / steps))
    average = {k: v.detach().clone() for k, v in weights.items()}
    step, begun = 0, time.monotonic()
    for epoch in range(options.epochs):
        total = 0.0
        for rows in batches(states, options.batch, chance):
            inputs, mask = states.batch(rows)
            with torch.autocast("cpu", torch.bfloat16):
                logits = emotion_logits(weights, inputs, mask, dropout=0.1)
            loss = F.binary_cross_entropy_with_logits(logits.float(), wanted[rows], pos_weight=rare)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*top, *head], 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            keep = min(0.999, step / (step + 10))
            with torch.no_grad():
                for name, value in weights.items():
                    average[name].lerp_(value, 1 - keep)
            total += loss.item() * len(rows)
        print(f"epoch {epoch + 1}: loss {total / len(wanted):.4f}, {time.monotonic() - begun:.0f} s", flush=True)
        if options.watch is not None:
            options.watch(epoch, average)
    return average


def logits_of(weights: dict[str, Tensor], states: States) -> Floats:
    """Logits of every text."""
    order = sorted(range(len(states.lengths)), key=lambda n: states.lengths[n])
    found = np.zeros((len(order), len(weights["bias"])))
    with torch.inference_mode():
        for first in range(0, len(order), 64):
            rows = order[first:first + 64]
            found[rows] = emotion_logits(weights, *states.batch(rows)).numpy()
    return found


def best_threshold(logits: Floats, wanted: Floats) -> float:
    """The logit above which one label is given.

    Halfway between the cut of the highest F1 and the cut that gives the label a fifth more often than people do. F1 is a
    ragged curve where a label is rare, so it is smoothed over neighbouring cuts, and the second cut steadies it.
    """
    order = np.argsort(-logits)
    hits = np.cumsum(wanted[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + wanted.sum())
    reach = max(1, int(wanted.sum() / 5))
    smooth = np.convolve(np.pad(f1, reach, mode="edge"), np.ones(2 * reach + 1) / (2 * reach + 1), mode="valid")
    cut = int(smooth[:len(order) // 2].argmax())
    often = min(len(order) - 1, max(1, int(1.2 * wanted.sum())))
    return float((logits[order[cut:cut + 2]].mean() + logits[order[often]]) / 2)


def thresholds(logits: Floats, wanted: Floats) -> Floats:
    """The threshold of each label."""
    return np.array([best_threshold(logits[:, n], wanted[:, n]) for n in range(logits.shape[1])])


def scores(logits: Floats, wanted: Floats, cuts: Floats) -> Floats:
    """Precision, recall and F1 of each label."""
    said = logits > cuts
    hits = (said & (wanted > 0)).sum(0)
    precision = hits / np.maximum(said.sum(0), 1)
    recall = hits / np.maximum(wanted.sum(0), 1)
    return np.stack([precision, recall, 2 * hits / np.maximum(said.sum(0) + wanted.sum(0), 1)], 1)


def crossed(logits: Floats, wanted: Floats) -> Floats:
    """The scores on both halves of the dev part, each with the other half's thresholds: their mean."""
    one, two = slice(0, None, 2), slice(1, None, 2)
    return (scores(logits[two], wanted[two], thresholds(logits[one], wanted[one]))
            + scores(logits[one], wanted[one], thresholds(logits[two], wanted[two]))) / 2


def main() -> None:
    """Trains, scores and writes the weights and the figures for the card."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path("../shared/data"))
    options.add_argument("--output", type=Path, default=MODEL)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--batch", type=int, default=32)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--limit", type=int, default=None, help="train on the first N texts only (to try the script)")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(0)
    folder = given.data / "goemotions"
    labels = (folder / "labels.txt").read_text().split()
    embeddings = MiniLM(exact=True)
    texts, wanted = read(folder / "train.tsv.gz", len(labels))
    dev_texts, dev_wanted = read(folder / "dev.tsv.gz", len(labels))
    begun = time.monotonic()
    states = States(embeddings, texts[:given.limit])
    dev = States(embeddings, dev_texts)
    truth = dev_wanted.double().numpy()
    print(f"states of {len(states.lengths)} texts in {time.monotonic() - begun:.0f} s", flush=True)
    given.output.mkdir(parents=True, exist_ok=True)

    def watch(epoch: int, average: dict[str, Tensor]) -> None:
        print(f"  macro-F1 on dev, crossed halves: {crossed(logits_of(average, dev), truth)[:, 2].mean():.4f}", flush=True)
        save_file({k: v.half().contiguous() for k, v in average.items()}, given.output / "emotion.safetensors")

    given.watch = watch
    average = train(first_weights(embeddings, len(labels)), states, wanted[:given.limit], given)
    shipped = {k: v.half() for k, v in average.items()}
    logits = logits_of({k: v.float() for k, v in shipped.items()}, dev)
    table = crossed(logits, truth)
    cuts = thresholds(logits, truth)
    save_file({k: v.contiguous() for k, v in shipped.items()}, given.output / "emotion.safetensors")
    digest = hashlib.sha256((given.output / "emotion.safetensors").read_bytes()).hexdigest()
    (given.output / "labels.json").write_text(json.dumps(
        {"labels": labels, "thresholds": [round(float(c), 4) for c in cuts], "sha256": digest}, indent=1) + "\n")
    print(f"macro-F1 {table[:, 2].mean():.4f}\n| label | precision | recall | F1 | dev texts |\n|---|---|---|---|---|")
    for label, (precision, recall, f1), count in zip(labels, table, truth.sum(0), strict=True):
        print(f"| {label} | {precision:.2f} | {recall:.2f} | {f1:.2f} | {count:.0f} |")


if __name__ == "__main__":
    main()
