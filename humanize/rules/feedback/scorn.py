"""feedback.scorn: what only demeans a person ("Are you stupid?") goes; every fault that is named stays."""

from collections.abc import Iterator

from humanize.rules.feedback.work import inside_quotation
from humanize.text.scorn import scorn
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    stretches = scorn(document.text)
    if not stretches:
        return
    rows = [s for s in sentences_of(document, "prose", "list")]
    # A text that is nothing but scorn has no message to keep: only its writer can say what was meant.
    left = any(not any(a <= s.start and s.end <= b for a, b in stretches) for s in rows)
    for start, end in stretches:
        inside = next((s for s in rows if s.start <= start < s.end), None)
        if inside is None or inside_quotation(document, start, end):
            continue
        if left:
            yield Hit(start, end, ("",))
        else:
            yield Hit(start, end, note="This demeans the reader and says nothing else. Say what is wrong, and where.")


RULE = Rule(
    id="feedback.scorn",
    message="This demeans the reader and states no fact. The message is stronger without it.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("education", "health", "service", "general"), empathy=0.25, not_flags=("legal",)),
    examples=(
        Example("The invoice is for 500 and not 5000, moron.", "The invoice is for 500 and not 5000."),
        Example("Your graph has no title. Are you stupid or just lazy?", "Your graph has no title."),
        Example("Your 2 tables have no units. It's pathetic for a boy of 15.", "Your 2 tables have no units."),
        Example("A monkey could have written a better ending. The ending repeats page 1.", "The ending repeats page 1."),
        Example("Page 4 is missing, which is not surprising given your attitude.", "Page 4 is missing."),
        Example("If you can't be bothered to come then don't complain. Your next visit is on 3 May.",
                "Your next visit is on 3 May."),
        Example("Answer your stupid phone by 5 pm.", "Answer your phone by 5 pm."),
        Example("You are an idiot.", "You are an idiot."),
    ),
    keeps=(
        "Are you blind in one eye? Tell the nurse.",
        "It's ridiculous that the bridge is closed on Sundays.",
        "The king called the duke a fool, which is a fact.",
        'He wrote "Are you stupid?" on page 3.',
        "If you can't be bothered by the noise any longer, call us on Monday.",
        "The clown makes the children laugh. You are a nurse.",
    ),
    licence=("negation", "modality", "condition", "number"),
)
