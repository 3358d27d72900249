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
    (r"(?<=have )(it|that|this|one|them) in my possession", r"\1"),
    (r"in my possession", "with me"),
    (r"grant (you|him|her|them|us|me) (?:entry|entrance|access|passage)", r"let \1 in"),
    (r"(?<=is )located (?=(?:in|at|on|near|behind|beyond|under)\b)", ""),
    (r"(?<='s )located (?=(?:in|at|on|near|behind|beyond|under)\b)", ""),
    (r"(?<=will )require a payment of", "want"),
    (r"(?<=I )utili[sz]e|(?<=you )utili[sz]e|(?<=we )utili[sz]e|(?<=they )utili[sz]e", "use"),
    (r"(?<=that )reside|(?<=who )reside|(?<=they )reside|(?<=I )reside", "live"),
    (r"would advise against (?:doing so|it|that)", "wouldn't"),
    (r"at this (?:juncture|time|moment|point in time)(?=[.,;!?])", "now"),
    (r"(?<=to )commence|(?<=will )commence|(?<=may )commence|(?<=can )commence", "begin"),
    (r"(?<=to )terminate|(?<=will )terminate|(?<=must )terminate", "end"),
    (r"(?<=to )ascertain|(?<=must )ascertain|(?<=can )ascertain", "find out"),
    (r"(?<=to )assist|(?<=can )assist|(?<=will )assist|(?<=may )assist", "help"),
    (r"(?<=to )proceed(?= (?:to|through|past|north|south|east|west|along|down)\b)", "go"),
    (r"(?<=to )depart|(?<=must )depart|(?<=will )depart", "leave"),
    (r"(?<=to )retain|(?<=may )retain|(?<=can )retain", "keep"),
    (r"in the vicinity of", "near"),
    (r"in close proximity to", "close to"),
    (r"with regard to|in regard to|regarding|pertaining to", "about"),
    (r"upon (?:the )?completion of", "after"),
    (r"numerous(?= [a-z]+s\b)", "many"),
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


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    rows = speeches(document)
    for speech in rows:
        if is_formal(document, rows, speech):
            continue
        for pattern, plain in _PATTERNS:
            for match in pattern.finditer(document.text, speech.start, speech.end):
                if not fixed(document, *match.span()):
                    yield Hit(*match.span(), (cased(match.group(), match.expand(plain)),))


RULE = Rule(
    id="dialogue.stiff-words",
    message="This is written English. A speaker would use the shorter, everyday word.",
    source="Biber et al. 1999, Longman Grammar of Spoken and Written English",
    find=_find,
    when=When(domains=("entertainment",)),
    examples=(
        Example("MIRA: Do not attempt to open it at the present time.", "MIRA: Do not try to open it right now."),
        Example("TAM: I am in need of 3 keys in order to leave.", "TAM: I need 3 keys to leave."),
        Example("BO: You can obtain rope from the weaver, with the exception of red rope.",
                "BO: You can get rope from the weaver, except red rope."),
        Example("MIRA: I do not have it in my possession. I would advise against doing so.",
                "MIRA: I do not have it. I wouldn't."),
        Example("BO: I will not grant you entry. The beasts that reside there are 3.",
                "BO: I will not let you in. The beasts that live there are 3."),
        Example("Hail, {name}. I need 2 nails in order to mend it.", "Hail, {name}. I need 2 nails to mend it."),
    ),
    keeps=(
        "He was in need of 3 keys in order to leave.",
        "UNIT 7: Initiating protocol. I attempt to comply with the directive.",
        "MIRA: The attempt to open it failed.",
        "MIRA: Read the sign, not `in order to`.",
    ),
    licence=("negation", "modality"),  # "would advise against" -> "wouldn't"
)
