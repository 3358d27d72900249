"""discourse.merge-choppy: two very short sentences about one thing become one."""

from collections.abc import Iterator

from humanize.rules.clause_chunks import clause_at, is_finite, subject_head, words_in
from humanize.text.syntax import next_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_DENY = frozenset({"not", "n't", "no", "never", "none", "nothing", "but", "however", "yet", "if", "unless", "only", "also",
    "and", "or",
                   "too", "neither", "nobody", "cannot"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Two sentences of six words or fewer, the second about the first one's subject."""
    taken = -1
    for sentence in sentences_of(document, "prose"):
        after = next_sentence(document, sentence)
        if after is None or sentence.index <= taken or not _short(document, sentence) or not _short(document, after):
            continue
        if _same_subject(document, sentence, after):
            taken = after.index
            pronoun = document.tokens[after.first]
            yield Hit(document.words(sentence)[-1].start, pronoun.end, (" and",))


def _short(document: Document, sentence: Sentence) -> bool:
    words = document.words(sentence)
    return document.text[sentence.end - 1] == "." and 3 <= words_in(words) <= 6 and not any(t.lower in _DENY
        or t.text in ",;:—–(\"“" for t in words)


def _same_subject(document: Document, sentence: Sentence, after: Sentence) -> bool:
    one, two = clause_at(document, sentence.first, sentence.last), clause_at(document, after.first, after.last)
    if two is not None and after.last - two.verb < 3:
        return False  # "It really does."
    if one is None or two is None or one.subject != sentence.first or two.subject != after.first:
        return False
    pronoun, head = document.tokens[two.subject].lower, subject_head(document, one)
    many = head.tag in ("NNS", "NNPS")
    same = pronoun == head.lower and pronoun in ("it", "they", "he", "she", "we", "i") or (
        pronoun == "it" and head.tag == "NN" or pronoun == "they" and many)
    verbs = [document.tokens[one.verb], document.tokens[two.verb]]
    nouns = [t for t in document.tokens[one.verb:sentence.last] if t.tag in (("NNS", "NNPS") if many else ("NN", "NNP"))]
    return same and not nouns and all(is_finite(v) for v in verbs) and _time(verbs[0].tag,
        verbs[0].lower) == _time(verbs[1].tag, verbs[1].lower)


def _time(tag: str, lower: str) -> str:
    return "modal " + lower if tag == "MD" else "past" if tag == "VBD" or lower in ("was", "were", "had") else "present"


RULE = Rule(
    id="discourse.merge-choppy",
    message="Two very short sentences about one thing read better as one.",
    source="Strunk & White, The Elements of Style",
    find=find,
    when=When(strength=0.5, not_domains=("entertainment", "health"), not_audiences=("children",), not_flags=("grave",)),
    examples=(
        Example("The plan is short. It has two pages.", "The plan is short and has two pages."),
        Example("The forms are new. They replace the 3 old ones.", "The forms are new and replace the 3 old ones."),
        Example("She was early. She had a key.", "She was early and had a key."),
    ),
    keeps=(
        "Stop. Do not enter.",
        "The plan is short. It does not have a cover.",
        "The plan was short. It has two pages.",
    ),
)
