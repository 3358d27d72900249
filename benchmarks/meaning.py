"""How well the meaning check tells kept meaning from changed meaning: `python -m benchmarks.meaning [--pairs FILE]`.

Reads JSON Lines with source, candidate, same_meaning and kind; prints a table by kind, then every pair that was judged wrongly.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from humanize.backends.parser import SpacyParser
from humanize.constraints.meaning import check_meaning
from humanize.text.parse import RememberingParser, parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--pairs", type=Path, default=Path("../shared/eval/meaning_pairs.jsonl"))
    options.add_argument("--quiet", action="store_true", help="only the table")
    chosen = options.parse_args(arguments)
    rows = [json.loads(line) for line in chosen.pairs.read_text(encoding="utf-8").split("\n") if line]
    parser = RememberingParser(SpacyParser())
    right: dict[tuple[bool, str], list[bool]] = defaultdict(list)
    wrong: list[str] = []
    seconds = 0.0
    for row in rows:
        source, other = parse(row["source"], parser), parse(row["candidate"], parser)
        start = time.perf_counter()
        violations = check_meaning(source, other)
        seconds += time.perf_counter() - start
        good = (not violations) == row["same_meaning"]
        right[row["same_meaning"], row["kind"]].append(good)
        if not good:
            why = "".join(f"\n      {v.kind}: {v.message}" for v in violations)
            wrong.append(
                f"{'REFUSED' if row['same_meaning'] else 'MISSED'} {row['kind']}\n    {row['source']}\n    "
                f"{row['candidate']}{why}"
            )
    if not chosen.quiet:
        print("\n".join(wrong), "\n")
    for same, title in ((False, "changed, caught"), (True, "kept, accepted")):
        kinds = {kind: marks for (kept, kind), marks in sorted(right.items()) if kept is same}
        every = [mark for marks in kinds.values() for mark in marks]
        print(f"{title}: {sum(every)} of {len(every)} ({sum(every) / max(1, len(every)):.1%})")
        for kind, marks in kinds.items():
            print(f"  {kind:24} {sum(marks)}/{len(marks)}")
    print(f"{1000 * seconds / max(1, len(rows)):.1f} ms a pair beyond parsing")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
