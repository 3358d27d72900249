"""service.empty-value: "We value your business." -> nothing, where something real is said."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, phrase, untouchable
from humanize.rules.service.courtesy import APOLOGY, PLEASE, THANKS
from humanize.text.flags import plain_text
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_HOW = r"(?:(?:very|greatly|highly|truly|really|deeply|always|extremely) )?"
_WHAT = r"(?:business|feedback|custom|loyalty|patronage|trust|opinion|time|call|satisfaction|experience|privacy|support|input)"
_EMPTY = phrase(
    rf"(?:(?:as always|at [\w&]+(?: [\w&]+)?|here at [\w&]+), )?(?:we {_HOW}(?:value|appreciate|treasure|prize) (?:you as a "
    rf"(?:loyal |valued )?customer|"
    rf"your {_WHAT}(?: and (?:your )?{_WHAT})?(?: (?:very much|greatly|highly))?)|"
    rf"(?:your|customer|guest|patient) {_WHAT} is (?:our (?:top|number one|highest|first|main) priority|{_HOW}important to us|"
    rf"of (?:the )?utmost "
    rf"importance(?: to us)?)|your {_WHAT} matters? to us|you are important to us|"
    r"we (?:take|treat) (?:all|every|your|this|these|such) [a-z ]{3,30} (?:very |extremely )?seriously|"
    r"we (?:always )?strive to (?:provide|offer|deliver) (?:the |an? )?(?:best|excellent|outstanding|highest|high)[a-z -]* "
    r"(?:service|experience|quality)"
    r"(?: possible| to (?:all )?our customers)?|we pride ourselves on (?:our )?[a-z ]{3,40})[.!]*$")
# "At Larkfield, quality is at the heart of everything we do, and we ...": what follows the comma says something.
_HEART_OF = (
    r"(?P<at>(?:here )?at [\w&-]+(?: [\w&-]+){0,2}, )?(?:[a-z-]+ (?:and [a-z-]+ )?(?:is|are|ha(?:s|ve) always been)|"
    r"we (?:have always )?(?:put|place|keep) [a-z-]+(?: and [a-z-]+)?) (?:always )?"
    r"(?:at the (?:very )?(?:heart|core|cent(?:er|re)) of everything we do|"
    r"our (?:top|number one|highest|first|main) priority|in our DNA)")
_HEART = phrase(rf"{_HEART_OF}[.!]*$")
_HEART_FIRST = phrase(rf"{_HEART_OF}(?:,? and|[;,]) (?P<rest>(?:we|i)\b)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        span = (sentence.start, sentence.end)
        lead = _HEART_FIRST.match(text)
        if lead:
            named = lead.end("at") if lead.group("at") else 0  # "At Larkfield, we ..." keeps the name
            start, end = sentence.start + named, sentence.start + lead.start("rest")
            if not untouchable(document, start, end) and not any(c.isdigit() for c in lead.group()):
                first = text[lead.start("rest")]  # "we" or "I"
                yield Hit(start, end + 1, (first.lower() if named and first in "wW" else first.upper(),))
            continue
        heart = _HEART.match(text)  # the sender's name is no fact of this sentence, and "Safety" no name
        if not (heart or _EMPTY.match(text)) or untouchable(document, *span) or not heart and holds_fact(document, *span):
            continue
        others = plain[:sentence.start] + plain[sentence.end:]
        courtesy = any(pattern.search(others) for pattern in (THANKS, APOLOGY, PLEASE))
        if len(document.sentences) > 1 and (courtesy or goal.empathy <= 0.5):
            yield Hit(sentence.start, sentence.end, ("",))


RULE = Rule(
    id="service.empty-value",
    message="Everyone says this, so it says nothing. What you do for the customer shows it.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service",), strength=0.5, not_flags=("grave",)),
    examples=(
        Example("The part ships today. We value your business.", "The part ships today."),
        Example("Your satisfaction is our top priority. The 2 lamps ship on 3 May.", "The 2 lamps ship on 3 May."),
        Example("We take all complaints very seriously. The fee is not charged.", "The fee is not charged."),
        Example("Safety is at the heart of everything we do. We replace the 2 lamps on 3 May.",
                "We replace the 2 lamps on 3 May."),
        Example("At Larkfield, quality is at the core of everything we do, and we are sorry about the 2 broken cups.",
                "At Larkfield, we are sorry about the 2 broken cups."),
    ),
    keeps=(
        "Thank you for your business.",
        "The part ships today. We value your old kettle at £4.",
        "We value your business.",
        "The pump is at the heart of everything we do here, and the lamp is not.",
    ),
)
