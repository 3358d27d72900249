"""voice.passive-agent: "The draft was approved by Dan" becomes "Dan approved the draft"."""

import re
from collections.abc import Iterator, Sequence

from humanize.backends.inflection import inflect, lemma
from humanize.rules.clause_chunks import NOUNS, Clause, clause_at, in_the_open, is_cuttable
from humanize.text.syntax import previous_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_SUBJECT_FORM = {"us": "we", "me": "I", "him": "he", "her": "she", "them": "they"}
_OBJECT_FORM = {"i": "me", "we": "us", "you": "you"}
_MODALS = frozenset({"will", "can", "could", "may", "might", "must", "should", "would", "shall"})
_BODIES = frozenset({
    "team", "committee", "council", "staff", "nurse", "doctor", "physician", "manager", "engineer", "teacher", "student",
    "clinic", "company", "office", "board", "department", "police", "government", "court", "driver", "author", "editor",
    "customer", "supplier", "courier", "warehouse", "bank", "school", "agency", "firm", "group", "panel", "director",
    "officer", "pharmacist", "surgeon", "midwife", "consultant", "technician", "tutor", "examiner", "marker", "head",
    "principal", "parent", "mother", "father", "colleague", "client", "user", "reader", "writer", "union", "tenant",
    "landlord", "contractor", "builder", "volunteer", "ministry", "university", "college", "institute", "organisation",
    "organization", "commission", "authority", "reviewer", "developer", "designer", "accountant", "lawyer", "judge",
    "president", "minister", "mayor", "secretary", "receptionist", "caretaker", "specialist", "therapist", "dentist", "coach",
    "owner", "farmer", "scientist", "researcher", "artist", "architect", "carrier", "operator", "provider", "vendor", "member",
    "auditor", "inspector", "agent", "woman", "man", "people", "person", "child", "founder", "generation", "community",
    "citizen", "resident", "voter", "outsider", "expert", "critic", "scholar", "historian", "economist", "astronaut",
    "soldier", "army", "rebel", "leader", "politician", "senator", "senate", "congress", "parliament", "king", "queen", "monk",
    "settler", "guest", "visitor", "tourist", "passenger", "pilot", "cyclist", "player", "fan", "singer", "musician", "actor",
    "audience", "shopper", "buyer", "seller", "investor", "donor", "charity", "church", "hospital", "museum", "library",
    "newspaper", "publisher", "journalist", "reporter", "photographer", "manufacturer", "retailer", "employer", "employee",
    "worker", "firefighter", "paramedic", "neighbour", "neighbor", "friend", "brother", "sister", "son", "daughter", "husband",
    "wife", "girl", "boy", "pupil", "professor", "consumer", "society", "everyone", "everybody", "someone", "somebody",
    "nation", "country", "city", "town", "village", "family", "crew",
})
_BACK = frozenset({"it", "its", "they", "them", "their", "he", "she", "him", "his", "her", "itself", "themselves", "which",
    "who", "that"})
_QUANTIFIED = frozenset({"no", "any", "few", "none", "nothing", "neither", "little", "every", "each", "it", "they", "he", "she",
    "this",
                         "that", "these", "those", "there", "who", "which", "what", "some", "one", "many", "most", "all", "much"})

_ADVERBS = frozenset({"then", "also", "now", "later", "recently", "first", "originally", "initially", "still", "often", "usually",
                      "always", "finally", "eventually", "carefully", "quickly", "previously", "formally", "officially"})
_CODED = re.compile(r"[A-Z][A-Z0-9]|[A-Z]\w*[A-Z]")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """A passive whose doer is a person or a body, named right after the verb."""
    for sentence in sentences_of(document):
        if not is_cuttable(document, sentence) or len(document.words(sentence)) > 45:
            continue
        for clause in _clauses(document, sentence):
            hit = None if document.tokens[clause.subject].lower in _QUANTIFIED else _hit(document, sentence, clause)
            if hit:
                yield hit
                break


