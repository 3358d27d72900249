"""mail.asap: "Please send it ASAP" -> "Please send it as soon as you can"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.types import Document, Example, Goal, Hit, Rule, When

_ASAP = phrase(r"\b(?:asap\b|a\.s\.a\.p\.(?=\s+[a-z])|a\.s\.a\.p(?=\.)|as soon as (?:humanly )?possible\b)|\burgently\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence, match in matches(document, _ASAP):
        text = plain[sentence.start:sentence.end]
        ours = any(word in text.split() for word in ("we", "we'll", "we're", "i", "i'll", "i'm", "our"))
        if sentence_has_date(plain, sentence):
            continue
        if match.group().lower().startswith(("asap", "a.s")) and not ours:
            yield Hit(match.start(), match.end(), ("as soon as you can",), "By when? A date helps more than “ASAP”.")
        elif not match.group().lower().startswith(("asap", "a.s")):
            yield Hit(match.start(), match.end())


RULE = Rule(
    id="mail.asap",
    message="By when? A date helps the reader more than “as soon as possible”.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("general", "service"), empathy=0.5, not_flags=("legal", "urgent", "grave")),
    examples=(
        Example("Please send it ASAP.", "Please send it as soon as you can."),
        Example("Could you check the 2 totals asap?", "Could you check the 2 totals as soon as you can?"),
        Example("Send me the file ASAP and call Ann.", "Send me the file as soon as you can and call Ann."),
    ),
    keeps=(
        "Send it by 4 p.m.",
        "Send it ASAP, by 3 May at the latest.",
        "We will call you ASAP.",
    ),
)
