"""split.including: "It takes part in races, including the Dakar." becomes "It takes part in races. These include the Dakar."."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import SHORTEST, full_stop, in_the_open, is_finite, sentence_limit, words_in
from humanize.rules.split.cutting import (
    FOR_THE_YOUNGEST,
    PLAIN_GUIDE,
    YOUNGEST,
    is_conditional,
    long_sentences,
    opens_with_clause,
    reports,
)
from humanize.text.syntax import root
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_DENY = frozenset({"not", "n't", "never", "no", "none", "nor", "neither", "without", "any", "each", "every", "if", "than", "all"})
_LIST = _NOUNS | {"DT", ",", "CC", "JJ", "CD", "POS", "HYPH", "PRP$", "IN", "VBN", "RB", "(", ")", "-LRB-", "-RRB-"}


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Examples after ", including" at the end of a long sentence, right behind the things that they are examples of."""
    if sentence_limit(goal) > SHORTEST:
        return
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        marks = [n for n, t in enumerate(words) if t.lower == "including"]
        if len(marks) == 1 and 4 < marks[0] < len(words) - 2 and words[marks[0] - 1].text == ",":
            hit = _hit(document, sentence, words, marks[0])
            if hit:
                yield hit


def _hit(document: Document, sentence: Sentence, words: Sequence[Token], n: int) -> Hit | None:
    comma, mark, left, right = words[n - 1], words[n], words[:n - 1], words[n + 1:-1]
    main = root(document, sentence)
    if main is None or main.index >= comma.index or words_in(left) < 4 or not in_the_open(document, sentence, mark.start):
        return None
    if left[-1].tag != "NNS" or any(t.tag not in _LIST or t.lower in ("but", "which", "who") for t in right):
        return None
    if any(t.lower in _DENY for t in left) or is_conditional(left) or reports(document, left) or opens_with_clause(
            document, sentence):
        return None
    if any(t.text in (";", ":", "—", "–", "--") for t in words) or len(left) > 1 and left[-2].lower in ("and", "or"):
        return None
    # "books about birds, including": the books or the birds; then both would have to be told apart by sense.
    before = [t for t in left[:-1] if t.tag == "NNS" and t.index >= comma.index - 5]
    finite = [t for t in left if is_finite(t)]
    if before or not finite:
        return None
    past = all(t.tag == "VBD" or t.lower in ("was", "were", "had", "did") for t in finite)
    return Hit(comma.start, mark.end, (f"{full_stop(document, comma.start)} These {'included' if past else 'include'}",))


RULE = Rule(
    id="split.including",
    message="Examples are easier to take in as a sentence of their own.",
    source=PLAIN_GUIDE,
    find=find,
    when=FOR_THE_YOUNGEST,
    examples=(
        Example("The trucks also take part in races, including the Dakar and the Hill Cup.",
                "The trucks also take part in races. These include the Dakar and the Hill Cup.", YOUNGEST),
        Example("She wrote music for many plays, including one by her uncle.",
                "She wrote music for many plays. These included one by her uncle.", YOUNGEST),
        Example("The park has been the home of many rare birds, including two kinds of owl.",
                "The park has been the home of many rare birds. These include two kinds of owl.", YOUNGEST),
    ),
    keeps=(
        "She did not write music for any plays, including those of her uncle.",
        "She wrote three books about small birds, including one on owls.",
        "The price of the room was very low, including the food.",
    ),
)