def _clauses(document: Document, sentence: Sentence) -> Iterator[Clause]:
    """The clause that opens the sentence, and those that say what somebody thinks or says ("that ...")."""
    starts = [sentence.first, *(t.index + 1 for t in document.words(sentence)
                                if t.lower == "that" and t.dep == "mark" and document.tokens[t.head].dep == "ccomp")]
    for start in starts:
        clause = clause_at(document, start, sentence.last) if start < sentence.last else None
        if clause is not None:
            yield clause


def _hit(document: Document, sentence: Sentence, clause: Clause) -> Hit | None:
    tokens = document.tokens
    chain, at = _be_chain(tokens, clause.verb, sentence.last)
    adverb = ""
    if chain and at + 1 < sentence.last and tokens[at].tag == "RB" and tokens[at].lower in _ADVERBS:
        adverb, at = f"{tokens[at].text} ", at + 1
    if not chain or at >= sentence.last or tokens[at].tag not in ("VBN", "VBD"):
        return None
    verb, after = tokens[at], at + 1
    particle = ""
    if after < sentence.last and tokens[after].tag == "RP":
        particle, after = f" {tokens[after].text}", after + 1
    if after + 1 >= sentence.last or tokens[after].lower != "by":
        return None
    agent = _agent(tokens[after + 1:sentence.last])
    if not agent or verb.lower in ("born", "followed", "accompanied", "caused", "affected", "used", "surrounded", "based"):
        return None
    if not any(t.dep == "obl:agent" for t in agent) and not any(t.dep in ("nsubj:pass", "aux:pass")
        for t in document.words(sentence)):
        return None
    tail = tokens[agent[-1].index + 1:sentence.last]
    if any(t.lower in _BACK for t in tail) or tail and (tail[0].tag in ("CC", "VBG", "VBN", "WDT", "WP")
        or tail[0].lower in ("'s", "’s", "-", "of")):
        return None
    if tail[0].text in (",", "(", ";", "—", "–") and not (tail[0].text == "," and len(tail) > 1 and tail[1].tag == "CC"):
        return None  # a description of the doer follows
    patient = tokens[clause.subject:clause.subject_end]
    if _known(document, sentence, patient) or not in_the_open(document, sentence, verb.start):
        return None
    if agent[0].lower in ("its", "their", "his", "her") and len(agent) > 1:
        return None  # "The firm is led by its founder": the owner comes first
    doer = _doer(document, agent)
    predicate = _predicate(document, chain, verb, agent)
    if predicate is None:
        return None
    active = f"{doer} {_with_adverb(predicate, adverb)}{particle} {_patient(document, patient)}"
    return Hit(patient[0].start, agent[-1].end, (active,))


def _with_adverb(predicate: str, adverb: str) -> str:
    """The verbs with the adverb where it stood: after the first of several, before one alone."""
    first, space, rest = predicate.partition(" ")
    return f"{first} {adverb}{rest}" if space else f"{adverb}{predicate}"


def _be_chain(tokens: Sequence[Token], at: int, end: int) -> tuple[list[str], int]:
    """The auxiliaries up to the participle ("has been"), without negation."""
    chain: list[str] = []
    while at < end and tokens[at].lower in ("is", "are", "was", "were", "has", "have", "had", "be", "been", "being", *_MODALS):
        chain.append(tokens[at].lower)
        at += 1
    if not chain or chain[-1] not in ("is", "are", "was", "were", "be", "been", "being"):
        return [], at
    return chain, at


def _agent(rest: Sequence[Token]) -> list[Token]:
    """The doer after "by", if it is a person, a team, a body or a pronoun of six words at most."""
    if rest[0].lower in _SUBJECT_FORM and (rest[0].lower != "her" or len(rest) > 1 and rest[1].tag not in NOUNS | {"JJ"}):
        return [rest[0]]
    found: list[Token] = []
    for token in rest:
        if token.tag in NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"} or token.text in ("Dr.", "Mr.", "Ms.", "Mrs."):
            found.append(token)
        else:
            break
    # A date or place after the name is not part of it: "by Dan Monday".
    if not found or len(found) > 6 or found[-1].tag not in NOUNS:
        return []
    head = found[-1]
    if head.tag in ("NNP", "NNPS"):
        months = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
            "april",
                  "may", "june", "july", "august", "september", "october", "november", "december", "post", "email")
        return found if head.lower not in months and head.text[0].isupper() else []
    return found if head.lemma in _BODIES and found[0].tag in ("DT", "PRP$", "CD", "JJ", "NNS", "NN", "NNP") else []


