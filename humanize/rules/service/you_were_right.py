"""service.you-were-right: "It is correct that the number was wrong" -> "You're right that the number was wrong"."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.openings import opening_matches, placed
from humanize.text.flags import plain_text
from humanize.text.syntax import previous_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, When

_CORRECT = phrase(
    r"(?P<lead>(?:we|i)(?: have|'ve)? (?:now |since )?(?P<did>verified|checked|confirmed|investigated|looked into|reviewed) "
    r"(?:this|it|that),? and (?:(?:we|i) )?(?:can confirm (?:that )?|confirm (?:that )?|found (?:that )?)?)?"
    r"(?:it is|it's) (?:indeed |in fact )?(?:correct|true|accurate|the case) that\b")
_SAID = r"(?:say|said|stated?|tell|told|claim(?:ed)?|mention(?:ed)?|report(?:ed)?|write|wrote|point(?:ed)? out|explain(?:ed)?)"
_REPORTED = phrase(rf"\b(?P<if>if )?you(?:'ve| have)? (?:also )?{_SAID}\b")



def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence, match in opening_matches(document, _CORRECT):
        before = previous_sentence(document, sentence)
        reported = _REPORTED.search(plain, before.start, before.end) if before else None
        if not reported or reported.group("if"):
            continue
        if " but " in plain[match.end():sentence.end] or "however" in plain[match.end():sentence.end]:
            continue
        lead = match.group("lead")
        said = "you're right that"
        if lead:
            head = document.text[match.start():match.end("did")]
            thing = document.text[match.end("did"):match.end("lead")].split()[0].rstrip(",")
            said = f"{head} {thing}, and {said}"
        yield Hit(match.start(), match.end(), (placed(document, match.start(), said),))


RULE = Rule(
    id="service.you-were-right",
    message="The customer told you so and was right. Say it to them: it costs nothing and mends a lot.",
    source="Lazare 2004, On Apology",
    find=_find,
    when=When(domains=("service",), empathy=0.5, not_flags=("legal", "grave")),
    examples=(
        Example("You told us that the bill is too high. It is correct that 2 visits were billed twice.",
                "You told us that the bill is too high. You're right that 2 visits were billed twice."),
        Example("You say that this is not your address. We have checked this and it is true that the old address was used.",
                "You say that this is not your address. We have checked this, and you're right that the old address was used."),
        Example("You wrote that nobody called. It is indeed true that we did not call on 3 May.",
                "You wrote that nobody called. You're right that we did not call on 3 May."),
    ),
    keeps=(
        "It is correct that 2 visits were billed twice.",
        "You told us that the bill is too high. It is correct that 2 visits were billed, but neither was billed twice.",
        "You told us that the bill is too high. It is not correct that 2 visits were billed twice.",
        "We checked the lamp. It is true that the plug was old.",
    ),
)
