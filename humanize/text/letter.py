"""What shows that a document is a letter or mail: greeting, valediction, signature, and who is writing."""

import re
from collections.abc import Iterator

from humanize.text.flag_words import WORDS
from humanize.types import Document, Flag, Token

INLINE_GREETING = re.compile(
    r"\s*(?:Dear(?: [\w'’/.-]+){1,5}(?=[,:])|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Greetings)\b"
    r"(?:[ \t]+(?:[A-Z][\w.'’-]*|all|everyone|team|both|there|and|or|to|again|&)){0,7}[ \t]*[,:!](?=\s)")
_INLINE_VALEDICTION = re.compile(
    r"(?:^|[.!?][\"'”’)]*[ \t]+)((?:Kind|Best|Warm|Many)(?: (?:regards|wishes|thanks))?,|"
    r"(?:Yours )?(?:sincerely|faithfully|truly),|Regards,|Sincerely,|Cheers,|Thanks,)[ \t]+"
    r"[A-Z][\w.'’-]*(?:[ \t,]+[A-Z][\w.'’-]*){0,3}[ \t]*$", re.M)
_INLINE_SIGNATURE = re.compile(r"[.!?][\"'”’)]*[ \t]+((?:[A-Z][\w'’-]*\.?,?[ \t]+){0,3}[A-Z][\w'’-]*)[ \t]*$")
_NAME_LINE = re.compile(r"(?:[A-Z][\w'’-]*\.?,?[ \t]+(?:(?:of|de|van|von|and|the)[ \t]+)?){0,5}[A-Z][\w'’-]*$")


def letter_flags(document: Document) -> Iterator[Flag]:
    """The flags mail, signed, sender_I and sender_we."""
    mail = greeting_span(document) or valediction_span(document)
    if mail:
        yield Flag("mail", *mail)
    signature = signature_span(document)
    if signature:
        yield Flag("signed", *signature)
    for name, words in (("sender_I", ("i", "me", "my")), ("sender_we", ("we", "us", "our"))):
        found = next((t for t in document.tokens if t.lower in words and t.pos in ("PRON", "DET") and not (
            t.lower == "i" and _numeral(document, t)) and not _quoted(document, t.start)), None)
        if found:
            yield Flag(name, found.start, found.end)


def greeting_span(document: Document) -> tuple[int, int] | None:
    """The greeting: a line of its own, or the opening words of the first line."""
    first = next((p for p in document.paragraphs if p.kind == "greeting"), None)
    if first:
        return first.start, first.end
    inline = INLINE_GREETING.match(document.text)
    return inline.span() if inline else None


def valediction_span(document: Document) -> tuple[int, int] | None:
    """The valediction: a line of its own, or words before the name on the last line."""
    last = next((p for p in reversed(document.paragraphs) if p.kind == "valediction"), None)
    if last:
        return last.start, last.end
    inline = _INLINE_VALEDICTION.search(document.text)
    return inline.span(1) if inline else None


def signature_span(document: Document) -> tuple[int, int] | None:
    """A name at the very end: a line of its own, or up to four capitalised words after the last sentence."""
    if not document.paragraphs:
        return None
    last = document.paragraphs[-1]
    if last.kind not in ("signature", "prose", "greeting"):
        return None
    line = document.text[last.start:last.end].strip()
    if last.kind == "signature" or (len(document.paragraphs) > 1 and len(line.split()) <= 4 and _NAME_LINE.match(line)):
        return (last.start, last.end) if _is_name(line) else None
    inline = _INLINE_SIGNATURE.search(document.text, max(last.start, last.end - 80), last.end)
    return inline.span(1) if inline and _is_name(inline.group(1)) else None


def _is_name(line: str) -> bool:
    words = [w.strip(".,").lower() for w in line.split()]
    return bool(words) and not {words[0], words[-1]} & WORDS["no_name"]


def _numeral(document: Document, token: Token) -> bool:
    """Whether an "i" is a number ("Chapter I") or a letter."""
    before = document.tokens[token.index - 1].lower if token.index else ""
    return token.text != "I" or before in (
        "chapter", "part", "act", "book", "section", "volume", "phase", "type", "class", "level")


def _quoted(document: Document, at: int) -> bool:
    """Whether an odd number of straight or opening quotation marks stands before, in the same paragraph."""
    block = next((p for p in document.paragraphs if p.start <= at < p.end), None)
    before = document.text[block.start if block else 0:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
