"""health.patient-you: "Patients should ..." becomes "You should ..."."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.health.templates import NHS, READERS, Found, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule, Splice, When

_MODAL = (r"(?P<modal>should not|should|must not|must|may|can|need to|needs to|will need to|have to|has to|are advised to|"
          r"is advised to|"
          r"are asked to|is asked to|are required to|is required to|are encouraged to|is encouraged to|are requested to)")
_PLAIN = re.compile(rf"^(?:The p|P)atients? {_MODAL}\b(?! be (?:given|offered|treated|monitored|assessed|screened))")
_WITH = re.compile(
    rf"^Patients (?P<link>with|who have|who are|suffering from|experiencing|taking|using|receiving|on|undergoing|attending) "
    rf"(?P<thing>[^;:.]{{2,90}}?),? {_MODAL}\b")
_LINKS = {"with": "have", "who have": "have", "who are": "are", "suffering from": "have", "experiencing": "have",
    "taking": "take",
          "using": "use", "receiving": "receive", "on": "are on", "undergoing": "have", "attending": "attend"}
_MODALS = {"needs to": "need to", "has to": "have to", "is advised to": "are advised to", "is asked to": "are asked to",
           "is required to": "are required to", "is encouraged to": "are encouraged to"}
_TRIAL = re.compile(r"\b(?:trial|study|placebo|cohort|participants|randomi[sz]ed|other patients|per cent|%)\b", re.I)
_THEIR = re.compile(r"\b(?P<word>their|they|themselves|them|theirs)\b")
_YOURS = {"their": "your", "they": "you", "themselves": "yourself", "theirs": "yours"}
_FINITE = re.compile(r"\b(?:should|must|may|can|will|is|are|was|were|has|who|which|that|if|unless)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Sentences about "patients" that speak to the reader, all their pronouns with them."""
    if _TRIAL.search(document.text):
        return
    if goal.audience in ("general", "parents", "children") and re.search(r"\byou(?:r)?\b", document.text, re.I):
        return
    for hit in found(document, _PLAIN):
        yield from _hits(document, goal, hit, f"You {_MODALS.get(hit['modal'], hit['modal'])}")
    for hit in found(document, _WITH):
        if not _FINITE.search(hit["thing"]) and lemma(hit["thing"].split()[0], "NOUN") != "question":
            yield from _hits(document, goal, hit, f"If you {_LINKS[hit['link']]} {hit['thing']}, you {hit['modal']}")


def _hits(document: Document, goal: Goal, hit: Found, opening: str) -> Iterator[Hit]:
    rest = hit.text[hit.match.end():]
    if re.search(r"\byou(?:r|rs)?\b|\bunless\b", rest, re.I):
        return
    words = {m["word"] for m in _THEIR.finditer(rest)}
    after = [t for t in document.words(hit.sentence) if t.start >= hit.end()]
    if words & {"they", "them"} and any(t.tag in ("NNS", "NNPS") for t in after):
        return  # "they" may mean the tablets
    splices = tuple(
        Splice(hit.end() + m.start(), hit.end() + m.end(), "you" if m["word"] == "them" else _YOURS[m["word"]])
        for m in _THEIR.finditer(rest))
    yield Hit(hit.start(), hit.end(), offered(goal, opening), also=splices)


RULE = Rule(
    id="health.patient-you",
    message="The reader is the patient. \"You\" makes it plain who should act.",
    source=NHS,
    find=find,
    when=When(audiences=READERS, domains=("health",), strength=0.5),
    licence=("condition",), examples=(
        Example("Patients with asthma should carry an inhaler.", "If you have asthma, you should carry an inhaler."),
        Example("Patients must bring their tablets on 3 May.", "You must bring your tablets on 3 May."),
        Example("Patients taking warfarin should not change their dose.", "If you take warfarin, you should not change your "
                                                                          "dose."),
        Example("The patient should not drive for 24 hours.", "You should not drive for 24 hours."),
    ),
    keeps=(
        "Most patients in the trial got better.",
        "Patients should bring their tablets and keep them dry.",
        "Three in 10 patients should see a nurse.",
    ),
)
