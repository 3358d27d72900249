"""split.relative: a clause after ", which" or ", who" becomes a sentence of its own."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import NOUNS, PERSONAL, full_stop, in_the_open, is_finite, named_next, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    breaks_off,
    clause_from,
    is_conditional,
    is_imperative_start,
    long_sentences,
    moved_thing,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_WHOLE = {"means": "This means", "meant": "This meant"}
_TIMES = {"after": "After that,", "during": "During this time,"}


_EFFECTS = frozenset({"help", "reduce", "cause", "lead", "mean", "affect", "increase", "lower", "improve", "raise", "delay",
    "result",
                      "allow", "let", "prevent", "slow", "cost", "save", "enable"})
_HOLDS = frozenset({"include", "comprise", "contain", "feature", "have", "cover"})
# "There" stands for a place only.
_PLACES = frozenset({
    "country", "office", "city", "town", "village", "school", "house", "home", "hospital", "clinic", "park", "station", "room",
    "hall",
    "building", "area", "region", "state", "district", "community", "university", "college", "island", "valley", "street", "site",
    "centre", "center", "church", "museum", "library", "prison", "camp", "factory", "shop", "store", "garden", "lab",
    "laboratory",
    "market", "port", "harbour", "harbor", "court", "club", "theatre", "theater", "mill", "farm", "field", "forest", "lake",
    "coast",
    "beach", "north", "south", "east", "west", "ward", "province", "county", "capital", "kitchen", "restaurant", "hotel",
        "airport"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Final relative clauses with a comma in front, in a sentence that is too long."""
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        for n, token in enumerate(words):
            if token.lower not in ("which", "who", "where") or n < 4 or len(words) - n < 4:
                continue
            comma = words[n - 1]
            if comma.text == "," and in_the_open(document, sentence, token.start):
                left, right = words[:n - 1], words[n + 1:-1]
                hit = _hit(document, sentence, comma, token, left, right)
                if hit and _safe(document, sentence, left, right):
                    yield hit
                    break
            elif comma.lower in _TIMES and token.lower == "which" and words[n - 2].text == "," and n > 5:
                left, right = words[:n - 2], words[n + 1:-1]
                if clause_from(document, sentence, token.index + 1) and _safe(document, sentence, left, right) and (
                        in_the_open(document, sentence, token.start)):
                    yield Hit(words[n - 2].start, token.end, (f"{full_stop(document, words[n - 2].start)} "
                                                              f"{_TIMES[comma.lower]}",))
                    break


def _safe(document: Document, sentence: Sentence, left: Sequence[Token], right: Sequence[Token]) -> bool:
    if words_in(left) < 4 or words_in(right) < 3 or not any(is_finite(t) for t in left) and not is_imperative_start(document,
        sentence):
        return False
    if is_conditional(left) or reports(document, left) or opens_with_clause(document, sentence):
        return False
    return not any(t.lower in ("not", "n't", "never", "no", "nor", "neither") for t in left)


def _hit(document: Document, sentence: Sentence, comma: Token, mark: Token, left: Sequence[Token],
    right: Sequence[Token]) -> Hit | None:
    first = right[0]
    stop = full_stop(document, comma.start)
    if mark.lower == "where":
        if not clause_from(document, sentence, first.index) or breaks_off(right) or (
                left[-1].tag not in ("NNP", "NNPS") and left[-1].lemma not in _PLACES):
            return None
        if any(t.tag == "WRB" or t.lower == "what" for t in left):
            return None  # one of a row of questions ("how, where and when")
        return Hit(comma.start, mark.end, (f"{stop} There,",)) if first.lower != "there" else None
    if first.lower in _WHOLE:
        says = right[1].lower == "that" or clause_from(document, sentence, right[1].index)
        return Hit(comma.start, first.end, (f"{stop} {_WHOLE[first.lower]}",)) if says else None
    if first.lower in ("is", "was") and len(right) > 1 and right[1].lower == "why":
        return Hit(comma.start, right[0].start, (f"{stop} That ",)) if not breaks_off(right) else None
    verb = next((t for t in right[:3] if is_finite(t)), None)
    if verb is None or any(t.tag != "RB" for t in right[:verb.index - first.index]):
        return None
    if breaks_off(right) and not _lists(right, verb):
        return None
    if mark.lower == "which" and _effect(right, verb):
        return Hit(comma.start, mark.end, (f"{stop} This",))  # the whole statement, or its last noun: "this" fits both
    name = _antecedent(document, sentence, left, mark, verb)
    if name is None:
        return None
    return Hit(comma.start, mark.end, (f"{stop} {name}",))


