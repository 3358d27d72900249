"""What a document asks of its reader and whom it names for help: options, steps, requests, contact."""

import re
from collections.abc import Iterator

from humanize.text.blocks import LIST_MARK
from humanize.text.flag_words import ASK, WORDS
from humanize.text.syntax import child, children, imperative, root, span_of
from humanize.types import Document, Flag, Sentence, Token

_ORDER_WORDS = ("first", "firstly", "second", "secondly", "third", "then", "next", "finally", "lastly", "afterwards")
_CONTACT_VERBS = ("call", "contact", "ring", "phone", "email", "e-mail", "text", "message", "visit", "ask", "reach")


def ask_flags(document: Document, plain: str) -> Iterator[Flag]:
    """One flag an option, step and request; one for the first person, place or address to turn to."""
    yield from _options(document)
    yield from _steps(document)
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].kind in ("prose", "list"):
            yield from _requests(document, sentence, plain)
    contact = ASK["contact_place"].search(plain)
    data = ASK["contact_data"].search(plain)
    if contact:
        yield Flag("contact", *contact.span("place"))
    elif data:
        yield Flag("contact", *data.span())


def _options(document: Document) -> Iterator[Flag]:
    for token in document.tokens:
        modal = token.lower in ("can", "could", "may") and token.pos == "AUX"
        verb = document.tokens[token.head]
        subject = child(document, verb, "nsubj") if modal else None
        if subject is None or subject.lower != "you" or subject.start > token.start:
            continue
        verbs = _coordinated(document, verb)
        if len(verbs) >= 2 and any(t.lower == "or" for v in verbs for t in children(document, v, "cc")):
            for option in verbs:
                yield Flag("options", option.start, _conjunct_end(document, option))
    for before, items in _lists(document):
        if ASK["options_intro"].search(before.lower()) and len(items) >= 2:
            for start, end in items:
                yield Flag("options", start, end)
    lettered = list(re.finditer(r"\boption (?:[1-9]|[A-E]|one|two|three)\b", document.text, re.I))
    if len({m.group().lower() for m in lettered}) >= 2:
        for match in lettered:
            yield Flag("options", match.start(), match.end())


def _coordinated(document: Document, verb: Token) -> list[Token]:
    """A verb and the verbs joined to it, also where the parser hangs each on the one before."""
    found = [verb]
    for one in found:
        found.extend(c for c in children(document, one, "conj") if c.pos in ("VERB", "AUX"))
    return found


def _conjunct_end(document: Document, verb: Token) -> int:
    last = verb
    for part in children(document, verb):
        if part.dep not in ("conj", "cc", "punct", "nsubj", "parataxis") and part.start > verb.start:
            last = max(last, document.tokens[part.index], key=lambda t: t.end)
            end = span_of(document, part)[1]
            if end > last.end:
                last = next(t for t in document.tokens if t.end == end)
    return last.end


def _lists(document: Document) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Runs of list items, each with the line before it."""
    row = document.paragraphs
    at = 0
    while at < len(row):
        if row[at].kind != "list":
            at += 1
            continue
        end = at
        while end < len(row) and row[end].kind == "list":
            end += 1
        before = document.text[row[at - 1].start:row[at - 1].end] if at else ""
        yield before, [(p.start, p.end) for p in row[at:end]]
        at = end


def _steps(document: Document) -> Iterator[Flag]:
    """Imperatives in order: numbered items, "first ... then", or two and more in a row."""
    found: list[tuple[Sentence, bool]] = []
    for sentence in document.sentences:
        block = document.paragraphs[sentence.paragraph]
        if block.kind not in ("prose", "list"):
            continue
        mark = LIST_MARK.match(document.text, block.start, block.end) if block.kind == "list" else None
        first_words = document.words(sentence)[:2]
        told = is_instruction(document, sentence)
        sure = told and (mark is not None and mark.end() == sentence.start and any(c.isdigit() for c in mark.group())
                         or any(t.lower in _ORDER_WORDS for t in first_words))
        if told:
            found.append((sentence, sure))
    for n, (sentence, sure) in enumerate(found):
        beside = any(abs(other.index - sentence.index) == 1 for other, _ in found[max(0, n - 1):n + 2])
        if sure or beside:
            yield Flag("steps", sentence.start, sentence.end)


def is_instruction(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells the reader to do something, without "please", and not on a condition of trouble."""
    verb = root(document, sentence)
    if verb is None or verb.lemma in WORDS["no_act"] or verb.lemma in _CONTACT_VERBS or not _commands(document, sentence, verb):
        return False
    return not any(t.lower in ("please", "not", "n't", "never") and t.head == verb.index for t in document.words(sentence))


def _commands(document: Document, sentence: Sentence, verb: Token) -> bool:
    if not imperative(document, verb):
        return False
    before = [t for t in document.words(sentence) if t.index < verb.index and t.dep != "punct"]
    return len(before) <= 1 or all(
        t.dep in ("advmod", "discourse", "mark", "cc", "vocative", "flat") or t.head != verb.index for t in before)


def _requests(document: Document, sentence: Sentence, plain: str) -> Iterator[Flag]:
    asked = ASK["request"].search(plain, sentence.start, sentence.end)
    if asked:
        yield Flag("requests", sentence.start, sentence.end)
        return
    verb = root(document, sentence)
    if verb is None or not _commands(document, sentence, verb) or verb.lemma in WORDS["no_act"]:
        return
    words = document.words(sentence)
    # "If you have questions, please contact us" offers help; it asks for nothing.
    offers = verb.lemma in _CONTACT_VERBS and any(t.lower in ("if", "should") for t in words)
    offers = offers or any(t.lemma in ("question", "hesitate", "unclear", "trouble") for t in words) and verb.lemma in (
        "contact", "ask", "email", "call", "reply", "get", "write", "reach")
    negated = any(t.lower in ("not", "n't", "never") and t.head == verb.index for t in words)
    if not offers and not negated:
        yield Flag("requests", sentence.start, sentence.end)
