"""feedback.failed-to: "You failed to cite your sources" -> "Your sources aren't cited yet"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import you_clauses
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.openers import without_opener
from humanize.rules.feedback.templates import denied
from humanize.types import Document, Example, Goal, Hit, Rule


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for clause in you_clauses(document):
        if clause.kind == "fail":
            hit = denied(document, goal, clause)
            if hit is not None:
                yield without_opener(document, clause, hit)


RULE = Rule(
    id="feedback.failed-to",
    message="“You failed to” judges the writer. Say what the work still lacks; the fault stays, the blame goes.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You failed to cite your sources.", "Your sources aren't cited yet."),
        Example("You forgot to include a title.", "This still needs a title."),
        Example("You failed to answer the question.", "The question isn't answered yet."),
        Example("You have failed to include uncertainties in Table 1.", "Table 1 still needs uncertainties."),
        Example("You forgot to number your pages.", "Your pages aren't numbered yet."),
        Example("You neglected to check your calculations.", "Your calculations haven't been checked."),
        Example(
            "You failed to cite your sources in the second half of your essay.",
            "Your sources aren't yet cited in the second half of your essay.",
        ),
        Example("You also failed to label the axes.", "The axes also aren't labelled yet."),
        Example("You failed to explain the method.", "The method isn't explained.", {"empathy": 0.25}),
        Example(
            "You forgot to proofread your essay before you submitted it.", "Your essay wasn't proofread before you submitted it."
        ),
    ),
    keeps=(
        "You failed the module.",
        "Don't forget to breathe.",
        "You failed to label all of your diagrams.",
        "If you fail to submit the report, your grade will be zero.",
        'She wrote "You failed to cite your sources." in the margin.',
        "You failed to define three terms.",
    ),
    licence=("negation",),
)
