"""health.one-action: two instructions in one sentence become two sentences."""

from collections.abc import Iterator

from humanize.rules.clause_chunks import words_in
from humanize.rules.health.templates import CLEAR_INDEX, READERS, offered
from humanize.rules.split.verbs import instruction_joins
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Two conjoined instructions, each with words of its own, in a sentence of 14 words or more."""
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if words_in(words) >= 14 and document.text[sentence.start:sentence.end].endswith("."):
            for hit in instruction_joins(document, sentence, words):
                yield Hit(hit.start, hit.end, offered(goal, *hit.replacements))


RULE = Rule(
    id="health.one-action",
    message="One action a sentence is easier to follow and to check off.",
    source=CLEAR_INDEX,
    find=find,
    when=When(audiences=READERS, domains=("health",), strength=0.5),
    examples=(
        Example("Stop taking the tablets three days before the scan, and use the chart to write down your readings.",
                "Stop taking the tablets three days before the scan. Use the chart to write down your readings."),
        Example("Keep the bottle in the fridge at 4 degrees, and throw away the rest of the medicine after 14 days.",
                "Keep the bottle in the fridge at 4 degrees. Throw away the rest of the medicine after 14 days."),
        Example("Take one white tablet with a glass of water, and write the time in the blue book on your table.",
                "Take one white tablet with a glass of water. Write the time in the blue book on your table."),
    ),
    keeps=(
        "Do not eat and drive.",
        "If you feel dizzy after the second dose, sit down on a chair, and call the nurse on the ward.",
        "Call the clinic on Mill Lane before noon, or send the form to the ward by post in May.",
    ),
)
