"""contract.formality: "is not" becomes "isn't" where the text allows a friendly tone."""

import re
from collections.abc import Iterator

from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When
from humanize.voice_profile import Voice, read_voice

_NOT = {"is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't", "does": "doesn't", "did": "didn't",
        "has": "hasn't", "have": "haven't", "had": "hadn't", "can": "can't", "could": "couldn't", "would": "wouldn't",
        "should": "shouldn't", "will": "won't"}
_PRONOUN = {"am": "'m", "is": "'s", "are": "'re", "will": "'ll", "have": "'ve"}
_WHO = {"am": ("i",), "is": ("it", "he", "she", "that", "there", "what", "here"), "are": ("you", "we", "they"),
        "will": ("i", "you", "he", "she", "it", "we", "they"),
        # Not "they": what "he has" keeps, a person called "they" keeps too.
        "have": ("i", "you", "we")}
_FULL_NOT = re.compile(rf"\b(?P<verb>{'|'.join(_NOT)})(?P<gap> )not\b|\b(?P<cannot>cannot)\b", re.I)
_FULL_BE = re.compile(r"\b(?P<who>I|it|he|she|that|there|what|here|you|we|they) (?P<verb>am|is|are|will|have)\b(?! not\b)", re.I)
_HAS_CONTRACTION = re.compile(r"\b\w+n['’]t\b|\b(?:I|you|we|they|he|she|it|that|there)['’](?:m|re|s|ll|ve|d)\b", re.I)
_WARNING = re.compile(
    r"\b(?:tablets?|doses?|medicines?|medication|drugs?|insulin|drive|driving|alcohol|bleed\w*|allerg\w*|danger\w*|"
    r"poison\w*|warning|"
    r"emergency|overdose|pregnan\w*|inject\w*|swallow|crush|chew|operate|fire|electric\w*|flammable|children under|keep "
    r"out)\b", re.I)
_STRESSED = re.compile(r"\b(?:is|are|was|were|do|does|did|can|will) not (?:just|only|merely|simply|all|every|because|in any|"
                       r"under any|even)\b", re.I)
# "than it is in the report", "how hard it is for you", "what a good idea it is": the verb is stressed, however much follows.
_STRESSED_END = re.compile(r"\b(?:than|as|where|who|whoever|whatever|wherever)$|"
                           r"\b(?:how|what|which|whatever|however)(?: [\w’'-]+){0,4}$", re.I)
# Words of a letter whose register a contraction would break.
_OFFICIAL = re.compile(r"\b(?:pursuant to|hereby|herein|hereinafter|thereof|notwithstanding|the undersigned|this letter serves|"
                       r"in accordance with|commencing|duly|constitutes?|the right to|aforementioned|shall be)\b", re.I)
_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.I)
NOTE, YOU_PER = 60, 50  # words of a short note; words for each "you" of a text that speaks to its reader
_CONDITION = re.compile(r"\b(?:if|unless|until|only|except|provided|as long as)\b[^,;.]*$", re.I)
_ENDS = (".", ",", ";", ":", "!", "?", ")", "]", "—", "–", "\"", "”", "…")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Full forms that contract, one hit each."""
    contracts = read_voice(goal.voice).contracts if goal.voice else None
    if contracts is False or _OFFICIAL.search(document.text):
        return
    if contracts is None and (goal.empathy < 0.5 and goal.domain != "content" or _too_formal(document, goal)):
        return
    for sentence in sentences_of(document, "prose", "list", "greeting"):
        text = document.text[sentence.start:sentence.end]
        if text.isupper() or goal.domain != "entertainment" and _keeps_full(text, goal):
            continue
        for match in _FULL_NOT.finditer(text):
            # A prohibition keeps its full form outside speech (EDITORIAL 1.6); so does a condition, below: both are what
            # a reader looks for, and what others quote.
            if goal.domain != "entertainment" and _forbids(text, match):
                continue
            yield from _hit(document, sentence, match, _negative(text, match))
        for match in _FULL_BE.finditer(text):
            if goal.domain != "entertainment" and _CONDITION.search(text[:match.start()]):
                continue
            if not _no_subject_alone(document, sentence, match):
                yield from _hit(document, sentence, match, _positive(document, sentence, text, match))


def _no_subject_alone(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the pronoun is the second of two subjects ("before Anneke or I have checked it") or no subject ("access to it")."""
    who = next((t for t in document.words(sentence) if t.start == sentence.start + match.start()), None)
    if who is not None and who.tag == "PRP" and who.dep.startswith(("nmod", "obl", "obj", "iobj")):
        return True
    if who is None or who.index == sentence.first or document.tokens[who.index - 1].lower not in ("and", "or", "nor", "&"):
        return False
    earlier = document.tokens[who.index - 2] if who.index - 2 >= sentence.first else None
    return who.dep == "conj" or not who.dep.startswith("nsubj") or earlier is not None and earlier.pos == "PROPN"


