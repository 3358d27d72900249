"""split.meanwhile: ", and in 1838 the town became ..." begins a sentence of its own.

Its sibling coord cuts where the subject follows "and"; here words of time or place stand between, and the tree says that they
belong to what follows.
"""

from collections.abc import Iterator

from humanize.rules.clause_chunks import SHORTEST, full_stop, in_the_open, is_finite, restarted, sentence_limit, words_in
from humanize.rules.split.cutting import (
    FOR_THE_YOUNGEST,
    PLAIN_GUIDE,
    YOUNGEST,
    is_conditional,
    is_imperative_start,
    is_paired,
    long_sentences,
    opens_with_clause,
    reports,
)
from humanize.text.syntax import child, root, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, Token

_OPENERS = frozenset({"in", "on", "at", "during", "by", "after", "soon", "shortly", "later", "today", "now", "then",
                      "thereafter", "meanwhile", "eventually", "there", "two", "three"})
# Both clauses may belong to these.
_GOVERN = frozenset({"where", "when", "while", "who", "which", "that", "after", "before", "since", "until", "as", "how", "why",
                     "what", "because", "although", "though"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Joins of two clauses in a long sentence with words of time or place behind "and"."""
    if sentence_limit(goal) > SHORTEST:
        return
    for sentence in long_sentences(document, goal):
        for joint in document.words(sentence)[5:-6]:
            comma, after = document.tokens[joint.index - 1], document.tokens[joint.index + 1]
            if joint.lower != "and" or comma.text != "," or not _cut(document, sentence, joint):
                continue
            last = _opening(document, document.tokens[joint.index + 1:sentence.last])
            first = restarted(document, after)
            if last and first:
                # "Soon after it sank": without a comma, a reader takes "it sank" for what came before.
                pause = () if last.text == "," else (Splice(last.end, last.end, ","),)
                yield Hit(comma.start, after.end, (f"{full_stop(document, comma.start)} {first}",), also=pause)
                break


def _cut(document: Document, sentence: Sentence, joint: Token) -> bool:
    left, right = document.tokens[sentence.first:joint.index - 1], document.tokens[joint.index + 1:sentence.last]
    if words_in(left) < 4 or right[0].lower not in _OPENERS or not in_the_open(document, sentence, joint.start):
        return False
    if any(t.lower in _GOVERN and t.tag in ("IN", "WDT", "WP", "WRB") for t in left) or is_conditional(left) or is_paired(left):
        return False
    if reports(document, left) or opens_with_clause(document, sentence) or is_imperative_start(document, sentence):
        return False
    main = root(document, sentence)
    return main is not None and main.index < joint.index and any(is_finite(t) for t in left)


def _opening(document: Document, right: tuple[Token, ...]) -> Token | None:
    """The last of the words of time or place, where these, a subject and its finite verb follow in this order, on one verb."""
    verb = next((t for t in right if child(document, t, "nsubj", "nsubj:pass")), None)
    subject = verb and child(document, verb, "nsubj", "nsubj:pass")
    if verb is None or subject is None or verb.dep not in ("conj", "root", "parataxis") or subject.index > verb.index:
        return None
    start = subtree(document, subject)[0].index
    opening = [t for t in right if t.index < start]
    if not 1 <= len(opening) <= 8 or any(is_finite(t) or t.text == "," and t is not opening[-1] for t in opening):
        return None
    own = {t.index for t in subtree(document, verb)}
    subject_end = max(t.index for t in subtree(document, subject)) + 1
    finite = next((t for t in right if t.index >= subject_end and is_finite(t)), None)
    between = [t for t in right if subject_end <= t.index < (finite.index if finite else 0)]
    fits = finite is not None and finite.index <= verb.index + 3 and all(t.tag == "RB" for t in between)
    return opening[-1] if fits and all(t.index in own for t in opening) else None


RULE = Rule(
    id="split.meanwhile",
    message="What happened at another time or place is easier to follow as a sentence of its own.",
    source=PLAIN_GUIDE,
    find=find,
    when=FOR_THE_YOUNGEST,
    examples=(
        Example("Bo joined two small towns in 1833, and in 1838 the new town became a port.",
                "Bo joined two small towns in 1833. In 1838, the new town became a port.", YOUNGEST),
        Example("The storm hit the coast on Monday night, and soon after it lost its strength.",
                "The storm hit the coast on Monday night. Soon after, it lost its strength.", YOUNGEST),
        Example("The mill was sold to a rich man, and during this time small shops were opened there.",
                "The mill was sold to a rich man. During this time, small shops were opened there.", YOUNGEST),
    ),
    keeps=(
        "She said that the town grew in 1833, and in 1838 it became a port.",
        "If the town grows by 1833, and in 1838 it becomes a port, we move.",
        "He lived in the old town in the north, and in the new town on the hill.",
    ),
)
