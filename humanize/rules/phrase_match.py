"""Decides whether a place where a table entry's words stand may be edited, and what should stand there instead.

The words alone are one key; the part of speech, the words around them and the protected spans are the other.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.rules.phrase_gates import Gates, Reading, gates_allow
from humanize.rules.phrase_pattern import Pattern, Slot
from humanize.text.mend import capitalised
from humanize.types import Document, Hit, Token

_IN_TEMPLATE = re.compile(r"(?P<word>\*|[a-z][a-z'-]*):(?P<kind>[A-Z]{1,4})|\*|#")
_CLASSES = {"V": ("VERB", "AUX"), "N": ("NOUN",), "A": ("ADJ",), "R": ("ADV",), "P": ("ADP", "SCONJ")}
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
    filled = _fill(pattern, reading, match)
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


@dataclass(frozen=True, slots=True)
class _Filled:
    """A slot with the word it matched."""

    slot: Slot
    token: Token
    tag: str


def _fill(pattern: Pattern, reading: Reading, match: re.Match[str]) -> list[_Filled] | None:
    """The slots with their words; None if a word has the wrong class or is only part of a word."""
    filled = []
    for slot in pattern.slots:
        start, end = match.span(slot.group)
        token = reading.ends.get(end)  # the last part of a hyphenated word bears its class
        if not token or start not in reading.starts:
            return None
        form = match.group(slot.group).lower()
        if slot.kind in _CLASSES and not _class_fits(slot, token, form, reading):
            return None
        tag = _tag(slot, token, form, reading)
        if slot.tags and tag not in slot.tags:
            return None
        if slot.kind == "N" and not slot.gap and end == match.end() and any(
                t.pos in ("NOUN", "PROPN") for t in reading.after(token)):
            return None  # part of a longer name for a thing ("methodology section")
        filled.append(_Filled(slot, token, tag))
    return filled


def _class_fits(slot: Slot, token: Token, form: str, reading: Reading) -> bool:
    before = next((t for t in reading.before(token, 3) if t.pos not in ("ADV", "PART")), None)
    if slot.kind == "V" and not slot.gap and not form.endswith(("ed", "ing")) and reading.before(token) and (
            reading.before(token)[0].pos == "DET" or reading.before(token)[0].tag in ("PRP$", "POS", "CD")):
        return slot.sure  # "a select committee", "one assist": a noun or adjective, whatever the tagger says
    if slot.sure or token.pos in _CLASSES[slot.kind] or slot.kind == "A" and token.tag in ("VBN", "VBG"):
        return True
    known = word_classes(form)
    if slot.kind == "V" and "VERB" in known and _surely_verb(token, before, reading):
        return True
    if slot.kind == "P":
        return form.endswith("ing")
    if slot.kind == "A" and token.pos == "NOUN" and "ADJ" in known and any(t.pos == "NOUN" for t in reading.after(token)):
        return True  # before a noun the tagger often takes an adjective for a noun
    if slot.gap and "VBG" in slot.tags:  # "from smoking" is often tagged as a noun; "of building rules" may hold one
        return form.endswith("ing") and "VERB" in known and not any(t.pos in ("NOUN", "PROPN") for t in reading.after(token))
    if slot.gap and slot.kind != "A" or token.pos == "PROPN" and token.dep in ("compound", "flat") and not token.text.islower():
        return False
    # The tagger errs; a form that a dictionary knows in this class only (or not at all) needs no second key.
    gerund = slot.kind == "V" and token.pos == "NOUN" and form.endswith("ing")
    return known <= frozenset({_CLASSES[slot.kind][0]}) and not gerund


def _surely_verb(token: Token, before: Token | None, reading: Reading) -> bool:
    """Whether the place alone makes a word a verb: after "can" or "did", or first in a command with an object."""
    if before and (before.tag == "MD" or before.lemma == "do" and before.pos == "AUX"):
        return True
    following = reading.after(token)
    object_next = bool(following) and (following[0].pos in ("DET", "PRON") or following[0].tag == "PRP$")
    return object_next and (not reading.before(token) or reading.before(token)[0].lower == "please")


def _tag(slot: Slot, token: Token, form: str, reading: Reading) -> str:
    """The Penn tag of a matched form: by its ending where that decides, else by its neighbours and the tagger."""
    tags = slot.tags_of(form)
    if not tags:
        if slot.kind == "V" and form.endswith("ing"):
            return "VBG"
        return token.tag
    if len(tags) == 1:
        return tags[0]
    helped = next((t for t in reading.before(token, 4) if t.pos not in ("ADV", "PART") and t.lower != "n't"), None)
    if set(tags) == {"VB", "VBP"}:
        bare = helped and (helped.tag == "MD" or helped.lemma == "do") or any(t.lower == "to" for t in reading.before(token))
        return "VB" if bare or token.tag not in tags else token.tag
    if set(tags) == {"VBD", "VBN"}:
        if helped and helped.pos == "AUX" and helped.lemma in ("have", "be", "get"):
            return "VBN"
        if helped and helped.pos == "PRON" and helped.lower in ("i", "we", "he", "she", "they", "who"):
            return "VBD"
    return token.tag if token.tag in tags else tags[0]


def _case_allows(filled: list[_Filled], reading: Reading, match: re.Match[str], first: Token, last: Token) -> bool:
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


def _render(template: str, pattern: Pattern, filled: list[_Filled], match: re.Match[str]) -> str:
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


def _fitted(text: str, reading: Reading, filled: list[_Filled], first: Token, last: Token, prenominal: bool) -> str | None:
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


def _before_its_noun(verb: _Filled, before: list[Token], after: list[Token]) -> bool:
    """Whether a participle stands before its noun ("the allocated budget"), where few other verbs can replace it."""
    if verb.tag not in ("VBN", "VBD", "VBG") or not after or after[0].pos not in ("NOUN", "ADJ", "PROPN"):
        return False
    determined = bool(before) and (before[0].pos in ("DET", "ADJ", "NUM") or before[0].tag in ("PRP$", "POS"))
    prepositional = bool(before) and before[0].pos == "ADP" and verb.tag != "VBG"
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