def _too_formal(document: Document, goal: Goal) -> bool:
    """Whether the full forms are the writer's choice: a text that uses them throughout keeps them (unless much warmth is asked
    for), and so does one whose writer contracts elsewhere."""
    own = len(_HAS_CONTRACTION.findall(document.text))
    if own > 1:
        return True  # this writer contracts, and where the full form stands it was wanted
    if goal.empathy < 0.75 and goal.domain != "entertainment" and not _speaks_to_somebody(document):
        return True
    if own or goal.empathy >= 0.75:
        return False
    full = sum(1 for m in _FULL_NOT.finditer(document.text)) + sum(
        1 for m in _FULL_BE.finditer(document.text) if m["who"].lower() in _WHO[m["verb"].lower()])
    return full > 8


def _speaks_to_somebody(document: Document) -> bool:
    """Whether the text is a letter, a note, or says "you" to its reader; an essay or an article keeps its distance."""
    words = len(document.text.split())
    return words < NOTE or document.has("mail") or len(_YOU.findall(document.text)) * YOU_PER >= words


def _keeps_full(text: str, goal: Goal) -> bool:
    """Prohibitions and warnings keep the full "do not"."""
    if re.match(r"(?:[^.]{0,40}[,:] )?(?:please )?do not\b", text, re.I) and (goal.domain == "health" or _WARNING.search(text)):
        return True
    return bool(_STRESSED.search(text)) or goal.domain == "health" and bool(_WARNING.search(text) and re.search(
        r"\b(?:must|should|do|may|can)\s?not\b", text, re.I))


def _forbids(text: str, match: re.Match[str]) -> bool:
    """Whether the words tell a patient what not to do ("should not", "and do not drink")."""
    verb = (match["verb"] or "").lower()
    own = re.search(r"\b(?:you|we|they|I|who)\s$", text[:match.start()], re.I)
    return verb == "should" or verb == "do" and not own


def _negative(text: str, match: re.Match[str]) -> str | None:
    if match["cannot"]:
        new = "can't"
        word = match["cannot"]
    else:
        word = match["verb"]
        new = _NOT[word.lower()]
        after = text[match.end():].lstrip()
        # "Is not it", "Do not you", "had not" without a verb: leave; clause-final "it is not." is stressed.
        if not after or after.startswith(_ENDS) or text[match.end():match.end() + 1] in _ENDS:
            return None
        if re.match(r"(?:to|only|just|I|you|he|she|it|we|they)\b", after) and word.lower() not in ("do",):
            return None
        before = text[:match.start()].rstrip()
        if word.lower() == "is" and re.search(r"\b(?:what|how|why|where|who)$", before,
            re.I) or text.endswith("?") and word[0].isupper():
            return None
    if word.isupper() and len(word) > 1:
        return None
    return new[0].upper() + new[1:] if word[0].isupper() else new


