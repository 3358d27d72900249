"""service.questions-directed: "Questions should be directed to the office" -> "Please send questions to the office"."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed, to_a_reader
from humanize.types import Document, Example, Goal, Hit, Rule, When

_DIRECTED = phrase(
    r"(?P<np>(?:any |all |your |further |additional |other )*(?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|"
    r"comments|concerns|complaints)"
    r"(?: (?:or|and) (?:questions?|enquiries|inquiries|queries|comments|concerns|complaints))?"
    r"(?: (?:about|regarding|concerning|on) (?:this|the|your|our) [a-z -]{2,30}?)?) (?:should|must|may|can) be (?:directed|"
    r"addressed|sent|emailed|submitted|"
    r"forwarded) to\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not to_a_reader(document, goal):
        return
    for _, match in opening_matches(document, _DIRECTED):
        noun = match.group("np")
        yield Hit(match.start(), match.end(), (placed(document, match.start(), f"please send {noun[0].lower()}{noun[1:]} to"),))


RULE = Rule(
    id="service.questions-directed",
    message="Speak to the reader: “Please send questions to …”.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health", "content"), empathy=0.25, not_flags=("legal",)),
    licence=("modality",),
    examples=(
        Example("Questions should be directed to the office at 555-0177.", "Please send questions to the office at 555-0177."),
        Example("Any enquiries about this notice must be addressed to Ms "
                "Roy.", "Please send any enquiries about this notice to Ms Roy."),
        Example("All comments can be sent to room 12.", "Please send all comments to room 12."),
    ),
    keeps=(
        "Traffic should be directed to the north gate.",
        "Questions should not be directed to the driver.",
        "The question should be answered by 3 May.",
    ),
)
