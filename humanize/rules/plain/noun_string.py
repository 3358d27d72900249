"""Rows of nouns ("student attendance monitoring policy")."""

from collections.abc import Iterator

from humanize.rules.plain.scope import PLAIN
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_HEADS = frozenset({"plan", "policy", "system", "programme", "program", "scheme", "strategy", "procedure", "process", "tool"})
_ACTS = frozenset(
    {"planning", "monitoring", "reporting", "training", "tracking", "testing", "screening", "recording", "management"}
)
_LEAST = 4
STRONG = 0.75


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Rows of four lower-case nouns or more; those of a known shape with the row taken apart."""
    for sentence in sentences_of(document):
        for row in _rows(document.words(sentence)):
            start, end = row[0].start, row[-1].end
            following = document.text[end : end + 2].strip()[:1]
            if following == "(" or any(p.start < end and start < p.end for p in document.protected):
                continue
            act = row[-2]
            if goal.strength >= STRONG and act.lower in _ACTS and act.lower != "management" and row[-1].lemma in _HEADS:
                yield Hit(start, end, (f"{row[-1].text} for {act.lower} {document.text[start : row[-3].end]}",))
            else:
                yield Hit(start, end)


def _rows(words: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    row: list[Token] = []
    for token in (*words, None):
        noun = (
            token is not None
            and token.text.islower()
            and token.text.isalpha()
            and (token.pos == "NOUN" or token.lower in _ACTS and bool(row))
        )
        if noun and token is not None and (not row or token.start == row[-1].end + 1):
            row.append(token)
            continue
        if len(row) >= _LEAST and all(t.tag != "NNS" for t in row[:-1]):
            yield tuple(row)
        row = []


RULE = Rule(
    "plain.noun-string",
    "Four nouns in a row; readers must guess how they belong together.",
    "Federal Plain Language Guidelines (Avoid noun strings)",
    find,
    PLAIN,
    examples=(
        Example("We have a student attendance monitoring policy.", "We have a policy for monitoring student attendance."),
        Example(
            "The 2 schools do not share a staff absence reporting system.",
            "The 2 schools do not share a system for reporting staff absence.",
        ),
        Example("The city runs a water quality testing programme.", "The city runs a programme for testing water quality."),
    ),
    keeps=("The bus stop sign fell.", "The Student Attendance Monitoring Policy is new.", "We have a monitoring policy."),
)
