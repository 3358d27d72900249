"""Finds main clauses that say "you didn't V ...", and says what is in them: the surface and the parse must agree."""

from collections.abc import Iterator
from dataclasses import dataclass

from humanize.rules.feedback.work import inside_quotation
from humanize.text.syntax import child, final_mark, sentences_of, subtree
from humanize.types import Document, Sentence, Token

# Adverbs that only blame; they go with the "you".
BLAMING = frozenset({"simply", "obviously", "even", "apparently", "evidently", "clearly", "just", "actually"})
# Adverbs after the negation that say how the work is done; they stay.
MANNER = frozenset(
    {
        "fully",
        "properly",
        "clearly",
        "correctly",
        "adequately",
        "sufficiently",
        "completely",
        "consistently",
        "accurately",
        "explicitly",
        "carefully",
    }
)
_LONGEST = 45  # words: longer sentences are too often misread
_DEEP = ("root", "conj", "parataxis")
_DOUBTFUL = ("goeswith", "orphan", "reparandum", "dislocated")
_AUXILIARIES = frozenset({"do", "does", "did", "have", "has", "had", "'ve"})
_FAIL = frozenset({"fail", "forget", "neglect", "omit"})
_SUBORDINATORS = frozenset(
    {
        "if",
        "unless",
        "because",
        "since",
        "although",
        "though",
        "when",
        "while",
        "that",
        "whether",
        "until",
        "where",
        "how",
        "why",
        "what",
        "who",
        "which",
        "once",
        "as",
        "whenever",
        "before",
        "after",
        "than",
    }
)


@dataclass(frozen=True, slots=True)
class Clause:
    """ "you" (token `subject`) to `end` (a token index, exclusive); `verb` is the act; `kind` is how it was denied."""

    sentence: Sentence
    subject: Token
    verb: Token
    kind: str  # "not", "never", "fail" or "" (said outright)
    also: bool
    manner: str
    end: int


def you_clauses(document: Document) -> Iterator[Clause]:
    """Main clauses with "you" as subject, in plain statements."""
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if len(words) > _LONGEST or final_mark(document, sentence) == "?" or any(t.dep in _DOUBTFUL for t in words):
            continue
        for token in words:
            if token.lower == "you" and token.dep in ("nsubj", "nsubj:pass"):
                clause = _read(document, sentence, token)
                if clause is not None:
                    yield clause


def main_clause(document: Document, token: Token) -> bool:
    """Whether a predicate is the root or coordinated with it, without a subordinator."""
    while True:
        if token.dep not in _DEEP or child(document, token, "mark") is not None:
            return False
        if token.dep == "root":
            return True
        token = document.tokens[token.head]


def starts_clause(document: Document, sentence: Sentence, subject: Token) -> bool:
    """Whether the words before a subject leave it free: the start, a comma, a coordinator (the surface key)."""
    before = document.tokens[sentence.first : subject.index]
    if not before:
        return True
    if any(
        t.lower in _SUBORDINATORS and t.dep in ("mark", "advmod", "nsubj", "obj", "cc") and i >= len(before) - 2
        for i, t in enumerate(before)
    ):
        return False
    last = before[-1]
    if before[0].lower in ("in", "on", "for", "at", "throughout") and all(
        t.tag.startswith(("NN", "CD", "DT", "PRP$", "JJ", "IN")) for t in before
    ):
        return last.tag.startswith(("NN", "CD"))  # "In paragraph 4 you ..."
    return last.text in (",", ";", ":", "-", "–", "—", ")", "*", "**") or last.lower in (
        "and",
        "but",
        "so",
        "also",
        "then",
        "yet",
        "or",
    )


