"""Clauses by part-of-speech tags: where a subject and its finite verb stand, and how a new sentence names a subject again.

A second opinion beside the parse tree: rules that cut a sentence ask both.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from humanize.types import Document, Goal, Sentence, Token

FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PERSONAL = frozenset({"i", "you", "he", "she", "it", "we", "they"})
SUBORDINATORS = frozenset({
    "if", "unless", "when", "whenever", "while", "although", "though", "because", "since", "as", "once", "until", "after",
    "before", "whether", "where", "wherever", "whereas", "provided", "should"})
CONDITIONS = frozenset({"if", "unless", "until", "only", "except", "provided", "whether"})
_IN_PHRASE = NOUNS | {"DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "POS", "HYPH", "VBN", "VBG", "$", "FW", "NFP", "SYM"}
_QUANTIFIERS = frozenset({
    "each", "every", "no", "any", "some", "few", "many", "most", "all", "both", "neither", "either", "several", "one", "none",
    "nobody", "everyone", "everybody", "somebody", "someone", "anyone", "nothing", "anything", "everything", "another", "half",
    "more", "less", "fewer", "only", "much", "enough", "little", "not", "such", "other", "others", "certain", "a few", "what",
    "who", "which", "that", "this", "there", "whoever", "anybody", "something"})
# Finite whatever the tagger says.
_ALWAYS_FINITE = frozenset({
    "can", "ca", "could", "will", "wo", "would", "should", "must", "might", "cannot", "is", "are", "was", "were", "am", "has",
    "'s", "'re", "'m", "'ve", "'ll", "does", "did"})
SHORTEST = 8
_LIMITS = {"children": 14, "patients": 18, "college": 30, "experts": 40}
# Verbs of instructions that the tagger takes for nouns at the start of a sentence.
STEP_VERBS = frozenset({
    "open", "press", "close", "click", "select", "take", "put", "add", "turn", "check", "fill", "send", "enter", "choose", "wait",
    "remove", "place", "write", "read", "call", "sign", "go", "pour", "mix", "stir", "plug", "hold", "log", "type", "print",
    "save",
    "insert", "connect", "wash", "dry", "shake", "push", "pull", "lift", "cut", "draw", "copy", "paste", "download", "upload",
    "set",
    "switch", "rinse", "clean", "bring", "give", "ask", "tell", "show", "make", "find", "use", "keep", "let", "tap", "attach",
    "run",
    "start", "stop", "visit", "complete", "submit", "review", "measure", "note", "record", "return", "collect", "pick", "move"})
_BRACKETS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_FIXED = ("url", "email", "code", "placeholder", "quotation", "markup", "locked", "citation")


@dataclass(frozen=True, slots=True)
class Clause:
    """A subject and the finite verb after it, as indices of tokens; `start` is the first word, adverbs in front included."""

    start: int
    subject: int
    subject_end: int  # exclusive
    verb: int


def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb or modal, by its tag or its form."""
    return token.tag in FINITE or token.text in _ALWAYS_FINITE and token.tag != "POS"


def sentence_limit(goal: Goal) -> int:
    """The words that a sentence may have for this audience; fewer for children at full strength."""
    if goal.audience == "children" and goal.strength >= 1.0:
        return SHORTEST
    return _LIMITS.get(goal.audience, 25)


def has_wide_gaps(words: Sequence[Token]) -> bool:
    """Whether the parser reported trouble (words gone astray), so that no cut is safe."""
    return any(t.dep in ("orphan", "reparandum", "dislocated") for t in words)


