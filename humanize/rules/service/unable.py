"""service.unable: "we are unable to refund" -> "we can't refund"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase, token_at
from humanize.rules.service.courtesy import has_apology
from humanize.rules.service.demand import REFUSED_REQUEST
from humanize.types import Document, Example, Goal, Hit, Rule, When

_UNABLE = phrase(
    r"(?P<sadly>\b(?:unfortunately|regrettably|sadly), )?\b(?P<who>we|i)(?P<be>'re|'m| are| am| were| was) "
    r"(?P<adv>currently |presently |now )?(?:unable|not (?:currently )?able|not in a position) to (?P<verb>[a-z]+)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _UNABLE):
        if REFUSED_REQUEST.match(document.text, sentence.start, sentence.end):
            continue  # service.demand rewrites the whole sentence
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.tag != "VB" and verb.pos not in ("VERB", "AUX") or match.group("adv"):
            continue
        past = match.group("be").strip().lower() in ("were", "was")
        keep_sadly = match.group("sadly") and goal.empathy > 0.5 and not has_apology(document)
        start = match.start("who") if keep_sadly or not match.group("sadly") else match.start()
        who = match.group("who") if match.group("who") == "I" or start == match.start("who") else match.group("who").capitalize()
        if start != match.start("who") and match.group("sadly")[0].islower():
            who = match.group("who")
        short, full = ("couldn't", "could not") if past else ("can't", "cannot")
        formal = document.has("legal") or goal.audience == "experts"
        yield Hit(start, match.start("verb") - 1, (f"{who} {full}",) if formal else (f"{who} {short}", f"{who} {full}"))


RULE = Rule(
    id="service.unable",
    message="Say plainly what you can't do: “can't” is shorter than “unable to” and just as polite.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "general", "education", "health")),
    licence=("negation", "modality"),
    examples=(
        Example("Unfortunately, we are unable to refund the fee.", "We can't refund the fee."),
        Example("As such, we are not able to repair the 2 lamps ourselves.", "As such, we can't repair the 2 lamps ourselves."),
        Example("I was unable to open the attachment.", "I couldn't open the attachment."),
        Example("We are not in a position to agree to a refund of £40.", "We can't agree to a refund of £40."),
        Example("Unfortunately, we are unable to replace the "
                "lamp.", "Unfortunately, we can't replace the lamp.", {"empathy": 0.8}),
    ),
    keeps=(
        "If you are unable to swallow, call us.",
        "We may be unable to answer before 3 May.",
        "The engineer was unable to open the door.",
        "We are able to ship the order today.",
    ),
)
