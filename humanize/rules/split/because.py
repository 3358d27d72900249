"""split.because: a long reason at the end becomes a sentence of its own ("This is because ...")."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import full_stop, in_the_open, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    clause_from,
    is_conditional,
    long_sentences,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Token, When

_DENIED = frozenset({"not", "n't", "never", "no", "hardly", "only", "just", "simply", "merely", "partly", "mainly", "largely",
                     "especially", "particularly", "and", "or", "but", "perhaps", "probably", "maybe", "mostly", "precisely",
                     "either", "rather", "than", "more", "it", "as", "is", "was", "that"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A final because-clause of eight words or more after a plain, unnegated statement."""
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        places = [t for t in words if t.lower == "because"]
        if len(places) != 1:
            continue
        mark = places[0]
        left, right = words[:mark.index - sentence.first], document.tokens[mark.index + 1:sentence.last]
        if words_in(right) < 8 or words_in(left) < 6 or right[0].lower == "of" or left[-1].lower in _DENIED:
            continue
        if any(t.lower in ("not", "n't", "never", "no", "cannot") for t in left) or is_conditional(left) or reports(document,
            left):
            continue
        if any(t.text in (",", ";", ":", "—", "–") for t in right) and _goes_on(document, right):
            continue
        if opens_with_clause(document, sentence) or not in_the_open(document, sentence, mark.start):
            continue
        if not _plain_left(left) or not opening_clause(document, sentence, mark.index):
            continue
        if clause_from(document, sentence, mark.index + 1):
            start = left[-1].start if left[-1].text == "," else left[-1].end
            yield Hit(start, mark.end, (f"{full_stop(document, start)} This is because",))


def _plain_left(left: Sequence[Token]) -> bool:
    """One statement only: with two clauses on the left the reason may belong to the second alone."""
    return not any(t.lower in ("and", "but", "so", "which", "who", "that", "when", "while", "where")
        and t.tag not in ("DT",) for t in left)


def _goes_on(document: Document, right: Sequence[Token]) -> bool:
    """Whether a further clause follows the reason after a comma, which may belong to the main clause."""
    return any(a.text in (",", ";", "—", "–") and b.lower in ("and", "but", "so", "which", "or") for a, b in zip(
        right, right[1:], strict=False))


RULE = Rule(
    id="split.because",
    message="The reason at the end of this long sentence can stand in a sentence of its own.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The museum has moved its early opening hours from Monday to Saturday for the rest of this year because the "
                "builders need the "
                "main hall every Monday until the roof is finished.",
                "The museum has moved its early opening hours from Monday to Saturday for the rest of this year. This is "
                "because the builders "
                "need the main hall every Monday until the roof is finished."),
        Example("The council will close the car park on Mill Lane from 3 to 9 May, because the team has to replace two "
                "pipes under the entrance "
                "to it.",
                "The council will close the car park on Mill Lane from 3 to 9 May. This is because the team has to replace "
                "two pipes under the "
                "entrance to it."),
        Example("The clinic on Foundry Road opens at noon on Fridays because the nurses have a class in the morning.",
                "The clinic on Foundry Road opens at noon on Fridays. This is because the nurses have a class in the morning.",
                {"audience": "children"}),
    ),
    keeps=(
        "I left because I was tired.",
        "The museum did not move its early opening hours from Monday to Saturday for the rest of this year because the "
        "builders need the main "
        "hall every Monday until June.",
        "The museum has moved its opening hours from Monday to Saturday for the rest of this year only because the builders "
        "need the main hall "
        "every Monday until the roof is finished.",
    ),
)