def _effect(right: Sequence[Token], verb: Token) -> bool:
    """"which can reduce", "which helps": what the whole statement brings about."""
    return verb.tag == "VBZ" and verb.lemma in _EFFECTS or verb.tag == "MD" and any(
        t.lemma in _EFFECTS for t in right[1:4] if t.tag in ("VB", "VBP", "NN"))


def _lists(right: Sequence[Token], verb: Token) -> bool:
    """Whether all that follows "includes", "has" and the like is a row of names or things: "A, B, and C"."""
    commas = [n for n, t in enumerate(right) if t.text == ","]
    rest = [t for t in right if t.index > verb.index]
    return verb.lemma in _HOLDS and len(commas) > 1 and right[commas[-1] + 1].lower == "and" and all(
        t.tag in NOUNS | {"DT", ",", "CC", "JJ", "CD", "POS", "HYPH", "PRP$", "IN"} for t in rest)


def _antecedent(document: Document, sentence: Sentence, left: Sequence[Token], mark: Token, verb: Token) -> str | None:
    """The noun right before the comma, if it is the only one that fits the verb in number."""
    last = left[-1]
    if last.tag not in NOUNS or last.lower in PERSONAL:
        return None
    start = len(left) - 1
    while start > 0 and left[start - 1].tag in NOUNS | {"JJ", "DT", "PRP$", "CD", "HYPH", "JJR", "JJS", "POS"}:
        start -= 1
        if left[start].tag in ("DT", "PRP$"):
            break
    phrase = left[start:]
    many = last.tag in ("NNS", "NNPS")
    if verb.tag == "VBZ" and many or verb.lower == "was" and many or verb.lower in ("are", "were", "have") and not many:
        return None
    before = left[start - 1] if start else None
    if before is not None and before.lower in ("and", "or"):
        return None
    # "a box of books, which was": with "of" or "in" before it, another noun may be meant, so only a clear number decides.
    rivals = [t for t in left[:start] if t.tag in NOUNS and (t.tag in ("NNS", "NNPS")) == many]
    shows_number = verb.tag in ("VBZ", "VBP") or verb.lower in ("was", "were")
    attached = before is not None and before.tag == "IN" and before.lower in ("of", "for", "with", "in", "from", "between")
    if attached and (rivals or not shows_number) or moved_thing(document, phrase, mark):
        return None
    if mark.lower == "which" and not rivals and last.tag == "NN" and _is_thing(phrase):
        return "It"
    if last.tag == "NNP" and mark.lower == "who" and len(phrase) <= 4:
        return named_next(phrase)
    if last.tag in ("NN", "NNS") and len(phrase) <= 6 and phrase[0].lower not in ("each", "every", "any", "no", "some", "all"):
        if mark.lower == "who" and many and not rivals:
            return "They"
        return named_next(phrase) if phrase[0].tag in ("DT", "PRP$") or many else None
    return named_next(phrase) if last.tag in ("NNP", "NNPS") and len(phrase) <= 4 else None


def _is_thing(phrase: Sequence[Token]) -> bool:
    return phrase[0].lower not in ("each", "every", "any", "no", "some")


RULE = Rule(
    id="split.relative",
    message="The part after the comma is a statement of its own. In a long sentence it is easier to read as a second sentence.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The scheme pays the cost of travel for every student who lives more than three miles from the school, "
                "which means that most "
                "families in the valley can apply.",
                "The scheme pays the cost of travel for every student who lives more than three miles from the school. This "
                "means that most "
                "families in the valley can apply."),
        Example("In the first week of June we will send a letter with your new card to the address on your file, which is "
                "why the address must "
                "be right.",
                "In the first week of June we will send a letter with your new card to the address on your file. That is "
                "why the address must "
                "be right."),
        Example("On 4 May the team from the north office wrote to Mrs Amin, who has run the clinic on Mill Lane for more "
                "than twenty years.",
                "On 4 May the team from the north office wrote to Mrs Amin. Mrs Amin has run the clinic on Mill Lane for "
                "more than twenty "
                "years.", {"audience": "children"}),
        Example("They moved to the old mill, where they opened a small school for 20 children.",
                "They moved to the old mill. There, they opened a small school for 20 children.", {"audience": "children"}),
    ),
    keeps=(
        "The car that stalled is mine.",
        "We do not send cards to the people on the list from the north office in the first week of June, which means that "
        "most of them have to "
        "call us.",
        "The council spoke to the owner of the shop with the red door at the end of Mill Lane, which has not been open "
        "since the first of May.",
        "On the first of June we added a voucher for ten pounds to your account, which is valid until the end of the school "
        "year in July.",
    ),
)
