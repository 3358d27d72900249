"""Decides whether a place where a table entry's words stand may be edited, and what should stand there instead.

The words alone are one key; the part of speech, the words around them and the protected spans are the other.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from humanize.backends.inflection import inflect, lemma
from humanize.rules.phrase_gates import Gates, Reading, gates_allow
from humanize.rules.phrase_pattern import Pattern
from humanize.rules.phrase_slots import Filled, fill
from humanize.text.mend import capitalised
from humanize.types import Hit, Token

_IN_TEMPLATE = re.compile(r"(?P<word>\*|[a-z][a-z'-]*):(?P<kind>[A-Z]{1,4})|\*|#")
_PARTICLES = frozenset({"up", "out", "off", "away", "back", "down", "aside", "over", "on", "in", "together", "apart"})
_OBJECT_PRONOUNS = frozenset({"it", "them", "him", "her", "me", "us", "you", "this", "that", "these", "those"})
_REPEATABLE = frozenset({"number", "date", "time", "name"})
_SMALL = frozenset({
    "the", "and", "that", "this", "with", "for", "from", "not", "you", "your", "his", "her", "our", "their", "its", "are",
    "was", "were", "has", "have", "had", "can", "will", "who", "which", "than", "then", "when", "all", "any", "out", "into",
    "what", "how", "about",
})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled table entry."""

    id: str
    patterns: tuple[Pattern, ...]
    replace: tuple[str, ...]
    gates: Gates = Gates()
    gloss: bool = False


def hits(phrase: Phrase, reading: Reading, matches: Iterable[tuple[Pattern, re.Match[str]]]) -> Iterator[Hit]:
    """The places among `matches` (in text order) where the entry may act."""
    introduced = False
    done = 0
    for pattern, match in matches:
        if match.start() < done:
            continue
        paired = phrase.gloss and _explained(phrase, reading, match)
        hit = None if paired else _hit(phrase, pattern, reading, match, gloss=phrase.gloss and not introduced)
        introduced = introduced or paired or hit is not None
        if hit:
            done = hit.end
            yield hit


def _hit(phrase: Phrase, pattern: Pattern, reading: Reading, match: re.Match[str], *, gloss: bool) -> Hit | None:
    start, end = match.span()
    first = reading.starts.get(start)
    last = reading.ends.get(end) or (reading.ends.get(end - 1) if match.group().endswith(".") else None)
    if not first or not last or first.sentence != last.sentence:
        return None
    sentence = reading.document.sentences[first.sentence]
    if reading.document.paragraphs[sentence.paragraph].kind not in ("prose", "list"):
        return None
    if match.group().endswith(".") and not reading.text[end:sentence.end].strip("\"')] "):
        end -= 1  # the stop of an abbreviation also ends the sentence
    filled = fill(pattern, reading, match)
    if filled is None or _joined_to_others(reading.text, start, end):
        return None
    if not pattern.exact_case and not _case_allows(filled, reading, match, first, last):
        return None
    if not gates_allow(phrase.gates, reading, first, last):
        return None
    if not phrase.replace:
        return None if _protected(reading, start, end, match.group(), pattern) else Hit(start, end)
    texts = []
    for template in phrase.replace:
        text = _fitted(_render(template, pattern, filled, match), reading, filled, first, last, phrase.gates.prenominal)
        if text is None or _protected(reading, start, end, text, pattern):
            return None
        if gloss:
            text += f" ({_as_term(match.group(), pattern)})"
        texts.append(capitalised(text) if match.group()[0].isupper() and not pattern.exact_case else text)
    return Hit(start, end, tuple(dict.fromkeys(texts)))


def _case_allows(filled: list[Filled], reading: Reading, match: re.Match[str], first: Token, last: Token) -> bool:
    """Capitals inside a sentence mean a name, a title or a heading: hands off."""
    surface = match.group()
    fixed = surface
    for part in filled:
        if part.slot.gap:
            low, high = match.span(part.slot.group)
            fixed = fixed[:low - match.start()] + "x" * (high - low) + fixed[high - match.start():]
    if any(c.isupper() for c in fixed[1:]):
        return False
    if not surface[0].isupper():
        return True
    opening = reading.document.sentences[first.sentence].start == first.start
    beside = reading.text[:first.start].rstrip()[-1:]
    following = reading.after(last)
    titled = following and following[0].text[:1].isupper() and following[0].text != "I" and " " not in surface
    return (opening or beside in (":", "(", "•", "–", "—", "*", "")) and not titled


def _joined_to_others(text: str, start: int, end: int) -> bool:
    """Whether a hyphen, slash or the like ties the phrase to a neighbour ("re-use", "and/or", "file.name")."""
    before, after = text[max(0, start - 1):start], text[end:end + 2]
    return before in ("-", "/", "_", "@", "#", "&", "\\", "'", ".") and before != "" or (
        after[:1] in ("-", "/", "_", "@", "&", "\\") and after[:1] != "" and after[1:2] != "-"
        or after[:1] in (".", "'") and after[1:2].isalnum() and after[:2] != "'s")


