"""service.should-you: "Should the fault return, call us" -> "If the fault returns, call us"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import phrase, token_at, untouchable
from humanize.text.syntax import child, final_mark, plural, sentences_of, span_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

# "Should the fault return, …": the parser takes a bare verb before the comma for a noun.
_BARE = (r"(?:return|persist|recur|continue|arise|occur|fail|reappear|happen|stop|break|change|worsen|spread|remain|develop|"
         r"appear)")
_BARE_VERB = phrase(
    rf"(?P<if>should) (?P<np>(?:(?:the|this|that|these|your|any|an?|our) )?(?:[a-z-]+ ){{0,3}}?"
    rf"(?P<noun>(?!(?:i|you|we|they|he|she|it|there|not)\b)[a-z-]+)) (?P<verb>{_BARE})(?: or (?P<second>{_BARE}))?"
    r"(?=,| again| after| before| in )")
# "Should your child fail to respond, …": after a short subject these are verbs.
_PLAIN_SUBJECT = phrase(
    r"(?P<if>should) (?P<np>(?:the|your|any|an?|this|that|our) (?P<noun>[a-z]+)) "
    r"(?P<verb>fail|need|wish|experience|become|develop|have|require|feel|decide|choose|want|miss|notice|show|receive)(?= )")
# "Contact us should you have questions": after the one to turn to.
_AFTER_US = phrase(
    r"(?P<who>\b(?:us|me) )should you (?P<verb>have|need|require|wish|want|experience|notice|encounter|find)\b(?! to be)")
_BEFORE = (",", ";", ":", "(", "us", "me", "office", "team", "contact", "and", "call", "email", "line")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        bare = _BARE_VERB.match(document.text, sentence.start, sentence.end) or _PLAIN_SUBJECT.match(
            document.text, sentence.start, sentence.end)
        if bare and not untouchable(document, bare.start(), bare.end()):
            noun = token_at(document, bare.start("noun"))
            tag = "VBP" if noun is not None and noun.tag in ("NNS", "NNPS") else "VBZ"
            verbs = (bare["verb"], bare.groupdict().get("second"))
            forms = " or ".join(inflect(verb.lower(), tag) for verb in verbs if verb)
            yield Hit(bare.start(), bare.end(), (f"If {bare.group('np')} {forms}",))
            continue
        behind = _AFTER_US.search(document.text, sentence.start, sentence.end)
        if behind and not untouchable(document, behind.start(), behind.end()):
            yield Hit(behind.end("who"), behind.end(), (f"if you {behind.group('verb')}",))
            continue
        for token in document.words(sentence):
            if token.lower == "should" and token.pos == "AUX" and not untouchable(document, token.start, token.end):
                hit = _condition(document, sentence, token)
                if hit:
                    yield hit


def _condition(document: Document, sentence: Sentence, should: Token) -> Hit | None:
    verb = document.tokens[should.head]
    subject = child(document, verb, "nsubj", "nsubj:pass", "expl")
    if subject is None or verb.index <= should.index or document.tokens[subject.index].start < should.end:
        return None
    start, end = span_of(document, subject)
    before = document.tokens[should.index - 1] if should.index > sentence.first else None
    led = before is None or before.lower in _BEFORE or before.pos in ("NOUN", "PROPN")
    if not led or not document.text[should.end:start].isspace() or subject.end > verb.start:
        return None
    if verb.dep == "root" and before is None and "," not in document.text[verb.end:sentence.end]:
        return None
    if before is not None and (before.pos in ("ADV", "SCONJ", "PRON") and before.lower not in ("us", "me") or verb.dep == "root"):
        return None
    between_words = document.tokens[subject.index + 1:verb.index]
    finite = child(document, verb, "cop", "aux:pass") or next(
        (t for t in between_words if t.lower in ("be", "have") and t.head == verb.index), None) or verb
    if finite.lower != finite.lemma or finite.tag not in ("VB", "VBP") and finite.pos not in ("VERB", "AUX"):
        return None
    between = document.text[end:finite.start].strip()
    if between and not re.fullmatch(r"(?:not|ever|still|also|at any time|later|then|subsequently|nevertheless)", between):
        return None
    many = plural(document, subject) or subject.lower == "you" or subject.lower == "i"
    if subject.lower == "there":
        noun = next((t for t in document.tokens[finite.index + 1:sentence.last] if t.pos in ("NOUN", "PROPN")), None)
        many = noun is not None and plural(document, noun)
    form = inflect(finite.lemma, "VBP" if many else "VBZ")
    if finite.lemma == "be" and subject.lower == "i":
        form = "am"
    noun_text = document.text[start:end]
    word = "If" if should.text[0].isupper() else "if"
    if between == "not":
        if finite.lemma == "be":
            return Hit(should.start, finite.end, (f"{word} {noun_text} {form} not",))
        return Hit(should.start, finite.end, (f"{word} {noun_text} {'do' if many else 'does'} not {finite.lemma}",))
    middle = f" {between}" if between else ""
    new = f"{word} {noun_text}{middle} {form}"
    wish = re.match(r"\s+to\b", document.text[finite.end:]) if finite.lemma == "wish" else None
    if wish:
        return Hit(should.start, finite.end, (f"{word} {noun_text}{middle} {'want' if many else 'wants'}", new))
    return Hit(should.start, finite.end, (new,))


RULE = Rule(
    id="service.should-you",
    message="“If” shows the condition at once; “should” at the start of a clause is formal and easy to misread.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(not_domains=("entertainment",), not_flags=("legal",)),
    licence=("modality", "condition"),  # "contact us should you" is a condition that the gate does not count
    examples=(
        Example("Should the fault return, call us.", "If the fault returns, call us.", {"domain": "service"}),
        Example("Should persistent vomiting develop, call 111.", "If persistent vomiting develops, call 111."),
        Example("Should the symptoms persist or worsen, call 111.", "If the symptoms persist or worsen, call 111."),
        Example("Please contact us should you have any questions.", "Please contact us if you have any questions."),
        Example("Should you wish to cancel, you may do so until 16 May.", "If you want to cancel, you may do so until 16 May."),
        Example("Should your child fail to respond by 3 May, we will call you.",
                "If your child fails to respond by 3 May, we will call you."),
        Example("Should there be any problems with the 2 lamps, call "
                "us.", "If there are any problems with the 2 lamps, call us."),
        Example("Should you not receive the parcel by 3 May, call us.", "If you do not receive the parcel by 3 May, call us."),
    ),
    keeps=(
        "Should your child need help with reading?",
        "Should you call first?",
        "You should call first.",
        "He asked why should the fault return.",
    ),
)
