"""feedback.did-not: "You didn't label the axes" -> "The axes aren't labelled yet"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import you_clauses
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.openers import without_opener
from humanize.rules.feedback.templates import denied
from humanize.types import Document, Example, Goal, Hit, Rule


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for clause in you_clauses(document):
        if clause.kind in ("not", "never"):
            hit = denied(document, goal, clause)
            if hit is not None:
                yield without_opener(document, clause, hit)


RULE = Rule(
    id="feedback.did-not",
    message="“You didn't” points at the writer. Point at the place in the work that needs the change.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example(
            "Your report is short. You never explain why the rate falls.",
            "Your report is short. Your report doesn't yet explain why the rate falls.",
        ),
        Example("Obviously, you didn't check the units.", "The units haven't been checked."),
        Example("You didn't include a conclusion.", "This still needs a conclusion."),
        Example(
            "You also didn't write a conclusion, which was clearly required on the task sheet.",
            "This also needs a conclusion, which was clearly required on the task sheet.",
        ),
        Example("You haven't labelled the axes.", "The axes aren't labelled yet."),
        Example(
            "You never label your axes either, I have told you this 3 times this term.",
            "Your axes are never labelled either, I have told you this 3 times this term.",
        ),
        Example("You didn't check the totals in column 3.", "The totals in column 3 haven't been checked."),
        Example(
            "Your essay has a clear plan. You didn't answer the question.",
            "Your essay has a clear plan. Your essay doesn't answer the question yet.",
        ),
        Example("You did not provide any evidence.", "There isn't any evidence yet."),
        Example("You didn't even bother to proofread your last page.", "Your last page hasn't been proofread."),
        Example("In paragraph 2, you don't define the key term.", "In paragraph 2, the key term isn't defined yet."),
        Example("You didn't include enough detail in your method.", "Your method needs more detail."),
    ),
    keeps=(
        "You didn't need the second chart.",
        "You didn't listen in class.",
        "You never finish the test on time.",
        "You didn't label most of the diagrams.",
        "If you don't cite your sources, you lose marks.",
        "You don't have to cite the textbook.",
        "You didn't label the axes or give a title.",
        "Didn't you check the units?",
        "I know that you didn't finish the essay.",
        '"You didn\'t label the axes," he said.',
    ),
    licence=("negation", "modality"),
)
