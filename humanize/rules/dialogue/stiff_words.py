"""dialogue.stiff-words: office words in a speaker's mouth become the words that people say."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.contract import is_formal
from humanize.rules.dialogue.speech import fixed, speeches
from humanize.rules.search import cased
from humanize.types import Document, Example, Goal, Hit, Rule, When

# Same meaning, same strength; a deadline, a number or a name is never part of a swap.
_SWAPS: tuple[tuple[str, str], ...] = (
    (r"at (?:the present time|this (?:present )?(?:time|moment in time)|present)(?=[.,;!?]|\s+(?:and|but)\b)", "right now"),
    (r"in order to", "to"),
    (r"(?:(?<=not )|(?<=n't )|(?<=n’t )|(?<=to )|(?<=I )|(?<=you )|(?<=we )|(?<=they )|(?<=may )|(?<=can )|(?<=must )|(?<=will ))"
     r"attempt to(?= [a-z])", "try to"),
    (r"attempted to(?= [a-z])", "tried to"),
    (r"attempting to(?= [a-z])", "trying to"),
    (r"(?<=to )obtain|(?<=can )obtain|(?<=must )obtain|(?<=may )obtain|(?<=will )obtain", "get"),
    (r"(?<=to )purchase|(?<=can )purchase|(?<=must )purchase|(?<=may )purchase", "buy"),
    (r"(?<=to )retrieve|(?<=must )retrieve", "get back"),
    (r"(?<=to )locate|(?<=must )locate|(?<=can )locate", "find"),
    (r"(?<=to )utili[sz]e|(?<=can )utili[sz]e|(?<=may )utili[sz]e|(?<=must )utili[sz]e", "use"),
    (r"am in need of", "need"),
    (r"(?<=we )are in need of|(?<=they )are in need of|(?<=you )are in need of", "need"),
    (r"(?<=he )is in need of|(?<=she )is in need of|(?<=it )is in need of", "needs"),
    (r"in the event that", "if"),
    (r"prior to", "before"),
    (r"subsequent to", "after"),
    (r"due to the fact that|owing to the fact that", "because"),
    (r"with the exception of", "except"),
    (r"a large number of", "a lot of"),
    (r"a sufficient (?:amount|number|quantity) of", "enough"),
    (r"sufficient(?= [a-z]+s\b)", "enough"),
)
_PATTERNS = tuple((re.compile(rf"\b(?:{pattern})\b" if not pattern.endswith(")") else rf"\b(?:{pattern})", re.I), plain)
                  for pattern, plain in _SWAPS)
_ANNOUNCED = re.compile(
    r"\b(?:it is|it's) (?:necessary|my duty|essential) (?:that I|for me to) (?:inform|tell|advise) you that "
    r"(?P<next>[^\W\d_])", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    rows = speeches(document)
    for speech in rows:
        if is_formal(document, rows, speech):
            continue
        for pattern, plain in _PATTERNS:
            for match in pattern.finditer(document.text, speech.start, speech.end):
                if not fixed(document, *match.span()):
                    yield Hit(*match.span(), (cased(match.group(), plain),))
        for match in _ANNOUNCED.finditer(document.text, speech.start, speech.end):
            if not fixed(document, *match.span()):
                opening = cased(match.group(), "I have to tell you that ")
                yield Hit(*match.span(), (opening + match["next"],))


RULE = Rule(
    id="dialogue.stiff-words",
    message="This is written English. A speaker would use the shorter, everyday word.",
    source="Biber et al. 1999, Longman Grammar of Spoken and Written English",
    find=_find,
    when=When(domains=("entertainment",)),
    examples=(
        Example("MIRA: Do not attempt to open it at the present time.", "MIRA: Do not try to open it right now."),
        Example("TAM: I am in need of 3 keys in order to leave.", "TAM: I need 3 keys to leave."),
        Example("VOSS: It is necessary that I inform you that the gate is not safe.",
                "VOSS: I have to tell you that the gate is not safe."),
        Example("BO: You can obtain rope from the weaver, with the exception of red rope.",
                "BO: You can get rope from the weaver, except red rope."),
        Example("Hail, {name}. I need 2 nails in order to mend it.", "Hail, {name}. I need 2 nails to mend it."),
    ),
    keeps=(
        "He was in need of 3 keys in order to leave.",
        "UNIT 7: Initiating protocol. I attempt to comply with the directive.",
        "MIRA: The attempt to open it failed.",
        "MIRA: Read the sign, not `in order to`.",
    ),
)
