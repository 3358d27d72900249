"""health.not-required: "No appointment is necessary" becomes "You do not need an appointment"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, capital_start, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_NEEDED = r"(?:required|needed|necessary|needs to be taken)"
_NO = re.compile(rf"(?:^|(?<=; )|(?<=, and )|(?<=, but ))(?P<no>No|no) (?P<thing>(?:further |prior |special |other "
                 rf")?(?P<noun>[a-z]+)) (?:is |are )?{_NEEDED}(?=[.,;]|$| for\b| before\b| after\b)")
_IS_NOT = re.compile(rf"(?:^|(?<=; )|(?<=, and )|(?<=, but ))(?P<noun>An appointment|an appointment|Fasting|fasting|A "
                     rf"referral|a referral|A booking|a booking|Booking|booking) "
                     rf"(?:is )?not {_NEEDED}(?=[.,;]|$| for\b| before\b| after\b)")
_THINGS = {"appointment": "an appointment", "booking": "to book", "referral": "a referral", "fasting": "to fast",
    "treatment": "treatment",
           "preparation": "to prepare", "action": "to do anything", "medication": "medicine", "tests": "tests",
           "appointments": "appointments",
           "test": "a test", "prescription": "a prescription", "stitches": "stitches", "follow-up": "a follow-up"}

_ACTION = re.compile(rf"(?:^|(?<=; ))(?P<no>No|no) (?:further )?action (?:is )?{_NEEDED}(?P<about> with regard to "
                     rf"(?:this|that|it)| about (?:this|that|it))(?=[.,;]|$)")

_ITEM = ("(?:no (?:appointment|booking|referral|preparation|prescription)|"
         rf"(?:an appointment|fasting|a referral|a booking|booking) not) {_NEEDED}")
# Afterthoughts without a verb at the end of a sentence ("..., no appointment necessary, fasting not required").
_TAIL = re.compile(rf"(?<=[^\s,;:])(?P<cut>, (?P<first>{_ITEM})(?:,? and |, )?(?P<second>{_ITEM})?)(?=\.$)")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Things that the reader doesn't need."""
    for hit in found(document, _TAIL):
        said = [f"you do not need {_needless(hit[part])}" for part in ("first", "second") if hit[part]]
        yield Hit(hit.start("cut"), hit.end("cut"), offered(goal, f". {capital_start(', and '.join(said))}"))
    for hit in found(document, _NO):
        thing = _THINGS.get(hit["noun"])
        extra = hit["thing"].split(" ")[0] if " " in hit["thing"] else ""
        if thing is None or extra and (thing.startswith("to ") or extra in ("prior", "special")):
            continue
        if extra:
            thing = f"{extra} {hit['noun']}" if not thing.startswith(("a ",
                "an ")) else f"a{'nother' if extra == 'other' else ' ' + extra} {hit['noun']}"
        yield Hit(hit.start("no"), hit.end(), offered(goal, f"{'You' if hit['no'] == 'No' else 'you'} do not need {thing}"))
    for hit in found(document, _ACTION):
        further = " further" if "further" in hit[0] else ""
        yield Hit(hit.start("no"), hit.end(), offered(
            goal, f"{'You' if hit['no'] == 'No' else 'you'} do not need to do anything{further} about "
                  f"{hit['about'].split()[-1]}"))
    for hit in found(document, _IS_NOT):
        noun = hit["noun"].lower().removeprefix("an ").removeprefix("a ")
        yield Hit(hit.start("noun"), hit.end(), offered(goal, f"{'You' if hit['noun'][0].isupper() else 'you'} do not need "
                                                              f"{_THINGS[noun]}"))


def _needless(item: str) -> str:
    """What an afterthought is about: "no appointment necessary" -> "an appointment"."""
    return next(thing for noun, thing in _THINGS.items() if re.search(rf"\b{noun}\b", item))


RULE = Rule(
    id="health.not-required",
    message="Tell the reader what they can leave out: \"you do not need\".",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("No appointment is necessary.", "You do not need an appointment."),
        Example("The desk is open at 8, no appointment necessary, fasting not required.",
                "The desk is open at 8. You do not need an appointment, and you do not need to fast."),
        Example("We are on Level 2, no referral needed.", "We are on Level 2. You do not need a referral."),
        Example("Total iron was 18; no action is required with regard to this.",
                "Total iron was 18; you do not need to do anything about this."),
        Example("No further treatment is required after 14 days.", "You do not need further treatment after 14 days."),
    ),
    keeps=(
        "A card is required.",
        "The desk is open from 8, no appointment necessary, on Mondays.",
        "No nurse is needed at night.",
        "The team said that no appointment was necessary.",
    ),
    licence=("modality",),
)
