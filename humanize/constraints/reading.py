"""A text as the meaning check reads it: words and set phrases with their weight and polarity, padding and courtesy left out."""

import re
from dataclasses import dataclass, replace

from humanize.constraints.facts import Fact, find_facts
from humanize.constraints.lexicon import lexicon, without_prefix
from humanize.types import Document, Token

NEGATIVE = frozenset({"not", "n't", "never", "no", "neither", "nor", "nobody", "nothing", "none", "nowhere", "hardly", "scarcely", "without",
                      "unless", "cannot"})
_NEGATIVE_SUBJECTS = frozenset({"nobody", "nothing", "none", "neither", "no"})
# Verbs that deny what hangs on them: "fail to answer", "refuse to go".
_DENYING = frozenset({"failure", "inability", "refusal", "abstain", "overlook", "lack", "fail", "refuse", "forget", "neglect", "avoid", "decline", "prevent", "stop", "deny", "unable", "impossible", "refrain", "miss", "nobody",
                      "nothing", "none"})
_HELPERS = frozenset({"be", "have", "do", "get", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "really", "yet", "been",
                      "being", "ever", "even", "also", "necessarily", "actually", "currently", "always", "need", "a", "an", "the", "very", "quite"})
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN", "X", "INTJ", "NUM"})


# Lemmas that the dictionary gets wrong for everyday words.
_MISREAD = {"cum": "come", "wo": "will", "ca": "can", "sha": "shall", "n't": "not", "feed": "feed", "better": "good", "best": "good", "worse": "bad",
            "worst": "bad", "less": "less", "more": "more", "founded": "find"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A content word or set phrase. `head` is the index of its last token; `sentence` that of its sentence."""

    lemma: str
    start: int
    end: int
    head: int
    sentence: int
    pos: str
    name: bool
    light: bool
    negated: bool  # an odd number of negations scope over it
    under: bool = False  # it is subject or object of something that is denied
    wanted: bool = False  # something needs or lacks it: neither affirmed nor denied


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, piece by piece."""

    document: Document
    text: str  # the document's text with padding and courtesy blanked out; only for what the scales count
    units: tuple[Unit, ...]
    facts: tuple[Fact, ...]
    heavy: tuple[tuple[Unit, ...], ...]  # by sentence: the units that carry weight
    facts_in: tuple[tuple[Fact, ...], ...]  # by sentence

    def of(self, sentences: frozenset[int]) -> tuple[Unit, ...]:
        """The units of some sentences."""
        return tuple(u for u in self.units if u.sentence in sentences)

    def words(self, sentences: frozenset[int]) -> str:
        """The text of some sentences, lower case, straight quotes."""
        return " ".join(self.text[s.start:s.end] for s in self.document.sentences if s.index in sentences).lower().replace("’", "'")


def read(document: Document) -> Reading:
    """Reads a document."""
    known = lexicon()
    text = document.text
    for pattern in (known.padding, known.warmth):
        text = pattern.sub(lambda m: re.sub(r"\S", " ", m.group()), text)
    idle = [text[n].isspace() and not document.text[n].isspace() for n in range(len(text))]
    facts = tuple(replace(f, optional=True) if idle[f.start] else f for f in find_facts(document))
    covered = bytearray(len(text))
    for fact in facts:
        covered[fact.start:fact.end] = b"\1" * (fact.end - fact.start)
    names = bytearray(len(text))
    for span in document.protected:
        if span.kind == "name":
            names[span.start:span.end] = b"\1" * (span.end - span.start)
    tokens = document.tokens
    units: list[Unit] = []
    for token in tokens:
        if not token.text.strip():
            continue
        for length in _phrases(document, token, known.phrases):
            last = tokens[token.index + length - 1]
            lemma = "_".join(_lemma(t) for t in tokens[token.index:last.index + 1])
            units.append(Unit(lemma, token.start, last.end, last.index, token.sentence, token.pos, False, True, _negated(document, last)))
        if covered[token.start] or not any(c.isalnum() for c in token.text):
            continue
        lemma = _lemma(token)
        name = token.text[:1].isupper() and bool(names[token.start]) and not idle[token.start] and _is_name(document, token)
        light = idle[token.start] or not name and (lemma in known.light or token.lower in known.light or token.pos not in _CONTENT or len(lemma) < 2)
        units.append(Unit(lemma, token.start, token.end, token.index, token.sentence, token.pos, name, light, _negated(document, token), _under(document, token), _wanted(document, token)))
    heavy: list[list[Unit]] = [[] for _ in document.sentences]
    for unit in units:
        if not unit.light:
            heavy[unit.sentence].append(unit)
    inside = tuple(tuple(f for f in facts if s.start <= f.start < s.end) for s in document.sentences)
    return Reading(document, text, tuple(units), facts, tuple(map(tuple, heavy)), inside)


def _lemma(token: Token) -> str:
    return _MISREAD.get(token.lemma, token.lemma).removesuffix("'s").strip(".")


def _phrases(document: Document, token: Token, phrases: dict[str, tuple[tuple[str, ...], ...]]) -> list[int]:
    """The lengths in tokens of the set phrases that begin here."""
    found = []
    for first in {token.lemma, token.lower}:
        for parts in phrases.get(first, ()):
            row = document.tokens[token.index:token.index + len(parts)]
            if len(row) == len(parts) and row[-1].sentence == token.sentence and all(
                    p in (_lemma(t), t.lower) for p, t in zip(parts, row, strict=True)):
                found.append(len(parts))
    return found


def _negated(document: Document, token: Token) -> bool:
    """Whether an odd number of negations holds for a word, by the parse, or by the words before it where the parse sees none."""
    count = _own_negations(document, token)
    seen = {token.index}
    current = token
    while current.dep.split(":")[0] in ("xcomp", "ccomp", "csubj", "acl", "advcl", "conj") and current.head not in seen:
        relation = current.dep.split(":")[0]
        head = document.tokens[current.head]
        seen.add(head.index)
        if relation == "conj":
            if any(t.dep.startswith("nsubj") for t in _children(document, current)) or _own_negations(document, current):
                break
            count += _own_negations(document, head)
        elif relation in ("xcomp", "csubj") or current.dep == "acl:relcl" and head.lower in _NEGATIVE_SUBJECTS | {"one"}:
            count += _own_negations(document, head) + (head.lemma in _DENYING or bool(without_prefix(head.lemma)))
        elif relation in ("ccomp", "acl") and head.lemma in _DENYING:
            count += 1 + _own_negations(document, head)
        elif relation == "advcl" and any(t.lower == "without" for t in _children(document, current)):
            count += _own_negations(document, head)
        else:
            break
        current = head
    return count % 2 == 1


def _own_negations(document: Document, token: Token) -> int:
    children = _children(document, token)
    count = sum(t.lower in NEGATIVE and not _not_only(document, t) and t.dep.split(":")[0] in ("advmod", "det", "cc", "case", "mark", "aux", "dep", "discourse") for t in children)
    for subject in children:
        if subject.dep.split(":")[0] in ("nsubj", "expl"):
            count += subject.lower in _NEGATIVE_SUBJECTS or any(t.lower in ("no", "neither") and t.dep == "det" for t in _children(document, subject))
    if token.index > 1 and document.tokens[token.index - 1].lower in ("of", "than") and document.tokens[token.index - 2].lower in ("instead", "rather"):
        count += 1
    if token.pos in ("NOUN", "PROPN") and token.dep.startswith("nsubj"):
        return 0  # "no parcel was lost" denies the loss, not the parcel
    if not count and _negated_before(document, token):
        count = 1
    return count


def _not_only(document: Document, token: Token) -> bool:
    after = document.tokens[token.index + 1:token.index + 2]
    return token.lower in ("not", "n't") and bool(after) and after[0].lower in ("only", "just", "merely", "simply", "hesitate")


def _under(document: Document, token: Token) -> bool:
    """Whether a word is subject or object (at any depth of its phrase) of a denied predicate."""
    current = token
    for _ in range(4):
        if current.dep == "root" or current.head == current.index:
            return False
        head = document.tokens[current.head]
        if current.dep.split(":")[0] in ("nsubj", "obj", "obl", "xcomp", "ccomp") and (
                (_own_negations(document, head) + (head.lemma in _DENYING)) % 2):
            return True
        current = head
    return False


def _wanted(document: Document, token: Token) -> bool:
    head = document.tokens[token.head]
    if token.dep == "amod" and head.index != token.index:
        head = document.tokens[head.head]
    return head.lemma in ("need", "require", "lack", "miss", "want") and token.index != head.index


def _is_name(document: Document, token: Token) -> bool:
    """Whether a word inside a name span counts as a name: not where its capital may only open the sentence."""
    first = document.sentences[token.sentence].first
    if token.index != first:
        return True
    known = lexicon()
    if token.pos != "PROPN" or token.lemma in known.groups or token.lemma in known.light or token.lemma in known.opposites:
        return False
    after = document.tokens[token.index + 1:token.index + 2]
    return bool(after) and (after[0].pos in ("VERB", "AUX", "PART", "CCONJ", "PROPN") or after[0].text in (",", "'s", "’s"))


def _negated_before(document: Document, token: Token) -> bool:
    """"not", "n't" or "never" right before the word, with nothing but helping words between."""
    if token.pos not in ("VERB", "ADJ", "NOUN", "AUX"):
        return False
    for index in range(token.index - 1, max(token.index - 5, -1), -1):
        word = document.tokens[index]
        if word.sentence != token.sentence:
            return False
        if word.lower in ("not", "n't", "never", "cannot") and not _not_only(document, word) or word.lower == "no" and index == token.index - 1 and token.pos == "NOUN":
            return True
        if word.lemma not in _HELPERS and word.lower not in _HELPERS:
            return False
    return False


def _children(document: Document, token: Token) -> tuple[Token, ...]:
    return tuple(document.tokens[i] for i in document.children[token.index])
