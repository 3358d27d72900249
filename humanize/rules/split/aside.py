"""split.aside: what ", which", ", who", ", where" and ", when" tell besides becomes a sentence of its own.

For children at full strength. Its sibling relative asks that no other noun could be meant; this rule asks the tree which noun is
meant, and names that noun again, so that a reader can't take another for it.
"""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import (
    NOUNS,
    PERSONAL,
    SHORTEST,
    SUBORDINATORS,
    full_stop,
    in_the_open,
    is_finite,
    named_next,
    sentence_limit,
    words_in,
)
from humanize.rules.split import relative
from humanize.rules.split.cutting import (
    FOR_THE_YOUNGEST,
    PLAIN_GUIDE,
    YOUNGEST,
    breaks_off,
    is_conditional,
    long_sentences,
    moved_thing,
    opens_with_clause,
    reports,
)
from humanize.text.syntax import child, root, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, Token

_NAMES = frozenset({"NNP", "NNPS"})
_PHRASE = NOUNS | {"JJ", "DT", "PRP$", "CD", "POS", "HYPH"}
_DENY = frozenset({"not", "n't", "never", "no", "nor", "neither", "only", "without", "any", "each", "every"})
# What does this may be all that is said.
_WHOLE = frozenset({"mean", "make", "cause", "lead", "allow", "help", "result", "let", "prevent", "require"})
_TIMES = frozenset({
    "year", "month", "week", "day", "night", "morning", "evening", "afternoon", "summer", "winter", "spring", "autumn", "century",
    "season", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Relative clauses behind a comma: at the end of a sentence, or behind the name that it is about."""
    if sentence_limit(goal) > SHORTEST:
        return
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        for n, mark in enumerate(words):
            if n < 2 or mark.lower not in ("which", "who", "where", "when") or words[n - 1].text != ",":
                continue
            hit = _inside(document, sentence, words, n) if mark.lower in ("which", "who") else None
            hit = hit or _at_the_end(document, sentence, words, n)
            if hit and hit.start not in {other.start for other in relative.find(document, goal)}:
                yield hit
                break


def _at_the_end(document: Document, sentence: Sentence, words: Sequence[Token], n: int) -> Hit | None:
    comma, mark, left, right = words[n - 1], words[n], words[:n - 1], words[n + 1:-1]
    if words_in(left) < 4 or words_in(right) < 3 or breaks_off(right) or not _plain(document, sentence, left, mark):
        return None
    stop = full_stop(document, comma.start)
    if mark.lower in ("where", "when"):
        return _place_or_time(document, comma, mark, left, stop)
    verb = _verb(right)
    phrase = _phrase(left)
    if verb is None or not phrase or mark.lower == "which" and verb.lemma in _WHOLE or not _fits(phrase, verb):
        return None
    clause = next((t for t in right if t.dep.endswith("relcl") and t.head in {w.index for w in phrase}), None)
    before = left[-len(phrase) - 1] if len(left) > len(phrase) else None
    # "the roof of the house, which": the tree doesn't know either.
    if clause is None or before is not None and before.lower in ("of", "and", "or", ",", "as", "like"):
        return None
    if moved_thing(document, phrase, mark):
        return None
    name = named_next(phrase) if phrase[-1].tag in _NAMES or phrase[0].tag in ("DT", "PRP$") else None
    return Hit(comma.start, mark.end, (f"{stop} {name}",)) if name else None


def _place_or_time(document: Document, comma: Token, mark: Token, left: Sequence[Token], stop: str) -> Hit | None:
    after = document.tokens[mark.index + 1]
    verb = next((t for t in document.tokens[mark.index + 1:mark.index + 12] if child(document, t, "nsubj", "nsubj:pass")), None)
    subject = verb and child(document, verb, "nsubj", "nsubj:pass")
    if verb is None or subject is None or subtree(document, subject)[0].index != after.index or not verb.index > subject.index:
        return None
    if mark.lower == "where":
        place = left[-1].tag in _NAMES and verb.dep.endswith("relcl") and after.lower != "there"
        return Hit(comma.start, mark.end, (f"{stop} There,",)) if place else None
    last = left[-1]
    a_time = last.lower in _TIMES or last.tag == "CD" and last.text.isdigit() and len(last.text) == 4 and left[-2].tag in (
        "IN", "NNP", ",")
    past = any(t.tag == "VBD" for t in left) and not any(t.tag in ("VBZ", "VBP", "MD") for t in left)
    return Hit(comma.start, mark.end, (f"{stop} That was when",)) if a_time and past else None


def _inside(document: Document, sentence: Sentence, words: Sequence[Token], n: int) -> Hit | None:
    """"Ann, who runs the shop, lives here": the clause about a name at the start comes first, then what is said of it."""
    name, rest = words[:n - 1], words[n + 1:]
    commas = [k for k, t in enumerate(rest) if t.text == ","]
    core = [t for t in name if t.lower != "the"]
    main = root(document, sentence)
    if len(commas) != 1 or main is None or not 1 <= len(core) <= 4 or any(t.tag not in _NAMES for t in core):
        return None
    told, said = rest[:commas[0]], rest[commas[0] + 1:-1]
    verb = _verb(told)
    if verb is None or words_in(told) < 3 or words_in(said) < 3 or not is_finite(said[0]) or not _fits(name, verb):
        return None
    if any(t.lower in _DENY for t in told) or not in_the_open(document, sentence, said[0].start):
        return None
    if main.index < said[0].index or is_conditional(words) or reports(document, told):
        return None
    again = named_next(name)
    second = rest[commas[0]]
    return Hit(words[n - 1].start, words[n].end, ("",), also=(
        Splice(second.start, second.end, f"{full_stop(document, second.start)} {again}"),)) if again else None


def _plain(document: Document, sentence: Sentence, left: Sequence[Token], mark: Token) -> bool:
    """Whether what is on the left is a plain statement that governs nothing on the right."""
    return any(is_finite(t) for t in left) and in_the_open(document, sentence, mark.start) and not (
        is_conditional(left) or reports(document, left) or opens_with_clause(document, sentence)
        or any(t.lower in _DENY or t.lower in SUBORDINATORS and t.dep in ("mark", "advmod") for t in left)
        or any(t.text in (";", ":", "—", "–", "--") for t in left))


def _verb(words: Sequence[Token]) -> Token | None:
    """The finite verb that opens a clause, past adverbs."""
    at = next((n for n, t in enumerate(words[:3]) if t.tag != "RB" and t.lower != "today"), None)
    return words[at] if at is not None and is_finite(words[at]) else None


def _phrase(left: Sequence[Token]) -> Sequence[Token]:
    """The noun phrase that ends these words, from its article on; a name is alone with its article."""
    last = left[-1]
    if last.tag not in NOUNS or last.lower in PERSONAL:
        return ()
    kinds = _NAMES | {"POS"} if last.tag in _NAMES else _PHRASE - {"DT", "PRP$"}
    start = len(left) - 1
    while start > 0 and left[start - 1].tag in kinds:
        start -= 1
    if start > 0 and left[start - 1].tag in ("DT", "PRP$"):
        start -= 1
    return left[start:] if len(left) - start <= 6 else ()


def _fits(phrase: Sequence[Token], verb: Token) -> bool:
    many = phrase[-1].tag in ("NNS", "NNPS")
    if verb.tag == "VBZ" or verb.lower == "was":
        return not many
    return many if verb.tag == "VBP" or verb.lower == "were" else True


RULE = Rule(
    id="split.aside",
    message="The part after the comma tells a second thing. As a sentence of its own it is easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=FOR_THE_YOUNGEST,
    examples=(
        Example("Ann Lee also won praise for her first play, which won a prize in 1990.",
                "Ann Lee also won praise for her first play. This play won a prize in 1990.", YOUNGEST),
        Example("He sold the old farm in 1870, when he became a cook.",
                "He sold the old farm in 1870. That was when he became a cook.", YOUNGEST),
        Example("Dr Amin, who runs the sleep clinic, wrote a long book on sleep.",
                "Dr Amin runs the sleep clinic. Dr Amin wrote a long book on sleep.", YOUNGEST),
    ),
    keeps=(
        "He said that he would sell the old red car, which was in the yard.",
        "She mended the roof of the old mill, which was red and very steep.",
        "He did not find the old red car, which was in the yard.",
        "She put the old clock on the shelf, which was made in 1820.",
    ),
)
