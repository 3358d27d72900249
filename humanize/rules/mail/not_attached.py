"""mail.not-attached: "You forgot to attach the file." -> "The file wasn't attached."."""

from collections.abc import Iterator

from humanize.rules.search import phrase, untouchable
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FORGOT = phrase(
    r"\s*you (?:(?:have |'ve )?forg[oe]t(?:ten)? to|didn't|did not|failed to|neglected to) "
    r"(?P<verb>attach|enclose|include|sign) "
    r"(?P<what>the |your |my |our )(?P<noun>(?:[\w-]+ ){0,2}?(?:files?|forms?|reports?|slides|invoices?|receipts?|spreadsheets?|"
    r"figures|contracts?|photos?|documents?|attachments?|cv|agenda|minutes|drafts?|letters?|lists?|schedules?|tables?|plans?|"
    r"quotes?|scans?|timesheets?))(?P<end>[.!]|,? (?:so|and|but) (?:I|we|it|they|the)\b| (?:to|in|with) (?:your|the|my) )")
_DONE = {"attach": "attached", "enclose": "enclosed", "include": "included", "sign": "signed"}


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if goal.domain == "general" and not document.has("mail"):
        return
    for sentence, match in opening_matches(document, _FORGOT):
        start, end = match.start() + len(match.group()) - len(match.group().lstrip()), match.end("noun")
        if untouchable(document, start, end) or document.text[sentence.end - 1] == "?":
            continue
        plural = match["noun"].lower().endswith("s")
        text = f"{match['what']}{match['noun']} {'were' if plural else 'was'}n't {_DONE[match['verb'].lower()]}"
        yield Hit(start, end, (placed(document, start, text),))


RULE = Rule(
    id="mail.not-attached",
    message="Say what is missing, not who forgot it.",
    source="Stone, Patton & Heen 1999, Difficult Conversations",
    find=_find,
    when=When(domains=("general", "service"), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation",),
    examples=(
        Example("Hi Tom, you forgot to attach the file.", "Hi Tom, the file wasn't attached."),
        Example("Hi Tom,\n\nYou didn't sign the 2 forms, so I can't book the room.\n\nAnn",
                "Hi Tom,\n\nThe 2 forms weren't signed, so I can't book the room.\n\nAnn"),
        Example("Hi Tom, you did not include your receipts with the claim.",
                "Hi Tom, your receipts weren't included with the claim."),
    ),
    keeps=(
        "Hi Tom, did you forget to attach the file?",
        "Hi Tom, you didn't sign anything.",
        "Hi Tom, if you forgot to attach the file, send it now.",
        "You forgot to attach the file.",
    ),
)
