"""service.patience-early: thanks for patience belong after the news that it is over."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, phrase
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Splice, When

_PATIENCE = phrase(
    r"(?:we |i )?(?:would like to )?(?:thank(?:s| you)|appreciate)(?: (?:very much|so much|again|in advance))?(?: for)? "
    r"(?:your |the )?"
    r"(?:continued |kind )?(?:patience|understanding|bearing with)\b[^.!?;]*[.!]$")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    resolved = document.flagged("resolved")
    rows = list(sentences_of(document))
    for n, sentence in enumerate(rows):
        if not _PATIENCE.match(document.text, sentence.start, sentence.end) or n == len(rows) - 1 and (resolved or n == 0):
            continue
        if any(flag.start < sentence.start for flag in resolved):
            continue
        later = next((s for s in rows[n + 1:] for flag in resolved if s.start <= flag.start < s.end), None)
        text = document.text[sentence.start:sentence.end]
        if later is not None and goal.empathy >= 0.75 and not holds_fact(document, sentence.start, sentence.end):
            yield Hit(sentence.start, sentence.end, ("",), also=(Splice(later.end, later.end, f" {text}"),))
        elif later is not None or document.has("delay_ours") or document.has("fault_ours"):
            yield Hit(sentence.start, sentence.end)


RULE = Rule(
    id="service.patience-early",
    message="Thanks for patience sound like an order to wait while the problem isn't solved. Thank them once it is.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("grave",)),
    examples=(
        Example("Your order was late. Thank you for your patience. We have refunded the fee of £4.",
                "Your order was late. We have refunded the fee of £4. Thank you for your patience.", {"empathy": 0.75}),
        Example("Thank you for bearing with us. The site is fixed. It was down on 3 May.",
                "The site is fixed. Thank you for bearing with us. It was down on 3 May.", {"empathy": 0.8}),
        Example("Your parcel is late. Thanks for your understanding. It has been reshipped.",
                "Your parcel is late. It has been reshipped. Thanks for your understanding.", {"empathy": 0.75}),
    ),
    keeps=(
        "It is fixed. Thank you for your patience.",
        "Thank you for your letter.",
        "Patience is a virtue.",
    ),
)
