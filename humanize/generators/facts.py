"""What a document shows to be true: the facts on which the lines of the phrase bank depend."""

import re
from collections import Counter
from collections.abc import Mapping

from humanize.generators.places import Body, sentence_at
from humanize.rules.service.courtesy import APOLOGY, THANKS, problem_of
from humanize.text.asks import is_instruction
from humanize.text.flags import plain_text
from humanize.text.syntax import root
from humanize.types import Document, Goal

_WORK = re.compile(
    r"\byour (?:\w+ )?((?:lab |book |research |short |group |final )?(?:essay|paper|report|project|presentation|draft|story|"
    r"poem|assignment|"
    r"portfolio|homework|summary|speech|article|composition|letter|proposal|dissertation|review|script|poster))\b(?! (?:card|"
    r"number))")
_LETTER = re.compile(r"\byour (?:\w+ )?(e-?mail|message|call|phone call|letter|feedback|note)\b(?! (?:address|account|number|"
                     r"us\b|me\b|the\b))")
_FUTURE_N = re.compile(r"\b(?:await|for|to|by|value|welcome|appreciate|hearing|send|with)\s+$")
_PURPOSE = re.compile(
    r"\b(?:i am|i'm|we are|we're) (?:writing|contacting|getting in touch|following up)|\bthis (?:letter|email|note|message) |"
    r"\bi wanted to\b")
_NAME_NOUN = re.compile(r"\b([A-Z][a-z]+)['’]s ((?:[a-z]+ ){0,2}?[a-z]{3,})\b")
_SUBJECT = re.compile(r"^(?:subject|re):[ \t]*(?:re:|fwd?:)?[ \t]*(.{4,60})$", re.I | re.M)
_PROBLEM_NOUN = re.compile(
    r"\b(?:you|your)\b[^.!?]*\b(?:about|with|reported|of|regarding|mentioned|describe[ds]?)\s+(?:the|a|an|"
    r"your)\s+(?:\w+\s+)?(problem|fault|leak|noise|"
    r"damage|delay|error|mistake|mix-up|outage|crack|smell|stain|defect|bug|charge|fee)\b")
_REPROACH = re.compile(
    r"\bper my last\b|\b(?:already|as i) (?:said|told|asked|mentioned|stated)|\bwhy haven't\b|\bunacceptable\b|\bnot "
    r"acceptable\b|\bagain and again\b|"
    r"\bidiots?\b|\bmorons?\b|\bstupid|\bare you blind\b|\bbabysit|\bsick (?:and tired )?of\b|"
    r"\bfollowing up on my last\b|\bif (?:it|this) happens? again\b|\b(?:late|wrong|a mess|missing) again\b|\bstill haven't\b|"
    r"\bhave you been able to\b|\bi am not your\b|\bin my last (?:e-?mail|message)\b|\bfor the last time\b")
_CLOSED = re.compile(
    r"\b(?:do not|don't|please don't) (?:contact|reply|call|e-?mail|write|respond|ask)\b|\b(?:no-?reply|not monitored|do not "
    r"discuss|cannot be answered|"
    r"can't answer|not to me|not me|no further correspondence|decision is final)\b")
_ACKNOWLEDGED = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?:know|see|understand|realise|realize|appreciate) (?:that|how|why|this|it)\b|\bcan see why\b|"
    r"\bfrustrating\b")
_CLINICIAN = re.compile(r"\byour (?:own )?(doctor|nurse|pharmacist|midwife|gp|dentist|care team|health visitor)\b")
_MEETING = re.compile(
    r"\boffice hours?\b|\b(?:call|meet|meeting|talk|speak|chat|drop by|come by|come to see|see me)\b[^.!?]*\b(?:if you|happy|"
    r"would like|can|free|glad|let me know)\b|"
    r"\b(?:happy|glad) to (?:meet|talk|call|discuss)\b")
