"""A question asked only to answer it ("The result? Pages load faster.")."""

from collections.abc import Iterator

from humanize.rules.search import openings, phrase, untouchable
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import CONTENT_FULL
from humanize.text.mend import lowered
from humanize.text.syntax import final_mark, next_sentence
from humanize.types import Document, Example, Goal, Hit, Rule

_QUESTION = phrase(
    r"(?:and )?the (?P<noun>result|catch|reason|problem|upshot|takeaway|answer|solution|best part|good news|bad news|secret)\?$"
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in openings(document, _QUESTION):
        answer = next_sentence(document, sentence)
        if answer is None or match.end() != sentence.end or final_mark(document, answer) == "?":
            continue
        if untouchable(document, answer.start, answer.start + 1):
            continue
        first = document.tokens[answer.first]
        text = lowered(document.text[answer.start : answer.end], proper=first.pos == "PROPN")
        words = [t for t in document.words(answer) if t.pos != "PUNCT"]
        # The tagger may read a short clause as a row of nouns ("Pages load faster"), so its first and last words decide too.
        row = len(words) >= 3 and words[0].tag in ("NNS", "PRP") and words[1].pos not in ("ADP", "CCONJ")
        clause = (
            row
            or bool(words)
            and (words[-1].pos in ("ADV", "ADJ", "VERB") or any(t.dep in ("nsubj", "nsubj:pass", "expl") for t in words))
        )
        nominal = (
            first.pos in ("DET", "ADJ", "NUM")
            and words[-1].pos == "NOUN"
            and not any(t.tag in ("VBZ", "VBP", "VBD", "MD") for t in words)
        )
        if not clause and not nominal:
            continue
        link = "is that " if clause else "is "
        yield Hit(sentence.start, answer.start + 1, (f"The {match['noun']} {link}{text[0]}",))


RULE = Rule(
    "tells.fragment-question",
    "One sentence does the work of two.",
    "Federal Plain Language Guidelines (Write short sentences)",
    gated("tells.fragment-question", _find),
    CONTENT_FULL,
    examples=(
        Example(
            "We changed one line. The result? Pages load faster.", "We changed one line. The result is that pages load faster."
        ),
        Example(
            "The car is cheap. The catch? It does not go over 50 km/h.",
            "The car is cheap. The catch is that it does not go over 50 km/h.",
        ),
        Example("We tried 9 glues. The answer? A simple nail.", "We tried 9 glues. The answer is a simple nail."),
    ),
    keeps=("What was the result?", "The result? Who knows?", "She asked for the reason?"),
)
