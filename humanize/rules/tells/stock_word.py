"""Single words that models overuse, each with a plain twin, in places where the sense is sure."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from humanize.rules.search import cased, matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence


class _Swap(NamedTuple):
    find: str
    plain: str
    not_before: str = ""  # a pattern for the next words that leaves the word as it is


_SWAPS = (
    _Swap("(?:complex|intricate) and multifaceted", "complex"),
    _Swap("multifaceted and (?:complex|intricate)", "complex"),
    _Swap("multifaceted", "complex"),
    _Swap("meticulous", "careful"),
    _Swap("meticulously", "carefully"),
    _Swap("pivotal moments", "turning points"),
    _Swap("pivotal moment", "turning point"),
    _Swap("pivotal", "key"),
    _Swap("intricacies", "details"),
    _Swap("intricate", "complex", r"patterns?|designs?|carvings?|details?|lace|jewell?ery|work"),
    _Swap("more profound", "deeper"),
    _Swap("most profound", "deepest"),
    _Swap("more robust", "stronger"),
    _Swap("most robust", "strongest"),
    _Swap("bustling", "busy"),
    _Swap("unparalleled", "unmatched"),
    _Swap("seamless", "smooth"),
    _Swap("profoundly", "deeply"),
    _Swap(
        r"profound (?=(?:effects?|impacts?|influence|changes?|consequences|implications|differences?|transformations?|"
        r"shifts?)\b)",
        "great ",
    ),
    _Swap("profound", "deep", r"(?:hearing|deaf|learning|disab\w+)"),
    _Swap("robust", "strong", r"(?:standard|regression|estimat\w+|to\b|against|statistic\w*|wine|flavou?r|optimi\w+)"),
    _Swap(
        r"comprehensive (?=(?:guide|overview|understanding|plan|business plan|list|review|audit|investigation|analysis|"
        r"picture|report|range|"
        r"support|assessment|strategy|account|coverage|look|set|approach to)\b)",
        "full ",
    ),
    _Swap("burgeoning", "growing"),
    _Swap("plethora", "excess", r"of"),
    _Swap("paramount importance", "great importance"),
    _Swap("is paramount", "matters most", r"[a-z]"),
    _Swap("are paramount", "matter most", r"[a-z]"),
    _Swap("was paramount", "mattered most", r"[a-z]"),
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


_COMPARED = re.compile(r"\b(?:more|most|less|least|as|so|too|very|truly|fully|really)\s+$", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for swap, pattern, not_before in _PATTERNS:
        for sentence, match in matches(document, pattern):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            token = token_at(document, match.start())
            if match.group()[0].isupper() and token is not None and token.pos == "PROPN":
                continue
            if not_before and not_before.match(document.text, match.end()):
                continue
            if _COMPARED.search(document.text, max(0, match.start() - 8), match.start()) or _twice(
                document, sentence, match, swap.plain
            ):
                continue
            taken.append(match.span())
            yield Hit(*match.span(), (cased(match.group(), swap.plain),))


def _twice(document: Document, sentence: Sentence, match: re.Match[str], plain: str) -> bool:
    """Whether the sentence already has the plain word, or one of its family right after ("profound depth")."""
    word = plain.split()[0].lower()
    before = document.text[sentence.start : match.start()].lower()
    after = document.text[match.end() : sentence.end].lower()
    return re.search(rf"\b{word}\b", f"{before} {after}") is not None or after.lstrip().startswith(word[:4])


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
