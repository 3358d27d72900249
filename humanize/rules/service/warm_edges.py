"""service.warm-edges: thanks and apologies stand at the edges of a reply, not in its middle."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, negative, untouchable
from humanize.rules.service.courtesy import APOLOGY, THANKS
from humanize.text.flags import plain_text
from humanize.text.syntax import next_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, When

_ONLY_THANKS = re.compile(r"(?:(?:we|i) )?(?:thank(?:s| you)|(?:would like to|want to) thank you)\b[^;:,]{0,60}[.!]$")
_ONLY_SORRY = re.compile(
    r"(?:(?:we|i)(?:'re| are|'m| am) (?:\w+ )?sorry|(?:we|i) (?:\w+ )?apologi[sz]e|(?:our|my) apologies)\b(?! (?:that|but|"
    r"to))[^;:]{0,60}[.!]$")
_CONDITION = re.compile(r"\b(?:if|unless|until|because|since|when|while|but|please)\b")
_LEANS = re.compile(r"(?:it|this|that|these|those|they|he|she|such|its|their|however|but|also|so|therefore|then|there)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    rows = [s for s in sentences_of(document, "prose")]
    for n, sentence in enumerate(rows):
        text = plain[sentence.start:sentence.end]
        if not len(rows) <= 3 * n < 2 * len(rows) or _CONDITION.search(text) or negative(text) or holds_fact(
                document, sentence.start, sentence.end) or untouchable(document, sentence.start, sentence.end):
            continue
        after = next_sentence(document, sentence)
        if after is not None and _LEANS.match(plain[after.start:after.end]):
            continue
        thanks = _ONLY_THANKS.match(text)
        target = rows[-1] if thanks else _problem(document, rows) if _ONLY_SORRY.match(text) else None
        if target is None or target.index == sentence.index or not _free(document, plain, sentence, bool(thanks)):
            continue
        if not thanks and (target.index == sentence.index - 1 or target.index > sentence.index):
            continue
        words = document.text[sentence.start:sentence.end]
        yield Hit(sentence.start, sentence.end, ("",), also=(Splice(target.end, target.end, f" {words}"),))
        return


def _free(document: Document, plain: str, sentence: Sentence, thanks: bool) -> bool:
    others = plain[:sentence.start] + plain[sentence.end:]
    return not (THANKS if thanks else APOLOGY).search(others)


def _problem(document: Document, rows: list[Sentence]) -> Sentence | None:
    """The sentence that states the problem: ours, or the one that the customer reported."""
    for name in ("delay_ours", "fault_ours", "reported"):
        for flag in document.flagged(name):
            found = next((s for s in rows if s.start <= flag.start < s.end), None)
            after = next_sentence(document, found) if found else None
            if found and (after is None or not _LEANS.match(document.text[after.start:after.end].lower())):
                return found
    return None


RULE = Rule(
    id="service.warm-edges",
    message="Warmth works at the start and at the end of a reply; in the middle the customer wants the facts.",
    source="Li, Packard & Berger, When Language Matters, Journal of Consumer Research",
    find=_find,
    when=When(domains=("service",), empathy=0.75, strength=0.75, not_flags=("grave", "legal")),
    examples=(
        Example("The lamp you sent back works. Thank you for telling us. A new plug ships on 3 May.",
                "The lamp you sent back works. A new plug ships on 3 May. Thank you for telling us."),
        Example("You told us that the blender broke. The case is open. We apologise for the inconvenience. "
                "We can't refund the £40. You can swap it.",
                "You told us that the blender broke. We apologise for the inconvenience. The case is open. "
                "We can't refund the £40. You can swap it."),
        Example("Your kettle works. Thanks for the photos. We can post it on 3 May.",
                "Your kettle works. We can post it on 3 May. Thanks for the photos."),
    ),
    keeps=(
        "Thank you for sending form B; it clears step 2.",
        "The lamp works. Thank you for telling us. It ships on 3 May.",
        "The lamp works. Thank you for telling us. A plug ships today. Thanks again.",
    ),
)
