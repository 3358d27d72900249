"""order.condition-first: in steps, the condition goes before the action."""

import re
from collections.abc import Iterator

from humanize.rules.clause_chunks import STEP_VERBS, clause_at, in_the_open, is_cuttable, words_in
from humanize.rules.split.cutting import is_imperative_start
from humanize.text.syntax import next_sentence, previous_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_THIRD = frozenset({"it", "its", "they", "them", "their", "he", "she", "him", "her", "one", "so", "this", "that", "possible",
    "necessary",
                    "needed", "required"})
_CONTACT = frozenset({"call", "see", "contact", "ring", "go", "ask", "phone", "tell", "check"})
_NUMBERED = re.compile(r"[ \t]*\(?\d{1,3}[.)][ \t]")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A step that ends in a short "if" or "when" clause."""
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if not is_cuttable(document, sentence) or not is_imperative_start(document, sentence) or not _in_steps(document,
            sentence):
            continue
        places = [n for n, t in enumerate(words) if t.lower in ("if", "when")]
        if len(places) != 1 or not 2 <= places[0] < len(words) - 3 or words[0].lower in _CONTACT:
            continue
        n = places[0]
        clause, main = words[n:-1], words[:n]
        if words_in(clause) > 9 or main[-1].lower in ("only", "even", "as", "except", "not", "ask", "know", "see", "check", ","):
            continue
        if any(t.lower in _THIRD for t in clause) or any(t.text in (",", ";", ":", "(", "—") for t in words):
            continue
        if any(t.lower in ("unless", "until", "and", "or", "not", "never", "n't") for t in main):
            continue
        if clause_at(document, clause[1].index, sentence.last) is None or not in_the_open(document, sentence, clause[0].start):
            continue
        first = main[0]
        if first.lower not in STEP_VERBS and any(p.start <= first.start < p.end for p in document.protected):
            continue
        text = document.text
        moved = f"{words[n].text.capitalize()}{text[clause[0].end:clause[-1].end]}, {first.text[0].lower()}{first.text[1:]}"
        yield Hit(sentence.start, clause[-1].end, (moved + text[first.end:main[-1].end],))


def _in_steps(document: Document, sentence: Sentence) -> bool:
    """In a numbered item, or beside another instruction."""
    paragraph = document.paragraphs[sentence.paragraph]
    if paragraph.kind == "list" and _NUMBERED.match(document.text[paragraph.start:paragraph.end]):
        return True
    beside = [s for s in (previous_sentence(document, sentence), next_sentence(document, sentence)) if s is not None]
    return len(beside) == 2 and all(is_imperative_start(document, s) for s in beside)


RULE = Rule(
    id="order.condition-first",
    message="In a step, say when it applies before you say what to do.",
    source="Microsoft Writing Style Guide (step-by-step instructions)",
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",)),
    examples=(
        Example("1. Press Start if the light is green.", "1. If the light is green, press Start."),
        Example("2. Add 2 cups of water when the pan is hot.", "2. When the pan is hot, add 2 cups of water."),
        Example("1. Open the lid.\n2. Close the lid if the red lamp is on.", "1. Open the lid.\n2. If the red lamp is on, "
                                                                             "close the lid."),
    ),
    keeps=(
        "Shake the tin if it looks full.",
        "1. Press Start only if the light is green.",
        "1. Shake the tin if it looks full.",
    ),
)
