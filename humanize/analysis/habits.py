"""What a text shows of its writer's habits, as counts that add up: sentences, contractions, formality, marks, words."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from humanize.analysis.rhythm import Rhythm, rhythm
from humanize.analysis.tone import contractions
from humanize.types import Document, Token

# Other people's words, and what is no prose: they say nothing of the writer.
_NOT_THEIRS = ("quotation", "code", "url", "email", "placeholder", "markup", "citation", "foreign", "name")
_PROSE = ("prose", "list")
_MARKS = (re.compile(r"—|--|(?<=\s)[–-](?=\s)"), re.compile(r"!"), re.compile(r";"), re.compile(r"\("))  # as voice_profile.MARKS
# Full forms that tone.contractions leaves out, for they may be stressed; over many sentences they count.
_ALSO_FULL = re.compile(r"\b(?:i|you|we|they|who) (?:do|had) not\b|"
                        r"\b(?:i am|you are|we are|they are)\b(?! (?:a|an|the|not|been|\w+ed|\w+ing|be)\b)", re.I)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_FORMAL, _INFORMAL = frozenset({"NOUN", "PROPN", "ADJ", "ADP"}), frozenset({"PRON", "VERB", "AUX", "ADV", "INTJ"})


@dataclass(frozen=True, slots=True)
class Habits:
    """The counts of one text, or of several. `marks` are in the order of voice_profile.MARKS; `words` are lemmas."""

    rhythm: Rhythm = Rhythm()
    contracted: int = 0
    written_out: int = 0
    formal: int = 0  # words of the kinds that make a text formal
    informal: int = 0
    tokens: int = 0
    marks: tuple[int, ...] = (0, 0, 0, 0)
    words: Counter[str] = field(default_factory=Counter)

    @property
    def formality(self) -> float:
        """0 to 100: nouns, adjectives, prepositions and articles against pronouns, verbs, adverbs and interjections
        (Heylighen & Dewaele 1999)."""
        return 50.0 + 50.0 * (self.formal - self.informal) / self.tokens if self.tokens else 50.0


def habits(document: Document) -> Habits:
    """The habits that the prose of a text shows, without its quotations, names, links and code."""
    tokens = list(_theirs(document))
    told = contractions(document)
    prose = _prose(document)
    return Habits(
        rhythm(document), told.contracted,
        told.written_out + len(_ALSO_FULL.findall(prose)),
        sum(t.pos in _FORMAL or t.lower in ("a", "an", "the") for t in tokens), sum(t.pos in _INFORMAL for t in tokens),
        len(tokens),
        tuple(len(mark.findall(prose)) for mark in _MARKS),
        Counter(t.lemma for t in tokens if _WORD.fullmatch(t.lemma) and not _may_be_a_name(document, t)))


def together(found: Iterable[Habits]) -> Habits:
    """The habits of several texts."""
    rows = list(found)
    return Habits(
        Rhythm(tuple(n for h in rows for n in h.rhythm.lengths)),
        sum(h.contracted for h in rows), sum(h.written_out for h in rows), sum(h.formal for h in rows),
        sum(h.informal for h in rows), sum(h.tokens for h in rows),
        tuple(sum(h.marks[n] for h in rows) for n in range(len(_MARKS))), sum((h.words for h in rows), Counter()))


def _theirs(document: Document) -> Iterable[Token]:
    """The words of the prose that are the writer's own."""
    closed = [p for p in document.protected if p.kind in _NOT_THEIRS]
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].kind not in _PROSE:
            continue
        inside = [p for p in closed if p.start < sentence.end and sentence.start < p.end]
        for token in document.words(sentence):
            if token.pos not in ("PUNCT", "SYM", "X", "NUM", "SPACE") and not any(
                    p.start < token.end and token.start < p.end for p in inside):
                yield token


def _may_be_a_name(document: Document, token: Token) -> bool:
    """Whether a word is written as names are: who is written about is no habit, and nobody's business."""
    opens = token.index == document.sentences[token.sentence].first
    return token.pos == "PROPN" or token.text[0].isupper() and token.text != "I" and not opens


def _prose(document: Document) -> str:
    """The sentences, with blanks in the place of what is not the writer's own."""
    text = document.text
    for span in document.protected:
        if span.kind in _NOT_THEIRS:
            text = text[:span.start] + "x" * (span.end - span.start) + text[span.end:]
    return "\n".join(text[s.start:s.end] for s in document.sentences if document.paragraphs[s.paragraph].kind in _PROSE)
