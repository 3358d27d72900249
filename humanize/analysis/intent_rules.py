"""What the words and the parse of a sentence show of its intent.

The patterns are those of intents.toml. They lean towards speaking up: the label is shown to a reader, never written into a text.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from humanize.text.syntax import child, children, imperative, root
from humanize.types import Document, Sentence

_FILE = Path(__file__).parent / "intents.toml"
# Where two labels would do, what matters most to the reader's feelings comes first.
_ORDER = ("question", "refusal", "bad_news", "criticism", "apology", "policy", "request", "instruction", "praise", "thanks",
          "deadline", "fact")
_NO_ORDER = ("let", "thank", "excuse", "forgive", "pardon", "welcome", "sound", "rest")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    rows: dict[str, list[str]] = tomllib.loads(_FILE.read_text("utf-8"))
    return {name: re.compile("|".join(row)) for name, row in rows.items()}


def rule_labels(document: Document, sentence: Sentence, plain: str) -> tuple[tuple[str, ...], Literal["person", "work"] | None]:
    """The labels that the rules give a sentence, the main one first, and whom a criticism blames.

    `plain` is the document's text in lower case with straight quotes, quotations blanked out.
    """
    text = " ".join(plain[sentence.start:sentence.end].split())
    seen = {name for name, pattern in _patterns().items() if pattern.search(text)}
    seen |= {f.name for f in document.flags if f.start == sentence.start and f.name in ("praise", "criticism")}
    if _told(document, sentence):
        seen.add("orders")
    labels: set[str] = set()
    if text.rstrip(" )\"'").endswith("?") and not seen & {"polite", "asks"}:
        labels.add("question")
    if "thanks" in seen:
        labels.add("thanks")
    if "sorry" in seen and "not_sorry" not in seen:
        labels.add("apology")
    labels.update(_wishes(seen))
    if "rule" in seen and "request" not in labels and "orders" not in seen or {"any", "ruling"} <= seen:
        labels.add("policy")
    labels.update(tuple(_verdicts(seen, labels)))
    asked = labels & {"request", "instruction"} or "threat" in seen
    if "due" in seen or "until" in seen and asked or "still_open" in seen and "refusal" not in labels:
        labels.add("deadline")
    if not labels or labels == {"deadline"} and "due" not in seen:
        labels.add("fact")
    main = _main(labels, text)
    return (main, *(label for label in _ORDER if label in labels and label != main)), _blamed(seen, labels)


def _wishes(seen: set[str]) -> Iterator[str]:
    """Request and instruction."""
    if seen & {"please", "polite", "asks"}:
        yield "request"
    elif seen & {"orders", "duty", "forbids"} and "cheer" not in seen or "dose" in seen and "told_of" not in seen:
        yield "instruction"


def _verdicts(seen: set[str], labels: set[str]) -> Iterator[str]:
    """Refusal, criticism, praise and bad news; a sentence that refuses or criticises is not bad news as well."""
    refused = "refuses" in seen and not seen & {"no_refusal", "blames"}
    faulty = "faulty" in seen and "judges" in seen and not ("own_side" in seen or labels & {"request", "policy"})
    criticised = "blames" in seen or faulty or "contrast" in seen and "judges" in seen or (
        "criticism" in seen and not refused and not labels & {"request", "instruction"})
    if refused:
        yield "refusal"
    if criticised:
        yield "criticism"
    if not refused and ("praise" in seen or {"admires", "judges"} <= seen) and ("blames" not in seen or "while" in seen):
        yield "praise"
    if not (refused or criticised) and ("threat" in seen or "harm" in seen and not labels & {"question", "thanks", "policy"}):
        yield "bad_news"


def _main(labels: set[str], text: str) -> str:
    """The label that a sentence is chiefly there for."""
    if "thanks" in labels and text.startswith(("thank", "many thanks")):
        return "thanks"
    if "apology" in labels and not _patterns()["but_sorry"].search(text):
        return "apology"
    return "fact" if labels == {"fact", "deadline"} else next(label for label in _ORDER if label in labels)


def _blamed(seen: set[str], labels: set[str]) -> Literal["person", "work"] | None:
    if "criticism" not in labels:
        return None
    return "person" if "blames" in seen else "work"


def _told(document: Document, sentence: Sentence) -> bool:
    """Whether a main clause is an order."""
    verb = root(document, sentence)
    if verb is None or verb.lemma in _NO_ORDER:
        return False
    return imperative(document, verb) or any(
        imperative(document, t) and t.lemma not in _NO_ORDER and not child(document, verb, "nsubj", "nsubj:pass", "aux")
        for t in children(document, verb, "conj", "parataxis"))
