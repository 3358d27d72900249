"""Whether a trained head tells the intent of sentences better than the rules of humanize/analysis/intent_rules.py.

    python -m training.intent          about half a minute

None did by more than chance (one sentence of 151), so none is shipped. Heads are logistic on MiniLM's sentence vectors:
alone, beside the rules' labels, and only where the rules see nothing. They learn from training/data/intents.jsonl and the
"tune" texts of tests/data/intents.jsonl, each fifth left out in turn; the other parts are only measured.
"""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from humanize.analysis.intent import LABELS, intents
from humanize.backends.embeddings import MiniLM
from humanize.backends.parser import SpacyParser
from humanize.text.parse import parse

FOLDER = Path(__file__).parent
OWN = FOLDER / "data" / "intents.jsonl"
LABELLED = FOLDER.parent / "tests" / "data" / "intents.jsonl"
FACT = LABELS.index("fact")
SURE = 0.55  # from this on a head is believed where the rules see nothing; less was worse on "tune"
Floats = NDArray[np.float64]


def read() -> list[tuple[str, str, str, list[str], tuple[str, ...]]]:
    """(part, text it is from, sentence, wanted labels, the rules' labels) of every sentence."""
    parser = SpacyParser()
    rows = []
    for line in OWN.read_text("utf-8").split("\n"):
        if line and (found := intents(parse((one := json.loads(line))["text"], parser))):
            rows.append(("own", "own", one["text"], one["labels"], found[0].labels))
    for line in LABELLED.read_text("utf-8").split("\n"):
        if line:
            text = json.loads(line)
            at = {i.start: i.labels for i in intents(parse(text["text"], parser))}
            rows += [(text["half"], text["id"], text["text"][s["start"]:s["end"]], s["labels"], at[s["start"]])
                     for s in text["sentences"]]
    return rows


def main() -> None:
    """Prints how often each way of telling finds the main label."""
    rows = read()
    parts = np.array([r[0] for r in rows])
    origins = np.array([r[1] for r in rows])
    wanted = np.array([LABELS.index(r[3][0]) for r in rows])
    rules = np.array([LABELS.index(r[4][0]) for r in rows])
    vectors = MiniLM(exact=True).encode([r[2] for r in rows]).astype(np.float64)
    said = np.array([[label in r[4] for label in LABELS] + [r[4][0] == label for label in LABELS] for r in rows], np.float64)
    ways = {"rules": rules}
    for name, inputs in (("head alone", vectors), ("head beside the rules", np.hstack([vectors, said]))):
        sure = probabilities(inputs, wanted, parts, origins)
        ways[name] = sure.argmax(1)
        if name == "head alone":
            doubtful = (rules == FACT) & (sure.max(1) >= SURE)
            ways["head where the rules see nothing"] = np.where(doubtful, sure.argmax(1), rules)
    for name, found in ways.items():
        print(f"{name:34}" + "  ".join(f"{part} {np.mean(found[parts == part] == wanted[parts == part]):.3f}"
                                       for part in dict.fromkeys(parts.tolist()) if part != "own"))


def probabilities(inputs: Floats, wanted: NDArray[np.int64], parts: NDArray[np.str_], origins: NDArray[np.str_]) -> Floats:
    """What a head that never saw a text says of its sentences."""
    found = np.zeros((len(inputs), len(LABELS)))
    tune = parts == "tune"
    names = sorted(set(origins[tune].tolist()))
    for left_out in [*(np.isin(origins, names[n::5]) for n in range(5)), ~tune & (parts != "own")]:
        learnt = (tune | (parts == "own")) & ~left_out
        head = LogisticRegression(C=4.0, max_iter=500, class_weight="balanced").fit(inputs[learnt], wanted[learnt])
        found[np.ix_(left_out, head.classes_)] = head.predict_proba(inputs[left_out])
    return found


if __name__ == "__main__":
    main()