def _positive(document: Document, sentence: Sentence, text: str, match: re.Match[str]) -> str | None:
    who, verb = match["who"], match["verb"].lower()
    after = text[match.end():]
    if who.lower() not in _WHO[verb] or match["verb"] != verb or not after.startswith(" ") or not after.strip():
        return None
    rest = after.strip()
    if rest.startswith(_ENDS) or re.match(r"(?:or|and|but|if|to|because|when)\b", rest):
        return None
    # "have" contracts as an auxiliary only; "than it is large", "what it is like", "who you are" keep the full form.
    if verb == "have" and not re.match(r"(?:(?:also|now|just|already|not|never|always|recently|both|all|since) )*(?:been|"
                                       r"had|got|made|[a-z]+(?:ed|en|ne|wn|nt|pt|ld|ft|lt|ought|aught|und|ung|id|ut))\b", rest):
        return None
    if verb == "have" and re.match(r"(?:open|different|often|broken|written|front|two|second|cold|old|child|children|men|"
                                   r"women|seven|ten|red|bed|need)\b", rest):
        return None
    before = text[:match.start()].rstrip()
    if who.lower() == "that" and before.endswith((",", "(", "–", "—", ";")):  # "i.e.", written out
        return None
    if verb in ("am", "is", "are") and _STRESSED_END.search(before):
        return None
    if verb != "have" and re.search(r"\b(?:what|how|who|where|why|whoever|whatever|than|as|which|that|so|neither|nor|and "
                                    r"yes|yes|no),?$", before, re.I) and (
            who.lower() in ("it", "you", "they", "we", "he", "she", "i", "there")) and len(rest.split()) < 3:
        return None
    if who.lower() in ("that", "what", "here") and before and (who.lower() != "that" or not re.search(r"(?:[.;:!?,]|"
                                                                                                      r"\b(?:and|but|so|"
                                                                                                      r"because|think|know|"
                                                                                                      r"if))$", before)):
        return None
    if verb == "will" and re.match(r"(?:be|have|do)\b[.,;:!?]", rest) or re.search(r"(?:\bor|[A-Z][\w’']* and)$", before):
        return None
    if re.match(r"(?:what|here)$", who, re.I):
        return None
    return who + _PRONOUN[verb]


def _hit(document: Document, sentence: Sentence, match: re.Match[str], text: str | None) -> Iterator[Hit]:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if text is None or any(p.start < end and start < p.end for p in document.protected):
        return
    if "’" in document.text:
        text = text.replace("'", "’")
    yield Hit(start, end, (text,))


RULE = Rule(
    id="contract.formality",
    message="A contraction sounds like a person talking.",
    source="Federal Plain Language Guidelines (use contractions)",
    find=find,
    when=When(not_audiences=("college", "experts"), not_flags=("legal", "grave")),
    examples=(
        Example("We are glad it is fixed.", "We're glad it's fixed."),
        Example("You do not need the form, and we will not charge you 5 dollars.",
                "You don't need the form, and we won't charge you 5 dollars."),
        Example("I cannot come on 3 May.", "I can't come on 3 May."),
        Example("That is not what we have planned.", "That isn't what we've planned."),
        Example("Ann has the key, and we are open until 5.", "Ann has the key, and we're open until 5."),
        Example("I can't come, and it is not far. We have moved to 5 Low Street.",
                "I can't come, and it isn't far. We've moved to 5 Low Street.",
                {"empathy": 0.0, "voice": Voice(contracted=40).to_json()}),
    ),
    keeps=(
        "Do not crush the tablets.",
        "Yes, it is.",
        "The manager is here, and she had a key.",
        "\"I do not know,\" he said.",
        "We have 3 shops.",
        "Nothing goes out before Anneke or I have checked it.",
        "I know how hard it is for you to wait.",
        "Your order is fine, but access to it is gone.",
        "The queue was longer than it is in the spring.",
        "I can't come, and it isn't far. We have moved to 5 Low Street.",
        "The town is old, and it is small. " + "Its 3 streets are lined with oaks that were planted long ago. " * 6,
        "Pursuant to rule 4, you do not need consent, and it is free.",
    ),
)
