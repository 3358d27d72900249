"""Single words that models overuse, each with a plain twin, in places where the sense is sure."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule


class _Swap(NamedTuple):
    find: str
    plain: str
    not_before: str = ""  # a pattern for the next words that leaves the word as it is


_SWAPS = (
    _Swap("multifaceted", "complex"),
    _Swap("meticulous", "careful"),
    _Swap("meticulously", "carefully"),
    _Swap("pivotal moments", "turning points"),
    _Swap("pivotal moment", "turning point"),
    _Swap("pivotal", "key"),
    _Swap("intricacies", "details"),
    _Swap("intricate", "complex", r"patterns?|designs?|carvings?|details?|lace|jewell?ery|work"),
    _Swap("profoundly", "deeply"),
    _Swap(
        "profound", "deep", r"(?:hearing|deaf|learning|disab\w+|effects?|impacts?|influence|changes?|consequences|implications)"
    ),
    _Swap("profound (?=(?:effects?|impacts?|influence|changes?|consequences|implications))", "great "),
    _Swap("robust", "strong", r"(?:standard|regression|estimat\w+|to\b|against|statistic\w*|wine|flavou?r|optimi\w+)"),
    _Swap("comprehensive", "full", r"(?:insurance|school|schools|income|test ban|planning|cover|and|,)"),
    _Swap("burgeoning", "growing"),
    _Swap("plethora", "excess", r"of"),
    _Swap("paramount importance", "great importance"),
    _Swap("is paramount", "matters most", r"to\b|for\b|that\b|[a-z]"),
    _Swap("utmost importance", "great importance"),
    _Swap("myriad", "many", r"of\b|ways of"),
    _Swap("an? (?:vast|wide) array", "a wide range", r"of\b"),
    _Swap("coupled with", "together with"),
    _Swap("poised to", "set to"),
    _Swap("steadfast", "firm"),
    _Swap("unwavering", "firm"),
    _Swap("indispensable", "essential"),
    _Swap("ever-evolving", "changing"),
    _Swap("ever-changing", "changing"),
    _Swap("ever-growing", "growing"),
    _Swap("ever-increasing", "growing"),
    _Swap("commendable", "good"),
    _Swap("underpinnings", "basis"),
    _Swap("in the realm of", "in", r"(?:the|a|an|his|her|their)\b"),
    _Swap("a double-edged sword", "good and bad at once"),
    _Swap("stark reminder", "clear reminder"),
    _Swap("poignant reminder", "moving reminder"),
)
# Before these a word keeps its place: it is a name, a term, or one of several.
_PATTERNS = tuple(
    (
        swap,
        phrase(rf"(?<![\w-]){swap.find}(?![\w-])" if not swap.find.endswith(")") else rf"(?<![\w-]){swap.find}"),
        phrase(rf" ?(?:{swap.not_before})") if swap.not_before else None,
    )
    for swap in _SWAPS
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for swap, pattern, not_before in _PATTERNS:
        for _, match in matches(document, pattern):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            token = token_at(document, match.start())
            if match.group()[0].isupper() and token is not None and token.pos == "PROPN":
                continue
            if not_before and not_before.match(document.text, match.end()):
                continue
            if swap.plain == "full" and re.search(
                r"\b(?:more|most|very|less|as|be|is|are|was|were|too|so)\s+$", document.text[: match.start()], re.I
            ):
                continue
            taken.append(match.span())
            yield Hit(*match.span(), (swap.plain,))


RULE = Rule(
    "tells.stock-word",
    "A plainer word says the same.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.stock-word", _find),
    PROSE,
    examples=(
        Example("Housing is a multifaceted problem.", "Housing is a complex problem."),
        Example("The 2 clerks meticulously checked the list.", "The 2 clerks carefully checked the list."),
        Example("It was not a pivotal moment for the town.", "It was not a turning point for the town."),
        Example("We need a comprehensive plan for the ever-growing port.", "We need a full plan for the growing port."),
        Example("The law had a profound effect on rents.", "The law had a great effect on rents."),
    ),
    keeps=(
        "He went to a comprehensive school.",
        "The robust standard errors are small.",
        "The cure is a sword.",
        "The report is more comprehensive than ours.",
        "An intricate pattern covers the lid.",
    ),
)
