"""order.main-first: a short main clause goes before a long "if" or "when" clause."""

from collections.abc import Iterator

from humanize.rules.clause_chunks import clause_at, in_the_open, is_cuttable, is_finite, restarted, words_in
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_OPENERS = frozenset({"if", "when", "although"})
_THIRD = frozenset({"it", "its", "he", "she", "him", "his", "her", "they", "them", "their", "this", "that", "these", "those",
    "there",
                    "then", "so", "such", "one", "ones", "do", "does", "not only"})
_SECOND = frozenset({"unless", "if", "when", "although", "until", "provided"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A sentence that opens with more than 12 words of clause and closes with 10 words or fewer."""
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if len(words) < 16 or words[0].lower not in _OPENERS or not is_cuttable(document, sentence):
            continue
        commas = [n for n, t in enumerate(words) if t.text == ","]
        if len(commas) != 1 or any(t.text in (";", ":", "—", "–", "(") for t in words):
            continue
        n = commas[0]
        clause, main = words[:n], words[n + 1:-1]
        if words_in(clause) <= 12 or not 2 <= words_in(main) <= 10:
            continue
        if any(t.lower in _THIRD for t in main) or any(t.lower in _SECOND for t in (*clause[1:], *main)):
            continue
        if any(t.lower in ("it", "they", "he", "she", "them", "him", "this") for t in clause[1:3]):
            continue
        inner = any(is_finite(t) for t in clause) and clause[1].tag in ("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "JJ", "CD", "EX")
        begins = clause_at(document, main[0].index, sentence.last) is not None or main[0].tag in ("VB",
            "VBP") or main[0].lower == "please"
        first = restarted(document, main[0])
        if not inner or not begins or first is None or not in_the_open(document, sentence, words[n].start):
            continue
        moved = first + document.text[main[0].end:main[-1].end]
        opening = clause[0].text[0].lower() + clause[0].text[1:]
        whole = f"{moved} {opening}{document.text[clause[0].end:clause[-1].end]}"
        yield Hit(sentence.start, main[-1].end, (whole,))


RULE = Rule(
    id="order.main-first",
    message="The reader waits long for the point. Put it first.",
    source="Federal Plain Language Guidelines (main idea before exceptions and conditions)",
    find=find,
    when=When(strength=0.75, not_domains=("entertainment", "health")),
    examples=(
        Example("If the office that holds your file has moved to a new address since May, call us.",
                "Call us if the office that holds your file has moved to a new address since May."),
        Example("When the people from the north office come to look at the two new rooms, we will close the hall.",
                "We will close the hall when the people from the north office come to look at the two new rooms."),
        Example("Although the committee spent more than 3 hours on the plan for the garden, we won.",
                "We won although the committee spent more than 3 hours on the plan for the garden."),
    ),
    keeps=(
        "If it rains, stay in.",
        "If the office that holds your file has moved to a new address since May, it will tell you.",
        "Unless the office that holds your file has moved to a new address since May, call us.",
    ),
)
