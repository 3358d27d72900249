"""Which sentences praise and which criticise a piece of work."""

import re
from collections.abc import Iterator

from humanize.text.flag_words import CRITICISM, PRAISE, WORDS
from humanize.text.syntax import children, imperative, negated
from humanize.types import Document, Flag, Token

_NEGATION = frozenset(("not", "n't", "never", "no", "nor", "neither", "hardly", "without", "nothing"))
# A sentence with one of these does not simply praise.
_HYPOTHETICAL = _NEGATION | frozenset((
    "if", "unless", "whether", "could", "would", "should", "may", "might", "must", "need", "needs", "but", "however", "although",
    "though", "more", "too", "less"))
_OWNERS = ("your", "you", "this", "his", "her", "their")
_JUDGED_START = re.compile(
    r"(?:this|that|it|which|there|unclear|awkward|you) "
    r"(?:is|are|was|were|'s|isn't|doesn't|does|has|needs|failed|forgot|never|didn't|did)\b")


def appraisal_flags(document: Document) -> Iterator[Flag]:
    """A flag "praise" or "criticism" for each sentence that praises or criticises work; a mixed one criticises."""
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].kind not in ("prose", "list"):
            continue
        words = document.words(sentence)
        if not words or words[-1].text == "?":
            continue
        plain = " ".join(t.lower for t in words).replace(" n't", "n't")
        if criticises(document, words, plain):
            yield Flag("criticism", sentence.start, sentence.end)
        elif praises(document, words, plain):
            yield Flag("praise", sentence.start, sentence.end)


def criticises(document: Document, words: tuple[Token, ...], plain: str) -> bool:
    """Whether a sentence says what is wrong with a piece of work."""
    if not _about_work(words, plain):
        return False
    if CRITICISM.search(plain):
        return not re.search(r"\b(?:no|not many|few|without) (?:\w+ )?(?:errors|mistakes|typos)\b", plain)
    root = next((t for t in words if t.dep == "root"), words[0])
    if imperative(document, root):
        return False
    if any(t.lower in WORDS["good"] and t.pos == "ADJ" and negated(document, t) for t in words):
        return True
    if not any(t.lower in _NEGATION for t in words):
        return any(t.lower in WORDS["bad"] and (t.pos in ("ADJ", "VERB", "ADV") or t.dep in ("root", "amod")) for t in words)
    if re.search(r"\bno (?:changes?|need|problems?|complaints?)\b|\bif\b|\bplease\b|\bdo(?:n't| not) (?:need|have) to\b", plain):
        return False
    names_it = any(t.lower in ("you", "your") or t.dep.startswith("nsubj") and t.lemma in WORDS["work"] for t in words)
    return names_it and any(t.lemma in WORDS["work_verbs"] and t.pos == "VERB" for t in words)


def praises(document: Document, words: tuple[Token, ...], plain: str) -> bool:
    """Whether a sentence says only good things about a piece of work or its writer."""
    if any(t.lower in _HYPOTHETICAL for t in words):
        return False
    return PRAISE.search(plain) is not None or any(
        _praising(document, t, words) for t in words if t.lower in WORDS["good"] and t.pos in ("ADJ", "ADV"))


def _praising(document: Document, token: Token, words: tuple[Token, ...]) -> bool:
    """Whether a good word is said of the work ("your method is strong") or stands before it ("your strong method")."""
    for subject in children(document, token, "nsubj", "nsubj:pass"):
        if subject.lemma in WORDS["work"] or subject.lower in ("it", "this", "that", "you"):
            return True
    head = document.tokens[token.head]
    return token.dep == "amod" and head.lemma in WORDS["work"] and any(t.lower in _OWNERS for t in words)


def _about_work(words: tuple[Token, ...], plain: str) -> bool:
    named = any(t.lemma in WORDS["work"] and t.pos in ("NOUN", "PROPN") for t in words)
    return named or _JUDGED_START.match(plain) is not None
