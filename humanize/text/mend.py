"""Repairs at the seams of an edit: spaces, commas, capitals, and "a" or "an" (EDITORIAL section 0, R1 to R3)."""

import re

from humanize.types import Document, Edit, Finding, Splice

_A_BEFORE_VOWEL_LETTER = re.compile(
    r"(?:uni(?!n|m|dent|ss)|use|usu|usa|uti|ubi|ura|eu|ewe|one\b|once|ouija|(?-i:U[A-Z]+\b))", re.I)
_AN_BEFORE_CONSONANT_LETTER = re.compile(r"(?:hour|honest|honou?r|heir|8|11\b|18\b|[FHLMNRSX](?:[A-Z]|\b)(?![a-z]))")
_ARTICLE = re.compile(r"\b(an?)(\s+)$", re.I)
_FIRST_LETTER = re.compile(r"[\s\"'“‘(\[*_]*([^\W\d_])")


def takes_an(word: str) -> bool:
    """Whether "an" goes before a word, by its sound ("hour", "MRI", "8-week": yes; "user", "one-page", "UK": no)."""
    if _AN_BEFORE_CONSONANT_LETTER.match(word):
        return True
    return word[:1].lower() in set("aeiou") and not _A_BEFORE_VOWEL_LETTER.match(word)


def capitalised(text: str) -> str:
    """The text with its first letter in upper case."""
    match = _FIRST_LETTER.match(text)
    if not match:
        return text
    at = match.start(1)
    return text[:at] + text[at].upper() + text[at + 1:]


def lowered(text: str, *, proper: bool = False) -> str:
    """The text with its first letter in lower case, unless it is "I", an acronym, or `proper`."""
    first = re.match(r"[\w'’]+", text)
    if proper or not first or first.group() in ("I", "I'm", "I've", "I'll", "I'd") or re.match(r"I['’]|[A-Z][A-Z0-9]", text):
        return text
    return text[0].lower() + text[1:]


def to_edits(document: Document, finding: Finding, replacement: str, group: str = "") -> tuple[Edit, ...]:
    """The finding as edits with their seams mended; several (of one group) where the finding has parts."""
    splices = [mend(document, finding.start, finding.end, replacement)]
    splices += [mend(document, part.start, part.end, part.text) for part in finding.also]
    group = (group or f"{finding.rule}@{finding.start}") if finding.also else ""
    return tuple(Edit(s.start, s.end, s.text, finding.rule, finding.message, finding.source, group) for s in splices)


def mend(document: Document, start: int, end: int, replacement: str) -> Splice:
    """Widens a splice where the words beside it must change with it."""
    text = document.text
    opening = any(s.start == start for s in document.sentences)
    if not replacement:
        start, end, replacement = _deletion(document, start, end, opening)
    elif opening:
        replacement = capitalised(replacement)
    if replacement and replacement[-1] in ".!?," and text[end:end + 1] == replacement[-1]:
        replacement = replacement[:-1]
    start, replacement = _article_before(text, start, end, replacement)
    inner = _ARTICLE.search(replacement + " ") if text[end:end + 1] in (" ", "") else None
    following = re.match(r"\s*(\S+)", text[end:])
    if inner and following and replacement:
        article = _article(inner.group(1), following.group(1))
        replacement = replacement[:inner.start(1)] + article
    return Splice(start, end, replacement)


def _deletion(document: Document, start: int, end: int, opening: bool) -> tuple[int, int, str]:
    text = document.text
    block = next((p for p in document.paragraphs if p.start <= start and end <= p.end), None)
    low, high = (block.start, block.end) if block else (0, len(text))
    if opening and (end >= high or any(s.end == end for s in document.sentences)):  # whole sentences
        if not text[low:start].strip() and not text[end:high].strip():  # the whole paragraph
            after = re.compile(r"\s*").match(text, high)
            if after and after.end() < len(text):
                return low, after.end(), ""
            return len(text[:low].rstrip()), high, ""
        if text[end:high].strip():
            while end < high and text[end].isspace():
                end += 1
        else:
            while start > low and text[start - 1].isspace():
                start -= 1
        return start, end, ""
    if opening:
        while end < high and text[end] in ", ;:—–\u00a0":
            end += 1
        rest = _FIRST_LETTER.match(text, end)
        if rest and rest.end() <= high and not any(p.start < rest.end() and rest.start(1) < p.end and p.kind in (
                "url", "email", "code", "placeholder") for p in document.protected):
            return start, rest.end(), text[end:rest.end() - 1] + rest.group(1).upper()
        return start, end, ""
    if start > low and text[start - 1] in " \u00a0":
        follows = text[end:end + 1]
        if follows == " ":  # swallow the space after, so that an article before the cut still meets its next word
            return start, end + 1, ""
        if follows == "" or not (follows.isalnum() or follows in "\"'“‘([{<*_$£€"):
            before = start - 1
            if follows == "," and text[before - 1:before] in (",", "(", "—"):
                return before - 1 if text[before - 1] == "," else before, end + (text[before - 1] != ","), ""
            return before, end, ""
    return start, end, ""


def _article_before(text: str, start: int, end: int, replacement: str) -> tuple[int, str]:
    """Takes in an article before the splice if the word after it now asks for the other one."""
    article = _ARTICLE.search(text[max(0, start - 6):start])
    next_word = re.match(r"\s*([^\s\"'“‘(*_]+)", replacement + text[end:end + 40])
    old_word = re.match(r"\s*([^\s\"'“‘(*_]+)", text[start:start + 60])
    if not article or not next_word or not old_word or takes_an(next_word.group(1)) == takes_an(old_word.group(1)):
        return start, replacement
    wanted = _article(article.group(1), next_word.group(1))
    return start - len(article.group()), wanted + article.group(2) + replacement


def _article(old: str, word: str) -> str:
    new = "an" if takes_an(word) else "a"
    return new.capitalize() if old[0].isupper() else new