def _doer(document: Document, agent: Sequence[Token]) -> str:
    if len(agent) == 1 and agent[0].lower in _SUBJECT_FORM:
        return _SUBJECT_FORM[agent[0].lower]
    return document.text[agent[0].start:agent[-1].end]


def _patient(document: Document, patient: Sequence[Token]) -> str:
    text = document.text[patient[0].start:patient[-1].end]
    if len(patient) == 1 and patient[0].lower in _OBJECT_FORM:
        return _OBJECT_FORM[patient[0].lower]
    first = patient[0]
    literal = any(p.start <= first.start < p.end and p.kind != "number" for p in document.protected)
    lowers = first.tag in ("DT", "PRP$", "JJ", "NNS", "NN", "CD", "PDT", "VBN")
    if lowers and not literal and not _CODED.match(text):
        return text[0].lower() + text[1:]
    return text


def _predicate(document: Document, chain: list[str], verb: Token, agent: Sequence[Token]) -> str | None:
    base = lemma(verb.text, "VERB")
    head = agent[-1]
    first_person = len(agent) == 1 and agent[0].lower in ("us", "me", "them")
    many = first_person or head.tag in ("NNS", "NNPS") or head.lower in ("people", "police",
        "staff") or any(t.lower == "and" for t in agent)
    past = inflect(base, "VBN") if inflect(base, "VBN") != base else verb.lower
    match chain:
        case ["is" | "are"]:
            return base if many else inflect(base, "VBZ")
        case ["was" | "were"]:
            return inflect(base, "VBD")
        case ["has" | "have", "been"]:
            return f"{'have' if many else 'has'} {past}"
        case ["had", "been"]:
            return f"had {past}"
        case ["is" | "are", "being"]:
            be = "am" if agent[0].lower == "me" else "are" if many else "is"
            return f"{be} {inflect(base, 'VBG')}"
        case ["was" | "were", "being"]:
            return f"{'were' if many and agent[0].lower != 'me' else 'was'} {inflect(base, 'VBG')}"
        case [modal, "be"] if modal in _MODALS:
            return f"{modal} {base}"
        case [modal, "have", "been"] if modal in _MODALS:
            return f"{modal} have {past}"
    return None


def _known(document: Document, sentence: Sentence, patient: Sequence[Token]) -> bool:
    """Whether the sentence before is about the same thing: then the passive keeps the topic in front."""
    before = previous_sentence(document, sentence)
    if before is None:
        return False
    clause = clause_at(document, before.first, before.last)
    nouns = {t.lemma for t in patient if t.tag in NOUNS}
    return clause is not None and bool(nouns & {t.lemma for t in document.tokens[clause.subject:clause.subject_end]
        if t.tag in NOUNS})


RULE = Rule(
    id="voice.passive-agent",
    message="The sentence names who acts. Put the doer first, and it gets shorter and clearer.",
    source="Federal Plain Language Guidelines (active voice)",
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",), not_audiences=("experts",)),
    examples=(
        Example("The draft was approved by Dan.", "Dan approved the draft."),
        Example("The number was updated by us on 22 January.", "We updated the number on 22 January."),
        Example("Every plan was kept. Your case has been reviewed by our team.", "Every plan was kept. Our team has "
                                                                                 "reviewed your case."),
        Example("The two forms will be checked by the committee in May.", "The committee will check the two forms in May."),
        Example("The results were then checked by three reviewers.", "Three reviewers then checked the results."),
        Example("They said that the request should be backed by the British government.",
                "They said that the British government should back the request."),
    ),
    keeps=(
        "Send it by post.",
        "The parcel was sent by our team and it arrives today.",
        "The form was not sent by you.",
        "The plan was changed by mistake.",
        "No plan was approved by the committee.",
        "The firm is led by its founder.",
    ),
)
