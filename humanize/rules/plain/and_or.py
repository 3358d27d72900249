""" "And/or"."""

from collections.abc import Iterator

from humanize.backends.word_classes import word_classes
from humanize.rules.plain.scope import PLAIN
from humanize.rules.search import matches, negative, phrase, text_of_sentence, token_at, tokens_between
from humanize.types import Document, Example, Goal, Hit, Rule

_SLASH = phrase(r"(?P<before>[\w-]+,? )?(?P<first>[\w-]+) and/or (?P<second>[\w-]+(?: [\w-]+){0,2})(?=[.;!?])")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """ "A and/or B" at the end of a clause, where each side is whole."""
    if document.has("legal"):
        return
    for sentence, match in matches(document, _SLASH):
        said = text_of_sentence(document, sentence)
        first, second = (
            token_at(document, match.start("first")),
            tokens_between(document, match.start("second"), match.end("second")),
        )
        if first is None or not second or negative(said) or said.lower().count("and/or") > 1:
            continue
        if (match["before"] or "").rstrip().endswith(",") or any(
            t.pos in ("ADP", "VERB", "AUX", "SCONJ", "CCONJ") for t in second[1:]
        ):
            continue
        nouns = [t for t in second if t.pos in ("NOUN", "PROPN")]
        alike = first.pos == second[-1].pos or len(second) == 1 and word_classes(first.lower) & word_classes(second[0].lower)
        if not alike or len(nouns) > 1:  # "user and/or market research": B isn't whole
            continue
        yield Hit(match.start("first"), match.end("second"), (f"{match['first']} or {match['second']}, or both",))


RULE = Rule(
    "plain.and-or",
    'Say "or", or "or both": the slash makes readers work it out.',
    "Garner's Modern English Usage (and/or)",
    find,
    PLAIN,
    examples=(
        Example("You may pay by card and/or cash.", "You may pay by card or cash, or both."),
        Example("The 3 teams sell tea and/or coffee.", "The 3 teams sell tea or coffee, or both."),
        Example("Guests can sing and/or dance; it is free.", "Guests can sing or dance, or both; it is free."),
    ),
    keeps=("Do not bring food and/or drink.", "We do user and/or market research.", "Bring milk, tea and/or cake."),
)
