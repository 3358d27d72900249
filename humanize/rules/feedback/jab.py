"""feedback.jab: questions that only hurt ("Is this a joke?") go, where the comment says elsewhere what is wrong."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_JABS = re.compile(
    r"(?:(?:and|but|so|really|honestly|seriously|come on),? )?(?:"
    r"what (?:on earth |the hell |in the world )?(?:were|are) you (?:even )?thinking|"
    r"is this (?:supposed to be )?a joke|are you (?:kidding|joking)(?: me)?|"
    r"seriously|really|do you even care|are you even trying|did you even try|"
    r"do you even know what an? [a-z]+ is|what is wrong with you|"
    r"how hard can it be|how hard is that|it(?:'s| is) (?:really )?not (?:that|so) (?:hard|difficult|complicated)|"
    r"it(?:'s| is) not rocket science|this is not rocket science|it(?:'s| is) as simple as that|is that so hard|"
    r"is it (?:really )?(?:that|so) hard|did you even (?:read|look at|"
    r"check|proofread|run|test|open|look over|reread) "
    r"(?:it|this|that|the (?:question|text|book|task|brief|prompt|instructions?|task sheet|assignment|code|page|chapter|poem))|"
    r"have you even (?:read|looked at|checked|proofread|run|tested|opened) (?:it|this|that|"
    r"the (?:question|text|book|task|brief|prompt|instructions?|"
    r"task sheet|assignment|code|page|chapter|poem))|how many times do i (?:have|need) to (?:say|tell you|"
    r"repeat|explain) (?:this|that|it)|"
    r"do you think (?:this|that) is (?:good enough|acceptable|funny)|what is this (?:supposed to be|"
    r"meant to be)|were you even (?:listening|awake)(?: in class)?|"
    r"did you write this (?:in five minutes|in your sleep|on the bus)|who taught you (?:this|that|to write)"
    r")[?!. ]*",
    re.I,
)

# These say nothing of the work or the task: they may go from any text.
_BELITTLES = re.compile(r"(?:it|this)(?:'s| is) (?:(?:really )?not (?:that|so) |not rocket|as simple as that)", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    criticisms = document.flagged("criticism")
    for sentence in sentences_of(document, "prose", "list"):
        text = document.text[sentence.start : sentence.end].replace("’", "'")
        if not _JABS.fullmatch(text) or text[-1:] not in "?!." or text.lower() in ("really.", "seriously.", "really!"):
            continue
        elsewhere = any(flag.end <= sentence.start or flag.start >= sentence.end for flag in criticisms)
        alone = document.paragraphs[sentence.paragraph].kind == "list" and not any(
            s.paragraph == sentence.paragraph and s.index != sentence.index for s in document.sentences
        )
        if (elsewhere or _BELITTLES.match(text)) and not alone:
            yield Hit(sentence.start, sentence.end, ("",))
        else:
            yield Hit(sentence.start, sentence.end, note="This only hurts. Say what is wrong, and where.")


RULE = Rule(
    id="feedback.jab",
    message="This question only hurts; the fault is already named.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=When(
        domains=COURTEOUS.domains, empathy=0.5, strength=0.5, not_flags=("legal", "grave"), not_audiences=COURTEOUS.not_audiences
    ),
    examples=(
        Example("The table has no units. Seriously?", "The table has no units."),
        Example("4 of you still need to fill in your time sheets. It's not that hard.",
                "4 of you still need to fill in your time sheets."),
        Example(
            "Your code does not work. I ran the 14 tests and 5 failed. Did you even run it?",
            "Your code does not work. I ran the 14 tests and 5 failed.",
        ),
        Example("Is this a joke? Your conclusion is unclear.", "Your conclusion is unclear."),
        Example("What were you thinking?", "What were you thinking?"),
    ),
    keeps=(
        "Did you read the second source?",
        "Your conclusion is unclear. What did you mean here?",
        'Your table has no units. He asked, "Is this a joke?"',
        "Do you think this is a good title?",
    ),
)