_INVITES = re.compile(r"\b(?:tell|let) (?:us|me) know\b|\breply\b|\blet us know\b|\bwrite back\b|\bwhich (?:one|option) you\b")
_HELP = re.compile(r"\b(?:call|see|contact|ring|phone|get help|go to)\b[^.!?]*\bif\b|\bif\b[^.!?]*\b(?:call|see|contact|ring|"
                   r"phone|get help|go to)\b")
_INTERFACE = re.compile(r"\b(?:tap|press|click|swipe|level|player|game|save|menu|loading|quiz|score|button|retry|continue|app|"
                        r"screen|password|log in|upload)\b")
_FRIENDLY = ("teens", "college", "general")
_FORMAL = ("customers", "patients", "parents")


def facts_of(document: Document, goal: Goal, body: Body) -> Mapping[str, str]:
    """The facts that hold, each with the words that fill its slot (or "yes")."""
    plain = plain_text(document.text)
    found: dict[str, str] = {name: "yes" for name in {flag.name for flag in document.flags}}
    found |= {f"audience_{goal.audience}": "yes"}
    found |= _about_letter(document, goal, body, plain)
    found |= _about_work(document, plain)
    found |= _about_service(document, body, plain)
    found |= _about_health(document, goal, body, plain)
    found |= _about_interface(document, plain)
    for name, pattern in (("thanks", THANKS), ("apology", APOLOGY), ("reproach", _REPROACH), ("closed", _CLOSED),
                          ("acknowledged", _ACKNOWLEDGED), ("meeting", _MEETING), ("invites_reply", _INVITES),
                          ("purpose", _PURPOSE)):
        if pattern.search(plain):
            found[name] = "yes"
    if re.search(r"\byour?\b", plain) or document.has("mail"):
        found["to_you"] = "yes"
    if goal.audience == "experts":
        found["experts"] = "yes"
    if any(name in found for name in ("requests", "options", "steps")):
        found["something_to_do"] = "yes"
    if goal.audience == "parents":
        found["parents"] = "yes"
    return found


def _about_letter(document: Document, goal: Goal, body: Body, plain: str) -> dict[str, str]:
    found: dict[str, str] = {}
    requests = len(document.flagged("requests"))
    if requests and not document.has("urgent"):
        found["request"] = "yes"
    if requests >= 2:
        found["requests2"] = "yes"
    subject = _SUBJECT.search(document.text)
    if subject and re.match(r"(?:the|your|our|my|a|an)\b|[A-Z]?[a-z]", subject.group(1)) and len(subject.group(1).split()) <= 8:
        words = subject.group(1).rstrip(" .!")
        found["subject"] = words if re.match(r"(?:the|your|our|my|a|an)\b", words, re.I) else f"the {words}"
        found["subject"] = found["subject"][0].lower() + found["subject"][1:]
    if requests and re.search(r"\bby (?:today|tomorrow|this (?:afternoon|evening|morning))\b|\b(?:today|tomorrow) by\b|\bby "
                              r"(?:the )?end of (?:the )?day\b", plain):
        found["short_notice"] = "yes"
    decision = re.search(r"\b(?:we|i) (?:have |'ve )?(?:decided|agreed|chosen) (?:to|on|that|not)\b[^.!?]*[.!?]\s+(?=first\b|"
                         r"firstly\b)", plain)
    if decision:
        found["reasons"] = str(decision.end())
    if document.has("signed") and body.signature and not body.valediction and document.text[:body.signature[0]].endswith("\n"):
        found["signature_without_valediction"] = "yes"
    # A goodbye that we added ourselves does not call for a greeting in the next run.
    goodbye = document.text[slice(*body.valediction)].strip() if body.valediction else ""
    if goodbye not in ("", "Kind regards,", "Best wishes,") and not body.greeting:
        found["letter_without_greeting"] = "yes"
    if goal.audience in _FORMAL:
        found["formal_reader"] = "yes"
    elif goal.audience in _FRIENDLY:
        found["friendly_reader"] = "yes"
    if len(plain.split()) > 80:
        found["long"] = "yes"
    if len(plain.split()) >= 90:
        found["words90"] = "yes"
    return found


