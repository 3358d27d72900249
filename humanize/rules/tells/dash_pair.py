"""Pairs of dashes around an insertion."""

import re
from collections.abc import Iterator

from humanize.rules.search import UNTOUCHABLE, matches, tokens_between
from humanize.rules.tells.scope import STRUCTURE
from humanize.types import Document, Example, Goal, Hit, Rule

_DASH = r"(?:\s*—\s*|\s+–\s+|\s+--\s+)"
_PAIR = re.compile(rf"(?<=[\w)\"”’]){_DASH}(?P<inside>[^—–;:.!?()\n]{{2,120}}?){_DASH}(?=[\w\"“‘])")
# What begins like this is a clause or a second thought, not an insertion.
_CLAUSES = frozenset({"and", "or", "but", "not", "yet", "i", "he", "she", "it", "they", "we", "you", "so"})
_SUBORDINATE = re.compile(r"\b(?:though|although|while|whereas|when|if|because|since|once|unless)\b[^,;:]*$", re.I)
_CLOSED = frozenset({"VBZ", "VBP", "VBD", "MD"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Each pair, with commas around a short insertion and brackets around a longer one."""
    for sentence, match in matches(document, _PAIR):
        inside = match["inside"]
        words = tokens_between(document, match.start("inside"), match.end("inside"))
        if any(t.tag in _CLOSED for t in words) or any(
            p.kind in UNTOUCHABLE and p.start < match.end() and match.start() < p.end for p in document.protected
        ):
            continue
        if words and words[0].lower in _CLAUSES:
            continue
        if len(inside.split()) <= 8 and "," not in inside:
            yield Hit(*match.span(), (f", {inside}, ",))
        else:
            comma = "," if _open_clause(document.text[sentence.start : match.start()]) else ""
            yield Hit(*match.span(), (f" ({inside}){comma} ",))


def _open_clause(before: str) -> bool:
    """Whether the dash also closes a subordinate clause ("Though it is small - only 9 rooms, all plain - it pays")."""
    return bool(_SUBORDINATE.search(before))


RULE = Rule(
    "tells.dash-pair",
    "Commas or brackets are quieter than dashes.",
    "The Chicago Manual of Style (em dashes in place of commas or parentheses)",
    find,
    STRUCTURE,
    examples=(
        Example("The hall — built in 1904 — is open.", "The hall, built in 1904, is open."),
        Example("Three towns—Ash, Elm, and Oak—did not vote.", "Three towns (Ash, Elm, and Oak) did not vote."),
        Example("Her dog – an old spaniel – sleeps all day.", "Her dog, an old spaniel, sleeps all day."),
    ),
    keeps=("Open 9–5.", "She said — he was late — nothing.", "The trip — at last."),
)
