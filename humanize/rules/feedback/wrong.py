"""feedback.wrong: "Your answer is wrong" -> "Your answer isn't correct"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, follows_freely, guarded
from humanize.rules.feedback.subjects import work_subject
from humanize.rules.feedback.wording import is_not, was_not
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import child, children, final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        for token in document.words(sentence):
            if token.lower not in ("wrong", "incorrect") or not main_clause(document, token):
                continue
            cop = child(document, token, "cop")
            if cop is None or cop.index + 1 != token.index or cop.lower not in ("is", "are", "was", "were", "'s"):
                continue
            if any(c.dep in ("csubj", "xcomp", "ccomp", "acl", "advmod") for c in children(document, token)):
                continue
            before = document.tokens[cop.index - 1]
            found = work_subject(document, sentence, cop.index)
            pronoun = before.lower in ("this", "that", "it", "these", "those", "they") and starts_clause(
                document, sentence, before
            )
            if (
                not (pronoun or found)
                or not about_work(document, goal, found[1] if found else None)
                or not follows_freely(document, token)
            ):
                continue
            plural = cop.lower in ("are", "were")
            text = f"{was_not(plural) if cop.lower in ('was', 'were') else is_not(plural)} correct"
            yield Hit(cop.start, token.end, (" " + text if cop.lower == "'s" else text,))


RULE = Rule(
    id="feedback.wrong",
    message="“Isn't correct” says the same of the work without the sting of “wrong”.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Your answer to question 3 is wrong.", "Your answer to question 3 isn't correct."),
        Example("Your calculation in step 2 is incorrect.", "Your calculation in step 2 isn't correct."),
        Example("This is wrong.", "This isn't correct."),
        Example(
            "The units in Table 2 are incorrect, and the title is missing.",
            "The units in Table 2 aren't correct, and the title is missing.",
        ),
        Example(
            "Your second calculation was wrong because the sign changed.",
            "Your second calculation wasn't correct because the sign changed.",
        ),
    ),
    keeps=(
        "Something is wrong with the pump.",
        "It is wrong to copy.",
        "Your answer is completely wrong.",
        "You opened the wrong file.",
        "I don't know what is wrong.",
        '"Your answer is wrong," he wrote.',
    ),
    licence=("negation",),
)