def _about_work(document: Document, plain: str) -> dict[str, str]:
    found: dict[str, str] = {}
    named = Counter(match.group(1) for match in _WORK.finditer(plain))
    if named:
        found["work"] = named.most_common(1)[0][0]
    praise, criticism = len(document.flagged("praise")), len(document.flagged("criticism"))
    actions = max(_actions(document), len(document.flagged("steps")))
    if praise + criticism >= 2:
        found["two_comments"] = "yes"
    for name, count in (("action", 1), ("two_actions", 2), ("three_actions", 3)):
        if actions >= count:
            found[name] = "yes"
    if actions == 1:
        found["one_action"] = "yes"
    if criticism >= 3:
        found["three_criticisms"] = "yes"
    first_praise = min((f.start for f in document.flagged("praise")), default=None)
    if first_praise is not None and all(first_praise < f.start for f in document.flagged("criticism")):
        found["praise_first"] = "yes"
    asked = min((f.start for f in document.flagged("requests")), default=None)
    if asked is not None and all(f.start <= asked for kind in ("praise", "criticism") for f in document.flagged(kind)):
        found["actions_last"] = "yes"
    if criticism == 1:
        found["one_criticism"] = "yes"
    if praise >= 2:
        found["praise_run"] = "yes"
    if re.search(r"\b(?:you|your)\b", plain) and (praise or criticism):
        found["pupil"] = "yes"
    if re.search(r"\b(?:first|firstly|then|secondly|finally)\b", plain):
        found["ordered"] = "yes"
    first = next((s for s in document.sentences if document.paragraphs[s.paragraph].kind == "prose"), None)
    owned = _NAME_NOUN.search(document.text, first.start, first.end) if first else None
    if owned:
        found["name_noun"] = f"{owned.group(1)}'s {owned.group(2)}"
    return found


def _actions(document: Document) -> int:
    """How many things the reader is asked to do: the verbs of the requests, with those joined to them."""
    count = 0
    for flag in document.flagged("requests"):
        sentence = sentence_at(document, flag.start)
        verb = root(document, sentence) if sentence else None
        if sentence and verb:
            count += 1 + sum(1 for t in document.words(sentence) if t.dep == "conj" and t.pos == "VERB" and t.lower == t.lemma)
    return count


