"""service.courtesy-set: stiff set phrases of letters, each with its everyday form."""

import re
from collections.abc import Callable, Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.service.openings import placed, to_a_reader
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_Answer = Callable[[Document, Sentence, re.Match[str]], tuple[str, ...]]


def _kindly(document: Document, sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    before = document.text[sentence.start:match.start()].rstrip()
    led = not before or before[-1] in ",;:" or before.split()[-1].lower() in ("and", "then", "or")
    verb = match.group("verb").lower()
    inflected = re.search(r"(?:ed|ing|ly|s)$", verb) is not None and verb != "discuss"
    if not led or inflected or verb == "be":  # "kindly be informed that": service.advised
        return ()
    if "please" in document.text[sentence.start:sentence.end].lower():
        return (match.group("verb"),)
    return (f"please {match.group('verb')}",)


def _earliest(document: Document, sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    return ("",) if sentence_has_date(plain_text(document.text), sentence) else ("when you can",)


def _fixed(*texts: str) -> _Answer:
    return lambda document, sentence, match: texts


def _let_know(document: Document, sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    hearer = "me" if document.has("sender_I") and not document.has("sender_we") else "us"
    return (f"please let {hearer} know",)


def _writer(document: Document, sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    before = document.text[sentence.start:match.start()]
    if not re.search(r"\b(?:to|with|by|contact|call|from)\s+$", before, re.I):
        return ()
    return ("us" if document.has("sender_we") and not document.has("sender_I") else "me",)


_TABLE: tuple[tuple[re.Pattern[str], _Answer], ...] = (
    (phrase(r"\bkindly (?P<verb>[a-z]+)\b"), _kindly),
    (phrase(r"\b(?:please |you can |you may )?rest assured(?:,| that\b,?) ?(?=\w)"), _fixed("")),
    (phrase(r"\bat your earliest (?:possible )?convenience\b"), _earliest),
    (phrase(r"\b(?:as per|per|in accordance with) your (?:request|instructions)\b"), _fixed("as you asked")),
    (phrase(r"\bas requested by you(?:rself)?\b"), _fixed("as you asked")),
    (phrase(r"\b(?:as per|per|further to) our (?:phone |telephone )?(?:conversation|discussion|call)(?= (?:today|yesterday|on|"
            r"earlier|last)|,|\.)"),
     _fixed("as we discussed")),
    (phrase(r"\bplease advise(?=[.!]| (?:if|whether|which|when|what|how|as to)\b)(?: as to)?"), _let_know),
    (phrase(r"\b(?:many )?thank(?:s| you|ing you) in advance\b"), _fixed("thank you")),
    (phrase(r"\b(?P<what>refund|credit|payment|fee|charge|invoice|deposit|bill|donation) in the amount of(?= [£$€\d])"),
     lambda document, sentence, match: (f"{match.group('what')} of",)),
    (phrase(r"\b(?P<verb>charged|billed|debited) in the amount of(?= [£$€\d])"),
     lambda document, sentence, match: (match.group("verb"),)),
    (phrase(r", in the amount of(?= [£$€][\d.,]+ (?:each|per|in total|every)\b)"), _fixed(", for")),
    (phrase(r"\bthe undersigned\b"), _writer),
    (phrase(r"\b(?:the )?above[- ](?:mentioned|referenced) (?=order|account|invoice|matter|booking|policy|case|"
            r"claim)"), _fixed("this ")),
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for pattern, answer in _TABLE:
        for sentence, match in matches(document, pattern):
            texts = answer(document, sentence, match)
            if not texts:
                continue
            start, end = match.span()
            while document.text[end - 1].isspace() and not texts[0].endswith(" "):
                end -= 1
            yield Hit(start, end, tuple(placed(document, start, text) if text else "" for text in texts))


RULE = Rule(
    id="service.courtesy-set",
    message="A set phrase of old letters. The everyday form is warmer and shorter.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content"), not_flags=("legal",)),
    licence=("name",),  # "Rest assured": a capital that some take for a name
    examples=(
        Example("Kindly return the form at your earliest convenience.", "Please return the form when you can."),
        Example("Rest assured that your 40 points are safe.", "Your 40 points are safe."),
        Example("Send the 2 forms by 3 May at your earliest convenience.", "Send the 2 forms by 3 May."),
        Example("As per your request, the fee is not charged.", "As you asked, the fee is not charged."),
        Example("We sent 3 lamps. For more, contact the undersigned.", "We sent 3 lamps. For more, contact us."),
        Example("As per our conversation, I have sent 3 lamps.", "As we discussed, I have sent 3 lamps."),
        Example("We sent a refund in the amount of £40.", "We sent a refund of £40."),
        Example("You were charged in the amount of £40.", "You were charged £40."),
        Example("You were billed twice on 2 May, in the amount of £4 each.", "You were billed twice on 2 May, for £4 each."),
        Example("Please advise whether the 2 dates suit you. We can hold them.",
                "Please let us know whether the 2 dates suit you. We can hold them."),
    ),
    keeps=(
        "He kindly offered a lift.",
        "She kindly asked us to wait.",
        "You can rest, and be assured that help comes.",
        "Please advise your guests of the change.",
    ),
)
