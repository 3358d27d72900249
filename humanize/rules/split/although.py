"""split.although: a contrast inside a long sentence becomes two sentences with "But"."""

from collections.abc import Iterator

from humanize.rules.clause_chunks import full_stop, in_the_open, restarted, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    clause_from,
    is_conditional,
    is_paired,
    long_sentences,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, When

_CONTRASTS = frozenset({"although", "though", "whereas"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"A, although B" and "Although A, B" with two complete clauses, in a sentence that is too long."""
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        if sum(t.lower in _CONTRASTS for t in words) != 1:
            continue
        hit = _in_front(document, sentence) if words[0].lower in _CONTRASTS else _behind(document, sentence)
        if hit:
            yield hit


def _in_front(document: Document, sentence: Sentence) -> Hit | None:
    words = document.words(sentence)
    commas = [t for t in words if t.text == ","]
    if len(commas) != 1 or words[0].lower == "whereas" or is_conditional(words):
        return None
    comma = commas[0]
    one, two = clause_from(document, sentence, words[1].index), clause_from(document, sentence, comma.index + 1)
    if not one or not two or one.verb > comma.index or not in_the_open(document, sentence, comma.start):
        return None
    left, right = words[1:comma.index - sentence.first], document.tokens[comma.index + 1:sentence.last]
    if min(words_in(left), words_in(right)) < 4 or left[0].lower in ("it", "they", "he", "she"):
        return None
    first = restarted(document, left[0])
    after = document.tokens[comma.index + 1]
    low = after.text if after.tag in ("NNP", "NNPS") or after.text == "I" else after.text[0].lower() + after.text[1:]
    if first is None or low != after.text:
        return None
    return Hit(words[0].start, left[0].end, (first,),
        also=(Splice(comma.start, comma.end, f"{full_stop(document, comma.start)} But"),))


def _behind(document: Document, sentence: Sentence) -> Hit | None:
    words = document.words(sentence)
    mark = next(t for t in words if t.lower in _CONTRASTS)
    comma = document.tokens[mark.index - 1]
    left, right = words[:comma.index - sentence.first], document.tokens[mark.index + 1:sentence.last]
    if comma.text != "," or min(words_in(left), words_in(right)) < 4 or not in_the_open(document, sentence, mark.start):
        return None
    if is_conditional(left) or is_paired(left) or reports(document, left) or opens_with_clause(document, sentence):
        return None
    if any(t.text == "," for t in right) and any(t.lower in ("and", "but", "or", "which") for t in right):
        return None
    if not opening_clause(document, sentence, comma.index) or not clause_from(document, sentence, mark.index + 1):
        return None
    return Hit(comma.start, mark.end, (f"{full_stop(document, comma.start)} But",))


RULE = Rule(
    id="split.although",
    message="A contrast in a long sentence is easier to follow as two sentences with \"But\".",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The museum has 1,200 laptops and tablets for students who live in the town and in the villages around it, "
                "although it has only 2 "
                "people at the desk.",
                "The museum has 1,200 laptops and tablets for students who live in the town and in the villages around it. "
                "But it has only 2 "
                "people at the desk."),
        Example("Although the company lost money in the first half of the year because of the storm in March, the owners "
                "paid every member of "
                "staff in full.",
                "The company lost money in the first half of the year because of the storm in March. But the owners paid "
                "every member of "
                "staff in full."),
        Example("The red boat is fast on the lake, whereas the blue boat is not safe in high winds.",
                "The red boat is fast on the lake. But the blue boat is not safe in high winds.", {"audience": "children"}),
    ),
    keeps=(
        "Although it rained, we played.",
        "Although tired, the team of six people from the north office went on with the work at the station until the last "
        "of the pipes was dry.",
        "She said that the library lends 1,200 laptops a year to students who live in the town, although it has only 2 "
        "people at the desk now.",
    ),
)
