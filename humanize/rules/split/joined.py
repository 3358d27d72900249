"""split.joined: the second statement of a sentence becomes a sentence of its own, where the whole tree says that it is one.

For children at full strength. Its siblings coord and verbs ask the order of the tags first; this rule asks the tree first, and so
also cuts between statements with long subjects, names and brackets in them.
"""

from collections.abc import Iterator, Sequence

from humanize.backends.inflection import inflect
from humanize.rules.clause_chunks import (
    NOUNS,
    PERSONAL,
    SHORTEST,
    SUBORDINATORS,
    full_stop,
    in_the_open,
    is_finite,
    named_again,
    restarted,
    sentence_limit,
    words_in,
)
from humanize.rules.split.cutting import FOR_THE_YOUNGEST, PLAIN_GUIDE, YOUNGEST, is_paired, long_sentences, reports
from humanize.text.syntax import child, children, root, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_LEADS = {"and": "", "but": "But ", "yet": "But "}
_SUBJECTS = ("nsubj", "nsubj:pass", "expl")
_HELPERS = ("aux", "aux:pass", "cop")
_DENY = frozenset({"not", "n't", "never", "no", "nor", "neither", "without", "only", "hardly"})
_HANGING = frozenset({
    "if", "unless", "provided", "whether", "until", "once", "when", "whenever", "because", "so", "or", "either"})