def clause_end(document: Document, sentence: Sentence, top: Token, start: int) -> int | None:
    """The token index (exclusive) where the clause of `top` ends; None where a second predicate shares its subject."""
    own = {t.index for t in subtree(document, top)}
    end = sentence.last
    for other in document.tokens[start : sentence.last]:
        joined = (
            other.dep in ("conj", "parataxis")
            and other.index > top.index
            and (other.head == top.index or other.head not in own)
            and other.pos in ("VERB", "AUX", "ADJ", "NOUN", "PRON", "PROPN", "NUM")
        )
        if not joined or not _predicate(document, other):
            continue
        if child(document, other, "nsubj", "nsubj:pass", "expl", "csubj") is None:
            return None
        first = min(t.index for t in subtree(document, other))
        if first > top.index:
            end = min(end, first)
    end = min(end, _new_clause(document, start, end))
    while end > start and (
        document.tokens[end - 1].pos == "PUNCT"
        or document.tokens[end - 1].dep == "cc"
        and document.tokens[end - 1].lower in ("and", "but", "so", "yet")
    ):
        end -= 1
    if (
        end + 1 < sentence.last
        and document.tokens[end].text == ","
        and document.tokens[end + 1].lower in ("which", "who", "where")
    ):
        end = sentence.last  # a relative clause belongs to the words before it
        while end > start and document.tokens[end - 1].pos == "PUNCT":
            end -= 1
    stretch = document.tokens[start:end]
    if any(
        t.text in (":", ";", "—", "–", "(", ")", "?") or t.text == "-" and t.start > 0 and document.text[t.start - 1] == " "
        for t in stretch
    ):
        return None
    return end if end > start else None


def _new_clause(document: Document, start: int, end: int) -> int:
    """The comma of ", so the ..." or ", but it ...": a new clause, whatever the parser made of it."""
    words = document.tokens
    for i in range(start, end - 2):
        if words[i].text == "," and words[i + 1].lower in ("so", "but") and words[i + 2].tag in ("PRP", "PRP$", "DT", "EX"):
            return i
    return end


def _predicate(document: Document, token: Token) -> bool:
    return token.pos in ("VERB", "AUX") or child(document, token, "cop", "nsubj", "nsubj:pass", "expl") is not None


def _read(document: Document, sentence: Sentence, you: Token) -> Clause | None:
    words = document.tokens
    i, last = you.index + 1, sentence.last
    also, manner, kind, perfect, auxiliary = False, "", "", False, False
    while i < last:
        token = words[i]
        if token.lower in ("also", "either"):
            also = True
        elif token.lower in ("n't", "not") and kind == "" and auxiliary:
            kind = "not"
        elif token.lower == "never" and kind == "":
            kind = "never"
        elif token.lower in MANNER and kind in ("not", "never"):
            manner += token.lower + " "
        elif token.lower in BLAMING:
            pass
        elif (
            token.lower in _AUXILIARIES
            and not auxiliary
            and (token.pos == "AUX" or token.lower == "'ve")
            and kind in ("", "never")
        ):
            auxiliary, perfect = True, token.lower in ("have", "'ve", "had")
        elif token.lemma == "bother" and kind == "not" and i + 1 < last and words[i + 1].lower == "to":
            i += 1
        elif (
            token.lower in ("could", "ca", "can")
            and kind == ""
            and [t.lower for t in words[i + 1 : i + 6] if t.lower != "even"][:4]
            == [
                "n't",
                "be",
                "bothered",
                "to",
            ]
        ):
            kind, i = "not", i + 4 + sum(t.lower == "even" for t in words[i + 1 : i + 5])
        elif token.lemma in _FAIL and i + 1 < last and words[i + 1].lower == "to" and kind == "":
            kind = "fail"
            i += 1
        else:
            break
        i += 1
    if i >= last or words[i].pos not in ("VERB", "AUX", "NOUN", "ADJ"):
        return None
    verb = words[i]
    top = verb
    while top.index != words[top.head].index and words[top.head].index > you.index and words[top.head].index < verb.index:
        top = words[top.head]  # "fail", "bother"
    if you.head != top.index or not main_clause(document, top) or not starts_clause(document, sentence, you):
        return None
    if auxiliary and kind == "" and not perfect:
        return None
    if inside_quotation(document, you.start, verb.end):
        return None
    end = clause_end(document, sentence, top, verb.index + 1)
    if end is None:
        return None
    inner = [t.lower for t in words[verb.index + 1 : end]]
    if any(w in ("not", "n't", "never", "no", "nothing", "without", "unless", "if", "neither", "nor") for w in inner):
        return None
    return Clause(sentence, you, verb, kind, also, manner, end)
