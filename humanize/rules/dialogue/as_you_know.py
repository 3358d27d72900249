"""dialogue.as-you-know: nobody tells people what they know."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.speech import fixed, speeches
from humanize.text.mend import capitalised
from humanize.types import Document, Example, Goal, Hit, Rule, When

_KNOWN = re.compile(
    r"as (?:you(?: all)? (?:well |already |both |surely |no doubt )?know|we (?:both|all) (?:well )?know|you(?:'re|’re| are) "
    r"(?:well )?aware|"
    r"you (?:will|may|might|no doubt) (?:remember|recall|know))(?: very well| full well)?,\s+(?P<next>[^\W\d_])", re.I)
_SENTENCE = re.compile(r"[^.!?]*[.!?]?")
_BEFORE = re.compile(r"(?:^|[.!?…\"“] ?)$")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for speech in speeches(document):
        for match in _KNOWN.finditer(document.text, speech.start, speech.end):
            opens = match.start() == speech.start or _BEFORE.search(document.text[match.start() - 2:match.start()]) is not None
            said = _SENTENCE.match(document.text, match.start(), speech.end)
            ironic = said is not None and said.group()[-1:] in ("!", "?")
            if opens and not ironic and not fixed(document, match.start(), match.end()):
                yield Hit(match.start(), match.end(), (capitalised(match.group("next")),))


RULE = Rule(
    id="dialogue.as-you-know",
    message="The listener knows it, so nobody would say it. The reader needs only the fact.",
    source="Sterling & Shiner, Turkey City Lexicon",
    find=_find,
    when=When(domains=("entertainment",)),
    examples=(
        Example("MIRA: As you know, the reactor is failing.", "MIRA: The reactor is failing."),
        Example("VOSS: Sit. As we both know, the 3 locks are broken.", "VOSS: Sit. The 3 locks are broken."),
        Example("TAM: As you well know, Captain, she did not come.", "TAM: Captain, she did not come."),
    ),
    keeps=(
        "You know the way.",
        "MIRA: As you know, I never lie!",
        "MIRA: He is as quick as you know.",
    ),
)
