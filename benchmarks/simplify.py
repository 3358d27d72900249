"""How simple the rewrites for children are: SARI on sentences of ASSET (Alva-Manchego et al. 2020) with ten references each.

    python -m benchmarks.simplify [--sentences 2000] [--out FILE]

A second figure puts back every sentence that lost a number or a name of its source, so that nothing is gained by dropping facts.
"""

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.sari import Sari, sari
from humanize import Goal, Rewriter

GOAL = Goal(audience="children", strength=1.0, empathy=0.0)
_REFERENCES = 10
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_NAME = re.compile(r"(?<=[\w,;)] )[A-Z][\w'’-]+")  # capitals inside a sentence


def main() -> None:
    """Prints SARI of the source itself, of the rewrites, and of the rewrites with facts put back."""
    options = _options()
    folder = options.data / "asset_valid"
    originals = _lines(folder / "asset.valid.orig")
    references = list(zip(*(_lines(folder / f"asset.valid.simp.{i}") for i in range(_REFERENCES)), strict=True))
    count = min(options.sentences, len(originals))
    chosen = sorted(random.Random(options.seed).sample(range(len(originals)), count))
    sources, wanted = [originals[i] for i in chosen], [references[i] for i in chosen]
    started = time.monotonic()
    with Rewriter() as rewriter:
        outputs = [rewriter.rewrite(source, GOAL).best.text for source in sources]
    safe = [output if keeps_literals(source, output) else source for source, output in zip(sources, outputs, strict=True)]
    print(f"{count} sentences in {time.monotonic() - started:.0f} s, {sum(map(str.__eq__, sources, outputs))} left as they were, "
          f"{sum(map(str.__ne__, outputs, safe))} put back")
    for name, texts in (("the source itself", sources), ("rewrites", outputs), ("rewrites, facts put back", safe)):
        _show(name, sari(sources, texts, wanted))
    if options.out:
        rows = ({"source": source, "rewrite": output} for source, output in zip(sources, outputs, strict=True))
        options.out.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")


def keeps_literals(source: str, output: str) -> bool:
    """Whether every number and every capitalised word inside the source's sentences is in the output as often."""
    return all(not Counter(p.findall(source)) - Counter(re.findall(r"\d+(?:[.,:]\d+)*|[A-Z][\w'’-]+", output)) for p in (_NUMBER, _NAME))


def _show(name: str, found: Sari) -> None:
    print(f"{name}: SARI {found.score:.2f} (add {found.add:.2f}, keep {found.keep:.2f}, delete {found.delete:.2f})")


def _lines(path: Path) -> Sequence[str]:
    return path.read_text("utf-8").splitlines()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--out", type=Path, help="where to write the rewrites, one JSON line each")
    return parser.parse_args()


if __name__ == "__main__":
    main()