def _about_service(document: Document, body: Body, plain: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _LETTER.finditer(plain):
        if not _FUTURE_N.search(plain[max(0, match.start() - 12):match.start()]) and document.has("reported"):
            found["your_n"] = match.group(1)
            break
    if re.search(r"\byour (?:\w+ "
                 r")?order\b", plain) and document.has("resolved") is False and not re.search(r"\bcancel|\brefund|"
                     r"\breturn", plain):
        found["your_order"] = "yes"
    problem = _PROBLEM_NOUN.search(plain)
    if problem:
        found["problem"] = problem.group(1)
    own = problem_of(document)
    if own in ("delay", "wait"):
        found["delay"] = own
    elif own:
        found["fault"] = own
    if _refuses_what_was_asked(document):
        found["refused_asked"] = "yes"
    if len(document.flagged("options")) >= 2:
        found["options2"] = "yes"
    if re.search(r"\byou (?:can|may|could):|\boptions?\b|\bchoose\b", plain):
        found["options_named"] = "yes"
    for name, pattern in (("future_acts", r"\b(?:we|i)(?:'ll| will) (?!not\b|be able|have "
                                          r"to)\w+"), ("offers", r"\b(?:we|i) can (?!not\b|only\b|'t)\w+"),
                          ("findings", r"\b(?:we|i)(?: have|'ve)? (?:also )?(?:checked|found|looked into)\b")):
        places = [m.start() for m in re.finditer(pattern, plain)]
        if len(places) >= (2 if name == "future_acts" else 1):
            found[name] = str(places[0])
    return found


def _refuses_what_was_asked(document: Document) -> bool:
    """Whether what is refused is what was asked: the two share a noun, or the refusal follows at once."""
    for asked in document.flagged("asked"):
        first = sentence_at(document, asked.start)
        for refused in document.flagged("refused"):
            second = sentence_at(document, refused.start)
            if first is None or second is None:
                continue
            one, two = ({t.lemma for t in document.words(s) if t.pos in ("NOUN", "VERB") and t.start >= at} - {"ask", "request"}
                        for s, at in ((first, asked.start), (second, refused.start)))
            at_once = second.index - first.index in (0, 1)
            if one & two or at_once and document.words(second)[0].lower in ("it", "its", "this", "that", "your"):
                return True
    return False


def _about_health(document: Document, goal: Goal, body: Body, plain: str) -> dict[str, str]:
    found: dict[str, str] = {}
    clinician = _CLINICIAN.search(plain)
    if clinician:
        found["clinician"] = clinician.group(1) if clinician.group(1) != "gp" else "GP"
    for flag in document.flagged("contact"):
        words = document.text[flag.start:flag.end]
        if re.match(r"(?:the|our) ", words, re.I) and not any(c.isdigit() for c in words):
            found["place"] = "the" + words[3:] if words[:3].lower() == "the" else words.lower()
    steps = document.flagged("steps")
    for count in (2, 3):
        if len(steps) >= count:
            found[f"steps{count}"] = str(steps[0].start)
    if steps and sentence_at(document, steps[0].start) == body.sentences[0]:
        found["starts_with_steps"] = "yes"
    numbered = [s for s in steps if re.search(r"(?:^|\n)[ \t]*\(?\d{1,2}[.)][ \t]+$", document.text[:s.start])]
    if len(numbered) >= 3:
        found["steps3_ordered"] = "yes"
    outcomes = [s for s in body.sentences if re.match(r"(?:you|your \w+) (?:may|will|might) (?!not\b|need|have "
                                                      r"to)", plain[s.start:s.end])]
    if len(outcomes) >= 2:
        found["outcomes2"] = "yes"
        if outcomes[0] == body.sentences[0]:
            found["starts_with_outcome"] = "yes"
    help_at = [s.start for s in body.sentences if _HELP.search(plain, s.start, s.end)]
    if len(help_at) >= 2:
        found["help2"] = str(help_at[0])
    if goal.audience not in ("experts", "college") and re.search(r"\byour?\b", plain):
        found["letter_to_patient"] = "yes"
    return found


def _about_interface(document: Document, plain: str) -> dict[str, str]:
    found: dict[str, str] = {}
    words = len(plain.split())
    spoken = re.search(r"^[A-Z][A-Za-z .'-]{0,24}:\s", document.text, re.M) or '"' in document.text or "“" in document.text
    if words <= 60 and _INTERFACE.search(plain) and not spoken:
        found["interface"] = "yes"
    if re.search(r"\b(?:error|failed|went wrong|didn't work|incorrect|not saved|"
                 r"wrong)\b", plain) and re.search(r"\b(?:try again|retry|again)\b", plain):
        found["retry"] = "yes"
    if re.search(r"\b(?:waiting for you|when you(?:'re| are) ready|take as long|at any time|"
                 r"whenever)\b", plain) and not re.search(
            r"\b(?:timer|seconds|minutes|time limit|countdown)\b", plain):
        found["waits"] = "yes"
    if re.search(r"\b(?:tap|press|click|choose|select)\b[^.!?]*\b(?:to )?(?:start|continue|begin|"
                 r"play)\b", plain) and "second" not in plain:
        found["start"] = "yes"
    items = [s for s in document.sentences if document.paragraphs[s.paragraph].kind == "list"]
    commands = [s for s in items if is_instruction(document, s)]
    bulleted = not re.search(r"^\s*\(?\d{1,2}[.)] ", document.text, re.M)
    if len(items) >= 3 and len(commands) == len(items) and bulleted and root(document, items[0]) is not None:
        found["free_list"] = str(items[0].start)
    return found
