"""Where the clauses of a sentence begin and end, for the frames to lay over.

A clause begins at a sentence start, after a semicolon, a colon, a greeting, a short opener ("However,", a name), a subordinate
clause that stands first, or where a joining word or a splicing comma brings a new subject and verb. It ends where another begins,
at a word that opens a subordinate clause, at a bracket, or at a name that is called. What lies outside stays as it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humanize.text.letter import INLINE_GREETING
from humanize.types import Document, Sentence, Token

_JOINS = frozenset({"and", "but", "so", "yet"})
_SUBORDINATES = frozenset({"because", "as", "since", "if", "unless", "when", "until", "before", "after", "while", "although",
                           "though", "whereas"})
_MARKS = frozenset({".", "!", "?", "…"})
_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "this", "that", "there", "these", "those", "your", "the",
                       "my", "our", "his", "her", "their", "its", "no", "some", "many", "most", "several", "all", "none"})
_FRANK = frozenset({"honestly", "frankly", "sadly", "unfortunately"})
_REPORTS = frozenset({"say", "write", "state", "claim", "report", "tell", "think", "argue", "suggest", "note", "add"})
_LONGEST = 60  # tokens of a clause


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of tokens that a frame may take up. `whole`: it runs to the end of its sentence; `mark`: its end mark."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    whole: bool
    mark: str


def clauses(document: Document, sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence, the longest from each start first."""
    tokens = [t for t in document.words(sentence) if t.text.strip()]
    if tokens and tokens[-1].text in ('"', "”", "’", "'"):
        return  # the end of a quotation
    mark = tokens[-1].text if tokens and tokens[-1].text in _MARKS else ""
    body = tokens[:-1] if mark else tokens
    aside = bool(body) and body[-1].text == ")"
    starts = {0, *_after_openers(document, sentence, body)}
    ends = {} if aside else {len(body): True}
    waits = bool(body) and body[0].lower in _SUBORDINATES  # a comma ends the subordinate clause, and the main one follows
    for n, token in enumerate(body):
        after = body[n + 1].lower if n + 1 < len(body) else ""
        if token.text in (";", ":"):
            starts.add(n + 1)
        elif token.text == "," and after in _JOINS:
            starts.add(n + 2)
        joined = token.lower in _JOINS and token.pos == "CCONJ" and _new_subject(document, body, n)
        spliced = token.text == "," and not waits and _new_subject(document, body, n)
        if joined or spliced:
            starts.add(n + 1)
        if token.text in (";", ":") or joined or spliced or token.text == "," and (after in _JOINS or after in _SUBORDINATES) or (
                n > 1 and token.lower in _SUBORDINATES and token.pos == "SCONJ") or n > 2 and token.text == "(" and aside:
            ends.setdefault(n, False)
    if len(body) > 4 and body[-1].tag == "NNP" and body[-2].text == ",":
        ends.setdefault(len(body) - 2, False)
    for start in sorted(s for s in starts if s < len(body)):
        for end in sorted((e for e in ends if e - start > 1), reverse=True):
            if end - start <= _LONGEST:
                yield Clause(sentence, tuple(body[start:end]), ends[end], mark)


def _after_openers(document: Document, sentence: Sentence, body: Sequence[Token]) -> Iterator[int]:
    """Starts behind what stands before the subject: "However,", "Leon,", "When you do this,", a greeting."""
    opener = next((n for n, t in enumerate(body[:4]) if t.text == ","), None)
    if opener is not None and opener + 1 < len(body) and all(
            t.pos in ("ADV", "ADP", "CCONJ", "NOUN", "PROPN", "DET", "INTJ") for t in body[:opener]):
        yield opener + 1
        if body[opener + 1].lower in _FRANK:
            yield opener + 2
    if body and body[0].lower in _FRANK:
        yield 1
    if body and body[0].lower in _SUBORDINATES:
        yield from (n + 1 for n, t in enumerate(body) if t.text == "," and _new_subject(document, body, n))
        yield from (n for n, t in enumerate(body) if n > 3 and t.tag == "PRP" and t.dep.startswith("nsubj")
                    and document.tokens[t.head].dep == "root")  # the comma is missing
    greeting = INLINE_GREETING.match(document.text) if sentence.start == 0 else None
    if greeting:
        yield from [n for n, t in enumerate(body) if t.start >= greeting.end()][:1]


def _new_subject(document: Document, body: Sequence[Token], at: int) -> bool:
    """Whether a subject with a finite verb of its own starts right behind token `at`: seen in the words and in the parse."""
    if at + 2 >= len(body):
        return False
    first = body[at + 1]
    if first.lower not in _SUBJECTS and first.tag not in ("NNP", "NNPS", "NNS"):
        return False
    for token in body[at + 1:at + 9]:
        verb = document.tokens[token.head]
        if token.dep.split(":")[0] in ("nsubj", "expl") and verb.index > token.index and verb.sentence == token.sentence:
            earlier = {document.tokens[i].dep.split(":")[0] for i in document.children[verb.index] if i < first.index}
            return verb.lemma not in _REPORTS and not earlier & {"mark", "nsubj", "expl"}
    return False
