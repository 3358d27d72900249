"""service.apology-concrete: "We apologise for any inconvenience" -> "We're sorry about the delay"."""

import re
from collections.abc import Iterator

from humanize.rules.search import matches, phrase
from humanize.rules.service.courtesy import problem_of, sorry
from humanize.rules.service.openings import placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_STRONG = r"(?:deeply|terribly|extremely|so|very|truly|really)"
_PLAIN = r"(?:sincerely|again|once again|wholeheartedly|unreservedly)"
_VAGUE = phrase(
    rf"\b(?P<who>we|i)(?P<at> (?:here )?at [\w&-]+(?: [\w&-]+)?)?(?: would like to| wish to| want to| must| do)?(?: take this "
    rf"opportunity to)? ?"
    rf"(?:are |am |'re |'m )?(?:{_PLAIN} |(?P<very>{_STRONG}) )*(?:apologi[sz]e|sorry)(?: {_PLAIN})* (?:to you )?for (?:any|"
    rf"the|all the)(?: possible)? "
    r"inconvenience(?: (?:that )?(?:this |it )?(?P<modal>may|might|will|could|has|have|had|was)?(?: have)?(?: been)? "
    r"?(?:caus(?:e|ed)|brought)(?: you)?"
    r"(?P<by> by (?P<np>(?:the|this|our|your) [^.!?;,]{3,80}))?)?(?P<end>[.!,]| and\b)")
_NAMED_PROBLEM = re.compile(r"\b(?:delay|wait|mistake|error|mix-up|damage|fault|outage|disruption|interruption|problem|failure|"
                            r"closure|charge)s?\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _VAGUE):
        modal = (match.group("modal") or "").lower()
        if modal in ("may", "might", "will", "could") and not re.search(r"have\b", match.group(), re.I):
            continue
        caused_by = match.group("np")
        if caused_by and not _NAMED_PROBLEM.search(caused_by.lower()):
            continue
        problem = problem_of(document)
        about = f"about {caused_by}" if caused_by else f"about the {problem}" if problem else "for the inconvenience"
        at = match.group("at") or ""
        who = "I" if match.group("who").lower() == "i" else f"We{at}"
        text = placed(document, match.start(), sorry(document, about, very=bool(match.group("very")), subject=who))
        old = document.text[match.start():match.start("end")]
        if text == old:
            continue
        if caused_by:  # what it names stays as it stands, number and all
            yield Hit(match.start(), match.start("np"), (text[:-len(caused_by)],))
        else:
            yield Hit(match.start(), match.start("end"), (text,))


RULE = Rule(
    id="service.apology-concrete",
    message="“Any inconvenience” could be about anything. An apology that names the problem is believed.",
    source="Lazare 2004, On Apology",
    find=_find,
    when=When(domains=("service", "general"), empathy=0.5, not_flags=("grave",)),
    licence=("modality",),
    examples=(
        Example("Your order was delayed. We apologise for any inconvenience.",
                "Your order was delayed. We're sorry about the delay."),
        Example("We are deeply sorry for any inconvenience this may have caused. The tool does not work on phones.",
                "We're very sorry for the inconvenience. The tool does not work on phones."),
        Example("We would like to take this opportunity to sincerely apologize for any inconvenience that may have been caused "
                "by the delay of your order 4471.", "We're sorry about the delay of your order 4471."),
        Example("We charged you twice. I apologise for the "
                "inconvenience.", "We charged you twice. I'm sorry about the double charge."),
    ),
    keeps=(
        "We apologise for any inconvenience this may cause.",
        "We apologise for the broken lamp.",
        "The inconvenience was small.",
    ),
)
