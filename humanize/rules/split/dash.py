"""split.dash: a complete statement after a dash becomes a sentence of its own."""

from collections.abc import Iterator

from humanize.rules.clause_chunks import full_stop, in_the_open, restarted, words_in
from humanize.rules.split.cutting import PLAIN_GUIDE, clause_from, is_conditional, long_sentences, opening_clause
from humanize.types import Document, Example, Goal, Hit, Rule, When

_DASHES = ("—", "–", "--", "-")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The only dash of a long sentence, with a complete clause on either side."""
    for sentence in long_sentences(document, goal):
        text = document.text
        marks = [t for t in document.words(sentence) if t.text in _DASHES and (
            t.text in ("—", "--") or text[t.start - 1:t.start] == " " and text[t.end:t.end + 1] == " ")]
        if len(marks) != 1:
            continue
        mark = marks[0]
        left, right = document.tokens[sentence.first:mark.index], document.tokens[mark.index + 1:sentence.last]
        if min(words_in(left), words_in(right)) < 4 or not in_the_open(document, sentence, mark.start):
            continue
        if is_conditional(left) or not opening_clause(document, sentence, mark.index):
            continue
        if right[0].lower in ("that", "and") or not clause_from(document, sentence, right[0].index):
            continue
        word = restarted(document, right[0])
        if word is not None:
            yield Hit(left[-1].end, right[0].end, (f"{full_stop(document, left[-1].end)} {word}",))


RULE = Rule(
    id="split.dash",
    message="The dash joins two complete statements in a long sentence. A full stop is clearer.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The new ferry can make up to 8 crossings between the harbour and Little Sorrel on a single charge — it "
                "replaces a diesel boat "
                "that has been in service since 1988.",
                "The new ferry can make up to 8 crossings between the harbour and Little Sorrel on a single charge. It "
                "replaces a diesel boat "
                "that has been in service since 1988."),
        Example("The clinic does not need your card on the day of the test – we have a copy of it on file.",
                "The clinic does not need your card on the day of the test. We have a copy of it on file.",
                    {"audience": "children"}),
        Example("You must bring both forms to the desk by 9 May—the desk is open from 8 to 4.",
                "You must bring both forms to the desk by 9 May. The desk is open from 8 to 4.", {"audience": "children"}),
    ),
    keeps=(
        "The ferry — it is new — runs every hour from the harbour to Little Sorrel and back again on each day of the week, "
        "from May to October.",
        "The team looked for one thing in each of the essays that they read in the first week of June — a clear claim about "
        "the effect of the tax.",
        "The pool is open — it is free.",
    ),
)
