"""health.blame-words: words from case notes that judge the patient."""

import re
from collections.abc import Callable, Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.rules.health.templates import READERS, Found, capital_start, found, is_drug, offered
from humanize.types import Document, Example, Goal, Hit, Rule, When

_MEDICINE = re.compile(r"\b(?:medications?|medicines?|tablets?|treatment|therapy|inhalers?|anticoagula\w+|antibiotics?|"
                       r"steroids?|injections?|drops|"
                       r"antidepressants?|painkillers?|statins?|pills?|insulin|chemotherapy|regimen|doses?)\b", re.I)
_SYMPTOM = re.compile(r"\b(?:pain|fever|cough|nausea|vomiting|dizziness|headaches?|bleeding|rash|chills|fatigue|weakness|"
                      r"numbness|swelling|"
                      r"breathlessness|shortness of breath|palpitations|weight loss|diarrh?oea|constipation|itching|"
                      r"symptoms?|dysp\w+|syncope|"
                      r"ache|aching|tiredness|insomnia|soreness|burning|tingling|stiffness|anxiety|cramps?|blurred|"
                      r"allerg(?:y|ies)|seizures?|tremors?|sweats?|falls)\b", re.I)
_COMPLIANT = re.compile(
    r"\b(?P<be>am|is|are|was|were|have been|has been|had been|be) (?P<not>non-?|not )?(?:compliant|adherent) with "
    r"(?P<thing>[^.,;:()]{3,50}?)(?=[.,;:)]|"
    r" (?:and|but|since|for|at|in|on|from|because|due)\b|$)")
_COMPLAIN = re.compile(r"\b(?P<verb>complain(?:s|ed|ing)? of|c/o)(?= )")
_DENY = re.compile(r"\b(?P<who>[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Tt]he patient) (?P<verb>den(?:y|ies|ied)) (?P<any>any "
                   r")?(?P<thing>[^.,;:()]{3,60}?)(?P<end>[.,;]|$)")
_FAILED = re.compile(r"(?:^|(?<=[.;,] )|(?<=\band ))(?P<who>You|He|She|They|you|he|she|they) (?:has |have )?failed "
                     r"(?P<thing>(?!to\b)[^.,;:()]{3,60}?)(?P<end>[.,;]|$)")
_IS_A = re.compile(r"\b(?P<be>am|is|are|was|were)(?P<adv> (?:also|still|not))? (?:an? )?(?P<what>diabetic|asthmatic|"
                   r"epileptic|haemophiliac|hemophiliac)(?=[.,;:]| (?:and|but|since|who|with)\b|$)")
_HAS = {"am": "have", "is": "has", "are": "have", "was": "had", "were": "had"}
_CONDITION = {"diabetic": "diabetes", "asthmatic": "asthma", "epileptic": "epilepsy", "haemophiliac": "haemophilia",
              "hemophiliac": "hemophilia"}
_OBJECT = {"you": "you", "he": "him", "she": "her", "they": "them"}
_ADMIT = re.compile(r"\b(?P<who>[Yy]ou|[Hh]e|[Ss]he|[Tt]hey) (?:have |has )?admitted (?:to )?(?P<act>[a-z]+ing)\b")
_ADMIT_THAT = re.compile(r"\b(?P<who>[Yy]ou|[Hh]e|[Ss]he|[Tt]hey) (?P<have>have |has )?admitted (?:to (?:me|us) )?that ")
_OBESE = re.compile(r"\b(?P<you>[Yy]ou) are (?:clinically |morbidly |severely )?obese(?P<bmi> \([^()]{3,20}\))?"
                    r"(?P<more>,? and (?P<verb>should|need to|must|have to)\b)?(?=[ .,;])")
