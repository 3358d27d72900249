"""feedback.why-didnt: "Why didn't you label the axes?" -> "The axes aren't labelled yet."."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import BLAMING, Clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.templates import denied
from humanize.text.syntax import final_mark, next_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if document.has("mail"):
        return
    for sentence in sentences_of(document):
        words = document.words(sentence)
        lower = [t.lower for t in words]
        if final_mark(document, sentence) != "?" or lower[:1] != ["why"] or "you" not in lower[2:5]:
            continue
        after = next_sentence(document, sentence)
        if after is not None and document.words(after)[0].lower in ("because", "since"):
            continue
        you = lower.index("you", 2)
        middle = lower[1:you] + lower[you + 1 : you + 2]
        if lower[1] not in ("did", "have", "do") or not ({"n't", "not"} & set(middle)):
            continue
        at = you + 1
        while at < len(words) and (lower[at] in BLAMING or lower[at] == "not"):
            at += 1
        if at + 1 >= len(words) or words[at].pos not in ("VERB", "NOUN") or words[you].head != words[at].index:
            continue
        if lower[at] == "bother" and lower[at + 1] == "to" and at + 3 < len(words):
            at += 2
        end = next(i for i in range(len(words) - 1, -1, -1) if words[i].text == "?")
        clause = Clause(sentence, words[0], words[at], "not", False, "", words[end].index)
        hit = denied(document, goal, clause)
        if hit is not None:
            yield Hit(sentence.start, words[end].end, tuple(f"{text}." for text in hit.replacements))


RULE = Rule(
    id="feedback.why-didnt",
    message="A “why didn't you” question accuses; the writer needs to know what is missing.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Why didn't you label the axes?", "The axes aren't labelled yet."),
        Example("Why haven't you cited your sources in paragraph 2?", "Your sources in paragraph 2 aren't cited yet."),
        Example("The plan is clear. Why did you not check the totals?", "The plan is clear. The totals haven't been checked."),
        Example("Why didn't you include a title?", "This still needs a title."),
    ),
    keeps=(
        "Why didn't the reaction start?",
        "Why did you label the axes in red?",
        "Why didn't you come to class?",
        "Why didn't you label the axes? Because the printer broke.",
        'He asked, "Why didn\'t you label the axes?"',
    ),
    licence=("negation",),
)
