""" "The former", "the latter", "respectively"."""

from collections.abc import Iterator

from humanize.rules.plain.scope import PLAIN
from humanize.rules.search import matches, phrase, token_at
from humanize.types import Document, Example, Goal, Hit, Rule

_BACK = phrase(r"\b(?P<word>the (?:former|latter)|respectively)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Each word that sends the reader back to look."""
    for _, match in matches(document, _BACK):
        after = token_at(document, match.end() + 1)
        if match["word"].lower() != "respectively" and after is not None and after.pos in ("NOUN", "PROPN", "ADJ", "NUM"):
            continue
        yield Hit(*match.span())


RULE = Rule(
    "plain.back-reference",
    "Readers must go back to see which is which; repeat the names.",
    "Garner's Modern English Usage (former; latter)",
    find,
    PLAIN,
    examples=(
        Example("Ash and Elm met. The latter won.", "Ash and Elm met. The latter won."),
        Example("The 2 towns have 3 and 4 schools respectively.", "The 2 towns have 3 and 4 schools respectively."),
        Example("She likes tea and coffee, but not the former.", "She likes tea and coffee, but not the former."),
    ),
    keeps=("He met the former mayor.", "The latter half is dull.", "They were respectful."),
)
