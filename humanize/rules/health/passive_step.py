"""health.passive-step: "The tablets must be taken" becomes "Take the tablets"."""

import re
from collections.abc import Iterator

from humanize.rules.health.templates import NHS, PLAIN_HEALTH, Found, found, is_drug, lowered_start, offered
from humanize.types import Document, Example, Goal, Hit, Rule

_STEPS = {
    "taken": "take", "given": "give", "administered": "administer", "used": "use", "swallowed": "swallow", "stored": "store",
    "kept": "keep", "applied": "apply", "shaken": "shake", "washed": "wash", "chewed": "chew", "crushed": "crush",
    "rinsed": "rinse", "refrigerated": "refrigerate", "removed": "remove", "measured": "measure", "inhaled": "inhale",
    "diluted": "dilute", "dissolved": "dissolve", "avoided": "avoid", "stopped": "stop", "swirled": "swirl", "covered": "cover",
    "worn": "wear", "changed": "change", "cleaned": "clean", "discarded": "discard", "eaten": "eat", "drunk": "drink",
    "frozen": "freeze", "opened": "open", "consumed": "consume", "mixed": "mix", "sucked": "suck", "split": "split",
    "broken": "break", "divided": "divide", "warmed": "warm", "placed": "place", "put": "put", "finished": "finish",
    "completed": "complete", "returned": "return", "brought": "bring", "spread": "spread", "sprayed": "spray", "dried": "dry",
}
_VEN = "|".join(_STEPS)
_PATTERN = re.compile(
    r"^(?P<subject>(?:[A-Z][\w'’-]*)(?: (?!must\b|should\b|may\b|can\b|is\b|are\b)[\w.,/()'’%-]+){0,7}?) "
    r"(?P<modal>must|should|may|can|is to|are to|must not|mustn['’]t|must never|should not|shouldn['’]t|should never|cannot|"
    r"can['’]t|"
    r"is not to|are not to|should always|must always|needs? to|has to|have to) be "
    rf"(?P<verb>{_VEN})(?: (?P<join>or|and) (?P<other>{_VEN}))?(?P<rest>\b[^;:]*?)(?P<mark>[.!]?)$")
_CONDITION = re.compile(r"\b(?:if|unless|until|only|except|provided|when|whether)\b", re.I)
_SECOND = re.compile(r"\b(?:which|who|(?:must|should|may|can|will|is|are|was|were|need|do|does)(?:n['’]t)?|"
                     r"by (?:a|an|the|your|our|trained|qualified))\b|\bby (?-i:[A-Z])", re.I)
_BARRED = re.compile(
    r"^(?:what|which|how|why|no|none|neither|only|few|any|each|every|either|if|when|once|after|before|unless|while|as|this "
                     r"means|there|"
                     r"treatment|surgery|blood|urine|samples?|x-rays?|tests?|results?)\b", re.I)
# What staff take from a patient.
_BY_STAFF = re.compile(r"\b(?:bloods?|samples?|swabs?|biops(?:y|ies)|x-?rays?|scans?|smears?|photographs?|history|images?)\b",
                       re.I)
_DETERMINED = re.compile(
    r"^(?:the|this|these|those|that|your|our|my|his|her|all|both|a|an|one|two|three|four|five|six|\d|it|they|them|"
                         r"another|its|their)\b", re.I)
# Forms of medicine that the name finder takes for names at the start of a sentence.
_FORMS = frozenset({"tablets", "capsules", "drops", "medicines", "medicine", "pills", "inhalers", "patches", "doses", "cream",
    "ointment",
                    "antibiotics", "painkillers", "bandages", "dressings", "syringes", "needles"})
_PRONOUNS = {"it": "it", "they": "them", "these": "these", "this": "this", "those": "those", "that": "that"}


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A passive instruction that fills its sentence and names no doer."""
    for hit in found(document, _PATTERN):
        text = _active(document, hit)
        if text is not None:
            yield Hit(hit.start(), hit.end(), offered(goal, text))


def _active(document: Document, hit: Found) -> str | None:
    subject, rest = hit["subject"], hit["rest"]
    if _CONDITION.search(hit.text) or _SECOND.search(rest) or _BARRED.match(subject) or " and " in rest and hit["join"]:
        return None
    if hit["verb"] == "taken" and _BY_STAFF.search(subject):
        return None
    if "," in subject or re.search(r"\b(?:that|which|who|to|of)\b", subject):
        return None
    thing = _object(document, hit, subject)
    if thing is None:
        return None
    verb = _STEPS[hit["verb"]] + (f" {hit['join']} {_STEPS[hit['other']]}" if hit["other"] else "")
    modal = hit["modal"].lower().replace("’", "'")
    lead = _lead(modal)
    # "crushed or chewed" share the object; so do "shaken and used".
    return f"{lead}{verb} {thing}{rest}{hit['mark']}" if lead else f"{verb.capitalize()} {thing}{rest}{hit['mark']}"


def _lead(modal: str) -> str:
    if modal in ("must not", "mustn't", "is not to", "are not to"):
        return "Do not "
    if modal == "must never":
        return "Never "
    if modal == "must always":
        return "Always "
    if modal in ("should not", "shouldn't"):
        return "You should not "
    if modal in ("should never", "should always", "should", "may", "can", "cannot", "can't"):
        return f"You {modal} "
    return "You need to " if modal.startswith("need") else "You have to " if modal in ("has to", "have to") else ""


def _object(document: Document, hit: Found, subject: str) -> str | None:
    if subject.lower() in _PRONOUNS:
        return _PRONOUNS[subject.lower()]
    first = subject.split()[0]
    if _DETERMINED.match(subject):
        return lowered_start(subject)
    number = re.search(r"\d", subject)
    if is_drug(first):
        return lowered_start(subject)
    if first.lower() in _FORMS and number is None:
        return f"the {lowered_start(subject)}"
    named = any(p.kind == "name" and p.start <= hit.start() < p.end for p in document.protected) or number is not None
    listed = hit["verb"] == "worn" or " and " in subject  # what is worn, or a row of things, is not one thing known before
    return lowered_start(subject, proper=True) if named else lowered_start(subject) if listed else f"the {lowered_start(subject)}"


RULE = Rule(
    id="health.passive-step",
    message="This is something for the reader to do. Say it as an instruction.",
    source=NHS,
    find=find,
    when=PLAIN_HEALTH,
    examples=(
        Example("The tablets must not be crushed or chewed.", "Do not crush or chew the tablets."),
        Example("Tablets should be swallowed whole.", "You should swallow the tablets whole."),
        Example("This medicine is to be taken with food at 8 am.", "Take this medicine with food at 8 am."),
        Example("Paracetamol 120 mg may be given every 4 hours.", "You may give paracetamol 120 mg every 4 hours."),
        Example("Make-up and contact lenses must not be worn.", "Do not wear make-up and contact lenses."),
        Example("It must never be frozen.", "Never freeze it."),
    ),
    keeps=(
        "Repeat bloods are to be taken in 4 weeks.",
        "Your blood should be tested by the clinic.",
        "The tablets must be taken if you have pain.",
        "The dose must be given by a nurse.",
        "The wound was cleaned.",
        "What action should be taken after the second dose.",
        "The wound must be kept dry for 48 hours and shouldn't be scrubbed.",
    ),
    licence=("modality",),
)
