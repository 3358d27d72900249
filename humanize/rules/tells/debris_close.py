"""A chat's last line that was copied along with the text ("Let me know if you'd like me to adjust the tone!")."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, openings, phrase
from humanize.rules.tells.scope import DEBRIS
from humanize.types import Document, Example, Goal, Hit, Rule

_CHANGE = (
    r"(?:revise|expand|adjust|shorten|lengthen|tweak|rewrite|reword|rephrase|refine|modify|polish|add more|adapt|tailor|"
    r"changes to (?:the|this) (?:text|draft|version|tone)|any (?:changes|tweaks|adjustments|revisions|edits)|"
    r"different tone|another version|a (?:shorter|longer|more formal|less formal) version|the tone)"
)
_OFFER = phrase(
    rf"(?:(?:please )?(?:just )?let me know|please feel free to (?:ask|reach out)|feel free to (?:ask|reach out|let me know)|"
    rf"would you like(?: me to)?|do you want me to|i can also|i'm happy to|if you(?:'d| would) like,? i can)\b"
    rf"[^.!?]*\b{_CHANGE}\b[^.!?]*[.!?]*$"
)
_HELPS = phrase(r"i (?:really )?hope (?:this|that) (?:\w+ ){0,2}helps(?: you)?(?: out)?[.! ]*$")
_COUNT = phrase(r"[*_(\[]*(?:total )?word count:? [*_]*(?:approximately |about |~)?[\d,]+(?: words)?[*_)\].]*$")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Offers to change the text, and "I hope this helps", among the last three sentences."""
    last = len(document.sentences) - 3
    letter = document.has("signed") or document.has("mail")
    for pattern in (_OFFER, _HELPS):
        for sentence, match in openings(document, pattern):
            if sentence.index < max(1, last) or match.end() != sentence.end or holds_fact(document, *match.span()):
                continue
            if pattern is _HELPS and letter:
                continue
            yield Hit(sentence.start, sentence.end, ("",))
    for sentence, match in openings(document, _COUNT):
        if sentence.index >= max(1, last) and match.end() == sentence.end:
            yield Hit(sentence.start, sentence.end, (), "A word count left over from the request; delete it before you publish.")


RULE = Rule(
    "tells.debris-close",
    "This line offers to change the text; it isn't part of the text.",
    "Wikipedia: Signs of AI writing (Collaborative communication)",
    find,
    DEBRIS,
    examples=(
        Example("The park is free. Let me know if you'd like me to adjust the tone!", "The park is free."),
        Example("The bus leaves at 9:40. Would you like me to expand on any of these points?", "The bus leaves at 9:40."),
        Example("You do not need a ticket.\n\nFeel free to ask if you want a shorter version.", "You do not need a ticket."),
        Example("Water the bulbs twice a week. I hope this helps!", "Water the bulbs twice a week."),
    ),
    keeps=(
        "Let me know if you have questions.",
        "The park is free. Let me know if you can come on 3 May.",
        "The form is short. Please let me know if you need help with it.",
        "Would you like me to adjust the brakes? The park is free. The bus is late. The shop is shut.",
    ),
)
