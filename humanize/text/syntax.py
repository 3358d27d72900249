"""Questions that rules ask of a parse: subtrees, subjects, negation, and texts of phrases. Labels are UD v2."""

from collections.abc import Iterator

from humanize.types import Document, Sentence, Token


def root(document: Document, sentence: Sentence) -> Token | None:
    """The root of a sentence; None if it has no words."""
    return next((t for t in document.words(sentence) if t.dep == "root"), None)


def children(document: Document, token: Token, *deps: str) -> tuple[Token, ...]:
    """The children of a token from left to right; only those with one of `deps`, if given (exact labels)."""
    found = (document.tokens[i] for i in document.children[token.index])
    return tuple(t for t in found if not deps or t.dep in deps)


def child(document: Document, token: Token, *deps: str) -> Token | None:
    """The first child with one of `deps`."""
    return next(iter(children(document, token, *deps)), None)


def subtree(document: Document, token: Token) -> tuple[Token, ...]:
    """The token and all below it, from left to right."""
    found = [token.index]
    for index in found:
        found.extend(document.children[index])
    return tuple(document.tokens[i] for i in sorted(found))


def span_of(document: Document, token: Token) -> tuple[int, int]:
    """The characters of a token's whole phrase, from its first to its last word."""
    words = subtree(document, token)
    return words[0].start, words[-1].end


def text_of(document: Document, token: Token) -> str:
    """The text of a token's whole phrase."""
    start, end = span_of(document, token)
    return document.text[start:end]


def contiguous(document: Document, token: Token) -> bool:
    """Whether the phrase has no gap: only then may it be cut out or moved as one span."""
    words = subtree(document, token)
    return words[-1].index - words[0].index + 1 == len(words)


def negated(document: Document, token: Token) -> bool:
    """Whether the token has a negation of its own ("not", "n't", "never", "no" as determiner)."""
    return any(t.lower in ("not", "n't") or t.lower in ("never", "no", "neither", "nor", "hardly", "without") and t.dep in (
        "advmod", "det", "cc", "case", "aux", "dep") for t in children(document, token) if t.dep != "conj")


def plural(document: Document, noun: Token) -> bool:
    """Whether a noun phrase takes a plural verb: a plural head, or several heads joined by "and"."""
    if noun.lower in ("i", "he", "she", "it", "this", "that"):
        return False
    if noun.lower in ("we", "you", "they", "these", "those") or noun.tag in ("NNS", "NNPS"):
        return True
    return any(t.lower == "and" for c in children(document, noun, "conj") for t in children(document, c, "cc"))


def feature(token: Token, name: str) -> str:
    """A UD feature of a token ("Mood" -> "Imp"), or ""."""
    return next((part.partition("=")[2] for part in token.morph.split("|") if part.startswith(name + "=")), "")


def imperative(document: Document, token: Token) -> bool:
    """Whether a token is a verb in the imperative without a subject (tag, place and form agree)."""
    if token.pos != "VERB" or token.lower != token.lemma or child(document, token, "nsubj", "nsubj:pass", "aux", "mark", "cop"):
        return False
    return token.tag in ("VB", "VBP")


def sentences_of(document: Document, *kinds: str) -> Iterator[Sentence]:
    """Sentences in paragraphs of the given kinds (prose and list items, if none are named)."""
    wanted = kinds or ("prose", "list")
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].kind in wanted:
            yield sentence


def next_sentence(document: Document, sentence: Sentence) -> Sentence | None:
    """The sentence after this one in the same paragraph."""
    after = document.sentences[sentence.index + 1:sentence.index + 2]
    return after[0] if after and after[0].paragraph == sentence.paragraph else None


def previous_sentence(document: Document, sentence: Sentence) -> Sentence | None:
    """The sentence before this one in the same paragraph."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    return before if before and before.paragraph == sentence.paragraph else None


def word_count(document: Document, sentence: Sentence) -> int:
    """Words of a sentence, without marks; a contraction counts as one."""
    return sum(1 for t in document.words(sentence) if any(c.isalnum() for c in t.text) and not t.lower.startswith(("'", "n't")))


def final_mark(document: Document, sentence: Sentence) -> str:
    """The end mark of a sentence (".", "?", "!" ...), or ""."""
    words = document.words(sentence)
    closing = [t for t in reversed(words) if t.text not in ('"', "'", "”", "’", ")")]
    return closing[0].text if closing and closing[0].pos == "PUNCT" else ""
