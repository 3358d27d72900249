""" "Why? Because ..." after a statement."""

from collections.abc import Iterator

from humanize.rules.search import negative, phrase, text_of_sentence, untouchable, words_in
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.text.syntax import final_mark, previous_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_WHY = phrase(r"(?:but )?why\?(?: it's)? (?:simple[.:] )?because (?=[a-z0-9])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        block = document.paragraphs[sentence.paragraph]
        match = _WHY.match(document.text, sentence.start, block.end)
        before = previous_sentence(document, sentence)
        if match is None or before is None or final_mark(document, before) != "." or document.text[before.end - 1] != ".":
            continue
        said = text_of_sentence(document, before)
        if untouchable(document, before.end - 1, match.end()) or "because" in said.lower():
            continue
        comma = "," if negative(said) or words_in(said) > 14 or "," in said else ""
        yield Hit(before.end - 1, match.start() + len(match.group().rstrip()), (f"{comma} because",))


RULE = Rule(
    "tells.why-because",
    "The reason can follow at once.",
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.why-because", _find),
    PROSE,
    examples=(
        Example(
            "Most beginners give up. Why? Because nobody tells them about the ratio.",
            "Most beginners give up because nobody tells them about the ratio.",
        ),
        Example("The 3 shops did not open. Why? Because the roof leaked.", "The 3 shops did not open, because the roof leaked."),
        Example("Bread rises. But why? Because yeast makes gas.", "Bread rises because yeast makes gas."),
    ),
    keeps=("Why? Because I said so.", "Is it late? Why? Because I ask.", "She asked why because she cared."),
)