_PLURALS = re.compile(r"\b(?P<cap>Diabetics|diabetics|Asthmatics|asthmatics|Epileptics|epileptics)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Compliant, complains of, denies, failed, admitted, a diabetic."""
    makers: tuple[tuple[re.Pattern[str], Callable[[Found], str | None]], ...] = (
        (_COMPLIANT, _compliant), (_COMPLAIN, _complain), (_DENY, _deny), (_FAILED, _failed), (_IS_A, _is_a), (_ADMIT, _admit),
        (_PLURALS, _people),
        (_ADMIT_THAT, _admit_that), (_OBESE, _obese))
    for pattern, make in makers:
        for hit in found(document, pattern):
            if pattern is _COMPLAIN and not _SYMPTOM.search(hit.text[hit.match.end():]):
                continue
            text = make(hit)
            if text is not None:
                yield Hit(hit.start(), hit.end(), offered(goal, text))


def _compliant(hit: Found) -> str | None:
    thing, be = hit["thing"].strip(), hit["be"]
    if not _MEDICINE.search(thing) and not is_drug(thing.split()[-1]):
        return None
    not_ = " not" if hit["not"] else ""
    if be.endswith("been"):
        return f"{be.split()[0]}{not_} been taking {thing} as prescribed"
    return None if be == "be" else f"{be}{not_} taking {thing} as prescribed"


def _complain(hit: Found) -> str | None:
    verb = hit["verb"].split()[0]
    return {"complain": "report", "complains": "reports", "complained": "reported", "complaining": "reporting",
        "c/o": "reports"}[verb]


def _deny(hit: Found) -> str | None:
    if not _SYMPTOM.search(hit["thing"]) or re.search(r"\b(?:that|and|but)\b", hit["thing"]):
        return None
    who = hit["who"]
    again = {"the patient": "they"}.get(who.lower(), who.lower())
    past = hit["verb"] == "denied"
    says = "said" if past else "say" if who.lower() in ("you", "they") else "says"
    do = "did" if past else "does" if again in ("he", "she") else "do"
    return f"{who} {says} {again} {do} not have {hit['any']}{hit['thing']}{hit['end']}"


def _failed(hit: Found) -> str | None:
    thing = hit["thing"]
    if not _MEDICINE.search(thing) and not is_drug(thing.split()[-1]) or re.search(r"\b(?:and|that|because|test)\b", thing):
        return None
    who = hit["who"]
    start = capital_start(thing) if who[0].isupper() else thing
    return f"{start} did not work for {_OBJECT[who.lower()]}{hit['end']}"


def _is_a(hit: Found) -> str | None:
    if hit["adv"].strip() == "not":
        do = {"am": "do", "is": "does", "are": "do"}.get(hit["be"], "did")
        return f"{do} not have {_CONDITION[hit['what']]}"
    return f"{hit['adv'].strip()} {_HAS[hit['be']]} {_CONDITION[hit['what']]}".strip()


def _admit(hit: Found) -> str | None:
    base = lemma(hit["act"], "VERB")
    past = inflect({"omit": "miss"}.get(base, base), "VBD")
    return f"{hit['who']} said that {hit['who'].lower()} {past}" if base != hit["act"] else None


def _admit_that(hit: Found) -> str | None:
    return f"{hit['who']} {hit['have']}said that "


def _obese(hit: Found) -> str | None:
    your = "Your" if hit["you"] == "You" else "your"
    more = f", and you {hit['verb']}" if hit["more"] else ""
    return f"{your} weight is in the obese range{hit['bmi']}{more}"


def _people(hit: Found) -> str | None:
    word = hit["cap"]
    people = "People" if word[0].isupper() else "people"
    return f"{people} with {_CONDITION[word.lower()[:-1]]}"


RULE = Rule(
    id="health.blame-words",
    message="This word comes from case notes and sounds like an accusation. Say what happened.",
    source="Goddu et al. 2018, Do Words Matter? Stigmatizing Language and the Transmission of Bias in the Medical Record",
    find=find,
    when=When(audiences=READERS, domains=("health",), empathy=0.25),
    examples=(
        Example("She complains of knee pain.", "She reports knee pain."),
        Example("You have been non-compliant with your medication.", "You have not been taking your medication as prescribed."),
        Example("She denies chest pain.", "She says she does not have chest pain."),
        Example("You failed two courses of antibiotics.", "Two courses of antibiotics did not work for you."),
        Example("Your father is a diabetic.", "Your father has diabetes."),
        Example("You admitted that you missed 2 doses.", "You said that you missed 2 doses."),
        Example("You are obese (BMI 34) and should lose weight.",
                "Your weight is in the obese range (BMI 34), and you should lose weight."),
        Example("You admitted to omitting 3 doses last week.", "You said that you missed 3 doses last week."),
    ),
    keeps=(
        "The insurer denies the claim.",
        "The form is compliant with the law.",
        "She denies the charge.",
        "The insurer admitted that the form was lost.",
        "The diabetic clinic is on Level 2.",
    ),
    licence=("negation",),
)
