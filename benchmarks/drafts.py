"""Rewrites the development drafts and reports what can be counted: facts kept, grade, warmth, length, new errors.

    python -m benchmarks.drafts --eval ../shared/eval [--ids dev-edu-01,dev-svc-02] [--show] [--out FILE.md]
"""

import argparse
import json
import statistics
import time
from pathlib import Path

from humanize import Goal, Rewrite, Rewriter
from humanize.types import AUDIENCES


def load(path: Path) -> list[dict[str, object]]:
    """The drafts; split on line feeds only, since values hold other line ends."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def goal_of(draft: dict[str, object], strength: float) -> Goal:
    """The goal that a development draft asks for."""
    return Goal(audience=str(draft["audience"]), domain=str(draft["domain"]), empathy=float(str(draft["empathy"])) / 100,
                strength=strength)


def _flat(text: str) -> str:
    return " ".join(text.split())


def report(draft: dict[str, object], rewrite: Rewrite) -> dict[str, object]:
    """The counted facts about one rewrite."""
    keep = [str(k) for k in draft["must_keep"]]  # type: ignore[attr-defined]
    lost = sorted({k for v in rewrite.variants for k in keep if _flat(k) not in _flat(v.text)})
    before, after = rewrite.before, rewrite.after
    target = AUDIENCES[str(draft["audience"])]
    grade = (before.readability.grade or 0.0, after.readability.grade or 0.0)
    above = target is not None and grade[0] > target
    words = (len(rewrite.original.split()), len(rewrite.best.text.split()))
    return {"id": draft["id"], "variants": len(rewrite.variants), "edits": len(rewrite.best.edits), "lost": lost,
            "grade": grade, "above": above,
            "grade_ok": not above or (target is not None and grade[1] <= target + 1) or grade[1] <= grade[0] - 2,
            "warmth": (before.warmth, after.warmth), "words": words, "empathy": draft["empathy"]}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--eval", type=Path, default=Path("../shared/eval"))
    options.add_argument("--ids", default="")
    options.add_argument("--strength", type=float, default=0.75)
    options.add_argument("--show", action="store_true")
    options.add_argument("--out", type=Path)
    chosen = options.parse_args()
    drafts = load(chosen.eval / "drafts.jsonl")
    if chosen.ids:
        drafts = [d for d in drafts if d["id"] in chosen.ids.split(",")]
    rows, pages = [], []
    with Rewriter() as rewriter:
        for draft in drafts:
            started = time.perf_counter()
            rewrite = rewriter.rewrite(str(draft["draft"]), goal_of(draft, chosen.strength))
            row = report(draft, rewrite) | {"seconds": time.perf_counter() - started}
            rows.append(row)
            g, w, n = row["grade"], row["warmth"], row["words"]
            print(f"{row['id']:12} {row['seconds']:5.1f} s  variants {row['variants']}  edits {row['edits']:3}  "
                  f"grade {g[0]:4.1f} -> {g[1]:4.1f}{'' if row['grade_ok'] else ' (!)'}  warmth {w[0]:.2f} -> {w[1]:.2f}  "  # type: ignore[index]
                  f"words {n[0]} -> {n[1]}  lost {row['lost']}", flush=True)  # type: ignore[index]
            page = (f"## {draft['id']} ({draft['domain']}, {draft['audience']}, empathy {draft['empathy']})\n\n"
                    f"### Draft\n\n{draft['draft']}\n\n### Best: {rewrite.best.name}\n\n{rewrite.best.text}\n")
            pages.append(page)
            if chosen.show:
                print(page)
                for edit in rewrite.best.edits:
                    print(f"   {edit.rule}: {rewrite.original[edit.start:edit.end]!r} -> {edit.replacement!r}")
                print()
    warm = [r for r in rows if int(str(r["empathy"])) >= 50]
    above = [r for r in rows if r["above"]]
    print(f"\n{len(rows)} drafts; facts lost in {sum(bool(r['lost']) for r in rows)}; "
          f"grade reached {sum(bool(r['grade_ok']) for r in above)} of {len(above)} that start above; "
          f"warmth up in {sum(r['warmth'][1] > r['warmth'][0] for r in warm)} of {len(warm)} with empathy >= 50; "  # type: ignore[index]
          f"median length {statistics.median(r['words'][1] / r['words'][0] for r in rows):.2f}; "  # type: ignore[index]
          f"median {statistics.median(float(str(r['seconds'])) for r in rows):.2f} s")
    if chosen.out:
        chosen.out.write_text("# The development drafts and their best rewrites\n\n" + "\n".join(pages), "utf-8")


if __name__ == "__main__":
    main()
