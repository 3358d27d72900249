"""The register of a text: whether it contracts ("don't") or writes out ("do not"), and whether it keeps to one of them."""

import re
from dataclasses import dataclass

from humanize.types import Document

# "Do not" in a warning and "it is" at the end of a sentence are written out in any register, so only clear cases count.
_CONTRACTED = re.compile(
    r"\b(?:\w+n't|(?:i|you|we|they)'(?:re|ve|ll|m|d)|"
    r"(?:it|that|there|here|what|who|he|she)'s(?= (?:a|an|the|not|no|been|\w+ing)\b))")
_WRITTEN_OUT = re.compile(
    r"\b(?:(?:did|does|is|are|was|were|have|has|would|could|should) not|can ?not|will not|(?:i am|you are|we are|they are|i have|"
    r"you have|we have|i will|you will|we will)(?= (?:a|an|the|not|been|\w+ed|\w+ing|be|have|get|send|see)\b)|"
    r"(?:it|that|there) is(?= (?:a|an|the|not|no)\b))")
_QUOTED = ("quotation", "code")


@dataclass(frozen=True, slots=True)
class Contractions:
    """How many places are contracted and how many could be."""

    contracted: int = 0
    written_out: int = 0

    @property
    def consistency(self) -> float:
        """The share of the commoner form, from 0.5 (mixed) to 1.0 (always the same, or nothing to contract)."""
        total = self.contracted + self.written_out
        return max(self.contracted, self.written_out) / total if total else 1.0


def contractions(document: Document) -> Contractions:
    """The contractions of a text, without its quotations and code."""
    text = document.text.lower().replace("’", "'")
    if len(text) == len(document.text):  # else a letter grew when lowered, and offsets don't fit
        for span in document.protected:
            if span.kind in _QUOTED:
                text = text[:span.start] + " " * (span.end - span.start) + text[span.end:]
    return Contractions(len(_CONTRACTED.findall(text)), len(_WRITTEN_OUT.findall(text)))
