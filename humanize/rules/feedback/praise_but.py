"""feedback.praise-but: praise and criticism joined by "but" become two sentences, so that the praise is heard."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import guarded
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.appraisal import criticises
from humanize.text.mend import capitalised
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_GOOD = re.compile(
    r"\b(?:vivid|clear|strong|good|great|excellent|accurate|effective|thoughtful|convincing|impressive|"
    r"thorough|careful|creative|interesting|"
    r"powerful|neat|precise|engaging|lively|persuasive|original|detailed|polished|works well|well)\b",
    re.I,
)
_BACK = frozenset({"it", "they", "this", "that", "these", "those", "its", "their", "them", "he", "she", "there"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document, "prose"):
        words = document.words(sentence)
        for i, token in enumerate(words):
            if token.lower not in ("but", "however") or i < 5 or words[i - 1].text not in (",", ";"):
                continue
            first, rest = words[: i - 1], words[i + 1 :]
            if rest and rest[0].text == ",":
                rest = rest[1:]
            if _splits(document, goal, first, rest):
                yield Hit(words[i - 1].start, rest[0].end, (f". {capitalised(rest[0].text)}",))
            break


def _splits(document: Document, goal: Goal, first: tuple[Token, ...], rest: tuple[Token, ...]) -> bool:
    """Whether both sides are clauses about different work: one praised, one criticised."""
    if (
        len(first) < 4
        or len(rest) < 6
        or rest[-1].text != "."
        or first[0].lower in ("if", "although", "while", "because", "when")
    ):
        return False
    if any(t.lower in ("if", "n't", "not", "never", "but") for t in first) or any(
        t.lower in ("if", "but", "however") for t in rest
    ):
        return False
    if rest[0].tag not in ("PRP$", "DT") or rest[0].lower in _BACK or not any(is_work(t) for t in rest[1:4]):
        return False
    one = next((t for t in first[1:4] if is_work(t)), None)
    other = next(t for t in rest[1:4] if is_work(t))
    if one is None or first[0].tag not in ("PRP$", "DT") or one.lemma == other.lemma or not about_work(document, goal, one):
        return False
    if not any(t.pos in ("VERB", "AUX") for t in rest[1:]) or not any(t.pos in ("VERB", "AUX") for t in first):
        return False
    good = " ".join(t.lower for t in first)
    bad = " ".join(t.lower for t in rest).replace(" n't", "n't")
    return (
        bool(_GOOD.search(good))
        and not _GOOD.search(bad)
        and (criticises(document, rest, bad) or re.search(r"\bwithout\b|\bonly\b|\btoo\b", bad) is not None)
    )


RULE = Rule(
    id="feedback.praise-but",
    message="“But” takes the praise back; two sentences let both be heard.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=When(
        domains=("education", "general"),
        empathy=0.75,
        strength=0.75,
        not_flags=("legal", "grave"),
        not_audiences=("customers", "patients"),
    ),
    examples=(
        Example(
            "Your opening is vivid, but the middle section lists facts without linking them.",
            "Your opening is vivid. The middle section lists facts without linking them.",
        ),
        Example(
            "Your first graph is very clear, but the table on page 2 needs more units.",
            "Your first graph is very clear. The table on page 2 needs more units.",
        ),
        Example(
            "The argument in part 1 is strong, but your conclusion doesn't answer the question.",
            "The argument in part 1 is strong. Your conclusion doesn't answer the question.",
        ),
    ),
    keeps=(
        "The answer is short but correct.",
        "Your opening is vivid, but it is long.",
        "The weather was good, but the bus was late for all of us.",
        "If your opening is vivid, but the middle section lists facts, cut it.",
        '"Your opening is vivid, but the middle section lists facts without linking them," she said.',
    ),
)
