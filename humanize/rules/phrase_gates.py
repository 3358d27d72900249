"""What may stand around a phrase of the rule tables for its edit to be safe."""

from dataclasses import dataclass

from humanize.types import Document, Token

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u2011": "-"})
_LINKING = frozenset({"be", "become", "seem", "remain", "feel", "look", "stay", "appear", "get", "sound"})
_NOUN_PHRASE = frozenset({"DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"})

_CLAUSE_OPENERS = frozenset({"that", "how", "what", "why", "who", "which", "where", "when", "whether", "if"})


@dataclass(frozen=True, slots=True)
class Gates:
    """What must or must not stand around a phrase. Items are words, lemmas, or classes and tags in capitals."""

    after: frozenset[str] = frozenset()  # the word before it is one of these ("^": it opens the sentence)
    not_after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()  # the word after it ("$": it closes the sentence)
    not_before: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()  # within three words on either side
    not_near: frozenset[str] = frozenset()
    sentence_has: frozenset[str] = frozenset()
    sentence_lacks: frozenset[str] = frozenset()
    place: str = ""  # "attributive", "predicative"
    sentence_start: bool | None = None
    object: bool | None = None  # a verb with (without) an object or clause after it, or in the passive
    prenominal: bool = False  # a participle may stand before its noun ("the anticipated date")


class Reading:
    """A document with the indices that matching needs; made once for all entries."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text.translate(_STRAIGHT)
        words = [t for t in document.tokens if t.text.strip()]
        self.starts = {t.start: t for t in words}
        self.ends = {t.end: t for t in words}
        self._row = words
        self._place = {t.index: n for n, t in enumerate(words)}

    def before(self, token: Token, count: int = 1) -> list[Token]:
        """Up to `count` words before a token in its sentence, the nearest first."""
        at = self._place[token.index]
        return [t for t in reversed(self._row[max(0, at - count):at]) if t.sentence == token.sentence]

    def after(self, token: Token, count: int = 1) -> list[Token]:
        """Up to `count` words after a token in its sentence, the nearest first."""
        at = self._place[token.index]
        return [t for t in self._row[at + 1:at + 1 + count] if t.sentence == token.sentence]


def gates_allow(gates: Gates, reading: Reading, first: Token, last: Token) -> bool:
    """Whether the words around `first` to `last` satisfy the gates."""
    before, after = reading.before(first, 3), reading.after(last, 3)
    opens, closes = not before, not after or after[0].pos == "PUNCT" and after[0].text in ".!?"
    if gates.after and not (opens and "^" in gates.after or before and _among(before[0], gates.after)):
        return False
    if opens and "^" in gates.not_after or before and _among(before[0], gates.not_after):
        return False
    if gates.before and not (closes and "$" in gates.before or after and _among(after[0], gates.before)):
        return False
    if closes and "$" in gates.not_before or after and _among(after[0], gates.not_before):
        return False
    if gates.not_near and any(_among(t, gates.not_near) for t in (*before, *after)):
        return False
    if gates.near and not any(_among(t, gates.near) for t in (*before, *after)):
        return False
    if gates.sentence_has or gates.sentence_lacks:
        words = reading.document.words(reading.document.sentences[first.sentence])
        others = [t for t in words if not first.index <= t.index <= last.index]
        if gates.sentence_has and not any(_among(t, gates.sentence_has) for t in others):
            return False
        if any(_among(t, gates.sentence_lacks) for t in others):
            return False
    if gates.sentence_start is not None and gates.sentence_start != opens:
        return False
    noun_next = bool(after) and after[0].pos in ("NOUN", "PROPN")
    if gates.place == "attributive" and not (noun_next or after and after[0].pos == "ADJ"):
        return False
    if gates.place == "predicative":
        link = next((t for t in before if t.pos not in ("ADV", "PART")), None)
        if noun_next or not link or link.lemma not in _LINKING:
            return False
    if gates.object is not None:
        passive = first.tag == "VBN" and any(t.lemma == "be" for t in before)
        has = passive or bool(after) and (after[0].pos in _NOUN_PHRASE or after[0].lower in _CLAUSE_OPENERS)
        return has == gates.object
    return True


def _among(token: Token, items: frozenset[str]) -> bool:
    return token.lower in items or token.lemma in items or token.pos in items or token.tag in items