def _protected(reading: Reading, start: int, end: int, text: str, pattern: Pattern) -> bool:
    """Whether the edit would touch a protected span without repeating it whole."""
    for span in reading.document.protected:
        if span.start < end and start < span.end:
            literal = reading.document.text[span.start:span.end]
            inside = start <= span.start and span.end <= end
            repeated = span.kind in _REPEATABLE and literal in text
            # An entry's own word may be taken for foreign, or for a name where its capital only opens the sentence.
            opens = span.start == start and span.end <= end and literal.isalpha() and not reading.before(reading.starts[start])
            own = span.kind == "foreign" or span.kind == "name" and (pattern.exact_case or opens)
            if not inside or not (repeated or own):
                return True
    return False


def _render(template: str, pattern: Pattern, filled: list[Filled], match: re.Match[str]) -> str:
    if not pattern.slots and pattern.phrase.startswith("/"):
        return match.expand(template)
    gaps = iter([f for f in filled if f.slot.gap])
    own = [f for f in filled if not f.slot.gap]

    def part(found: re.Match[str]) -> str:
        kind = found["kind"]
        if found["word"] is None or found["word"] == "*":
            gap = next(gaps)
            word = gap.token.text
            if found["word"] is None:
                return match.group(gap.slot.group)
            base = lemma(word, "VERB" if gap.slot.kind == "V" else gap.token.pos)
            return inflect(base, gap.tag if len(kind) == 1 else kind)
        if len(kind) > 1:
            return inflect(found["word"], kind)
        like = next((f for f in own if f.slot.kind == kind), None) or next((f for f in filled if f.slot.kind == kind), None)
        return inflect(found["word"], like.tag) if like else found["word"]

    return _IN_TEMPLATE.sub(part, template)


def _fitted(text: str, reading: Reading, filled: list[Filled], first: Token, last: Token, prenominal: bool) -> str | None:
    """The replacement made to suit its neighbours; None where it cannot."""
    before, after = reading.before(first, 2), reading.after(last, 2)
    words = text.lower().split()
    article = re.match(r"an? ", text)
    if article:
        plural = any(f.slot.kind == "N" and f.tag == "NNS" for f in filled)
        counted = before and before[0].pos == "NUM" and any(f.slot.kind == "N" for f in filled)
        if before and (counted or before[0].pos == "DET" or before[0].tag in ("PRP$", "POS")):
            text = text[article.end():]
        elif before and before[0].pos in ("ADJ", "NOUN") and before[0].tag != "POS":
            return None
        elif plural:
            text = text[article.end():]
    verb = next((f for f in filled if f.slot.kind == "V" and not f.slot.gap), None)
    if verb and verb.token is last and not prenominal and _before_its_noun(verb, before, after):
        return None
    particle = verb and len(words) > 1 and words[-1] in _PARTICLES and words[-1] != last.lower
    if particle and after and after[0].pos == "PRON" and after[0].lower in _OBJECT_PRONOUNS and after[0].tag != "PRP$":
        return None
    if before and words and before[0].lower == words[0] or after and words and after[0].lower == words[-1]:
        return None
    gaps = {f.token.lower for f in filled if f.slot.gap}
    new = {w for w in re.findall(r"[a-z]{3,}", text.lower()) if w not in _SMALL and w not in gaps}
    if any(t.lower in new or t.lemma in new for t in (*before, *after)):
        return None  # the plain word stands beside it already
    return text


def _before_its_noun(verb: Filled, before: list[Token], after: list[Token]) -> bool:
    """Whether a participle stands before its noun ("the allocated budget"), where few other verbs can replace it."""
    if verb.tag not in ("VBN", "VBD", "VBG") or not after or after[0].pos not in ("NOUN", "ADJ", "PROPN"):
        return False
    determined = bool(before) and (before[0].pos in ("DET", "ADJ", "NUM") or before[0].tag in ("PRP$", "POS"))
    prepositional = bool(before) and before[0].pos in ("ADP", "ADV") and verb.tag != "VBG" and not any(
        t.pos in ("AUX", "PRON") for t in before)
    return verb.token.dep == "amod" or determined or prepositional


def _explained(phrase: Phrase, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the writer pairs the term with plain words here: "high blood pressure (hypertension)", or the reverse."""
    token = reading.starts.get(match.start())
    sentence = reading.document.sentences[token.sentence] if token else None
    around = reading.text[sentence.start:sentence.end].lower() if sentence else ""
    before, after = reading.text[:match.start()].rstrip(), reading.text[match.end():].lstrip()
    if before.endswith("(") and after.startswith(")"):
        return True
    if after.startswith("(") or before.endswith(("(", "called", "known as")):
        return True
    plain = [re.sub(r"^an? |:[A-Z]+|\*", "", t).strip().lower() for t in phrase.replace]
    return any(re.search(rf"\b{re.escape(p)}", around) for p in plain)


def _as_term(surface: str, pattern: Pattern) -> str:
    return surface if pattern.exact_case or surface[1:] != surface[1:].lower() else surface.lower()