def is_cuttable(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence is a plain statement or instruction that ends in a full stop."""
    words = document.words(sentence)
    text = document.text[sentence.start:sentence.end]
    return len(words) > 4 and text.endswith(".") and not text.endswith("..") and not has_wide_gaps(words) and (
        document.paragraphs[sentence.paragraph].kind in ("prose", "list"))


def in_the_open(document: Document, sentence: Sentence, position: int) -> bool:
    """Whether a place in a sentence lies outside quotation marks, brackets and literals."""
    before = document.text[sentence.start:position]
    if before.count('"') % 2 or before.count("“") != before.count("”"):
        return False
    if sum(_BRACKETS.get(c, 0) for c in before):
        return False
    return not any(p.start < position < p.end for p in document.protected)


def restarted(document: Document, token: Token) -> str | None:
    """The first word of a new sentence with its capital; None where the word is a literal that may not change."""
    inside = any(p.start < token.end and token.start < p.end for p in document.protected)
    if not token.text[0].isalpha() or token.text[0].isupper():
        return token.text if token.text[0].isalnum() or token.text[0] in "$£€" else None
    if inside and any(p.start < token.end and token.start < p.end and p.kind in (*_FIXED, "name") for p in document.protected):
        return None
    if any(c.isupper() for c in token.text[1:]):  # iPhone, eBay
        return None
    return token.text[0].upper() + token.text[1:]


def clause_at(document: Document, first: int, end: int) -> Clause | None:
    """A clause that starts at token `first`: adverbs, a subject, a finite verb, in this order, with nothing else between."""
    tokens = document.tokens
    at = _after_opening(tokens, first, end)
    if at >= end:
        return None
    token = tokens[at]
    if token.lower in PERSONAL or token.lower in ("there", "this", "these", "those", "that") and at + 1 < end and (
            is_finite(tokens[at + 1]) or tokens[at + 1].tag == "RB"):
        verb = _verb_after(tokens, at + 1, end)
        return Clause(first, at, at + 1, verb) if verb is not None else None
    stop = at
    while stop < end and stop - at <= 14 and not is_finite(tokens[stop]):
        tag = tokens[stop].tag
        joins = tag == "CC" and tokens[stop].lower == "and" or tag == "IN" and tokens[stop].lower not in SUBORDINATORS
        if tag == "RB" and stop > at and tokens[stop - 1].tag in NOUNS:
            break
        if not (tag in _IN_PHRASE or joins and stop > at or tag == "RB" and stop + 1 < end and tokens[stop + 1].tag in (
                "JJ", "CD", "VBN", "DT")):
            return None
        stop += 1
    # "The library lends", "the elderly need": after an article, an adjective right before the verb is the noun.
    adjective = stop - at == 2 and tokens[at].tag in ("DT", "PRP$") and tokens[at + 1].tag == "JJ"
    if stop == at or not adjective and not any(t.tag in NOUNS or t.tag == "CD" for t in tokens[at:stop]):
        return None
    if tokens[stop - 1].tag not in NOUNS | {"CD"} and not adjective or tokens[at].tag in ("VBN", "VBG", "IN"):
        return None
    verb = _verb_after(tokens, stop, end)
    return Clause(first, at, stop, verb) if verb is not None else None


def _after_opening(tokens: Sequence[Token], first: int, end: int) -> int:
    """The place after adverbs and a short prepositional phrase with its comma ("then", "in 1990,")."""
    at = first
    while at < end and tokens[at].tag in ("RB", ",") and tokens[at].lower not in ("not", "never", "n't", "only"):
        at += 1
    if at < end and tokens[at].tag == "IN" and tokens[at].lower not in SUBORDINATORS or at < end and tokens[at].lower == "as":
        comma = next((i for i in range(at, min(end, at + 10)) if tokens[i].text == ","), None)
        if comma is not None and not any(is_finite(t) for t in tokens[at:comma]):
            at = comma + 1
    return at


def _verb_after(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """The finite verb at `at`, past adverbs."""
    while at < end and tokens[at].tag == "RB" and tokens[at].lower != "n't" and not is_finite(tokens[at]):
        at += 1
    return at if at < end and is_finite(tokens[at]) and tokens[at].lower not in ("born", "including") else None


def agrees(document: Document, clause: Clause) -> bool:
    """Whether the subject's number does not contradict the verb's form (a check on the tags)."""
    verb, head = document.tokens[clause.verb], subject_head(document, clause)
    many = head.tag in ("NNS", "NNPS") or any(t.lower == "and" for t in document.tokens[clause.subject:clause.subject_end])
    if head.lower in PERSONAL or head.lower in ("this", "that", "these", "those", "there"):
        return not (verb.tag == "VBZ" and head.lower in ("i", "you", "we", "they", "these", "those"))
    if verb.tag == "VBZ" or verb.lower == "was":
        return not many or head.tag == "NNPS" or head.lower in ("series", "news", "means", "species", "athletics", "physics")
    if verb.tag == "VBP" or verb.lower == "were":
        return many or head.tag in ("NNP", "NNPS", "CD") or head.lower in ("people", "police", "staff", "majority", "number",
            "family")
    return True


def subject_head(document: Document, clause: Clause) -> Token:
    """The head noun of a clause's subject: the last noun before a preposition or the end."""
    tokens = document.tokens[clause.subject:clause.subject_end]
    base = base_phrase(tokens)
    return next((t for t in reversed(base) if t.tag in NOUNS or t.tag in ("PRP", "CD", "DT", "EX")), tokens[-1])


def base_phrase(tokens: Sequence[Token]) -> Sequence[Token]:
    """A noun phrase without what hangs behind its head ("the desk" of "the desk on the ground floor")."""
    for n, token in enumerate(tokens):
        if n and (token.tag in ("IN", "CC", ",", "-LRB-", "(", "VBN", "VBG", "TO") and tokens[n - 1].tag in NOUNS | {"CD"}):
            return tokens[:n]
    return tokens


def named_again(document: Document, subject: Sequence[Token], around: Sequence[Token]) -> str | None:
    """How the next sentence names this subject: a pronoun if no other noun `around` could be meant, else its noun.

    None where it cannot be named safely ("each member", "nobody", "this").
    """
    if not subject or subject[0].lower in _QUANTIFIERS or len(subject) > 1 and subject[1].lower in ("few", "of"):
        return None
    if len(subject) == 1 and subject[0].lower in PERSONAL:
        return "I" if subject[0].lower == "i" else subject[0].lower.capitalize()
    inside = {t.index for t in subject}
    others = [t for t in around if t.index not in inside]
    base = base_phrase(subject)
    nouns = [t for t in base if t.tag in NOUNS]
    if not nouns or base[-1].tag not in NOUNS | {"CD"} or any(t.tag in ("-LRB-", '``', "''") for t in subject):
        return None
    head = nouns[-1]
    joint = next((n for n, t in enumerate(subject) if t.lower in ("and", "or")), None)
    if joint is not None and not any(t.tag == "IN" for t in subject[:joint]):
        clear = not any(t.tag in ("NNS", "NNPS") for t in others)
        return "They" if clear and not any(t.lower == "or" for t in subject) else None
    if head.tag in ("NNP", "NNPS") or head.text[0].isupper():
        return _name_again(base, others)
    if head.tag == "NNS":
        if not any(t.tag in ("NNS", "NNPS") for t in (*others, *[t for t in subject if t.index > head.index])):
            return "They"
        return _noun_again(base, head, "These")
    if base[0].tag not in ("DT", "PRP$", "NNP") and base[0].tag != "NN":
        return None
    if head.lower in _ALWAYS_IT and not any(t.tag in ("NN", "NNP") for t in others):
        return "It"
    return _noun_again(base, head, "The")


# Things, not people, that "it" may stand for without a second look.
_ALWAYS_IT = frozenset({
    "plan", "report", "pool", "scheme", "museum", "form", "fee", "policy", "order", "parcel", "city", "town", "village", "river",
    "book", "film", "game", "album", "song", "building", "school", "company", "test", "essay", "draft", "service",
    "website", "site", "office", "library", "bridge", "church", "hospital", "island", "lake", "mountain", "novel", "series",
    "show",
    "species", "storm", "war", "battle", "station", "road", "party", "law", "medicine", "treatment", "survey", "study"})


def named_next(phrase: Sequence[Token]) -> str | None:
    """How a sentence names what the one before ended on: "This core", "These cores", or the name itself."""
    last = phrase[-1]
    if last.tag in ("NNP", "NNPS") or last.text[0].isupper():
        return _name_again(phrase, ())
    if phrase[0].lower in _QUANTIFIERS:
        return None
    hyphen = any(t.tag == "HYPH" or "-" in t.text for t in phrase)
    compound = [t for t in phrase[:-1] if t.tag == "NN" and t.index == last.index - 1 and not hyphen]
    return f"{'These' if last.tag == 'NNS' else 'This'} {_joined([*compound, last])}"


def full_stop(document: Document, position: int) -> str:
    """The full stop to set at a place; none after an abbreviation that brings its own."""
    return "" if document.text[position - 1:position] == "." else "."


def _name_again(base: Sequence[Token], others: Sequence[Token]) -> str | None:
    rival = min((t.index for t in others if t.tag in ("NNP", "NNPS") and t.index > base[-1].index), default=10**9)
    words = {t.text for t in others if base[-1].index < t.index < rival}
    he, she = bool(words & {"he", "his", "him", "himself"}), bool(words & {"she", "her", "hers", "herself"})
    if he != she and base[0].tag == "NNP":
        return "He" if he else "She"
    if len(base) > 5:
        return None
    text = _joined(base)
    return text[0].upper() + text[1:]


def _noun_again(base: Sequence[Token], head: Token, article: str) -> str | None:
    short = [t for t in base if t.tag not in ("PDT",)]
    if len(short) > 5 or any(t.tag in ("JJR", "JJS", "HYPH", "POS") for t in short):
        owner = any(t.tag == "POS" for t in short)
        compound = [t for t in short if t.tag == "NN" and t.index == head.index - 1 and not owner]
        short = [*compound[-1:], head]
    first = short[0]
    if first.tag == "PRP$" or first.lower in ("the", "these", "those", "this", "that"):
        text = _joined(short)
        return text[0].upper() + text[1:]
    if first.tag in ("NNP", "NNPS"):
        return _joined(short)
    rest = short[1:] if first.tag in ("DT", "CD") else short
    return f"{article} {_joined(rest)}" if rest else None


def _joined(tokens: Sequence[Token]) -> str:
    pieces = [tokens[0].text]
    for before, token in zip(tokens, tokens[1:], strict=False):
        pieces.append(("" if token.start == before.end else " ") + token.text)
    return "".join(pieces)


def words_in(tokens: Sequence[Token]) -> int:
    """Words, without marks; a contraction counts as one."""
    return sum(1 for t in tokens if any(c.isalnum() for c in t.text) and not t.lower.startswith(("'", "n't")))