_LEANING = frozenset({"can", "could", "may", "might", "will", "would", "'s"})
_NOT_FINITE_ALONE = frozenset({"VBN", "VBG", "VB"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """ "and" or "but" before a second statement of the main clause, and ", while" before one that stands beside it."""
    if sentence_limit(goal) > SHORTEST:
        return
    for sentence in long_sentences(document, goal):
        main = root(document, sentence)
        subject = main and child(document, main, *_SUBJECTS)
        if main is None or subject is None or subject.index > main.index or not _stands(document, main):
            continue
        seconds = [t for over in (main, *children(document, main, "xcomp")) for t in children(document, over, "conj", "advcl")]
        hit = next((h for other in seconds if (h := _hit(document, sentence, main, subject, other))), None)
        if hit:
            yield hit


def _hit(document: Document, sentence: Sentence, main: Token, subject: Token, other: Token) -> Hit | None:
    tokens = document.tokens
    mark = child(document, other, "cc" if other.dep == "conj" else "mark")
    if mark is None or mark.index < main.index or mark.lower not in (_LEADS if other.dep == "conj" else ("while", "whereas")):
        return None
    left, right = tokens[sentence.first:mark.index], tokens[mark.index + 1:sentence.last]
    helped = children(document, other, *_HELPERS)
    if other.head != main.index and not (helped and is_finite(helped[0])):
        return None  # it goes with "to be the best", not with "is said"
    if words_in(left) < 4 or words_in(right) < 4 or not _cut_here(document, sentence, mark, other, left, right):
        return None
    own = child(document, other, *_SUBJECTS)
    if own is not None:
        return _own_subject(document, mark, other, own, left)
    return _shared_subject(document, mark, main, subject, other) if other.dep == "conj" else None


def _cut_here(document: Document, sentence: Sentence, mark: Token, other: Token, left: Sequence[Token],
              right: Sequence[Token]) -> bool:
    """Whether the tree falls into these two halves, and nothing on the left governs the right."""
    below = {t.index for t in subtree(document, other)}
    if any(t.index in below for t in left if t.pos != "PUNCT") or any(t.index not in below for t in right if t.pos != "PUNCT"):
        return False
    if sum(t.dep == "conj" and t.head == other.head for t in document.words(sentence)) > 1:
        return False  # a row of three
    if not in_the_open(document, sentence, mark.start) or any(t.text in (";", ":") for t in document.words(sentence)):
        return False
    if is_paired(left) or reports(document, left) or any(t.lower in _HANGING for t in left):
        return False
    return left[-1].text == "," or mark.dep == "cc"


def _own_subject(document: Document, mark: Token, other: Token, own: Token, left: Sequence[Token]) -> Hit | None:
    first = document.tokens[mark.index + 1]
    start = left[-1].start if left[-1].text == "," else left[-1].end
    opener = document.tokens[first.index:subtree(document, own)[0].index]
    if not _opens(opener) or not _stands(document, other) or own.index > other.index:
        return None
    if left[-1].text != "," and own.lower not in PERSONAL or own.lower in ("who", "which", "that", "this"):
        return None  # without a comma, the noun may belong to what is before
    lead = _LEADS.get(mark.lower, "But " if mark.lower == "whereas" else "")
    stop = full_stop(document, start)
    if lead:
        return Hit(start, mark.end, (f"{stop} {lead.rstrip()}",))
    word = restarted(document, first)
    if word is None:
        return None
    return Hit(start, first.end, (f"{stop} {word}",)) if word != first.text else Hit(start, first.start, (f"{stop} ",))


def _opens(words: Sequence[Token]) -> bool:
    """Whether nothing stands before the subject, or only a short phrase of time or place ("in May", "by 1863")."""
    return not words or len(words) <= 5 and words[0].tag == "IN" and words[0].lower not in SUBORDINATORS and all(
        t.tag in NOUNS | {"IN", "DT", "CD", "JJ", ","} for t in words)


def _shared_subject(document: Document, mark: Token, main: Token, subject: Token, other: Token) -> Hit | None:
    tokens = document.tokens
    left = tokens[subtree(document, subject)[0].index:mark.index]
    whole = subtree(document, subject)
    if any(t.lower in _DENY for t in left) or any(t.tag == "MD" for t in children(document, main, "aux")):
        return None
    helper = _helper(document, main, other, mark)
    name = named_again(document, whole, left)
    if helper is None or name is None or any(t.tag == "TO" for t in tokens[main.index:mark.index]) and other.tag in ("VB", "VBP"):
        return None
    if name in ("It", "He", "She") and other.tag == "VBP":
        return None
    start = left[-1].start if left[-1].text == "," else left[-1].end
    lead = _LEADS[mark.lower]
    if lead and name.split()[0] in ("The", "It", "They", "He", "She", "We", "You", "These", "His", "Her", "Their", "Its"):
        name = name[0].lower() + name[1:]
    return Hit(start, mark.end, (f"{full_stop(document, start)} {lead}{name}{helper}",))


def _helper(document: Document, main: Token, other: Token, mark: Token) -> str | None:
    """The auxiliary to say again, with a space before it; None where the second verb doesn't stand by itself."""
    first = document.tokens[mark.index + 1]
    helped = children(document, other, *_HELPERS)
    if helped:
        return "" if is_finite(helped[0]) and helped[0].lower not in _LEANING else None
    passive = child(document, main, "aux:pass")
    after = document.tokens[other.index + 1]
    takes_object = after.tag in ("DT", "PRP$", "PRP", "CD") or after.tag in NOUNS
    if passive is not None and passive.lower in ("was", "were", "is", "are") and len(children(document, main, "aux")) == 0:
        if other.tag in ("VBN", "VBD") and not takes_object:
            return f" {passive.lower}"
        return "" if other.tag == "VBD" and takes_object and passive.lower in ("was", "were") else None
    past = other.tag == "VBN" and inflect(other.lemma, "VBD") == other.lower  # "lost", "moved": by the tag alone, nobody knows
    if children(document, main, "aux") or other.tag not in ("VBD", "VBZ") and not past:
        return None
    if first.index != other.index and first.tag != "RB":
        return None
    copula = child(document, main, "cop")
    tag = "VBD" if copula is not None and copula.lower in ("was", "were") else "VBZ" if copula is not None else main.tag
    return "" if tag == ("VBD" if past else other.tag) else None


def _stands(document: Document, verb: Token) -> bool:
    """Whether a predicate has a finite verb: its own or that of the first auxiliary or copula."""
    helped = children(document, verb, *_HELPERS)
    return is_finite(helped[0]) if helped else is_finite(verb) and verb.tag not in _NOT_FINITE_ALONE


RULE = Rule(
    id="split.joined",
    message="This sentence says two things. Two sentences are easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=FOR_THE_YOUNGEST,
    examples=(
        Example("The new pills do not mend the old damage, and patients taking them must be checked for liver trouble.",
                "The new pills do not mend the old damage. Patients taking them must be checked for liver trouble.", YOUNGEST),
        Example("Lower marks were given in the north of the county, while full marks were given in the south.",
                "Lower marks were given in the north of the county. Full marks were given in the south.", YOUNGEST),
        Example("The old mill is one of the best in the land and is known for its fine white flour.",
                "The old mill is one of the best in the land. The old mill is known for its fine white flour.", YOUNGEST),
        Example("Some 300 people came to work in the mine, but by 1863 the number was down to 50.",
                "Some 300 people came to work in the mine. But by 1863 the number was down to 50.", YOUNGEST),
    ),
    keeps=(
        "If the red lamp is on, the pump has stopped, and the engineers must be called at once.",
        "She said that the hall was full, and the people in the street would have to wait.",
        "The dog did not eat the food in the blue bowl and drink the water.",
        "You can pay for the trip by card at the desk, or the clerk will send you a bill.",
    ),
)
